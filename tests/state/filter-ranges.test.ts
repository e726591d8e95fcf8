import { expect, test } from "vitest";

import { selectRanges } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

const state = aState(
  aBibliography(
    aPaper({ authors: ["Ada", "Bob"], year: 2019, kind: "article" }),
    aPaper({ authors: ["Ada", "Bob"], year: 2022, kind: "article" }),
    aPaper({ authors: ["Ada", "Cem", "Dan"], kind: "preprint" }),
    aPaper({ authors: ["Eva"] }),
  ),
);

test("filters reach as far as the data do", () => {
  expect(selectRanges(state)).toEqual({
    years: { from: 2019, to: 2022 },
    undated: 2,
    kinds: [
      { value: "article", papers: 2 },
      { value: "preprint", papers: 1 },
      { value: "", papers: 1 },
    ],
    topics: [{ value: "", papers: 4 }],
    mostPapers: 3,
    mostShared: 2,
    strengthStep: 1,
    largestComponent: 4,
    hasTopics: false,
    hasGroups: false,
  });
});

test("topics are there once a paper is filed under one", () => {
  const filed = aState(aBibliography(aPaper(), aPaper({ title: "On Silk", category: "Weaving" })));

  expect(selectRanges(filed)).toMatchObject({
    hasTopics: true,
    topics: [
      { value: "", papers: 1 },
      { value: "Weaving", papers: 1 },
    ],
  });
});

test.each([
  ["fractions", [0.4, 0.9], 0.01],
  ["halves of large numbers", [0.5, 900], 1],
  ["whole numbers", [1, 3], 1],
  ["nothing", [], 1],
])("a file of %s moves its threshold in steps that part them", (_, strengths, step) => {
  const people = ["Ada", "Bob", "Cem"].map((name) => ({ id: name, name }));
  const ties = strengths.map((strength, i) => ({ between: [i, i + 1] as const, strength }));
  const empty = aState(aBibliography());

  const ranges = selectRanges({ ...empty, source: { ...empty.source, network: { people, ties } } });

  expect(ranges.strengthStep).toBe(step);
});

test("somebody who is hidden does not stretch them", () => {
  const exploration = { ...state.exploration, hidden: ["ada"] };

  expect(selectRanges({ ...state, exploration })).toMatchObject({
    mostPapers: 2,
    mostShared: 1,
    largestComponent: 2,
  });
});

test("filters do not move their own ends", () => {
  const filters = { ...state.exploration.filters, minPapers: 2, years: { from: 2022, to: 2022 } };
  const exploration = { ...state.exploration, filters };

  expect(selectRanges({ ...state, exploration })).toBe(selectRanges(state));
});
