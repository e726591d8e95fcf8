/** Who is placed on the map: it is laid out and clustered for them, whatever filters hide. */

import { placingFilters } from "../layout/task.ts";
import { steppedOutOf } from "../network/clusters/steady-communities.ts";
import { type Counting, USUAL_FILTERS } from "../network/filters.ts";
import type { Network } from "../network/network.ts";
import type { Slice } from "../network/slice.ts";
import { sliceNetwork } from "../network/slice-network.ts";

import { sharedPersonOf } from "./known-shared-person.ts";

/** Everybody but the hidden. */
export function placedBut(network: Network, hidden: readonly number[], counting: Counting): Slice {
  // The limit that the network has: in a long list it stays until another is worked out.
  const { authorLimit } = network;
  const filters = { ...USUAL_FILTERS, hidden, counting, authorLimit };
  return sliceNetwork(network, placingFilters(filters));
}

/** By whom clusters are numbered, where these are not the same. */
export function wholeBut(
  network: Network,
  hidden: readonly number[],
  counting: Counting,
): Slice | undefined {
  const left = steppedOutOf(hidden, sharedPersonOf(network));
  return left && placedBut(network, left, counting);
}
