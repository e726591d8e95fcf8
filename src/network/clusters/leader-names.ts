/** What the leading people are called in the name of a cluster: no longer than tells them apart. */

import { givenFirst } from "../../bibliography/author-name.ts";

/** From short to long: "Furukawa", "T. A. Furukawa", "Toshi A. Furukawa". */
export const WAYS_TO_CALL: readonly ((name: string) => string)[] = [
  (name) => givenFirst(name).family ?? name,
  withInitials,
  (name) => name,
];

/** Scripts in which one letter may stand for a name. */
const ABBREVIATING = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
/** "TA" is two initials. */
const INITIALS = /^\p{Lu}{2,3}$/u;

function withInitials(name: string): string {
  const { family = name, given = "" } = givenFirst(name);
  if (!ABBREVIATING.test(given)) return name;
  const words = given.split(" ").map((word) => {
    const parts = INITIALS.test(word) ? [...word] : word.split("-");
    const letters = parts.flatMap((part) => [...part][0] ?? []);
    return letters.map((letter) => `${letter}.`).join(INITIALS.test(word) ? " " : "-");
  });
  return [...words, family].join(" ");
}
