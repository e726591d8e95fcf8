import { expect, test } from "vitest";

import { appearanceOf } from "../../../src/figure/appearance.ts";
import { excerptOf } from "../../../src/figure/excerpt.ts";
import { USUAL_LOOK } from "../../../src/figure/look.ts";
import { drawMap } from "../../../src/figure/map.ts";
import { aMap, papersBy } from "../content.ts";

/** Names on a map of everybody in rows of so many, some px apart. */
function namesOn(bylines: readonly (readonly string[])[], { columns = 18, apart = 24 } = {}) {
  const content = aMap(bylines);
  const { authors } = content.network;
  const places = authors.flatMap((_, i) => [
    apart * (i % columns),
    -apart * Math.floor(i / columns),
  ]);
  return drawMap({
    content,
    appearance: appearanceOf(content, { theme: "light", ...USUAL_LOOK }),
    positions: Float32Array.from(places),
    projection: { scale: 1, magnified: { discs: 8, ties: 1 }, originX: 100, originY: 100 },
    area: { minX: 0, minY: 0, maxX: 640, maxY: 520 },
    excerpt: excerptOf(content),
    clusters: [],
    hasClusterNames: false,
    textSize: 12,
  }).labels.map(({ text }) => text);
}

test("the leading people amid a crowd are named, although their names hide others there", () => {
  const crowd = Array.from({ length: 270 }, (_, i) => `Author${i}`);
  const leading = ["Author166", "Author188", "Author205"];

  const names = namesOn([
    ...crowd.map((one) => [one]),
    ...leading.flatMap((one) => papersBy(2, one)),
  ]);

  expect(names).toEqual(expect.arrayContaining(leading));
});

test("a name of many letters is cut, where it would find no room", () => {
  const long = "Hubert Blaine Wolfeschlegelsteinhausenbergerdorff";

  const names = namesOn([[long, "Ada"]], { columns: 1, apart: 60 });

  expect(names).toHaveLength(2);
  expect(names).toContain("Ada");
  expect(names.find((name) => name.endsWith("…"))).toMatch(/^Hubert Blaine Wolfe[a-z]{5,25}…$/);
});
