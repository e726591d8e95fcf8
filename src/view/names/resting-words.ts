/** How sure the people are: how many have spellings that were joined, and by what. */

import type { Identities } from "../../people/identities.ts";
import { formatCount, formatQuantity, PEOPLE } from "../parts/format.ts";

/** What joined nobody goes without saying: "0 by ids" would be odd where everybody has one. */
export function restingWords({ authors, restingOn }: Pick<Identities, "authors" | "restingOn">) {
  const { ids, rules, decisions } = restingOn;
  const ways = (
    [
      [ids, "by an id"],
      [rules, "by safe rules"],
      [decisions, "by your decisions"],
    ] as const
  ).filter(([people]) => people > 0);
  const [first, ...others] = ways.map(([people, how]) => ({
    people,
    told: formatCount(people),
    how,
  }));
  const everybody = formatQuantity(authors.length, PEOPLE);
  if (first === undefined) return `Nobody of ${everybody} has spellings that were joined.`;
  const have = first.people === 1 ? "has" : "have";
  const joined = `${first.told} ${have} spellings that were joined ${first.how}`;
  const rest = others.map(({ told, how }) => `, ${told} ${how}`).join("");
  return `Of ${everybody}, ${joined}${rest}; all others have one spelling.`;
}
