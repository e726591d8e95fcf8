import { describe, expect, test } from "vitest";

import { clusterHeads, withHeads } from "../../src/figure/labels/cluster-heads.ts";
import { placeLabels } from "../../src/figure/labels/labels.ts";

import { aCandidate, aScene } from "./scenes.ts";

describe("people after whom clusters are called", () => {
  test("are the first two of each that has a colour of its own", () => {
    const clusters = [
      { number: 0, people: [4, 2, 9] },
      { number: 7, people: [1, 3] },
      { number: 8, people: [5, 6] },
    ];

    expect([...clusterHeads(clusters)]).toEqual([4, 2, 1, 3]);
  });

  test("come before others whose discs are no larger", () => {
    const people = {
      labelOrder: Uint32Array.of(0, 1, 2, 3, 4),
      radius: Float64Array.of(3, 2, 1, 1, 1),
    };

    expect([...withHeads(people, new Set([1, 4]))]).toEqual([0, 1, 4, 2, 3]);
    expect([...withHeads(people, new Set())]).toEqual([0, 1, 2, 3, 4]);
  });
});

test("a name that readers look for is led to its disc where that of somebody else would be left out", () => {
  // A wall of discs in rows, of whom one in the middle is called after the first sixty are named.
  const wall = Array.from({ length: 100 }, (_, i) => ({
    x: 20 + 40 * (i % 10),
    y: 20 + 26 * Math.floor(i / 10),
  }));
  const scene = aScene([...wall, { x: 200, y: 145 }, { x: 212, y: 150 }, { x: 190, y: 150 }]);
  const text = "Ada";
  const others = wall.map((_, author) => aCandidate(author, { text, mayBeLed: true }));
  const named = (isSought: boolean) =>
    placeLabels(scene, [...others, aCandidate(100, { text, mayBeLed: true, isSought })], 200).some(
      ({ author }) => author === 100,
    );

  expect([named(false), named(true)]).toEqual([false, true]);
});
