import { describe, expect, test } from "vitest";

import type { Candidate } from "../../../src/figure/labels/label-places.ts";
import { improveLabels } from "../../../src/figure/labels/label-swaps.ts";
import { type Label, placeLabels } from "../../../src/figure/labels/labels.ts";
import type { Scene } from "../../../src/figure/labels/scene.ts";

/** Discs in a strip so low that a name stands only at the left or at the right of its disc. */
function aStrip(...places: readonly number[]): Scene {
  return {
    frame: { minX: 0, minY: 0, maxX: 230, maxY: 20 },
    x: Float64Array.from(places),
    y: new Float64Array(places.length).fill(10),
    radius: new Float64Array(places.length).fill(4),
    ties: [],
  };
}

function names(...texts: readonly string[]): readonly Candidate[] {
  return texts.map((text, author) => ({ author, text, size: 12, weight: 400, forced: false }));
}

/** On which side of its disc each name stands. */
function sidesOf(labels: readonly Label[]): readonly string[] {
  return labels.map(({ anchor }) => (anchor === "start" ? "right" : "left"));
}

describe("improveLabels", () => {
  // Ada stands where alone Bobby could without hiding the disc at 175.
  const strip = aStrip(100, 155, 175);
  const placed = placeLabels(strip, names("Ada", "Bobby"), 2);

  test("lets a name make way for one that would hide a disc otherwise", () => {
    expect(sidesOf(placed)).toEqual(["right", "right"]);

    expect(sidesOf(improveLabels(strip, placed, []))).toEqual(["left", "left"]);
  });

  test("moves no name onto what is written already", () => {
    const occupied = [{ minX: 60, minY: 0, maxX: 95, maxY: 20 }];

    expect(improveLabels(strip, placed, occupied)).toEqual(placed);
  });

  test("moves no name onto another that would have to make way in turn", () => {
    const fuller = aStrip(100, 155, 50, 175);
    const whole = placeLabels(fuller, names("Ada", "Bobby", "Cem"), 3);
    expect(sidesOf(whole)).toEqual(["right", "right", "right"]);

    expect(improveLabels(fuller, whole, [])).toEqual(whole);
  });

  test("leaves names that hide nothing where they are", () => {
    const free = aStrip(40, 140);
    const apart = placeLabels(free, names("Ada", "Bobby"), 2);

    expect(improveLabels(free, apart, [])).toEqual(apart);
  });
});
