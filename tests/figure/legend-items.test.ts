import { expect, test } from "vitest";

import { appearanceOf } from "../../src/figure/appearance.ts";
import { describeLegend } from "../../src/figure/legend.ts";
import { sizeItems } from "../../src/figure/legend-items.ts";
import { USUAL_LOOK } from "../../src/figure/look.ts";

import { aMap, papersBy } from "./content.ts";

test("sizes are told in words where all discs are dots", () => {
  const content = aMap([["Ada"], ...papersBy(4, "Bob"), ...papersBy(9, "Cem")]);
  const legend = describeLegend(
    content,
    appearanceOf(content, { theme: "light", ...USUAL_LOOK }),
    [],
  );
  const itemsAt = (scale: number) =>
    sizeItems(legend, {
      colour: "#8b909a",
      pixels: (radius) => scale * radius,
      inWords: String,
    }).map(({ swatch, words }) => `${swatch.kind} ${words}`);

  expect(itemsAt(2)).toEqual(["disc 1", "disc 4", "disc 9"]);
  expect(itemsAt(0.7)).toEqual(["words 1 to 9"]);
});

test("one size is one disc, however small", () => {
  const content = aMap([["Ada"], ["Bob"]]);
  const legend = describeLegend(
    content,
    appearanceOf(content, { theme: "light", ...USUAL_LOOK }),
    [],
  );

  const items = sizeItems(legend, { colour: "#8b909a", pixels: () => 0.5, inWords: String });

  expect(items).toEqual([{ swatch: { kind: "disc", radius: 0.5, colour: "#8b909a" }, words: "1" }]);
});
