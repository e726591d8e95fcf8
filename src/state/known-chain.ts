/** How two people without a shared paper are connected, found once for all who show it. */

import { hiddenLinks, shortestChain } from "../network/chain.ts";
import { sharedPapers } from "../network/coauthors.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

import { remember } from "./remember.ts";
import type { View } from "./select.ts";

const chainOf = remember((network: Network, slice: Slice, one: number, other: number) =>
  sharedPapers(network, one, other).length > 0 ? [] : shortestChain(network, slice, [one, other]),
);

const linksOf = remember((network: Network, slice: Slice, one: number, other: number) =>
  hiddenLinks(network, slice, [one, other]),
);

/** A shortest chain from one to the other, as by {@link shortestChain}; empty for those who share a paper. */
export function chainBetween(
  { network, slice }: View,
  [one, other]: readonly [number, number],
): readonly number[] {
  return chainOf(network, slice, one, other);
}

/** Hidden people any of whom would connect two whom no chain connects. */
export function hiddenBetween(
  { network, slice }: View,
  [one, other]: readonly [number, number],
): readonly number[] {
  return linksOf(network, slice, one, other);
}
