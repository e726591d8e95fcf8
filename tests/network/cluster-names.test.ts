import { expect, test } from "vitest";

import { nameClusters } from "../../src/network/cluster-names.ts";
import { sliceNetwork } from "../../src/network/slice.ts";

import { aNetworkOf, hiding } from "../builders.ts";

/** The clusters of a network whose people are in these communities, -1 for the hidden. */
const clustersOf = (
  bylines: readonly string[],
  of: readonly number[],
  sizes: readonly number[],
) => {
  const network = aNetworkOf(...bylines);
  const hidden = of.flatMap((community, author) => (community < 0 ? [author] : []));
  return nameClusters(network, sliceNetwork(network, hiding(...hidden)), {
    of: Int32Array.from(of),
    sizes,
  });
};

test("a cluster is called after the person with most papers", () => {
  expect(clustersOf(["Ada Bob", "Bob"], [0, 0], [2])).toEqual([
    { number: 0, name: "Bob", people: [1, 0] },
  ]);
});

test("of people with as many papers, the strongest leads", () => {
  expect(clustersOf(["Ada Bob", "Bob Cem"], [0, 0, 0], [3])[0]?.people).toEqual([1, 0, 2]);
  expect(clustersOf(["Ada", "Ada Bob", "Bob Cem Dan"], [0, 0, 0, 0], [4])[0]?.people).toEqual([
    1, 0, 2, 3,
  ]);
});

test("of equals, the first by key leads", () => {
  expect(clustersOf(["Cem Bob Ada"], [0, 0, 0], [3])[0]?.people).toEqual([0, 1, 2]);
});

test("hidden people are in no cluster and lead none", () => {
  expect(clustersOf(["Ada Bob Cem", "Ada"], [-1, 0, 0], [2])).toEqual([
    { number: 0, name: "Bob", people: [1, 2] },
  ]);
});

test("one person is no cluster", () => {
  expect(clustersOf(["Ada Bob", "Cem"], [0, 0, 1], [2, 1])).toEqual([
    { number: 0, name: "Ada", people: [0, 1] },
  ]);
});
