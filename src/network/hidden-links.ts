/** Who of the hidden would connect two people, each of them alone. */

import { rowsOf } from "../people/grouped.ts";

import { linkedRoots } from "./components.ts";
import { type Network, otherEnd } from "./network.ts";
import type { Slice } from "./slice.ts";
import { sliceNetwork } from "./slice-network.ts";

/**
 * Hidden people each of whom, alone shown again, would connect two others whom nobody shown connects: those with
 * ties to both of their components. Everybody is shown once for all of them, since of hundreds of hidden people
 * among thousands a slice each would take seconds.
 */
export function hiddenLinks(
  network: Network,
  { filters }: Slice,
  [from, to]: readonly [number, number],
): readonly number[] {
  // Components that are too small by themselves may become large enough with a hidden person.
  const whole = sliceNetwork(network, { ...filters, hidden: [], minComponent: 1 });
  const isHidden = new Uint8Array(network.authors.length);
  for (const person of filters.hidden) isHidden[person] = 1;
  const root = linkedRoots(network, {
    isAuthor: (author) => whole.authorShown[author] === 1 && isHidden[author] === 0,
    isTie: (tie) =>
      whole.tieShown[tie] === 1 &&
      isHidden[network.source[tie]!] === 0 &&
      isHidden[network.target[tie]!] === 0,
  });
  const [one, other] = [root[from]!, root[to]!];
  if (one < 0 || other < 0 || one === other) return [];
  const people = sizesOf(root);
  return filters.hidden.filter((person) => {
    const met = new Set<number>();
    for (const tie of rowsOf(network.tiesOfAuthor, person)) {
      const coauthor = root[otherEnd(network, tie, person)]!;
      if (whole.tieShown[tie] && coauthor >= 0) met.add(coauthor);
    }
    if (!met.has(one) || !met.has(other)) return false;
    const connected = [...met].reduce((sum, component) => sum + people[component]!, 1);
    return connected >= filters.minComponent;
  });
}

/** Per root: people of its component. */
function sizesOf(root: Int32Array): Uint32Array {
  const people = new Uint32Array(root.length);
  for (const author of root) if (author >= 0) people[author]! += 1;
  return people;
}
