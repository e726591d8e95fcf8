/** What the counting changes on the reader's own data. */

import type { Network } from "../network/network.ts";
import { type RankChange, rankChanges } from "../network/rank-changes.ts";
import type { Slice } from "../network/slice.ts";
import { sliceNetwork } from "../network/slice-network.ts";

import { remember } from "./remember.ts";

/**
 * People whose rank by strength differs between full and fractional counting, most first; refined
 * fractional counting, where that is chosen.
 */
export const countingChanges = remember(
  (network: Network, { filters }: Slice): readonly RankChange[] =>
    rankChanges(
      sliceNetwork(network, { ...filters, counting: "full" }),
      sliceNetwork(network, {
        ...filters,
        counting: filters.counting === "refined" ? "refined" : "fractional",
      }),
    ),
);
