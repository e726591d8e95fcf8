import { describe, expect, test } from "vitest";

import { type Network, tieBetween } from "../../src/network/network.ts";
import { rowsOf } from "../../src/people/grouped.ts";
import { aNetwork, aNetworkOf, aPaper, authorNamed } from "../builders.ts";
import { fc, runs } from "../property.ts";

/** Each tie by its two names, with the titles of its papers. */
const tiesOf = (network: Network) =>
  Object.fromEntries(
    Array.from(network.source, (source, tie) => [
      `${network.authors[source]?.name}–${network.authors[network.target[tie]!]?.name}`,
      [...rowsOf(network.papersOfTie, tie)].map((paper) => network.papers[paper]?.title),
    ]),
  );

const crowd = (people: number) => Array.from({ length: people }, (_, i) => `Author ${i}`);

/** The worked example T1 of the team's notes on counting: four papers by four people. */
const t1 = aNetwork(
  aPaper({ title: "P1", authors: ["Ada", "Bob"] }),
  aPaper({ title: "P2", authors: ["Ada", "Bob", "Cem"] }),
  aPaper({ title: "P3", authors: ["Cem", "Dan"] }),
  aPaper({ title: "P4", authors: ["Ada"] }),
);

describe("a network", () => {
  test("has a tie for each pair that shares papers, with these papers", () => {
    expect(tiesOf(t1)).toEqual({
      "Ada–Bob": ["P1", "P2"],
      "Ada–Cem": ["P2"],
      "Bob–Cem": ["P2"],
      "Cem–Dan": ["P3"],
    });
  });

  test("lists its ties by source, then target, the source always first", () => {
    expect([...t1.source]).toEqual([0, 0, 1, 2]);
    expect([...t1.target]).toEqual([1, 2, 2, 3]);
  });

  test("has the papers of each author, in the order of the papers", () => {
    const papers = t1.authors.map((_, author) => [...rowsOf(t1.papersOfAuthor, author)]);

    expect(papers).toEqual([[0, 1, 3], [0, 1], [1, 2], [2]]);
  });

  test("keeps the printed order of the authors of a paper", () => {
    const network = aNetworkOf("Cem Ada Bob");

    expect([...rowsOf(network.authorsOfPaper, 0)]).toEqual([2, 0, 1]);
  });

  test("ties nobody to himself, also when he is listed twice", () => {
    expect(tiesOf(aNetworkOf("Ada Ada Bob"))).toEqual({ "Ada–Bob": ["On Looms"] });
  });

  test("of no papers is empty", () => {
    const network = aNetwork();

    expect(network).toMatchObject({ authors: [], papersOverLimit: [] });
    expect(network.source).toHaveLength(0);
  });

  test("does not depend on the order of authors and papers, but for the papers' own order", () => {
    const forth = aNetworkOf("Ada Bob", "Bob Cem Ada", "Dan");
    const back = aNetworkOf("Dan", "Ada Cem Bob", "Bob Ada");

    expect(back.authors).toEqual(forth.authors);
    expect(back.source).toEqual(forth.source);
    expect(back.target).toEqual(forth.target);
    expect(back.papersOfTie.start).toEqual(forth.papersOfTie.start);
  });
});

describe("the author limit", () => {
  test("lets a paper by 100 people make all of its 4950 ties", () => {
    const network = aNetwork(aPaper({ authors: crowd(100) }));

    expect(network.source).toHaveLength(4950);
    expect(network.papersOverLimit).toEqual([]);
  });

  test("lets a paper by 101 people make no ties, yet count for each of them", () => {
    const network = aNetwork(aPaper({ authors: crowd(101) }), aPaper());

    expect(network.source).toHaveLength(1);
    expect(network.papersOverLimit).toEqual([0]);
    expect(network.authors).toHaveLength(103);
    expect([...rowsOf(network.papersOfAuthor, authorNamed(network, "Author 7"))]).toEqual([0]);
  });

  test("counts at least one author more than a cut list shows", () => {
    const network = aNetwork(aPaper({ authors: crowd(100), listComplete: false }));

    expect(network.source).toHaveLength(0);
    expect(network.papersOverLimit).toEqual([0]);
  });
});

describe("the tie between two people", () => {
  test("is the same in both directions", () => {
    expect(tieBetween(t1, 2, 3)).toBe(3);
    expect(tieBetween(t1, 3, 2)).toBe(3);
  });

  test.each([
    ["two people who share no paper", 0, 3],
    ["a person and himself", 1, 1],
    ["a person and nobody", 0, 99],
  ])("is none for %s", (_, one, other) => {
    expect(tieBetween(t1, one, other)).toBe(-1);
  });

  test("is found wherever a search of all ties finds it", () => {
    const names = ["Ada", "Bob", "Cem", "Dan", "Eva", "Fay", "Gus"];
    const byline = fc.subarray(names, { minLength: 1, maxLength: 4 }).map((some) => some.join(" "));
    fc.assert(
      fc.property(fc.array(byline, { maxLength: 12 }), (bylines) => {
        const network = aNetworkOf(...bylines);
        const { authors, source, target } = network;
        const pairs = [...authors.keys()].flatMap((one) =>
          Array.from({ length: one }, (_, other) => [other, one] as const),
        );
        const found = pairs.map(([one, other]) =>
          source.findIndex((a, tie) => a === one && target[tie] === other),
        );

        expect(pairs.map(([one, other]) => tieBetween(network, other, one))).toEqual(found);
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });
});
