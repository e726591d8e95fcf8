import { expect, test } from "vitest";

import { findComponents, numberBySize } from "../../src/network/components.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aNetworkOf, hiding } from "../builders.ts";

import { aGraph } from "./graphs.ts";

/** Numbers and sizes of the components of papers; people are in alphabetical order. */
const componentsOf = (bylines: readonly string[], hidden: readonly number[] = []) => {
  const network = aNetworkOf(...bylines);
  const { of, sizes } = findComponents(network, sliceNetwork(network, hiding(...hidden)));
  return { of: [...of], sizes };
};

test("people who are connected through others are in one component", () => {
  expect(componentsOf(["Ada Bob", "Cem Dan", "Bob Cem"])).toEqual({ of: [0, 0, 0, 0], sizes: [4] });
});

test("the largest component is number 0, whoever comes first", () => {
  expect(componentsOf(["Ada", "Bob Cem", "Dan Eva Fay"])).toEqual({
    of: [2, 1, 1, 0, 0, 0],
    sizes: [3, 2, 1],
  });
});

test("of components of one size, the one with more papers comes first", () => {
  expect(componentsOf(["Ada Bob", "Cem Dan", "Cem Dan"])).toEqual({
    of: [1, 1, 0, 0],
    sizes: [2, 2],
  });
});

test("of components of one size and as many papers, the one with the first person comes first", () => {
  expect(componentsOf(["Cem Dan", "Ada Bob"])).toEqual({ of: [0, 0, 1, 1], sizes: [2, 2] });
});

test("a hidden person is in no component, and holds none together", () => {
  expect(componentsOf(["Ada Bob", "Bob Cem"], [1])).toEqual({ of: [0, -1, 1], sizes: [1, 1] });
});

test("nobody makes no components", () => {
  expect(componentsOf([])).toEqual({ of: [], sizes: [] });
});

test("a chain of 2,000 people is one component", () => {
  const chain = aGraph(
    2000,
    Array.from({ length: 1999 }, (_, i) => [i, i + 1]),
  );

  expect(findComponents(chain, sliceNetwork(chain, hiding())).sizes).toEqual([2000]);
});

test("groups are numbered by people, then papers, then first person, and -1 stays", () => {
  const group = Int32Array.of(9, 4, -1, 7, 7, 4, 9, 5);
  const papers = Uint32Array.of(1, 1, 8, 2, 1, 1, 1, 50);

  const { of, sizes } = numberBySize(group, papers);

  expect([...of]).toEqual([1, 2, -1, 0, 0, 2, 1, 3]);
  expect(sizes).toEqual([2, 2, 2, 1]);
});
