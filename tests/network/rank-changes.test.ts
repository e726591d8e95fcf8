import { expect, test } from "vitest";

import { USUAL_FILTERS } from "../../src/network/filters.ts";
import { rankChanges } from "../../src/network/rank-changes.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aNetworkOf } from "../builders.ts";

const changesOf = (...bylines: readonly string[]) => {
  const network = aNetworkOf(...bylines);
  const changes = rankChanges(
    sliceNetwork(network, USUAL_FILTERS),
    sliceNetwork(network, { ...USUAL_FILTERS, counting: "fractional" }),
  );
  return changes.map(
    ({ author, full, fractional }) => `${network.authors[author]!.name} ${full} → ${fractional}`,
  );
};

// Strength in full: Cem, Dan, Eva, Fay and Gus 4, Ada 3 and Bob 3; fractional: Ada and Bob 3, the others 1.
test("people of small papers rise, people of large ones fall, those who move most first", () => {
  expect(changesOf("Ada Bob", "Ada Bob", "Ada Bob", "Cem Dan Eva Fay Gus")).toEqual([
    "Ada 6 → 1",
    "Bob 6 → 1",
    "Cem 1 → 3",
    "Dan 1 → 3",
    "Eva 1 → 3",
    "Fay 1 → 3",
    "Gus 1 → 3",
  ]);
});

test("nobody moves where all papers have two authors", () => {
  expect(changesOf("Ada Bob", "Bob Cem")).toEqual([]);
});

test("nobody moves by rounding: seven sevenths are as strong as one whole", () => {
  expect(changesOf("Ada Bob Cem Dan Eva Fay Gus Hal", "Kim Lou")).toEqual([
    "Kim 9 → 1",
    "Lou 9 → 1",
  ]);
});

test("whoever is among the hundred strongest under one counting alone is told", () => {
  const crowd = (first: string) => Array.from({ length: 90 }, (_, i) => `${first}${i}`).join(" ");

  expect(changesOf(crowd("A"), crowd("B"), "Kim Lou")).toEqual(["Kim 181 → 1", "Lou 181 → 1"]);
});
