import { expect, test } from "vitest";

import { densitySteps } from "../../src/figure/density-colours.ts";
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
