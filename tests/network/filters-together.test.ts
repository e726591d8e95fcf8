/** Several filters at once: which of them takes somebody, and what is left of what they take. */

import { describe, expect, test } from "vitest";

import { type Filters, USUAL_FILTERS } from "../../src/network/filters.ts";
import { networkOfTies } from "../../src/network/given-ties.ts";
import { buildNetwork } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { identify } from "../../src/people/identify.ts";
import { aBibliography, aNetwork, aNetworkOf, aPaper, authorNamed } from "../builders.ts";

const dated = aNetwork(
  aPaper({ authors: ["Ada", "Bob"], year: 2018 }),
  aPaper({ authors: ["Ada", "Cem"], year: 2020 }),
  aPaper({ authors: ["Dan"], year: 2020 }),
);
const takersOfPeople = (filters: Partial<Filters>) =>
  sliceNetwork(dated, { ...USUAL_FILTERS, ...filters }).ledger.flatMap(({ step, people }) =>
    people > 0 ? [`${step} ${people}`] : [],
  );

describe("somebody whom two filters take", () => {
  test("and is hidden, is taken by the years that leave them no paper", () => {
    const hidden = [authorNamed(dated, "Bob")];

    expect(takersOfPeople({ hidden, years: { from: 2020 } })).toEqual(["years 1"]);
    expect(takersOfPeople({ hidden })).toEqual(["hidden 1"]);
  });

  test("and wrote alone, is taken by the number of papers", () => {
    expect(takersOfPeople({ keepSolo: false, minPapers: 2 })).toEqual(["minPapers 3"]);
    expect(takersOfPeople({ keepSolo: false })).toEqual(["keepSolo 1"]);
  });
});

test("ties that are not shown have neither strength nor shared papers", () => {
  const network = aNetworkOf("Ada Bob", "Ada Bob", "Bob Cem");

  const { strength, sharedPapers } = sliceNetwork(network, { ...USUAL_FILTERS, minShared: 2 });

  expect([...strength]).toEqual([2, 0]);
  expect([...sharedPapers]).toEqual([2, 0]);
});

test("a higher author limit than that of the network brings no paper's ties back, and says so", () => {
  const papers = [aPaper({ authors: ["Ada", "Bob", "Cem"] })];
  const network = buildNetwork(papers, identify(aBibliography(...papers)), 2);

  const { ledger, tieCount } = sliceNetwork(network, { ...USUAL_FILTERS, authorLimit: 100 });

  expect(tieCount).toBe(0);
  expect(ledger.find(({ step }) => step === "authorLimit")?.papers).toBe(1);
});

test("a tie of a network file is there however weak it is, until a threshold is set", () => {
  const { authors } = aNetworkOf("Ada Bob");
  const network = networkOfTies(authors, [{ between: [0, 1], strength: 0.25 }]);
  const tiesOf = (filters: Partial<Filters>) =>
    sliceNetwork(network, { ...USUAL_FILTERS, ...filters }).tieCount;

  expect(tiesOf({})).toBe(1);
  expect(tiesOf({ minStrength: 0.25 })).toBe(1);
  expect(tiesOf({ minStrength: 0.3 })).toBe(0);
});
