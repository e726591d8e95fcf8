/** How two people without a shared paper are connected, found once for all who show it. */

import { type Chains, shortestChains } from "../network/chain.ts";
import { sharedPapers } from "../network/coauthors.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

import { remember } from "./remember.ts";
import type { View } from "./select.ts";

/** So many chains are shown. */
const MOST = 5;

const chainsOf = remember(
  (network: Network, slice: Slice, one: number, other: number): Chains =>
    sharedPapers(network, one, other).length > 0
      ? { count: 0, first: [] }
      : shortestChains(network, slice, [one, other], MOST),
);

/** The shortest chains from one to the other, of which five are listed; none for those who share a paper. */
export function chainsBetween(
  { network, slice }: View,
  [one, other]: readonly [number, number],
): Chains {
  return chainsOf(network, slice, one, other);
}
