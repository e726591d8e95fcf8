import { describe, expect, test } from "vitest";

import { credits } from "../../src/network/credit.ts";
import { USUAL_FILTERS } from "../../src/network/filters.ts";
import { networkOfTies } from "../../src/network/given-ties.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aNetwork, aNetworkOf, aPaper, hiding } from "../builders.ts";
import { fc } from "../property.ts";

/** The worked example T1. */
const t1 = aNetworkOf("Ada Bob", "Ada Bob Cem", "Cem Dan", "Ada");

// bibliometrix's AuthorsFrac: 1/2 + 1/3 + 1 for Ada, 1/2 + 1/3 for Bob and for Cem, 1/2 for Dan.
describe("the credit of T1", () => {
  const expected = [11 / 6, 5 / 6, 5 / 6, 1 / 2];

  test("is 11/6 for Ada, 5/6 for Bob and Cem, and 1/2 for Dan", () => {
    const credit = credits(t1, sliceNetwork(t1, USUAL_FILTERS));

    expect(credit).toHaveLength(4);
    credit.forEach((one, author) => expect(one).toBeCloseTo(expected[author]!, 12));
  });

  test("is the same under every counting, whoever is hidden", () => {
    const credit = credits(t1, sliceNetwork(t1, { ...hiding(0, 2), counting: "refined" }));

    credit.forEach((one, author) => expect(one).toBeCloseTo(expected[author]!, 12));
  });
});

test("a paper that filters leave out gives no credit", () => {
  const network = aNetwork(aPaper({ year: 2019 }), aPaper({ year: 2021 }));
  const slice = sliceNetwork(network, { ...USUAL_FILTERS, years: { from: 2020 } });

  expect([...credits(network, slice)]).toEqual([0.5, 0.5]);
});

test("a paper over the author limit gives credit, though it makes no ties", () => {
  const network = aNetworkOf("Ada Bob Cem Dan");
  const slice = sliceNetwork(network, { ...USUAL_FILTERS, authorLimit: 3 });

  expect([...credits(network, slice)]).toEqual([0.25, 0.25, 0.25, 0.25]);
});

test("a cut list has one author more than it shows, at least", () => {
  const network = aNetwork(aPaper({ authors: ["Ada", "Bob", "Cem"], listComplete: false }));

  expect([...credits(network, sliceNetwork(network, USUAL_FILTERS))]).toEqual([0.25, 0.25, 0.25]);
});

test("a paper that names nobody gives no credit", () => {
  const network = aNetwork(aPaper(), aPaper({ title: "On Nobody", authors: [] }));

  expect([...credits(network, sliceNetwork(network, USUAL_FILTERS))]).toEqual([0.5, 0.5]);
});

test("a network without papers has none to give", () => {
  const network = networkOfTies(t1.authors, [{ between: [0, 1], strength: 2 }]);

  expect([...credits(network, sliceNetwork(network, USUAL_FILTERS))]).toEqual([0, 0, 0, 0]);
});

test("where every list is whole and names somebody it sums to the number of papers, whoever is hidden", () => {
  const names = ["Ada", "Bob", "Cem", "Dan", "Eva", "Fay"];
  const byline = fc.subarray(names, { minLength: 1 }).map((some) => some.join(" "));
  const networks = fc.array(byline, { maxLength: 10 }).map((bylines) => aNetworkOf(...bylines));
  fc.assert(
    fc.property(networks, fc.nat(5), (network, hidden) => {
      const filters = hiding(...(hidden < network.authors.length ? [hidden] : []));

      const credit = credits(network, sliceNetwork(network, filters));

      expect(credit.reduce((sum, one) => sum + one, 0)).toBeCloseTo(network.papers.length, 9);
    }),
    { seed: 1 },
  );
});
