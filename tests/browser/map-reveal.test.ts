/** Whoever is brought into view is there once everything rests, whatever happens to the map on the way. */

import { expect, test } from "vitest";

import type { PositionFeed } from "../../src/layout/feed.ts";
import type { GraphCanvas } from "../../src/view/map/graph-canvas.ts";

import { mountMap, nextFrames, PLACES } from "./map-stage.ts";

/** The lowest on the map. */
const EVE = 4;
/** Px of the map, which is 300 high. */
const SHEET = 180;

/** A layout that goes on when it is told to. */
function aLayout() {
  let tell: Parameters<PositionFeed["subscribe"]>[0] = () => undefined;
  const feed: PositionFeed = {
    subscribe(listener) {
      tell = listener;
      listener({ positions: PLACES, phase: "running", iterations: 1 });
      return () => undefined;
    },
    pin: () => undefined,
  };
  const moveTo = (positions: Float32Array) => tell({ positions, phase: "settled", iterations: 2 });
  return { feed, moveTo };
}

/** Px from the upper left of the map to a person, in a map of this height. */
function placeOnScreen(map: GraphCanvas, [x, y]: readonly [number, number]) {
  const { minX, minY, maxX, maxY } = map.camera!.visiblePart;
  const { clientWidth, clientHeight } = map;
  return {
    x: ((x - minX) / (maxX - minX)) * clientWidth,
    y: ((maxY - y) / (maxY - minY)) * clientHeight,
  };
}

/** So many frames without a change: one thing may set off another. */
const STILL_FRAMES = 12;

/** Nobody glides, and the same part of the map is on screen. */
async function comeToRest(map: GraphCanvas): Promise<void> {
  let before = "";
  for (let still = 0; still < STILL_FRAMES; ) {
    await nextFrames(1);
    const { areMoving, visiblePart } = map.camera!;
    const seen = JSON.stringify(visiblePart);
    still = areMoving || seen !== before ? 0 : still + 1;
    before = seen;
  }
}

/** Everybody five times as far away, and far from where they were. */
const ELSEWHERE = PLACES.map((place, i) => 5 * place + (i % 2 === 0 ? 400 : -300));

function expectInView(map: GraphCanvas, positions: Float32Array): void {
  const { x, y } = placeOnScreen(map, [positions[2 * EVE]!, positions[2 * EVE + 1]!]);
  expect(x).toBeGreaterThan(0);
  expect(x).toBeLessThan(map.clientWidth);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(map.clientHeight - SHEET);
}

test("who is brought into view is above the sheet when the map moves on at once", async () => {
  const { feed, moveTo } = aLayout();
  const map = await mountMap(feed);
  await comeToRest(map);

  map.camera!.reveal(EVE, SHEET);
  moveTo(ELSEWHERE);
  await comeToRest(map);

  expectInView(map, ELSEWHERE);
});

test("who is brought into view while the map moves is there when it rests", async () => {
  const { feed, moveTo } = aLayout();
  const map = await mountMap(feed);
  await comeToRest(map);

  moveTo(ELSEWHERE);
  await nextFrames(2);
  map.camera!.reveal(EVE, SHEET);
  await comeToRest(map);

  expectInView(map, ELSEWHERE);
});

test("who is brought into view stays there when the map becomes lower on the way", async () => {
  const { feed } = aLayout();
  const map = await mountMap(feed);
  await comeToRest(map);

  map.camera!.reveal(EVE, SHEET);
  await nextFrames(2);
  map.style.height = "240px";
  await comeToRest(map);

  expectInView(map, PLACES);
});

test("who is in view is there still when a window that becomes smaller has a sheet over it", async () => {
  const { feed } = aLayout();
  const map = await mountMap(feed);
  await comeToRest(map);

  map.camera!.reveal(EVE);
  map.camera!.cover(SHEET);
  map.style.height = "299px";
  await comeToRest(map);

  expectInView(map, PLACES);
});

test("a reader who moves the map meanwhile is left where they are", async () => {
  const { feed, moveTo } = aLayout();
  const map = await mountMap(feed);
  await comeToRest(map);

  map.camera!.reveal(EVE, SHEET);
  await comeToRest(map);
  map.camera!.fit();
  await comeToRest(map);
  moveTo(PLACES.toReversed());
  await comeToRest(map);

  expect(map.camera!.isFitted).toBe(true);
});
