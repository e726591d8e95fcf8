import { describe, expect, test } from "vitest";

import { USUAL_CHOSEN_FILTERS } from "../../src/state/exploration.ts";
import { type FilterAction, filter, leaveOutNothing } from "../../src/state/filtering.ts";

const after = (...actions: readonly FilterAction[]) => actions.reduce(filter, USUAL_CHOSEN_FILTERS);

describe("lifting the filters", () => {
  test("shows everything again, and leaves the counting", () => {
    const filters = after(
      { type: "years-narrowed", years: { from: 2020, to: 2022 } },
      { type: "threshold-moved", threshold: "minPapers", value: 3 },
      { type: "papers-left-out", by: "withoutKinds", value: "preprint" },
      { type: "papers-left-out", by: "withoutTopics", value: "LG" },
      { type: "counting-chosen", counting: "fractional" },
      { type: "filters-lifted" },
    );

    expect(filters).toEqual({ ...USUAL_CHOSEN_FILTERS, counting: "fractional" });
  });

  test("changes nothing where nothing is left out", () => {
    const filters = after(
      { type: "papers-left-out", by: "withoutKinds", value: "" },
      { type: "papers-taken-in", by: "withoutKinds", value: "" },
      { type: "papers-left-out", by: "withoutTopics", value: "LG" },
      { type: "papers-taken-in", by: "withoutTopics", value: "LG" },
    );

    expect(filter(filters, { type: "filters-lifted" })).toBe(filters);
  });
});

test.each<[string, FilterAction]>([
  ["a year", { type: "years-narrowed", years: { from: 2020, to: 2020 } }],
  ["a kind", { type: "papers-left-out", by: "withoutKinds", value: "" }],
  ["a topic", { type: "papers-left-out", by: "withoutTopics", value: "" }],
  ["those who published alone", { type: "soloists-kept", areKept: false }],
  ["small components", { type: "threshold-moved", threshold: "minComponent", value: 2 }],
])("%s can be left out", (_, action) => {
  expect(leaveOutNothing(after(action))).toBe(false);
});
