import { expect, test } from "vitest";

import { createCrossing } from "../../../src/figure/labels/label-leaders.ts";

test("a line is clear when it touches none of the discs drawn", () => {
  const isClear = createCrossing({
    frame: { minX: 0, minY: 0, maxX: 100, maxY: 100 },
    x: Float64Array.of(50, 50, 20),
    y: Float64Array.of(10, 90, 50),
    radius: Float64Array.of(5, 5, 0),
    ties: [],
  });

  expect(isClear({ x1: 0, y1: 50, x2: 100, y2: 50 })).toBe(true);
  expect(isClear({ x1: 0, y1: 14, x2: 100, y2: 14 })).toBe(false);
});
