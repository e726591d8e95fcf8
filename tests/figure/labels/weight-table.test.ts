import { expect, test } from "vitest";

import { WeightTable } from "../../../src/figure/labels/weight-table.ts";
import { fc } from "../../property.ts";

const FRAME = { minX: 10, minY: 20, maxX: 100, maxY: 80 };

interface Point {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

function aTable(points: readonly Point[]): WeightTable {
  const table = new WeightTable(FRAME);
  for (const { x, y, weight } of points) table.add(x, y, weight);
  return table;
}

/** The middle of a cell 3 px wide, for what is the nearest whole cell not to matter. */
const aPoint = fc.record({
  x: fc.integer({ min: 0, max: 29 }).map((column) => FRAME.minX + 3 * column + 1.5),
  y: fc.integer({ min: 0, max: 19 }).map((row) => FRAME.minY + 3 * row + 1.5),
  weight: fc.integer({ min: 0, max: 5 }),
});
const aSpan = (cells: number) =>
  fc.tuple(fc.integer({ min: 0, max: cells }), fc.integer({ min: 0, max: cells }));

test("of a box of whole cells it is the sum of the weights inside", () => {
  fc.assert(
    fc.property(fc.array(aPoint), aSpan(30), aSpan(20), (points, columns, rows) => {
      const box = {
        minX: FRAME.minX + 3 * Math.min(...columns),
        maxX: FRAME.minX + 3 * Math.max(...columns),
        minY: FRAME.minY + 3 * Math.min(...rows),
        maxY: FRAME.minY + 3 * Math.max(...rows),
      };

      const weight = aTable(points).within(box);

      const inside = points.filter(
        ({ x, y }) => box.minX < x && x < box.maxX && box.minY < y && y < box.maxY,
      );
      expect(weight).toBe(inside.reduce((sum, point) => sum + point.weight, 0));
    }),
  );
});

test("what lies outside the frame counts at its border, and a box larger than the frame has all", () => {
  const table = aTable([
    { x: -500, y: 50, weight: 1 },
    { x: 50, y: 50, weight: 2 },
    { x: 900, y: 900, weight: 4 },
  ]);

  expect(table.within({ minX: -1e6, minY: -1e6, maxX: 1e6, maxY: 1e6 })).toBe(7);
  expect(table.within({ minX: 10, minY: 40, maxX: 60, maxY: 60 })).toBe(3);
});

test("nothing is added once a box was asked for", () => {
  const table = aTable([]);
  table.within(FRAME);

  expect(() => table.add(50, 50, 1)).toThrow(RangeError);
});
