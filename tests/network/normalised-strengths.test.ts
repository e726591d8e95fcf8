import { describe, expect, test } from "vitest";

import type { Counting } from "../../src/network/filters.ts";
import { linkRatios, paperRatios } from "../../src/network/normalised-strengths.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aNetworkOf, hiding } from "../builders.ts";

/** The worked example T1: ties Ada–Bob, Ada–Cem, Bob–Cem and Cem–Dan. */
const t1 = aNetworkOf("Ada Bob", "Ada Bob Cem", "Cem Dan", "Ada");
const TIES = [0, 1, 2, 3];

const rounded = (value: number) => Number(value.toFixed(4));

// By the formulas of bibliometrix's normalizeSimilarity, VOSviewer and networkanalysis, by hand.
describe("normalised strengths of T1", () => {
  const papers = TIES.map((tie) => paperRatios(t1, sliceNetwork(t1, hiding()), tie));
  const links = (counting: Counting) =>
    TIES.map((tie) => linkRatios(t1, sliceNetwork(t1, { ...hiding(), counting }), tie));

  test("association strength, VOSviewer, is 20/9, 10/9, 10/9 and 10/3", () => {
    const ratios = links("full").map(({ association }) => rounded(association));
    expect(ratios).toEqual([2.2222, 1.1111, 1.1111, 3.3333]);
  });

  test("the same on fractional links is 2.625, 0.875, 0.875 and 3.5", () => {
    const ratios = links("fractional").map(({ association }) => rounded(association));
    expect(ratios).toEqual([2.625, 0.875, 0.875, 3.5]);
  });

  // Strengths of people are 5/3, 5/3, 5/3 and 1, of all ties 3.
  test("the same on refined fractional links is 2.88, 0.72, 0.72 and 3.6", () => {
    const ratios = links("refined").map(({ association }) => rounded(association));
    expect(ratios).toEqual([2.88, 0.72, 0.72, 3.6]);
  });

  test("association strength, bibliometrix, is 1/3, 1/6, 1/4 and 1/2", () => {
    expect(papers.map(({ association }) => rounded(association))).toEqual([
      0.3333, 0.1667, 0.25, 0.5,
    ]);
  });

  test("Jaccard is 2/3, 1/4, 1/3 and 1/2", () => {
    expect(papers.map(({ jaccard }) => rounded(jaccard))).toEqual([0.6667, 0.25, 0.3333, 0.5]);
  });

  test("Salton's cosine is 0.8165, 0.4082, 0.5 and 0.7071", () => {
    expect(papers.map(({ salton }) => rounded(salton))).toEqual([0.8165, 0.4082, 0.5, 0.7071]);
  });

  test("inclusion is 1, 1/2, 1/2 and 1", () => {
    expect(papers.map(({ inclusion }) => inclusion)).toEqual([1, 0.5, 0.5, 1]);
  });

  test("equivalence is 2/3, 1/6, 1/4 and 1/2", () => {
    expect(papers.map(({ equivalence }) => rounded(equivalence))).toEqual([
      0.6667, 0.1667, 0.25, 0.5,
    ]);
  });

  // Two authors at most: Ada and Bob share one paper, Ada has another alone, and their third, with Cem, is over it.
  test("papers over the author limit count for nobody", () => {
    const narrow = sliceNetwork(t1, { ...hiding(), authorLimit: 2 });
    const { jaccard, inclusion } = paperRatios(t1, narrow, TIES[0]!);
    expect({ jaccard, inclusion }).toEqual({ jaccard: 1 / 2, inclusion: 1 });
  });

  test("fractionalization, networkanalysis, is 8/3, 4/3, 4/3 and 8/3", () => {
    const ratios = links("full").map(({ fractionalization }) => rounded(fractionalization));
    expect(ratios).toEqual([2.6667, 1.3333, 1.3333, 2.6667]);
  });
});
