/** Components of slices, each found once. */

import { type Components, findComponents } from "../network/components.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";

/** Two slices are looked at in turn, that of the filters and that of everybody: one slot would not do. */
const known = new WeakMap<Slice, Components>();

/** @param network - that the slice is of. */
export function componentsOf(network: Network, slice: Slice): Components {
  const components = known.get(slice) ?? findComponents(network, slice);
  known.set(slice, components);
  return components;
}
