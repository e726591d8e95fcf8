import { describe, expect, test } from "vitest";

import { runToEnd } from "../../../src/bibliography/reading.ts";
import { type Filters, USUAL_FILTERS } from "../../../src/network/filters.ts";
import { type Measures, measuresInSteps } from "../../../src/network/measures/measures.ts";
import type { Network } from "../../../src/network/network.ts";
import type { Slice } from "../../../src/network/slice.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { netscience } from "../netscience.ts";

const measuresOf = (network: Network, filters: Filters = USUAL_FILTERS): Measures =>
  runToEnd(measuresInSteps(network, sliceNetwork(network, filters)));

/** Rounded to what the tables print. */
const rounded = (column: ArrayLike<number>) =>
  Array.from(column, (value) => Number(value.toFixed(6)));

/** By igraph and networkx, to the digits that they share. */
describe("the network scientists", () => {
  const all = measuresOf(netscience).network;
  const largest = measuresOf(netscience, { ...USUAL_FILTERS, minComponent: 379 });

  test("have 396 components, the largest of 379 people", () => {
    expect(all).toMatchObject({
      components: 396,
      largestComponent: 379,
      diameter: 17,
      maxCore: 19,
    });
  });

  test("have the clustering, transitivity and assortativity that igraph gives", () => {
    expect(rounded([all.averageClustering, all.transitivity, all.assortativity])).toEqual([
      0.637791, 0.693441, 0.461622,
    ]);
    expect(all.meanDistance).toBeCloseTo(6.04187, 5);
  });

  test("have these in the largest component", () => {
    const { averageClustering, transitivity, assortativity, meanDistance } = largest.network;

    expect(rounded([averageClustering, transitivity, assortativity])).toEqual([
      0.741231, 0.430575, -0.081678,
    ]);
    expect(meanDistance).toBeCloseTo(6.04187, 5);
    expect(largest.network).toMatchObject({ components: 1, diameter: 17, maxCore: 8 });
  });

  test.each([
    ["Newman", 78, 27, 23, 28300.5645, 0.256619, 0.062678, 4, 0.078523],
    ["Barabási", 33, 34, 30, 10834.4734, 0.213318, 0.13369, 8, 0.095507],
    ["Jeong", 34, 27, 18, 17858.0025, 0.229648, 0.182336, 8, 0.10711],
  ])("%s has the row that igraph and networkx agree on", (_, person, degree, strength, ...row) => {
    const slice = sliceNetwork(netscience, USUAL_FILTERS);
    const { betweenness, closeness, clustering, core, constraint } = largest.people;

    expect(slice.coauthors[person]).toBe(degree);
    expect(slice.authorStrength[person]).toBeCloseTo(strength, 4);
    expect(betweenness[person]).toBeCloseTo(row[0], 4);
    expect(
      rounded([closeness[person]!, clustering[person]!, core[person]!, constraint[person]!]),
    ).toEqual(row.slice(1));
  });

  test("have 914 ties of strength 489.5 there, and 1190 in all", () => {
    const sum = ({ strength }: Slice) => strength.reduce((total, one) => total + one, 0);

    expect(sum(sliceNetwork(netscience, USUAL_FILTERS))).toBeCloseTo(1190, 2);
    const slice = sliceNetwork(netscience, { ...USUAL_FILTERS, minComponent: 379 });
    expect(slice.tieCount).toBe(914);
    expect(sum(slice)).toBeCloseTo(489.5, 2);
  });

  test("have whole strengths, because each is a number of papers", () => {
    const { authorStrength } = sliceNetwork(netscience, USUAL_FILTERS);

    const furthest = authorStrength.reduce(
      (most, strength) => Math.max(most, Math.abs(strength - Math.round(strength))),
      0,
    );
    expect(furthest).toBeLessThan(1.5e-5);
  });
});
