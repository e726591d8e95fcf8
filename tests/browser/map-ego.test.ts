import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import type { LayoutFrame } from "../../src/layout/feed.ts";

import { ADA, CEM } from "./looms.ts";
import { feed, hasInkAt, mountMap, nextFrames, PLACES } from "./map-stage.ts";
import { actionsOf } from "./stage.ts";

test("a double click on a disc opens the ego network of its person, and does not zoom", async () => {
  const map = await mountMap();
  const actions = actionsOf(map);
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  await userEvent.dblClick(page.getByRole("application"), { position: { x: 200, y: 150 } });

  expect(actions.at(-1)).toEqual({ type: "ego-opened", key: "ada" });
  expect(map.camera?.ratio).toBe(1);
});

test("an ego network comes into view when it is opened, and what was seen before when it is left", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  map.narrowed = Uint8Array.of(1, 0, 0, 1, 0);
  map.ego = "ada";
  await expect.poll(() => map.camera?.ratio).toBeLessThan(1);
  expect(map.camera?.isFitted).toBe(false);

  map.narrowed = undefined;
  map.ego = "";
  await expect.poll(() => map.camera?.isFitted).toBe(true);
});

test("an ego network is shown above the sheet that lies over the map, and in all of it once that is closed", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const middle = () => {
    const { minY, maxY } = map.camera!.visiblePart;
    // Of Ada and Dee, px from the top of the map, which is 300 high.
    return (300 * (maxY - (PLACES[1]! + PLACES[7]!) / 2)) / (maxY - minY);
  };
  map.camera!.reveal(ADA, 140);

  map.narrowed = Uint8Array.of(1, 0, 0, 1, 0);
  map.ego = "ada";
  await expect.poll(middle).toBeCloseTo(80, 0);
  const { ratio } = map.camera!;

  map.camera!.cover(0);
  await expect.poll(middle).toBeCloseTo(150, 0);
  expect(map.camera!.ratio).toBeLessThanOrEqual(ratio);
  map.narrowed = undefined;
  map.ego = "";
  await expect.poll(() => map.camera?.isFitted).toBe(true);
  map.camera!.cover(140);
  await nextFrames(3);
  expect(map.camera!.isFitted).toBe(true);
});

test("an ego network that a link names comes into view once it is laid out", async () => {
  let tell: ((frame: LayoutFrame) => void) | undefined;
  const map = await mountMap({
    ...feed,
    subscribe(listener) {
      tell = listener;
      return () => undefined;
    },
  });
  map.narrowed = Uint8Array.of(1, 0, 0, 1, 0);
  map.ego = "ada";
  await map.updateComplete;

  tell?.({ positions: PLACES, phase: "running", iterations: 1 });
  await nextFrames(2);
  expect(map.camera?.isFitted).toBe(true);
  tell?.({ positions: PLACES, phase: "settled", iterations: 2 });

  await expect.poll(() => map.camera?.ratio).toBeLessThan(1);
});

test("Enter on the person who is selected opens their ego network", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  map.selected = [ADA];
  const actions = actionsOf(map);
  await map.updateComplete;

  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}");
  map.selected = [CEM];
  await userEvent.keyboard("{Enter}");

  expect(actions).toEqual([{ type: "ego-opened", key: "cem" }]);
});
