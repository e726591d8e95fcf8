/** What is in view of a map stays there when the window changes its size or is turned. */

import { expect, onTestFinished, test } from "vitest";

import { appLayout } from "../../src/view/app-layout.ts";
import type { GraphCanvas } from "../../src/view/map/graph-canvas.ts";

import { mountMap, nextFrames } from "./map-stage.ts";

/** What is in the middle of the map, as laid out, and px per unit. */
function sightOf(map: GraphCanvas) {
  const { minX, minY, maxX, maxY, isTurned } = map.camera!.visiblePart;
  const [x, y] = [(minX + maxX) / 2, (minY + maxY) / 2];
  const middle = isTurned ? { x: -y, y: x } : { x, y };
  return { ...middle, scale: map.clientWidth / (maxX - minX) };
}

async function resize(map: GraphCanvas, width: number, height: number): Promise<void> {
  const isTall = height > width;
  map.style.cssText += `; width: ${width}px; height: ${height}px; --tall: ${isTall ? 1 : ""}`;
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

test("the page, not what a report leaves of the map, says whether the picture is turned", async () => {
  const map = await mountMap();
  map.style.setProperty("--tall", "1");
  map.style.width = "390px";
  for (const height of ["554px", "360px", "554px"]) {
    map.style.height = height;
    await nextFrames(4);
    expect(map.camera!.visiblePart.isTurned).toBe(true);
  }

  map.style.removeProperty("--tall");
  map.style.width = "391px";
  await nextFrames(4);
  expect(map.camera!.visiblePart.isTurned).toBe(false);
});

test.each([
  { what: "papers on a phone", width: 390, below: "year-histogram", isTall: true },
  { what: "papers beside two panels", width: 1280, below: "year-histogram", isTall: false },
])("no report turns the picture of $what", ({ width, below, isTall }) => {
  const host = document.createElement("div");
  document.body.append(host);
  onTestFinished(() => host.remove());
  const root = host.attachShadow({ mode: "open" });
  root.innerHTML = `<style>${appLayout.cssText}</style><header></header>
    <main><aside></aside><div class="middle"><map-view></map-view><p></p><${below}></${below}></div><aside></aside></main>`;
  host.style.cssText = `width: ${width}px; height: 747px`;
  // As in a window of that width, whatever that of the tests is.
  root.querySelector("main")!.style.cssText =
    `display: grid; grid-template-columns: ${width < 900 ? "0 1fr 0" : "280px 1fr 380px"}`;
  for (const aside of root.querySelectorAll("aside"))
    aside.style.cssText = "display: block; position: static";
  const tall = () =>
    getComputedStyle(root.querySelector("map-view")!).getPropertyValue("--tall") !== "";

  for (const report of ["0", "350px", "0"]) {
    root.querySelector("p")!.style.cssText = `margin: 0; height: ${report}`;
    expect(tall()).toBe(isTall);
  }
});
