import { expect, test } from "vitest";

import { COUNTED, shortestChains } from "../../src/network/chain.ts";
import type { Network } from "../../src/network/network.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aNetwork, aNetworkOf, aPaper, authorNamed, hiding } from "../builders.ts";

import { aGraph } from "./graphs.ts";

/** The names along the shortest chain between two people. */
const chainOf = (
  network: Network,
  [from, to]: readonly [string, string],
  hidden: readonly string[] = [],
) => {
  const indexOf = (name: string) => authorNamed(network, name);
  const slice = sliceNetwork(network, hiding(...hidden.map(indexOf)));
  const [first = []] = shortestChains(network, slice, [indexOf(from), indexOf(to)], 1).first;
  return first.map((author) => network.authors[author]?.name);
};

const network = aNetworkOf(
  "Ada Bob",
  "Bob Cem",
  "Cem Dan",
  "Ada Eva",
  "Eva Fay",
  "Fay Gus Dan",
  "Hal",
);

test("a chain names everybody from one person to the other", () => {
  expect(chainOf(network, ["Ada", "Dan"])).toEqual(["Ada", "Bob", "Cem", "Dan"]);
  expect(chainOf(network, ["Dan", "Ada"])).toEqual(["Dan", "Cem", "Bob", "Ada"]);
});

test("a shorter chain wins over one whose names come earlier", () => {
  expect(chainOf(network, ["Gus", "Ada"])).toEqual(["Gus", "Fay", "Eva", "Ada"]);
});

test("co-authors are a chain of two", () => {
  expect(chainOf(network, ["Bob", "Ada"])).toEqual(["Bob", "Ada"]);
});

test("a person and himself are a chain of one", () => {
  expect(chainOf(network, ["Ada", "Ada"])).toEqual(["Ada"]);
});

test("of several shortest chains, the one whose people come first by key is taken", () => {
  const square = aNetworkOf("Eva Dan", "Dan Ada", "Eva Cem", "Cem Bob", "Cem Ada");

  expect(chainOf(square, ["Ada", "Eva"])).toEqual(["Ada", "Cem", "Eva"]);
});

test("a hidden person breaks a chain, which then goes another way", () => {
  expect(chainOf(network, ["Ada", "Dan"], ["Cem"])).toEqual(["Ada", "Eva", "Fay", "Dan"]);
});

test("there is no chain when everybody between is hidden", () => {
  expect(chainOf(network, ["Ada", "Dan"], ["Cem", "Fay"])).toEqual([]);
});

test("there is no chain between components", () => {
  expect(chainOf(network, ["Ada", "Hal"])).toEqual([]);
});

test("there is no chain from or to a hidden person", () => {
  expect(chainOf(network, ["Ada", "Bob"], ["Ada"])).toEqual([]);
  expect(chainOf(network, ["Ada", "Bob"], ["Bob"])).toEqual([]);
});

test("a paper over the author limit is no link of a chain", () => {
  const crowd = Array.from({ length: 101 }, (_, i) => `Author ${i}`);

  expect(chainOf(aNetwork(aPaper({ authors: crowd })), ["Author 1", "Author 2"])).toEqual([]);
});

test("a tie that is too weak to be shown is no link, though it would lead one step nearer", () => {
  const strong = ["Ada Bob", "Bob Eva", "Eva Dan", "Ada Cem", "Cem Fay", "Fay Dan"];
  const around = aNetworkOf(...strong, ...strong, "Bob Fay");
  const slice = sliceNetwork(around, { ...hiding(), minShared: 2 });
  const ends = [authorNamed(around, "Ada"), authorNamed(around, "Dan")] as const;

  const { count, first } = shortestChains(around, slice, ends, 5);

  expect(count).toBe(2);
  expect(first.map((chain) => chain.map((one) => around.authors[one]!.name).join(" "))).toEqual([
    "Ada Bob Eva Dan",
    "Ada Cem Fay Dan",
  ]);
});

test("a chain may have a thousand people", () => {
  const long = aGraph(
    1000,
    Array.from({ length: 999 }, (_, i) => [i, i + 1]),
  );

  expect(chainOf(long, ["P00000", "P00999"])).toHaveLength(1000);
});

const chainsIn = (network: Network, [from, to]: readonly [string, string], most: number) => {
  const pair = [authorNamed(network, from), authorNamed(network, to)] as const;
  const { count, first } = shortestChains(network, sliceNetwork(network, hiding()), pair, most);
  return [count, ...first.map((chain) => chain.map((author) => network.authors[author]?.name))];
};

test("all shortest chains are counted, and the first of them named by key", () => {
  const forked = aNetworkOf(
    "Ada Bob",
    "Ada Cem",
    "Bob Dan",
    "Cem Dan",
    "Dan Eva",
    "Ada Fay",
    "Fay Gus",
    "Gus Dan",
  );

  expect(chainsIn(forked, ["Ada", "Dan"], 5)).toEqual([
    2,
    ["Ada", "Bob", "Dan"],
    ["Ada", "Cem", "Dan"],
  ]);
  expect(chainsIn(forked, ["Ada", "Eva"], 1)).toEqual([2, ["Ada", "Bob", "Dan", "Eva"]]);
  expect(chainsIn(aNetworkOf("Ada", "Bob"), ["Ada", "Bob"], 5)).toEqual([0]);
});

test("a tie between two who are equally near to the end makes no further shortest chain", () => {
  const triangle = aNetworkOf("Ada Cem", "Bob Dan", "Cem Dan", "Bob Cem");

  expect(chainsIn(triangle, ["Ada", "Dan"], 5)).toEqual([1, ["Ada", "Cem", "Dan"]]);
});

test("as many chains as no number tells exactly are so many or more", () => {
  // Of 60 squares in a row, each doubles the chains.
  const squares = Array.from({ length: 60 }, (_, i) => 3 * i);
  const row = aGraph(
    181,
    squares.flatMap((i): [number, number][] => [
      [i, i + 1],
      [i, i + 2],
      [i + 1, i + 3],
      [i + 2, i + 3],
    ]),
  );

  expect(chainsIn(row, ["P00000", "P00009"], 0)).toEqual([8]);
  expect(chainsIn(row, ["P00000", "P00180"], 0)).toEqual([COUNTED]);
});
