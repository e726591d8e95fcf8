import { expect, test } from "vitest";

import { CHOICES } from "../../../src/cli/choices.ts";
import { explore } from "../../../src/cli/explore.ts";
import { openFiles } from "../../../src/cli/open-files.ts";
import { parseWords } from "../../../src/cli/option.ts";
import { settle } from "../../../src/cli/settle.ts";
import { radii } from "../../../src/figure/size.ts";
import { boundsOf } from "../../../src/layout/packing/close-pairs.ts";
import { magnificationOf } from "../../../src/view/map/magnify.ts";
import { overlaps } from "../../layout/pictures.ts";

/** The journal's 252 people, laid out. */
async function journal() {
  const files = await openFiles(["data/informetrics.json"], process);
  const parsed = parseWords([], CHOICES);
  if (!("values" in parsed)) throw new Error("no choices");
  const explored = explore(files, parsed.values);
  const { positions } = settle(explored);
  const radius = radii(explored.placed);
  expect(radius).toHaveLength(252);
  return { positions, radius };
}

/** On a screen where discs are magnified. */
function magnified(positions: Float32Array, radius: Float64Array) {
  const { left, right, top, bottom } = boundsOf(Float64Array.from(positions), radius);
  const bounds = { minX: left, maxX: right, minY: top, maxY: bottom };
  const placed = positions.length / 2;
  const magnification = magnificationOf(bounds, { width: 620, height: 700 }, radius, placed);
  expect(magnification).toBeGreaterThan(1);
  return { radius: radius.map((r) => magnification * r) };
}

test("where discs are magnified none lies on another", async () => {
  const { positions, radius } = await journal();

  expect(overlaps(magnified(positions, radius), positions)).toEqual([]);
});

test("nor where filters leave so few that they would have been laid out with more room", async () => {
  const { positions, radius } = await journal();
  const shown = radius.map((r) => (r > 1.5 ? r : 0));

  expect(shown.filter((r) => r > 0).length).toBeLessThan(200);
  expect(overlaps(magnified(positions, shown), positions)).toEqual([]);
});

test("one large disc alone keeps the others small only as far as it would touch them", () => {
  const bounds = { minX: 0, maxX: 400, minY: 0, maxY: 400 };
  const screen = { width: 400, height: 400 };
  const by = (...radius: readonly number[]) =>
    magnificationOf(bounds, screen, Float64Array.from(radius), radius.length);

  expect(by(1, 1, 1, 5)).toBeGreaterThan(by(1, 1, 5, 5));
});
