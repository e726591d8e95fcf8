/** Takes away components of fewer people than are wanted. */

import { linkedRoots } from "./components.ts";
import { placeOf, STAYS, type TakenBy } from "./ledger.ts";
import type { Network } from "./network.ts";

const minComponent = placeOf("minComponent");

/** Marks the people and ties of components of fewer than `least` people in the columns given. */
export function takeSmallComponents(
  network: Network,
  least: number,
  { authorTaken, tieTaken }: { readonly authorTaken: TakenBy; readonly tieTaken: TakenBy },
): void {
  if (least <= 1) return;
  const root = linkedRoots(network, {
    isAuthor: (author) => authorTaken[author] === STAYS,
    isTie: (tie) => tieTaken[tie] === STAYS,
  });
  const people = new Uint32Array(authorTaken.length);
  for (const author of root) if (author >= 0) people[author]! += 1;
  const isSmall = (author: number) => people[root[author]!]! < least;
  for (let author = 0; author < root.length; author++) {
    if (authorTaken[author] === STAYS && isSmall(author)) authorTaken[author] = minComponent;
  }
  for (let tie = 0; tie < tieTaken.length; tie++) {
    if (tieTaken[tie] === STAYS && isSmall(network.source[tie]!)) tieTaken[tie] = minComponent;
  }
}
