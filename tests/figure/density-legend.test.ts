import { expect, test } from "vitest";

import { densitySteps } from "../../src/figure/density-colours.ts";
import { textWidth } from "../../src/figure/labels/text.ts";
import { layOutDensityLegend } from "../../src/figure/legend-strip.ts";
import { PALETTES } from "../../src/figure/palette.ts";

const STYLE = {
  width: 400,
  isColumn: false,
  size: 12,
  palette: PALETTES.dark,
  projection: { scale: 8, originX: 0, originY: 0 },
};

test("a strip of shades goes from few people to many, and says how near", () => {
  const { marks } = layOutDensityLegend("dark", STYLE);

  expect(marks.map((mark) => (mark.kind === "text" ? mark.text : mark.colour))).toEqual([
    "Connected people within 1/40 of the map's longer side",
    densitySteps("dark")[0],
    "few",
    ...densitySteps("dark").slice(1),
    "many",
  ]);
});

test.each([
  ["in a narrow figure", { ...STYLE, width: 330 }],
  ["beside a map", { ...STYLE, width: 216, isColumn: true }],
])("%s, shades stand in one row below what they mean, and nothing beyond the edge", (_, style) => {
  const { marks } = layOutDensityLegend("dark", style);

  const shades = marks.flatMap((mark) => (mark.kind === "disc" ? mark.y : []));
  expect(new Set(shades).size).toBe(1);
  const texts = marks.filter((mark) => mark.kind === "text");
  for (const { text, x, size, weight } of texts)
    expect(x + textWidth(text, size, weight)).toBeLessThanOrEqual(style.width);
});
