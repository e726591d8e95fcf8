/** What is in view of a map stays there when the window changes its size or is turned. */

import { expect, test } from "vitest";

import { selectView } from "../../src/state/select.ts";
import type { GraphCanvas } from "../../src/view/map/graph-canvas.ts";
import { aBibliography, aState } from "../builders.ts";

import { feed, hasInkAt, mountMap, nextFrames, PLACES, view } from "./map-stage.ts";

/** What is in the middle of the map, as laid out, and px per unit. */
function sightOf(map: GraphCanvas) {
  const { minX, minY, maxX, maxY, isTurned } = map.camera!.visiblePart;
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  const middle = isTurned ? { x: -y, y: x } : { x, y };
  return { ...middle, scale: map.clientWidth / (maxX - minX) };
}

async function resize(map: GraphCanvas, width: number, height: number): Promise<void> {
  map.style.cssText += `; width: ${width}px; height: ${height}px`;
  await nextFrames(4);
}

test("names are as sharp in a map that is not a whole number of pixels high", async () => {
  const map = await mountMap();
  await resize(map, 400, 299.6);

  const overlay = map.renderRoot.querySelector<HTMLCanvasElement>("canvas.overlay")!;

  const { width, height } = overlay.getBoundingClientRect();
  expect([width, height]).toEqual([400, 300]);
  expect([overlay.width, overlay.height]).toEqual([400, 300]);
});

/** Looks at Bob, who is on the left, from nearby. */
async function zoomInOnBob(map: GraphCanvas): Promise<void> {
  await nextFrames(3);
  map.selected = [1];
  await map.updateComplete;
  for (const times of [1, 2, 3]) {
    map.camera!.zoomIn();
    await expect.poll(() => map.camera!.ratio).toBeCloseTo(1.5 ** -times, 5);
  }
  map.selected = [];
  await nextFrames(3);
}

test.each([
  { what: "turned", width: 300, height: 400 },
  { what: "smaller", width: 300, height: 260 },
  { what: "larger", width: 500, height: 360 },
])("in a window that is $what, the middle and the zoom stay", async ({ width, height }) => {
  const map = await mountMap();
  await zoomInOnBob(map);
  const before = sightOf(map);
  expect(Math.abs(before.x)).toBeGreaterThan(5);

  await resize(map, width, height);

  expect(sightOf(map)).toEqual({
    x: expect.closeTo(before.x, 3),
    y: expect.closeTo(before.y, 3),
    scale: expect.closeTo(before.scale, 3),
  });
  await resize(map, 400, 300);
  expect(sightOf(map)).toEqual({
    x: expect.closeTo(before.x, 3),
    y: expect.closeTo(before.y, 3),
    scale: expect.closeTo(before.scale, 3),
  });
});

test("a window that leaves no room for a while changes nothing", async () => {
  const map = await mountMap();
  await zoomInOnBob(map);
  const before = sightOf(map);

  await resize(map, 400, 20);
  await resize(map, 400, 300);

  expect(sightOf(map).x).toBeCloseTo(before.x, 3);
  expect(sightOf(map).scale).toBeCloseTo(before.scale, 3);
});

test("in a much larger window, nobody is seen from farther away than all have to be", async () => {
  const map = await mountMap();
  await nextFrames(3);
  map.camera!.zoomIn();
  await expect.poll(() => map.camera!.ratio).toBeCloseTo(1 / 1.5, 5);
  await nextFrames(3);

  await resize(map, 1200, 900);

  expect(map.camera!.ratio).toBeCloseTo(1, 5);
});

test("everybody is in view again when everybody was, also in a window that is turned", async () => {
  const map = await mountMap();
  await nextFrames(3);

  await resize(map, 300, 400);
  expect(map.camera!.isFitted).toBe(true);
  await resize(map, 500, 300);

  expect(map.camera!.isFitted).toBe(true);
});

test("beside a report that comes and goes, the picture is turned as it was", async () => {
  const map = await mountMap();
  await resize(map, 390, 554);
  expect(map.camera!.visiblePart.isTurned).toBe(true);

  await resize(map, 390, 360);
  expect(map.camera!.visiblePart.isTurned).toBe(true);

  await resize(map, 391, 360);
  expect(map.camera!.visiblePart.isTurned).toBe(false);
  await resize(map, 391, 500);
  expect(map.camera!.visiblePart.isTurned).toBe(false);
});

test("how high the map was before anybody was on it does not turn the picture", async () => {
  const { authors } = view.network;
  const map = await mountMap({
    ...feed,
    subscribe(listener) {
      listener({ positions: PLACES, phase: "settled", iterations: 1, run: 0, authors });
      return () => undefined;
    },
  });
  map.view = selectView(aState(aBibliography()));
  await resize(map, 300, 400);

  // The years come under it.
  map.view = view;
  await resize(map, 300, 305);

  await expect.poll(() => hasInkAt(150, 152)).toBe(true);
  expect(map.camera!.visiblePart.isTurned).toBe(false);
});
