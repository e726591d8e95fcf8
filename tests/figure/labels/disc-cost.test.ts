import { expect, test } from "vitest";

import { createDiscCost } from "../../../src/figure/labels/disc-cost.ts";
import { aScene } from "../scenes.ts";

test("a name that grazes somebody's disc costs less than one that hides its middle", () => {
  const own = { x: 40, y: 100, radius: 20 };
  const cost = createDiscCost(aScene([own, { x: 140, y: 100, radius: 10 }]));
  const nameUpTo = (maxX: number) =>
    cost(0, { minX: 64, minY: 92, maxX, maxY: 108 }, Number.POSITIVE_INFINITY);

  expect(nameUpTo(115)).toBe(0);
  expect(nameUpTo(131)).toBeLessThan(nameUpTo(140) / 2);
  expect(nameUpTo(150)).toBe(nameUpTo(140));
});
