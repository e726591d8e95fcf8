import { describe, expect, test } from "vitest";

import { selectView } from "../../../src/state/select.ts";
import { frameOnScreen, type SeenPart, sizeOnScreen } from "../../../src/view/export/on-screen.ts";
import { THINNEST_TIE } from "../../../src/view/map/shaders.ts";
import { ADA, BOB, looms } from "../../browser/looms.ts";

const view = selectView(looms);

/** 100 wide and 200 high, of 4 px each; discs have twice the size that they have on the map. */
const SCREEN: SeenPart = {
  ...{ minX: -50, maxX: 50, minY: -100, maxY: 100 },
  ...{ isTurned: false, scale: 4, names: undefined, hasDensity: false },
  drawn: { ties: 3, discScale: 8, tieScale: 2 },
};
/** 8 px. */
const FREE = 2;
const radius = 2 * view.appearance.radius[ADA]!;

/** All five at a place, but for some. */
function placesAt(
  [x, y]: readonly [number, number],
  others: Record<number, readonly number[]> = {},
) {
  const all = Array.from({ length: 5 }, (_, author) => others[author] ?? [x, y]);
  return Float32Array.from(all.flat());
}

const box = (places: Float32Array, screen = SCREEN, of = view) =>
  frameOnScreen(screen, of, places).box;

const nameFrom = (minY: number, maxY: number) => ({ minX: 0, maxX: 40, minY, maxY });

describe("of a map on screen", () => {
  test("all of the width is drawn, and of the height what discs take, with a little room", () => {
    expect(box(placesAt([0, 0]))).toEqual({
      ...{ minX: -50, maxX: 50 },
      ...{ minY: -radius - FREE, maxY: radius + FREE },
    });
  });

  test("no more than the screen is drawn, though a disc is cut at its edge", () => {
    expect(box(placesAt([0, 100], { [BOB]: [0, -100] }))).toMatchObject({ minY: -100, maxY: 100 });
  });

  test("a disc whose middle is beside the screen is drawn as far as it is seen", () => {
    expect(box(placesAt([0, 0], { [ADA]: [50 + radius / 2, 60] }))).toMatchObject({
      maxY: 60 + radius + FREE,
    });
    expect(box(placesAt([500, 500], { [BOB]: [0, 0] }), SCREEN, withoutTies())).toMatchObject({
      maxY: 2 * view.appearance.radius[BOB]! + FREE,
    });
  });

  test("a tie that leaves the screen is drawn to its edge, and one that is not shown nowhere", () => {
    const leaving = placesAt([0, 0], { [BOB]: [200, 200] });

    expect(box(leaving).maxY).toBe(50 + FREE);
    expect(box(leaving, SCREEN, withoutTies()).maxY).toBe(radius + FREE);
  });

  test("names of people and of clusters are drawn whole", () => {
    const ada = { author: ADA, text: "Ada", size: 12, weight: 400, forced: false } as const;
    const people = [{ ...ada, ...PLACED, box: nameFrom(20, 40) }];
    const clusters = [{ number: 0, text: "LOOMS", size: 12, x: 0, y: 0, box: nameFrom(700, 720) }];

    expect(box(placesAt([0, 0]), { ...SCREEN, names: { people, clusters } })).toMatchObject({
      minY: -80 - FREE,
      maxY: 95 + FREE,
    });
  });

  test("all is drawn where nobody is on it", () => {
    expect(box(placesAt([500, 500]))).toMatchObject({ minY: -100, maxY: 100, minX: -50, maxX: 50 });
  });

  test("discs and ties have their sizes from the screen, and names their places", () => {
    const names = { people: [], clusters: [] };

    expect(frameOnScreen({ ...SCREEN, names }, view, placesAt([0, 0]))).toMatchObject({
      magnified: { discs: 2, ties: 0.5, thinnest: THINNEST_TIE / 4, faintest: 0 },
      names: { ...names, scale: 4, left: -50, top: 100 },
    });
  });

  test("many ties, which are plain lines there, do not vanish", () => {
    const many = { ...SCREEN, drawn: { ...SCREEN.drawn, ties: 1_000_000 } };

    expect(frameOnScreen(many, view, placesAt([0, 0])).magnified?.faintest).toBeCloseTo(0.024);
  });
});

const PLACED = { slot: 0, cost: 0, anchor: "start", x: 0, y: 30 } as const;

function withoutTies() {
  return {
    ...view,
    slice: { ...view.slice, tieShown: new Uint8Array(view.slice.tieShown.length) },
  };
}

test.each([
  ["a wide screen has a margin of 3 % on each side", [1000, 500], { width: 1060, height: 943 }],
  ["a small one has 24 px, and more lines below it", [100, 100], { width: 148, height: 1259 }],
  [
    "one that is higher than wide is twice as high at most",
    [100, 900],
    { width: 148, height: 1407 },
  ],
] as const)("a picture of %s", (_, [across, down], size) => {
  const part = { minX: 0, maxX: across / 2, minY: 0, maxY: down / 2 };

  expect(sizeOnScreen(part, 2)).toEqual(size);
});
