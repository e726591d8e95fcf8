import { expect, test } from "vitest";

import {
  addFilters,
  readClustering,
  readFilters,
  readLayout,
} from "../../../src/state/address/url-choices.ts";
import { initialExploration, USUAL_CHOSEN_FILTERS } from "../../../src/state/exploration.ts";

test.each([1e-7, 0.000_000_25, 2_500_000, 1e12])(
  "an address brings back a least strength of %d, as a network file may have it",
  (minStrength) => {
    const filters = { ...USUAL_CHOSEN_FILTERS, minStrength };
    const query = new URLSearchParams();

    addFilters(query, filters);

    expect(readFilters(query)).toEqual(filters);
  },
);

test("an address typed by hand has whole numbers of what is counted, as sessions do", () => {
  const query = new URLSearchParams("min-papers=1.6&min-component=2.4&max-authors=0");

  expect(readFilters(query)).toMatchObject({ minPapers: 2, minComponent: 2, authorLimit: 1 });
});

test.each([
  "resolution=0&runs=0&gravity=-1&scaling=0&weightInfluence=-1",
  "resolution=101&seed=1000000&runs=101&gravity=11&scaling=11&weightInfluence=3",
])("settings out of range, as in %s, are as usual", (text) => {
  const query = new URLSearchParams(text);

  const { clustering, layout } = initialExploration(undefined);
  expect(readClustering(query)).toEqual(clustering);
  expect(readLayout(query)).toEqual(layout);
});
