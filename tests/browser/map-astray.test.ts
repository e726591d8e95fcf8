import { expect, test } from "vitest";

import { closestRatio } from "../../src/view/map/close-up.ts";

import { hasInkAt, mountMap, nextFrames, turnWheel } from "./map-stage.ts";

test("zoomed in where nobody is, a map brings whoever is nearest into view", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  // Cem is at (343, 150), and a seventh of the map as wide and as high is left in the end.
  await turns(4, { x: 396, y: 4 });

  await expect.poll(() => map.layers.names.people.map(({ text }) => text)).toEqual(["Cem"]);
});

test("zoomed in at somebody, a map keeps still", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const cem = { x: 343, y: 150 };

  await turns(4, cem);
  await expect.poll(() => map.camera?.ratio).toBe(0.15);
  const sight = () => {
    const { minX, minY, maxX, maxY } = map.camera!.visiblePart;
    return { minX, minY, maxX, maxY };
  };
  const before = sight();
  await waited(600);

  expect(sight()).toEqual(before);
});

test("a few people are seen from no closer than a seventh of the map", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  await turns(6, { x: 200, y: 150 });

  await expect.poll(() => map.camera?.ratio).toBe(0.15);
});

test("of many people as many are seen as of a few, so that one can come closer", () => {
  expect(closestRatio(3600)).toBeCloseTo(0.05, 9);
  expect(closestRatio(90_000)).toBeCloseTo(0.01, 9);
});

/** Of the wheel, each once Sigma has followed the one before. */
async function turns(count: number, at: { readonly x: number; readonly y: number }) {
  for (let turn = 0; turn < count; turn++) {
    turnWheel(at, -10);
    await waited(300);
    await nextFrames(2);
  }
}

function waited(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
