/** Whether two people are known to be two: each pair of a queue is looked up. */

import type { Identities } from "../../people/identities.ts";
import { remember } from "../../state/remember.ts";

export function areKeptApart(
  identities: Identities | undefined,
  people: readonly number[],
): boolean {
  return apartIn(identities).has(inOrder(people));
}

const apartIn = remember(
  (identities: Identities | undefined): ReadonlySet<string> =>
    new Set(identities?.keptApart.map(inOrder)),
);

function inOrder(people: readonly number[]): string {
  return people.toSorted((a, b) => a - b).join(" ");
}
