import { expect, test } from "vitest";

import { type Label, placeLabels } from "../../../src/figure/labels/labels.ts";
import { aCandidate, aScene } from "../scenes.ts";

/** From here on slots are those of places at the ends of lines. */
const LED_SLOT = 100;

/** How often a name shown before and after a step of the zoom has changed its place, but to come home to its disc; and how many were led. */
function jumpsWhileZooming(remembers: boolean) {
  const dots = Array.from({ length: 40 }, (_, i) => ({ x: (i * 83) % 190, y: (i * 47) % 130 }));
  let last: readonly Label[] = [];
  let [jumps, led] = [0, 0];
  for (let step = 0; step < 25; step++) {
    const zoom = 1 + step / 25;
    const zoomed = dots.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }));
    const scene = { ...aScene(zoomed), frame: { minX: -200, minY: -200, maxX: 2000, maxY: 2000 } };
    const slotOf = new Map(last.map(({ author, slot }) => [author, slot]));
    const candidates = dots.map((_, author) => {
      const previous = remembers ? slotOf.get(author) : undefined;
      return aCandidate(author, {
        mayBeLed: true,
        ...(previous === undefined ? {} : { previous }),
      });
    });
    last = placeLabels(scene, candidates, 40);
    jumps += last.filter(({ author, slot, leader }) => {
      const before = slotOf.get(author) ?? slot;
      const comesHome = before >= LED_SLOT && leader === undefined;
      return before !== slot && !comesHome;
    }).length;
    led += last.filter(({ leader }) => leader !== undefined).length;
  }
  return { jumps, led };
}

test("through a slow zoom, names at the ends of lines jump less than half as often if they know where they were", () => {
  const [without, remembering] = [jumpsWhileZooming(false), jumpsWhileZooming(true)];
  expect(remembering.led).toBeGreaterThan(50);
  expect(remembering.jumps).toBeLessThan(without.jumps / 2);
});
