import { expect, test } from "vitest";

import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";

import { looms } from "./looms.ts";
import { hasInkAt, mountMap, view } from "./map-stage.ts";

test("fitting the map brings those into view whom filters leave, and everybody once there are none", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const filtered = reduce(looms, { type: "threshold-moved", threshold: "minPapers", value: 2 });
  map.view = selectView(filtered);
  await map.updateComplete;
  expect(map.camera?.isFitted).toBe(true);

  map.camera?.fit();

  await expect.poll(() => map.camera?.ratio).toBeLessThan(0.8);
  // Ada is at 0, and Bob at -20.
  const middle = () => {
    const { minX, maxX } = map.camera!.visiblePart;
    return (minX + maxX) / 2;
  };
  await expect.poll(middle).toBeCloseTo(-10, 0);

  map.view = view;
  await map.updateComplete;
  expect(map.camera?.isFitted).toBe(false);
  map.camera?.fit();
  await expect.poll(() => map.camera?.isFitted).toBe(true);
});
