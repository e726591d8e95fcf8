import { describe, expect, test } from "vitest";

import { colourOfRank, PALETTES, type Theme } from "../../src/figure/palette.ts";

import { colourDistance, contrast, VISIONS } from "./colour-vision.ts";

const THEMES: readonly Theme[] = ["light", "dark"];

describe.each(THEMES)("the %s palette", (theme) => {
  const palette = PALETTES[theme];
  const nine = [...palette.clusters, palette.other];

  test("has eight cluster colours", () => {
    expect(palette.clusters).toHaveLength(8);
  });

  test.each(Object.keys(VISIONS))("keeps all nine apart for readers with %s", (vision) => {
    const distances = nine.flatMap((one, i) =>
      nine.slice(i + 1).map((other) => colourDistance(one, other, VISIONS[vision]!)),
    );

    expect(Math.min(...distances)).toBeGreaterThanOrEqual(10);
  });

  test("has the eight muted for further clusters, by turns", () => {
    const muted = Array.from({ length: 8 }, (_, i) => colourOfRank(palette, 8 + i));
    const all = [...palette.clusters, ...muted, palette.other];
    const distances = all.flatMap((one, i) =>
      all.slice(i + 1).map((other) => colourDistance(one, other, VISIONS["trichromacy"]!)),
    );

    expect(Math.min(...distances)).toBeGreaterThanOrEqual(7.5);
    for (const colour of muted) expect(contrast(colour, palette.background)).toBeGreaterThan(3);
    expect(colourOfRank(palette, 16)).toBe(muted[0]);
  });

  test.each(Object.keys(VISIONS))(
    "keeps the stops of the scale apart, and from grey, with %s",
    (vision) => {
      const stops = [...palette.scale, palette.other];
      const distances = stops.flatMap((one, i) =>
        stops.slice(i + 1).map((other) => colourDistance(one, other, VISIONS[vision]!)),
      );

      expect(Math.min(...distances)).toBeGreaterThanOrEqual(10);
    },
  );

  test("has a scale that stands out more and more from the background", () => {
    const contrasts = palette.scale.map((stop) => contrast(stop, palette.background));

    expect(contrasts).toEqual(contrasts.toSorted((a, b) => a - b));
    expect(contrasts[0]).toBeGreaterThanOrEqual(3);
  });

  test.each([...nine, palette.tie])("shows %s on its background at 3:1 or more", (colour) => {
    expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(3);
  });

  test.each([palette.text, palette.quietText])("writes %s at 4.5:1 or more", (colour) => {
    expect(contrast(colour, palette.background)).toBeGreaterThanOrEqual(4.5);
  });
});

describe("colour vision", () => {
  test("black on white has a contrast of 21", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
  });

  test("a red and a green far apart for most readers are close for a deuteranope", () => {
    const red = "#b03030";
    const green = "#6b6b20";

    expect(colourDistance(red, green, VISIONS.trichromacy!)).toBeGreaterThan(40);
    expect(colourDistance(red, green, VISIONS.deuteranopia!)).toBeLessThan(10);
  });
});
