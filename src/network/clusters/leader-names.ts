/** What the leading people are called in the name of a cluster: no longer than tells them apart. */

import { givenFirst } from "../../bibliography/author-name.ts";
import type { Author } from "../../people/identities.ts";

/** From short to long: "Furukawa", "T. A. Furukawa", "Toshi A. Furukawa". */
export const WAYS_TO_CALL: readonly ((leader: Leader) => string)[] = [
  (leader) => partsOf(leader).family,
  withInitials,
  ({ name }) => name,
];

type Leader = Pick<Author, "name" | "family">;

/** Of a name whose parts are not known, the family is the last word, with its particles. */
function partsOf({ name, family }: Leader): { readonly family: string; readonly given: string } {
  if (family !== undefined && name.endsWith(` ${family}`)) {
    return { family, given: name.slice(0, -family.length - 1) };
  }
  const { family: last = name, given = "" } = givenFirst(name);
  return { family: last, given };
}

/** Scripts in which one letter may stand for a name. */
const ABBREVIATING = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
/** "TA" is two initials. */
const INITIALS = /^\p{Lu}{2,3}$/u;

function withInitials(leader: Leader): string {
  const { family, given } = partsOf(leader);
  if (!ABBREVIATING.test(given)) return leader.name;
  const words = given.split(" ").map((word) => {
    const parts = INITIALS.test(word) ? [...word] : word.split("-");
    const letters = parts.flatMap((part) => [...part][0] ?? []);
    return letters.map((letter) => `${letter}.`).join(INITIALS.test(word) ? " " : "-");
  });
  return [...words, family].join(" ");
}
