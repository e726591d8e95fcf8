import { expect, test } from "vitest";

import { CHOICES } from "../../src/cli/choices.ts";
import { explore } from "../../src/cli/explore.ts";
import { openFiles } from "../../src/cli/open-files.ts";
import { parseWords } from "../../src/cli/option.ts";
import { settle } from "../../src/cli/settle.ts";
import { radii } from "../../src/figure/size.ts";
import { boundsOf } from "../../src/layout/packing/close-pairs.ts";
import { magnificationOf } from "../../src/view/map/magnify.ts";
import { overlaps } from "../layout/pictures.ts";

test("on a screen where discs are magnified, none of the journal's 252 people lies on another", async () => {
  const files = await openFiles(["data/informetrics.json"], process);
  const parsed = parseWords([], CHOICES);
  if (!("values" in parsed)) throw new Error("no choices");
  const explored = explore(files, parsed.values);
  const { positions } = settle(explored);
  const radius = radii(explored.placed);
  const { left, right, top, bottom } = boundsOf(Float64Array.from(positions), radius);
  const bounds = { minX: left, maxX: right, minY: top, maxY: bottom };

  const magnification = magnificationOf(bounds, { width: 620, height: 700 }, radius);

  expect(magnification).toBeGreaterThan(1);
  expect(radius).toHaveLength(252);
  expect(overlaps({ radius: radius.map((r) => magnification * r) }, positions)).toEqual([]);
});
