import { expect, test } from "vitest";

import { appearanceOf } from "../../src/figure/appearance.ts";
import { composeFigure } from "../../src/figure/figure.ts";
import { USUAL_LOOK } from "../../src/figure/look.ts";

import { aMap } from "./content.ts";

/** A figure of people in a row, each of whom has written with the next, so many map units apart. */
function aRow(names: readonly string[], size: { readonly width: number; readonly height: number }) {
  const content = aMap(names.slice(1).map((name, i) => [names[i]!, name]));
  return composeFigure({
    ...size,
    isTrimmed: true,
    isTransparent: false,
    content,
    appearance: appearanceOf(content, { theme: "light", ...USUAL_LOOK }),
    positions: Float32Array.from(content.network.authors.flatMap((_, i) => [9 * i, 0])),
    clusters: [],
    hasClusterNames: false,
    caption: "People in a row.",
  });
}

test("two people stand apart on the page as far as a quarter of it", () => {
  const { map, width } = aRow(["Ada", "Bob"], { width: 1200, height: 900 });

  const [one, other] = map.filter((mark) => mark.kind === "disc");
  expect(Math.abs(one!.x - other!.x)).toBeGreaterThan(width / 4);
});

test("people in a row have room for their names above and below", () => {
  const row = ["Ada", "Bob", "Cem", "Dan", "Eve", "Fay"].map((name) => `${name} Lovelace`);

  const { labels } = aRow(row, { width: 482, height: 624 });

  expect(labels.map(({ text }) => text).sort()).toEqual(row);
});
