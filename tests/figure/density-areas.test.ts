import { describe, expect, test } from "vitest";

import { channelsOf } from "../../src/figure/channels.ts";
import { type Density, densityOfMap } from "../../src/figure/density.ts";
import { densityAreas } from "../../src/figure/density-areas.ts";
import { tintOf } from "../../src/figure/density-colours.ts";
import type { Area } from "../../src/figure/mark.ts";

/** A px is a unit of the map, whose upper left corner is that of the picture. */
const PLAIN = { scale: 1, originX: 0, originY: 100 };
const WHITE = [255, 255, 255];

/** Two crowds, one of them with nobody in its middle. */
const positions = Float32Array.from(
  Array.from({ length: 60 }, (_, i) =>
    i < 30
      ? [20 + (i % 6), 30 + Math.floor(i / 6)]
      : [70 + 12 * Math.cos(i / 4), 60 + 12 * Math.sin(i / 4)],
  ).flat(),
);
const density = densityOfMap(positions, new Int32Array(60));
const areas = densityAreas(density, PLAIN, "light");

/** Whether a line from the point to the right crosses the rings an odd number of times. */
function isIn({ rings }: Area, x: number, y: number): boolean {
  let isInside = false;
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const [x1, y1] = [ring[i]!, ring[i + 1]!];
      const [x2, y2] = [ring[(i + 2) % ring.length]!, ring[(i + 3) % ring.length]!];
      if (y1 > y === y2 > y) continue;
      if (x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) isInside = !isInside;
    }
  }
  return isInside;
}

function over(under: readonly number[], { colour, opacity }: Pick<Area, "colour" | "opacity">) {
  const channels = channelsOf(colour);
  return under.map((one, i) => one + (channels[i]! - one) * opacity);
}

/** Middles of cells, px, with the density there. */
function* cellsOf({ frame, columns, rows, values }: Density) {
  for (const [cell, value] of values.entries()) {
    const column = (cell % columns) + 0.5;
    const row = Math.floor(cell / columns) + 0.5;
    const x = frame.minX + (column / columns) * (frame.maxX - frame.minX);
    const y = 100 - frame.maxY + (row / rows) * (frame.maxY - frame.minY);
    yield { x, y, value };
  }
}

describe("densityAreas", () => {
  test("laid over each other have the colour of the place, as on screen, to within a step", () => {
    let most = 0;
    for (const { x, y, value } of cellsOf(density)) {
      const seen = areas
        .filter((area) => isIn(area, x, y))
        .reduce((under, area) => over(under, area), WHITE);
      const meant = over(WHITE, tintOf(value / density.highest, "light"));
      most = Math.max(most, ...seen.map((one, i) => Math.abs(one - meant[i]!)));
    }
    // Of 255.
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(20);
  });

  test("leave out the middle of a ring of people", () => {
    const widest = areas[0]!;

    expect(isIn(widest, 70, 40)).toBe(false);
    expect(isIn(widest, 82, 40)).toBe(true);
  });

  test("are none where nobody is", () => {
    expect(densityAreas(densityOfMap(new Float32Array(), new Int32Array()), PLAIN, "dark")).toEqual(
      [],
    );
  });
});
