import { describe, expect, test } from "vitest";

import { clip, squaredDistanceToSegment } from "../../../src/figure/box.ts";
import { Grid } from "../../../src/figure/labels/grid.ts";
import { createCrossing } from "../../../src/figure/labels/label-leaders.ts";

const FRAME = { minX: 0, minY: 0, maxX: 100, maxY: 100 };

function itemsNear(grid: Grid, box: typeof FRAME): readonly number[] {
  const items: number[] = [];
  grid.some(box, (item) => {
    items.push(item);
    return false;
  });
  return items;
}

describe("Grid", () => {
  test("finds an item that spans many cells once", () => {
    const grid = new Grid(FRAME);
    grid.add(3, { minX: 5, minY: 5, maxX: 95, maxY: 95 });

    expect(itemsNear(grid, FRAME)).toEqual([3]);
  });

  test("does not ask about items in other cells", () => {
    const grid = new Grid(FRAME);
    grid.add(0, { minX: 1, minY: 1, maxX: 2, maxY: 2 });
    grid.add(1, { minX: 51, minY: 51, maxX: 52, maxY: 52 });

    expect(itemsNear(grid, { minX: 50, minY: 50, maxX: 59, maxY: 59 })).toEqual([1]);
  });

  test("keeps what lies outside the frame in the cells of its border", () => {
    const grid = new Grid(FRAME);
    grid.add(0, { minX: -500, minY: 300, maxX: -400, maxY: 400 });

    expect(itemsNear(grid, { minX: -9, minY: 105, maxX: 2, maxY: 109 })).toEqual([0]);
  });
});

describe("clip", () => {
  test("cuts a segment at both sides of the box", () => {
    expect(clip({ x1: -50, y1: 50, x2: 150, y2: 50 }, FRAME)).toEqual({
      x1: 0,
      y1: 50,
      x2: 100,
      y2: 50,
    });
  });

  test("leaves a segment inside as it is", () => {
    expect(clip({ x1: 10, y1: 20, x2: 30, y2: 40 }, FRAME)).toEqual({
      x1: 10,
      y1: 20,
      x2: 30,
      y2: 40,
    });
  });

  test.each([
    { x1: -10, y1: 10, x2: -10, y2: 90 },
    { x1: -50, y1: 40, x2: 40, y2: -60 },
    { x1: 101, y1: 0, x2: 200, y2: 50 },
  ])("gives nothing for %j, which passes by", (segment) => {
    expect(clip(segment, FRAME)).toBeUndefined();
  });
});

describe("a segment", () => {
  const line = { x1: 10, y1: 10, x2: 30, y2: 10 };
  const point = { x1: 10, y1: 10, x2: 10, y2: 10 };

  test.each([
    [line, 20, 13, 9],
    [line, 33, 14, 25],
    [line, 10, 10, 0],
    [point, 13, 14, 25],
  ])("%j has a distance to (%i, %i)", (segment, x, y, squared) => {
    expect(squaredDistanceToSegment(segment, x, y)).toBe(squared);
  });

  test.each([
    [line, true],
    [point, true],
    [{ ...line, x2: 50 }, false],
    [{ x1: 52, y1: 11, x2: 52, y2: 11 }, false],
  ])("%j crosses the disc of nobody: %s", (leader, isClear) => {
    const crossesNobody = createCrossing({
      frame: FRAME,
      x: Float64Array.of(50),
      y: Float64Array.of(10),
      radius: Float64Array.of(5),
      ties: [],
    });

    expect(crossesNobody(leader)).toBe(isClear);
  });
});
