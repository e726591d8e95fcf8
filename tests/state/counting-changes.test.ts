import { expect, test } from "vitest";

import { type Counting, USUAL_FILTERS } from "../../src/network/filters.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { countingChanges } from "../../src/state/counting-changes.ts";
import { aNetworkOf } from "../builders.ts";

// Strength of Ada: 8 full, 2 fractional, 2 × 4/10 refined; of Gus: 1, however it is counted.
const network = aNetworkOf("Ada Bob Cem Dan Eva", "Ada Bob Cem Dan Eva", "Gus Hal");

test("ranks are compared with those of fractional counting, or of refined where that is chosen", () => {
  const movesUnder = (counting: Counting) =>
    countingChanges(network, sliceNetwork(network, { ...USUAL_FILTERS, counting })).map(
      ({ author, full, fractional }) => `${network.authors[author]?.name} ${full} ${fractional}`,
    );

  expect(movesUnder("full")).toEqual([]);
  expect(movesUnder("fractional")).toEqual([]);
  expect(movesUnder("refined")).toEqual(
    ["Gus 6 1", "Hal 6 1"].concat(["Ada", "Bob", "Cem", "Dan", "Eva"].map((name) => `${name} 1 3`)),
  );
});
