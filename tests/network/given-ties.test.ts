import { describe, expect, test } from "vitest";

import { type Filters, USUAL_FILTERS } from "../../src/network/filters.ts";
import { networkOfTies } from "../../src/network/given-ties.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aNetworkOf } from "../builders.ts";

describe("a network given as ties", () => {
  const { authors } = aNetworkOf("Ada Bob Cem Dan");
  const network = networkOfTies(authors, [
    { between: [1, 0], strength: 0.5 },
    { between: [0, 1], strength: 2.5 },
    { between: [1, 2], strength: 1 },
    { between: [2, 2], strength: 9 },
  ]);
  const sliceOf = (filters: Partial<Filters> = {}) =>
    sliceNetwork(network, { ...USUAL_FILTERS, ...filters });

  test("has each tie once, with the strongest of its rows, and nobody tied to himself", () => {
    expect([...network.source]).toEqual([0, 1]);
    expect([...network.target]).toEqual([1, 2]);
    expect([...sliceOf().strength]).toEqual([2.5, 1]);
  });

  test("keeps its strengths under either counting, and knows of no papers", () => {
    const slice = sliceOf({ counting: "fractional" });

    expect([...slice.strength]).toEqual([2.5, 1]);
    expect([...slice.papers]).toEqual([0, 0, 0, 0]);
    expect(slice).toMatchObject({ authorCount: 4, tieCount: 2, paperCount: 0 });
  });

  test("is filtered by strength, as shared papers are not known, and by no paper of people", () => {
    expect([...sliceOf({ minShared: 2 }).tieShown]).toEqual([1, 0]);
    expect(sliceOf({ minPapers: 5 }).authorCount).toBe(4);
    expect(sliceOf({ years: { from: 2020 } }).authorCount).toBe(4);
  });

  test("has one line in the ledger for ties too weak, whichever threshold left them out", () => {
    const takers = (filters: Partial<Filters>) =>
      sliceOf(filters).ledger.flatMap(({ step, ties }) => (ties > 0 ? [[step, ties]] : []));

    expect(takers({ minShared: 2 })).toEqual([["minStrength", 1]]);
    expect(takers({ minShared: 2, minStrength: 2.6 })).toEqual([["minStrength", 2]]);
  });

  test("has people alone who are tied to nobody", () => {
    expect([...sliceOf({ keepSolo: false }).authorShown]).toEqual([1, 1, 1, 0]);
  });
});
