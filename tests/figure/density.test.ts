import { describe, expect, test } from "vitest";

import { type Density, densityOf, densityOfMap } from "../../src/figure/density.ts";

const BOUNDS = { minX: 0, minY: 0, maxX: 100, maxY: 50 };

/** The value of the cell around a point. */
function at({ frame, columns, rows, values }: Density, x: number, y: number): number {
  const side = (frame.maxX - frame.minX) / columns;
  const row = Math.floor((frame.maxY - y) / side);
  expect(row).toBeLessThan(rows);
  return values[row * columns + Math.floor((x - frame.minX) / side)]!;
}

function around(positions: readonly number[], component?: readonly number[]): Density {
  const one = Array.from({ length: positions.length / 2 }, () => 0);
  return densityOf(Float32Array.from(positions), Int32Array.from(component ?? one), BOUNDS, 8);
}

describe("densityOf", () => {
  test("is highest where the person is, and nothing from the bandwidth on", () => {
    const density = around([51, 25, 51, 25]);

    // Each of two counts a half. Cells are 2 wide, and both are in the middle of one: (1 − 0)².
    expect(at(density, 51, 25)).toBe(1);
    // Half the bandwidth away: (1 − 1/4)² = 9/16.
    expect(at(density, 55, 25)).toBe(0.5625);
    expect(at(density, 51, 33.5)).toBe(0);
    expect(density.highest).toBe(1);
  });

  test("adds up over people at one place, each as much less as they are fewer", () => {
    expect(at(around([51, 25, 51, 25, 51, 25]), 51, 25)).toBeCloseTo(2, 6);
    expect(around([51, 25]).highest).toBe(0);
  });

  test("of people of several components at one place is that of the densest", () => {
    const two = [51, 25, 51, 25];
    const loners = [51, 25, 51, 25, 51, 25, 51, 25];

    expect(at(around([...two, ...loners], [0, 0, 1, 2, 3, 4]), 51, 25)).toBe(1);
    expect(at(around([...loners, ...two], [1, 2, 3, 4, 0, 0]), 51, 25)).toBe(1);
  });

  test("grows upwards like the map", () => {
    const density = around([51, 45, 51, 45]);

    expect(at(density, 51, 45)).toBe(1);
    expect(at(density, 51, 5)).toBe(0);
  });

  test("leaves out people who are hidden and those without a place", () => {
    const density = around([51, 25, 20, 20, 20, 20, Number.NaN, Number.NaN], [-1, 0, 0, 0]);

    expect(at(density, 51, 25)).toBe(0);
    // The cell that they are in has its middle a unit away in x and in y: each is 1 − 2/64, squared.
    expect(density.highest).toBeCloseTo((1 - 2 / 64) ** 2, 6);
  });

  test("of nobody is nothing everywhere", () => {
    expect(around([]).highest).toBe(0);
  });

  test("of people at the rim lies wholly within its frame", () => {
    const { values, columns, rows } = around([0, 0, 100, 50]);
    const middle = around([51, 25, 51, 25]);

    // Four quarters are all there: as much in all as in the middle, up to how cells cut the bump.
    const sum = (numbers: Float32Array) => numbers.reduce((total, value) => total + value, 0);
    expect(values).toHaveLength(columns * rows);
    expect(sum(values) / sum(middle.values)).toBeCloseTo(1, 2);
  });
});

describe("densityOfMap", () => {
  test("has a fortieth of the longer side as its bandwidth", () => {
    const corners = Float32Array.from([0, 0, Number.NaN, Number.NaN, 100, 50]);

    expect(densityOfMap(corners, Int32Array.of(0, -1, 0)).bandwidth).toBe(2.5);
  });

  test("of one person alone, and of nobody, has a bandwidth all the same", () => {
    expect(densityOfMap(Float32Array.of(3, 3), Int32Array.of(0)).bandwidth).toBeGreaterThan(0);
    expect(densityOfMap(new Float32Array(), new Int32Array()).bandwidth).toBeGreaterThan(0);
  });
});
