import { describe, expect, test } from "vitest";

import { associationStrengths } from "../../src/network/clusters/association.ts";
import { sharesOfTie } from "../../src/network/counting.ts";
import { COUNTINGS, type Filters, USUAL_FILTERS } from "../../src/network/filters.ts";
import { networkOfTies } from "../../src/network/given-ties.ts";
import { buildNetwork } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { rowsOf } from "../../src/people/grouped.ts";
import { identify } from "../../src/people/identify.ts";
import { aNetwork, aNetworkOf, aPageOf, aPaper } from "../builders.ts";

import { exampleNetwork } from "./example.ts";

/** The worked example T1: ties Ada–Bob, Ada–Cem, Bob–Cem and Cem–Dan. */
const t1 = aNetworkOf("Ada Bob", "Ada Bob Cem", "Cem Dan", "Ada");
const fractional: Filters = { ...USUAL_FILTERS, counting: "fractional" };
const refined: Filters = { ...USUAL_FILTERS, counting: "refined" };
const rounded = (values: Iterable<number>) => Array.from(values, (one) => Number(one.toFixed(4)));

describe("fractional counting of T1", () => {
  const slice = sliceNetwork(t1, fractional);

  test("gives Ada–Bob 1.5, Ada–Cem 0.5, Bob–Cem 0.5 and Cem–Dan 1", () => {
    expect([...slice.strength]).toEqual([1.5, 0.5, 0.5, 1]);
  });

  test("gives everybody the number of papers that are not theirs alone", () => {
    expect([...slice.authorStrength]).toEqual([2, 2, 2, 1]);
    expect([...slice.papers]).toEqual([3, 2, 2, 1]);
  });

  test("leaves the number of shared papers as it is", () => {
    expect([...slice.sharedPapers]).toEqual([2, 1, 1, 1]);
  });

  test("leaves Ada–Bob at 1.5 when Cem is hidden, and when few papers leave him out", () => {
    expect([...sliceNetwork(t1, { ...fractional, hidden: [2] }).strength]).toEqual([1.5, 0, 0, 0]);
    expect([...sliceNetwork(t1, { ...fractional, minPapers: 3 }).authorShown]).toEqual([
      1, 0, 0, 0,
    ]);
  });
});

describe("refined fractional counting of T1", () => {
  const slice = sliceNetwork(t1, refined);

  test("gives Ada–Bob 4/3, Ada–Cem 1/3, Bob–Cem 1/3 and Cem–Dan 1: together its three papers by several", () => {
    expect(rounded(slice.strength)).toEqual([1.3333, 0.3333, 0.3333, 1]);
    expect(slice.strength.reduce((sum, one) => sum + one, 0)).toBeCloseTo(3, 12);
  });

  test("leaves Ada–Bob at 4/3 when Cem is hidden", () => {
    expect(rounded(sliceNetwork(t1, { ...refined, hidden: [2] }).strength)).toEqual([
      1.3333, 0, 0, 0,
    ]);
  });

  test("shares a paper with a cut list among four people at least: six pairs", () => {
    const network = aNetwork(aPaper({ authors: ["Ada", "Bob", "Cem"], listComplete: false }));

    expect(rounded(sliceNetwork(network, refined).strength)).toEqual([0.1667, 0.1667, 0.1667]);
  });
});

describe("the shares of a tie", () => {
  test("are its papers in the order of the list, with what each adds, and sum to its strength", () => {
    const network = aNetworkOf("Ada Bob Cem", "Ada Bob");
    expect(sharesOfTie(network, sliceNetwork(network, fractional), 0)).toEqual([
      { paper: 0, share: 0.5 },
      { paper: 1, share: 1 },
    ]);
    expect(sharesOfTie(t1, sliceNetwork(t1, fractional), 0)).toEqual([
      { paper: 0, share: 1 },
      { paper: 1, share: 0.5 },
    ]);
    expect(sharesOfTie(t1, sliceNetwork(t1, refined), 0)).toEqual([
      { paper: 0, share: 1 },
      { paper: 1, share: 1 / 3 },
    ]);
    expect(sharesOfTie(t1, sliceNetwork(t1, USUAL_FILTERS), 0)).toEqual([
      { paper: 0, share: 1 },
      { paper: 1, share: 1 },
    ]);
  });

  test.each(COUNTINGS)("sum to the %s strength of every tie of the example", (counting) => {
    const hidden = [exampleNetwork.owner!];
    const slice = sliceNetwork(exampleNetwork, { ...USUAL_FILTERS, counting, hidden });

    slice.strength.forEach((strength, tie) => {
      if (!slice.tieShown[tie]) return;
      const shares = sharesOfTie(exampleNetwork, slice, tie);
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(strength, 12);
    });
  });

  test("leave out papers that the filters take", () => {
    const network = aNetwork(aPaper({ year: 2019 }), aPaper({ year: 2021 }));
    const slice = sliceNetwork(network, { ...USUAL_FILTERS, years: { from: 2020 } });

    expect(sharesOfTie(network, slice, 0)).toEqual([{ paper: 1, share: 1 }]);
  });

  test("are none where a network was given as ties", () => {
    const network = networkOfTies(t1.authors, [{ between: [0, 1], strength: 2.5 }]);

    expect(sharesOfTie(network, sliceNetwork(network, fractional), 0)).toEqual([]);
  });
});

describe("the author count of a paper", () => {
  test("is at least one more than a cut list shows", () => {
    const network = aNetwork(aPaper({ authors: ["Ada", "Bob", "Cem"], listComplete: false }));

    expect([...network.authorCounts]).toEqual([4]);
    expect(sliceNetwork(network, fractional).strength[0]).toBeCloseTo(1 / 3, 12);
  });

  test("holds the owner of a page where the cut list does not show him", () => {
    const page = aPageOf("Owen", aPaper({ authors: ["Ada", "Bob"], listComplete: false }));
    const network = buildNetwork(page.papers, identify(page));

    expect([...network.authorCounts]).toEqual([3]);
    expect([...sliceNetwork(network, fractional).strength]).toEqual([0.5, 0.5, 0.5]);
  });

  test("counts somebody who is listed twice once", () => {
    expect([...aNetworkOf("Ada Ada Bob").authorCounts]).toEqual([2]);
  });
});

describe("association strength of T1", () => {
  test("is that of VOSviewer under full counting", () => {
    expect(rounded(associationStrengths(t1, sliceNetwork(t1, USUAL_FILTERS)))).toEqual([
      2.2222, 1.1111, 1.1111, 3.3333,
    ]);
  });

  test("and under fractional counting", () => {
    expect(rounded(associationStrengths(t1, sliceNetwork(t1, fractional)))).toEqual([
      2.625, 0.875, 0.875, 3.5,
    ]);
  });
});

test("under fractional counting everybody has the strength of his papers with others", () => {
  const slice = sliceNetwork(exampleNetwork, fractional);

  exampleNetwork.authors.forEach((_, author) => {
    const papers = [...rowsOf(exampleNetwork.papersOfAuthor, author)];
    const complete = papers.filter((paper) => exampleNetwork.papers[paper]!.byline.listComplete);
    // A cut list hides at least one co-author, and with him a part of the strength.
    const joint = papers.filter((paper) => exampleNetwork.authorCounts[paper]! > 1).length;
    expect(slice.authorStrength[author]).toBeLessThanOrEqual(joint + 1e-9);
    if (complete.length === papers.length) {
      expect(slice.authorStrength[author]).toBeCloseTo(joint, 9);
    }
  });
});
