import { expect, test } from "vitest";

import { CEM, DEE } from "./looms.ts";
import { hasInkAt, mountMap, nextFrames } from "./map-stage.ts";

test.each([
  { what: "who is selected and in view stays there", selected: [CEM], isInView: true },
  { what: "without anybody selected, the middle stays", selected: [], isInView: false },
])("while the map is zoomed in, $what", async ({ selected, isInView }) => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  map.selected = selected;
  await map.updateComplete;

  map.camera?.zoomIn();
  await expect.poll(() => map.camera?.ratio).toBeCloseTo(1 / 1.5, 5);
  await nextFrames(3);

  // Cem is at (20, 0).
  expect((map.camera?.visiblePart.maxX ?? 0) > 20).toBe(isInView);
});

test("who comes nearer to somebody sees the co-authors as well, and going back the whole map", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const whole = map.camera!.visiblePart;
  map.selected = [DEE];
  await map.updateComplete;

  map.camera!.zoomIn();
  await expect.poll(() => map.camera!.ratio).toBeCloseTo(1 / 1.5, 5);
  await nextFrames(3);

  // Dee is at (0, 10), and Eve, her only co-author, at (0, -10).
  expect(map.camera!.visiblePart.minY).toBeLessThan(-12);
  map.camera!.zoomOut();
  await expect.poll(() => map.camera!.ratio).toBeCloseTo(1, 5);
  await nextFrames(3);
  expect(map.camera!.visiblePart.minX).toBeCloseTo(whole.minX, 3);
  expect(map.camera!.visiblePart.minY).toBeCloseTo(whole.minY, 3);
});

test("two steps nearer in quick succession are two, and a step back takes one of them back", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  map.camera!.zoomIn();
  map.camera!.zoomIn();
  await expect.poll(() => map.camera!.ratio).toBeCloseTo(1 / 1.5 ** 2, 5);

  map.camera!.zoomIn();
  map.camera!.zoomOut();
  await nextFrames(30);
  await expect.poll(() => map.camera!.ratio).toBeCloseTo(1 / 1.5 ** 2, 5);
});
