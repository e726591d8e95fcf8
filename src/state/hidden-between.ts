/** Hidden people who would connect two others, found once for all who show them. */

import { hiddenLinks } from "../network/hidden-links.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

import { remember } from "./remember.ts";
import type { View } from "./select.ts";

const linksOf = remember((network: Network, slice: Slice, one: number, other: number) =>
  hiddenLinks(network, slice, [one, other]),
);

/** Hidden people any of whom would connect two whom no chain connects. */
export function hiddenBetween(
  { network, slice }: View,
  [one, other]: readonly [number, number],
): readonly number[] {
  return linksOf(network, slice, one, other);
}
