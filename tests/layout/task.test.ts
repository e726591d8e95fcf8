import { expect, test } from "vitest";

import { USUAL_LAYOUT } from "../../src/layout/settings.ts";
import { layoutTask, settingsFor } from "../../src/layout/task.ts";
import { networkOfGiven } from "../../src/network/given.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { hiding } from "../builders.ts";

const ties = [{ between: [0, 1], strength: 1 }] as const;
const placed = networkOfGiven({
  people: [
    { id: "a", name: "Ada", position: { x: 3, y: 4 } },
    { id: "b", name: "Bob", position: { x: 5, y: 6 } },
    { id: "c", name: "Cem", position: { x: 7, y: 8 } },
  ],
  ties,
});
const unplaced = networkOfGiven({
  people: [
    { id: "a", name: "Ada" },
    { id: "b", name: "Bob" },
  ],
  ties,
});
const ofFile = { ...USUAL_LAYOUT, look: "file" } as const;

/** Ada is hidden. */
function problemOf(settings: typeof USUAL_LAYOUT) {
  const radius = Float64Array.of(0, 1, 1);
  return layoutTask(placed, sliceNetwork(placed, hiding(0)), { radius, settings }).problem;
}

test("people who are shown stand where their file puts them, where that is chosen", () => {
  expect([...problemOf(ofFile).places!]).toEqual([5, 6, 7, 8]);
  expect(problemOf(USUAL_LAYOUT).places).toBeUndefined();
});

test("places of a file are chosen in vain where it has none", () => {
  expect(settingsFor(placed, ofFile)).toBe(ofFile);
  expect(settingsFor(unplaced, ofFile)).toEqual(USUAL_LAYOUT);
  expect(settingsFor(unplaced, USUAL_LAYOUT)).toBe(USUAL_LAYOUT);
});
