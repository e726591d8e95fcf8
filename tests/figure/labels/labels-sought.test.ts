import { expect, test } from "vitest";

import { placeLabels } from "../../../src/figure/labels/labels.ts";
import { aCandidate, aScene } from "../scenes.ts";

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
