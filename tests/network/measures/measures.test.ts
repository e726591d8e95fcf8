import { describe, expect, test } from "vitest";

import { runToEnd } from "../../../src/bibliography/reading.ts";
import { type Filters, USUAL_FILTERS } from "../../../src/network/filters.ts";
import { type Measures, measuresInSteps } from "../../../src/network/measures/measures.ts";
import type { Network } from "../../../src/network/network.ts";
import { sliceNetwork } from "../../../src/network/slice-network.ts";
import { aNetworkOf, hiding } from "../../builders.ts";
import { aGraph, karate, triangles } from "../graphs.ts";

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
