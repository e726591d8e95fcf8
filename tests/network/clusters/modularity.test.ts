import { expect, test } from "vitest";

import { modularity } from "../../../src/network/clusters/modularity.ts";
import { USUAL_FILTERS } from "../../../src/network/filters.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { aNetworkOf, hiding } from "../../builders.ts";
import { aGraph, triangles } from "../graphs.ts";

const slice = sliceNetwork(triangles, USUAL_FILTERS);

test("two triangles and a bridge have 5/14", () => {
  expect(modularity(triangles, slice, Int32Array.of(0, 0, 0, 1, 1, 1))).toBeCloseTo(0.357143, 6);
});

test("everybody together has 0", () => {
  expect(modularity(triangles, slice, new Int32Array(6))).toBeCloseTo(0, 12);
});

// Seven ties, tie ends 2, 2, 3, 3, 2, 2: −(4 + 4 + 9 + 9 + 4 + 4)/196.
test("everybody alone has less than 0", () => {
  expect(modularity(triangles, slice, Int32Array.of(0, 1, 2, 3, 4, 5))).toBeCloseTo(-34 / 196, 12);
});

test("strong ties count more when they are told apart", () => {
  const chain = aGraph(3, [
    [0, 1, 3],
    [1, 2, 1],
  ]);
  const shown = sliceNetwork(chain, USUAL_FILTERS);
  const of = Int32Array.of(0, 0, 1);

  // Inside 1 of 2, ends 3 and 1 of 4; by strength inside 3 of 4, ends 7 and 1 of 8.
  expect(modularity(chain, shown, of)).toBeCloseTo(1 / 2 - 10 / 16, 12);
  expect(modularity(chain, shown, of, shown.strength)).toBeCloseTo(3 / 4 - 50 / 64, 12);
});

test("ties that are not shown do not count", () => {
  const network = aNetworkOf("Ada Bob", "Cem Dan", "Bob Cem");

  expect(
    modularity(network, sliceNetwork(network, hiding(2, 3)), Int32Array.of(0, 0, -1, -1)),
  ).toBe(0);
});
