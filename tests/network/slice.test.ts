import { describe, expect, test } from "vitest";

import { COUNTINGS } from "../../src/network/filters.ts";
import type { Network } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { rowsOf } from "../../src/people/grouped.ts";
import { aNetwork, aNetworkOf, aPaper, hiding } from "../builders.ts";
import { fc, runs } from "../property.ts";

const t1 = aNetworkOf("Ada Bob", "Ada Bob Cem", "Cem Dan", "Ada");

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

describe("full counting of T1", () => {
  const slice = sliceNetwork(t1, hiding());

  test("gives Ada–Bob 2, Ada–Cem 1, Bob–Cem 1 and Cem–Dan 1", () => {
    expect([...slice.strength]).toEqual([2, 1, 1, 1]);
  });

  test("gives Ada 3 papers, Bob 2, Cem 2 and Dan 1", () => {
    expect([...slice.papers]).toEqual([3, 2, 2, 1]);
  });

  test("gives total strengths of 3, 3, 3 and 1", () => {
    expect([...slice.authorStrength]).toEqual([3, 3, 3, 1]);
  });

  test("gives Ada and Bob 2 co-authors, Cem 3 and Dan 1", () => {
    expect([...slice.coauthors]).toEqual([2, 2, 3, 1]);
  });

  test("shows 4 people and 4 ties", () => {
    expect(slice).toMatchObject({ authorCount: 4, tieCount: 4 });
  });
});

describe("hiding Cem", () => {
  const slice = sliceNetwork(t1, hiding(2));

  test("leaves three people, and the one tie that is not his", () => {
    expect([...slice.authorShown]).toEqual([1, 1, 0, 1]);
    expect([...slice.tieShown]).toEqual([1, 0, 0, 0]);
    expect(slice).toMatchObject({ authorCount: 3, tieCount: 1 });
  });

  test("takes him from the strengths and co-authors of the others", () => {
    expect([...slice.authorStrength]).toEqual([2, 2, 0, 0]);
    expect([...slice.coauthors]).toEqual([1, 1, 0, 0]);
  });

  test("takes no paper from anybody, not even from him", () => {
    expect([...slice.papers]).toEqual([3, 2, 2, 1]);
  });

  test("twice is hiding him once", () => {
    const twice = hiding(2, 2);

    expect(sliceNetwork(t1, twice)).toEqual({ ...slice, filters: twice });
  });
});

test("hiding everybody leaves nothing", () => {
  expect(sliceNetwork(t1, hiding(0, 1, 2, 3))).toMatchObject({ authorCount: 0, tieCount: 0 });
});

test("an empty network has an empty slice", () => {
  expect(sliceNetwork(aNetwork(), hiding())).toMatchObject({ authorCount: 0, tieCount: 0 });
});

test("a paper over the author limit counts for its people without making them co-authors", () => {
  const authors = Array.from({ length: 101 }, (_, i) => `Author ${i}`);

  const slice = sliceNetwork(aNetwork(aPaper({ authors })), hiding());

  expect(slice).toMatchObject({ authorCount: 101, tieCount: 0 });
  expect([slice.papers[0], slice.coauthors[0], slice.authorStrength[0]]).toEqual([1, 0, 0]);
});

test.each([[-1], [4], [0.5], [Number.NaN]])(
  "hiding author %d of four is a caller's bug",
  (author) => {
    expect(() => sliceNetwork(t1, hiding(author))).toThrow(
      new RangeError(`slice: author ${author} of 4 cannot be hidden`),
    );
  },
);

describe("in every network", () => {
  const names = ["Ada", "Bob", "Cem", "Dan", "Eva", "Fay"];
  const byline = fc.subarray(names, { minLength: 1 }).map((some) => some.join(" "));
  /** All laws are seeded alike and meet the same networks, each of which is built once. */
  const built = new Map<string, Network>();
  const networks = fc.array(byline, { minLength: 1, maxLength: 10 }).map((bylines) => {
    const key = bylines.join("; ");
    const network = built.get(key) ?? aNetworkOf(...bylines);
    built.set(key, network);
    return network;
  });
  const cases = networks.chain((network) =>
    fc.record({ network: fc.constant(network), hidden: fc.subarray([...network.authors.keys()]) }),
  );

  test("a tie of a hidden person is hidden, and every other tie is shown", () => {
    fc.assert(
      fc.property(cases, ({ network, hidden }) => {
        const { tieShown } = sliceNetwork(network, hiding(...hidden));

        const expected = Array.from(tieShown, (_, tie) => {
          const ends = [network.source[tie]!, network.target[tie]!];
          return ends.some((end) => hidden.includes(end)) ? 0 : 1;
        });
        expect([...tieShown]).toEqual(expected);
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });

  test("hiding one more never adds people, ties, strength or co-authors", () => {
    fc.assert(
      fc.property(cases, ({ network, hidden }) => {
        const less = sliceNetwork(network, hiding(...hidden));
        const more = sliceNetwork(network, hiding(...hidden.slice(1)));

        expect(less.authorCount).toBe(more.authorCount - Math.min(1, hidden.length));
        expect(less.tieCount).toBeLessThanOrEqual(more.tieCount);
        for (const column of ["authorShown", "coauthors", "authorStrength"] as const) {
          expect(less[column].every((value, author) => value <= more[column][author]!)).toBe(true);
        }
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });

  test("the strengths of people sum to twice those of ties, whoever is hidden", () => {
    fc.assert(
      fc.property(cases, ({ network, hidden }) => {
        const { authorStrength, strength } = sliceNetwork(network, hiding(...hidden));

        expect(sum(authorStrength)).toBe(2 * sum(strength));
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });

  test("under refined fractional counting the ties together are as strong as there are papers by several", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const joint = network.authorCounts.filter((authors) => authors > 1).length;

        const { strength } = sliceNetwork(network, { ...hiding(), counting: "refined" });

        expect(sum(strength)).toBeCloseTo(joint, 9);
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });

  test.each(COUNTINGS)("hiding people changes no %s strength between others", (counting) => {
    fc.assert(
      fc.property(cases, ({ network, hidden }) => {
        const all = sliceNetwork(network, { ...hiding(), counting });
        const some = sliceNetwork(network, { ...hiding(...hidden), counting });

        const between = [...some.tieShown.keys()].filter((tie) => some.tieShown[tie]);
        expect(between.map((tie) => some.strength[tie])).toEqual(
          between.map((tie) => all.strength[tie]),
        );
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });

  test("a paper by n people adds n(n − 1)/2 to the strengths", () => {
    fc.assert(
      fc.property(networks, (network) => {
        const pairs = network.papers.map((_, paper) => {
          const people = rowsOf(network.authorsOfPaper, paper).length;
          return (people * (people - 1)) / 2;
        });

        expect(sum(sliceNetwork(network, hiding()).strength)).toBe(sum(pairs));
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });
});
