import { expect, test } from "vitest";

import { selectView } from "../../src/state/select.ts";
import { pictureSourceOf } from "../../src/view/export/export-file.ts";
import { factsOfPicture, figureOf, USUAL_PICTURE } from "../../src/view/export/picture-choice.ts";
import { looms, SETTLED } from "../browser/looms.ts";

const ON_SCREEN = { ...USUAL_PICTURE, extent: "screen" } as const;

const MIDDLE = { minY: -15, maxY: 15, isTurned: false };

/** Of five people, from 20 left of the middle to 20 right of it, on a screen that shows so much of either side. */
function sourceOf(reach: number, magnified = { discs: 1, ties: 1 }, rest = MIDDLE) {
  return pictureSourceOf({
    view: selectView(looms),
    source: looms.source,
    exploration: looms.exploration,
    layoutState: SETTLED,
    screen: { minX: -reach, maxX: reach, ...rest, magnified },
  });
}

test("a picture of a map that is wider than 4:3 has no empty bands: it is lower", () => {
  const whole = figureOf(USUAL_PICTURE, sourceOf(25));

  expect(whole.width).toBe(1200);
  expect(whole.height).toBeLessThan(800);
});

test("the caption says that only a part is drawn, where somebody is outside of it", () => {
  expect(factsOfPicture(ON_SCREEN, sourceOf(15)).excerpt).toEqual({ what: "what was on screen" });
  expect(factsOfPicture(ON_SCREEN, sourceOf(25)).excerpt).toBeUndefined();
});

test("a map that is turned on screen is turned in the picture, and its caption knows who is outside", () => {
  const tall = { minY: -25, maxY: 25, isTurned: true };

  const { map } = figureOf(ON_SCREEN, sourceOf(25, { discs: 1, ties: 1 }, tall));

  const discs = map.flatMap((mark) => (mark.kind === "disc" ? [mark] : []));
  const extent = (of: readonly number[]) => Math.max(...of) - Math.min(...of);
  expect(extent(discs.map(({ y }) => y))).toBeGreaterThan(extent(discs.map(({ x }) => x)));
  expect(
    factsOfPicture(ON_SCREEN, sourceOf(15, { discs: 1, ties: 1 }, tall)).excerpt,
  ).toBeUndefined();
});

test("discs of what is on screen are as large as there, and those of the whole map are not", () => {
  const source = sourceOf(25, { discs: 0.5, ties: 1 });
  const largest = (choice: typeof USUAL_PICTURE, { magnified }: { magnified: boolean }) => {
    const figure = figureOf(choice, magnified ? source : sourceOf(25));
    return Math.max(...figure.map.map((mark) => (mark.kind === "disc" ? mark.radius : 0)));
  };

  expect(largest(ON_SCREEN, { magnified: true })).toBeLessThan(
    0.6 * largest(ON_SCREEN, { magnified: false }),
  );
  expect(largest(USUAL_PICTURE, { magnified: true })).toBe(
    largest(USUAL_PICTURE, { magnified: false }),
  );
});
