import { describe, expect, test } from "vitest";

import { runToEnd } from "../../src/bibliography/reading.ts";
import { type Filters, USUAL_FILTERS } from "../../src/network/filters.ts";
import { type Measures, measuresInSteps } from "../../src/network/measures/measures.ts";
import type { Network } from "../../src/network/network.ts";
import { type Slice, sliceNetwork } from "../../src/network/slice.ts";

import { aNetworkOf, hiding } from "../builders.ts";
import { aGraph, karate, netscience, triangles } from "./graphs.ts";

const measuresOf = (network: Network, filters: Filters = USUAL_FILTERS): Measures =>
  runToEnd(measuresInSteps(network, sliceNetwork(network, filters)));

/** Rounded to what the tables print. */
const rounded = (column: ArrayLike<number>, digits = 6) =>
  Array.from(column, (value) => Number(value.toFixed(digits)));

const path = aGraph(5, [
  [0, 1],
  [1, 2],
  [2, 3],
  [3, 4],
]);
const star = aGraph(5, [
  [0, 1],
  [0, 2],
  [0, 3],
  [0, 4],
]);

describe("two triangles and a bridge", () => {
  const { people, network } = measuresOf(triangles);

  test("have the values that networkx gives", () => {
    expect(rounded(people.betweenness)).toEqual([0, 0, 6, 6, 0, 0]);
    expect(rounded(people.closeness)).toEqual([0.5, 0.5, 0.714286, 0.714286, 0.5, 0.5]);
    expect(rounded(people.clustering)).toEqual([1, 1, 0.333333, 0.333333, 1, 1]);
    expect([...people.core]).toEqual([2, 2, 2, 2, 2, 2]);
    expect(rounded(people.constraint)).toEqual([
      1.006944, 1.006944, 0.611111, 0.611111, 1.006944, 1.006944,
    ]);
  });

  test("have an average clustering of 7/9, transitivity 0.6 and assortativity −1/6", () => {
    expect(network.averageClustering).toBeCloseTo(7 / 9, 12);
    expect(network.transitivity).toBeCloseTo(0.6, 12);
    expect(network.assortativity).toBeCloseTo(-1 / 6, 12);
  });

  test("have diameter 3, a mean distance of 1.8 and 7 of 15 ties", () => {
    expect(network).toMatchObject({ diameter: 3, components: 1, largestComponent: 6, maxCore: 2 });
    expect(network.meanDistance).toBeCloseTo(1.8, 12);
    expect(network.density).toBeCloseTo(7 / 15, 12);
  });
});

test("a path of five has betweenness 0, 3, 4, 3, 0 and constraint 1, ½, ½, ½, 1", () => {
  const { people } = measuresOf(path);

  expect(rounded(people.betweenness)).toEqual([0, 3, 4, 3, 0]);
  expect(rounded(people.constraint)).toEqual([1, 0.5, 0.5, 0.5, 1]);
});

test("the centre of a star of five is between all 6 pairs; assortativity is −1", () => {
  const { people, network } = measuresOf(star);

  expect(rounded(people.betweenness)).toEqual([6, 0, 0, 0, 0]);
  expect(people.constraint[0]).toBeCloseTo(0.25, 12);
  expect(network.assortativity).toBeCloseTo(-1, 12);
});

test("closeness is comparable across components, and 0 for somebody alone", () => {
  const { people } = measuresOf(
    aGraph(6, [
      [0, 1],
      [1, 2],
      [3, 4],
    ]),
  );

  expect(rounded(people.closeness)).toEqual([0.266667, 0.4, 0.266667, 0.2, 0.2, 0]);
  expect(rounded(people.harmonicCloseness)).toEqual([1.5, 2, 1.5, 1, 1, 0]);
});

describe("eight papers by twelve people", () => {
  const network = aNetworkOf(...["A B C", "C D", "D E F", "F G H I", "I A", "J K", "L", "D G"]);
  const measures = measuresOf(network);

  // By networkx 3.6.
  test("have the measures that networkx gives", () => {
    expect(rounded(measures.people.betweenness)).toEqual([
      4.333333, 0, 4.5, 6.666667, 0, 4.333333, 1.333333, 0, 5.833333, 0, 0, 0,
    ]);
    expect(rounded(measures.people.closeness)).toEqual([
      0.415584, 0.323232, 0.415584, 0.484848, 0.363636, 0.484848, 0.447552, 0.387879, 0.484848,
      0.090909, 0.090909, 0,
    ]);
    expect(rounded(measures.people.harmonicCloseness)).toEqual([
      5.333333, 4.333333, 5.333333, 6, 4.666667, 6.333333, 5.833333, 5.166667, 6, 1, 1, 0,
    ]);
    expect(rounded(measures.people.clustering)).toEqual([
      0.333333, 1, 0.333333, 0.333333, 1, 0.5, 0.666667, 1, 0.5, 0, 0, 0,
    ]);
    expect([...measures.people.core]).toEqual([2, 2, 2, 2, 2, 3, 3, 3, 3, 1, 1, 0]);
    expect(rounded(measures.people.constraint)).toEqual([
      0.558642,
      0.888889,
      0.558642,
      0.433906,
      0.750625,
      0.509722,
      0.57842,
      0.717222,
      0.497535,
      1,
      1,
      Number.NaN,
    ]);
  });
});

describe("the karate club", () => {
  const { people, network } = measuresOf(karate);

  test("has the values that igraph gives", () => {
    expect(rounded([network.transitivity, network.averageClustering])).toEqual([
      0.255682, 0.570638,
    ]);
    expect(rounded([network.assortativity, network.meanDistance])).toEqual([-0.475613, 2.4082]);
    expect(network).toMatchObject({ diameter: 5, maxCore: 4 });
  });

  test("has its instructor between 231.0714 pairs", () => {
    expect(people.betweenness[0]).toBeCloseTo(231.0714, 4);
    expect(people.closeness[0]).toBeCloseTo(0.568966, 6);
    expect(people.constraint[0]).toBeCloseTo(0.155423, 6);
  });
});

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

describe("measures", () => {
  test("of nobody are empty, and of one person nothing is known", () => {
    expect(measuresOf(aNetworkOf()).network).toMatchObject({
      components: 0,
      largestComponent: 0,
      density: 0,
      averageClustering: 0,
      transitivity: 0,
      diameter: 0,
      maxCore: 0,
    });
    const { people, network } = measuresOf(aNetworkOf("Ada"));
    expect([people.closeness[0], people.constraint[0]]).toEqual([0, Number.NaN]);
    expect([network.meanDistance, network.assortativity]).toEqual([Number.NaN, Number.NaN]);
  });

  test("leave out who is hidden", () => {
    const { people, network } = measuresOf(path, hiding(2));

    expect(network).toMatchObject({ components: 2, largestComponent: 2, diameter: 1 });
    expect(rounded(people.betweenness)).toEqual([0, 0, 0, 0, 0]);
    expect(rounded(people.closeness)).toEqual([0.333333, 0.333333, 0, 0.333333, 0.333333]);
  });

  test("take a strong tie for no longer way than a weak one", () => {
    const strong = aGraph(3, [
      [0, 1, 9],
      [1, 2, 9],
      [0, 2, 1],
    ]);

    expect(rounded(measuresOf(strong).people.betweenness)).toEqual([0, 0, 0]);
  });
});
