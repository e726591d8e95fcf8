import { expect, test } from "vitest";

import { type Filters, USUAL_FILTERS } from "../../src/network/filters.ts";
import { wholeLedger } from "../../src/network/limit-ledger.ts";
import { limitLosses } from "../../src/network/limit-loss.ts";
import { buildNetwork } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { identify } from "../../src/people/identify.ts";
import { aBibliography, aPaper } from "../builders.ts";

/** Two papers by two, one by three and one by four; Ada and Bob share the first and the last. */
const papers = ["Ada Bob", "Cem Dan", "Cem Dan Eva", "Ada Bob Cem Fay"].map((authors, index) =>
  aPaper({ authors: authors.split(" "), year: 2020 + index, kind: index < 2 ? "book" : "article" }),
);

const identities = identify(aBibliography(...papers));

/** Ties of all, and what each of years, kinds and author limit takes. */
const ties = (authorLimit: number, filters: Partial<Filters> = {}) => {
  const network = buildNetwork(papers, identities, authorLimit);
  const slice = sliceNetwork(network, { ...USUAL_FILTERS, ...filters, authorLimit });
  const { ties: all, lines } = wholeLedger(network, slice, () => {
    return limitLosses(network)(authorLimit).allTies;
  });
  const taken = ["years", "kinds", "authorLimit"].map(
    (wanted) => lines.find(({ step }) => step === wanted)!.ties,
  );
  return { all, taken, shown: slice.tieCount };
};

// Pairs: Ada–Bob, Cem–Dan; Cem–Eva, Dan–Eva; Ada–Cem, Ada–Fay, Bob–Cem, Bob–Fay, Cem–Fay.
test("ties that only papers over the limit make are among all, and taken by the limit", () => {
  expect(ties(100)).toEqual({ all: 9, taken: [0, 0, 0], shown: 9 });
  expect(ties(3)).toEqual({ all: 9, taken: [0, 0, 5], shown: 4 });
  expect(ties(2)).toEqual({ all: 9, taken: [0, 0, 7], shown: 2 });
});

// Ada and Bob's own paper is outside: what is left of them is over the limit.
test("years and kinds take their own before the limit does", () => {
  expect(ties(3, { years: { from: 2021 } })).toEqual({ all: 9, taken: [0, 0, 6], shown: 3 });
  expect(ties(3, { years: { to: 2022 } })).toEqual({ all: 9, taken: [5, 0, 0], shown: 4 });
  expect(ties(2, { withoutKinds: ["article"] })).toEqual({ all: 9, taken: [0, 7, 0], shown: 2 });
});

test("what thresholds take comes after the limit, as it is", () => {
  const network = buildNetwork(papers, identities, 3);
  const slice = sliceNetwork(network, { ...USUAL_FILTERS, authorLimit: 3, minPapers: 2 });

  const { lines } = wholeLedger(network, slice, () => 9);

  expect(lines.map(({ step }) => step)).toEqual(slice.ledger.map(({ step }) => step));
  // Ada and Bob, and Cem and Dan, have two papers each; Eva has one, and her ties to these two go.
  expect(lines.find(({ step }) => step === "minPapers")).toMatchObject({ ties: 2 });
});

test("whatever the limit, what is taken and what is shown are all", () => {
  for (const limit of [1, 2, 3, 4, 5]) {
    for (const from of [2019, 2020, 2021, 2022, 2023, 2024]) {
      const { all, taken, shown } = ties(limit, { years: { from } });

      expect(all).toBe(9);
      expect(taken.reduce((sum, one) => sum + one, shown)).toBe(9);
      expect(Math.min(...taken)).toBeGreaterThanOrEqual(0);
    }
  }
});
