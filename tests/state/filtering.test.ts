import { describe, expect, test } from "vitest";

import { USUAL_CHOSEN_FILTERS } from "../../src/state/exploration.ts";
import { filter, type FilterAction, leaveOutNothing } from "../../src/state/filtering.ts";

const after = (...actions: readonly FilterAction[]) => actions.reduce(filter, USUAL_CHOSEN_FILTERS);

describe("lifting the filters", () => {
  test("shows everything again, and leaves the counting", () => {
    const filters = after(
      { type: "years-narrowed", years: { from: 2020, to: 2022 } },
      { type: "threshold-moved", threshold: "minPapers", value: 3 },
      { type: "kind-left-out", kind: "preprint" },
      { type: "counting-chosen", counting: "fractional" },
      { type: "filters-lifted" },
    );

    expect(filters).toEqual({ ...USUAL_CHOSEN_FILTERS, counting: "fractional" });
  });

  test("changes nothing where nothing is left out", () => {
    const filters = after({ type: "kind-left-out", kind: "" }, { type: "kind-taken-in", kind: "" });

    expect(filter(filters, { type: "filters-lifted" })).toBe(filters);
  });
});

test.each<[string, FilterAction]>([
  ["a year", { type: "years-narrowed", years: { from: 2020, to: 2020 } }],
  ["a kind", { type: "kind-left-out", kind: "" }],
  ["those who published alone", { type: "soloists-kept", areKept: false }],
  ["small components", { type: "threshold-moved", threshold: "minComponent", value: 2 }],
])("%s can be left out", (_, action) => {
  expect(leaveOutNothing(after(action))).toBe(false);
});
