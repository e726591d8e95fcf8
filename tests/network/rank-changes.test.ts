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

// Strength in full: Cem, Dan, Eva, Fay and Gus 4, Uli 3 and Zoe 3; fractional: Uli and Zoe 3, the others 1.
test("people of small papers rise, people of large ones fall, those who move most first", () => {
  expect(changesOf("Uli Zoe", "Uli Zoe", "Uli Zoe", "Cem Dan Eva Fay Gus")).toEqual([
    "Uli 6 → 1",
    "Zoe 6 → 1",
    "Cem 1 → 3",
    "Dan 1 → 3",
    "Eva 1 → 3",
    "Fay 1 → 3",
    "Gus 1 → 3",
  ]);
});

const slice = sliceNetwork(aNetworkOf("Ada Bob"), USUAL_FILTERS);
/** People of these strengths, but for those who are not shown. */
const strengthsOf = (...strengths: readonly (number | "hidden")[]) => ({
  ...slice,
  authorShown: Uint8Array.from(strengths, (strength) => Number(strength !== "hidden")),
  authorStrength: Float64Array.from(strengths, (strength) =>
    strength === "hidden" ? 9 : strength,
  ),
});

test("of those who move as far, who ranks first comes first", () => {
  expect(rankChanges(strengthsOf(3, 4, 7, 8), strengthsOf(2, 1, 4, 3))).toEqual([
    { author: 2, full: 2, fractional: 1 },
    { author: 3, full: 1, fractional: 2 },
    { author: 0, full: 4, fractional: 3 },
    { author: 1, full: 3, fractional: 4 },
  ]);
});

test("who is hidden has no rank, and takes none", () => {
  expect(rankChanges(strengthsOf("hidden", 5, 4), strengthsOf("hidden", 1, 2))).toEqual([
    { author: 1, full: 1, fractional: 2 },
    { author: 2, full: 2, fractional: 1 },
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
