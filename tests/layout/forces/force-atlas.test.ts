import { expect, test } from "vitest";

import { startForceAtlas } from "../../../src/layout/forces/force-atlas.ts";
import { libraryKernel } from "../../../src/layout/forces/kernel-library.ts";
import { systemOf } from "../../../src/layout/forces/system.ts";
import { splitComponents } from "../../../src/layout/packing/split.ts";
import { neighbourhoodPreservation, normalisedStress } from "../../../src/layout/quality.ts";
import { seededRandom } from "../../../src/layout/random.ts";
import { forcesOf, USUAL_LAYOUT } from "../../../src/layout/settings.ts";
import { pivotPositions } from "../../../src/layout/start/pivot-mds.ts";
import { exampleProblem } from "../problems.ts";

const largest = splitComponents(exampleProblem())[0]!;
const system = systemOf(largest, 1);

function stepsToSettle(): { steps: number; positions: Float64Array } {
  const forces = startForceAtlas(largest, USUAL_LAYOUT);
  let steps = 0;
  for (; !forces.settled && steps < 500; steps++) forces.step();
  return { steps, positions: forces.positions() };
}

test("the largest component of the example settles between step 100 and step 500", () => {
  const { steps } = stepsToSettle();

  expect(steps).toBeGreaterThanOrEqual(100);
  expect(steps).toBeLessThan(500);
});

test("ten times longer improves its stress by less than 2 %", () => {
  const { steps, positions } = stepsToSettle();
  const kernel = libraryKernel(
    system,
    pivotPositions(system, seededRandom(1)),
    forcesOf(USUAL_LAYOUT),
  );
  for (let step = 0; step < 10 * steps; step++) kernel.step();

  const settled = normalisedStress(largest, positions);
  const longer = normalisedStress(largest, kernel.positions());

  expect((settled - longer) / settled).toBeLessThan(0.02);
});

test("its stress and its neighbourhoods are as good as when this was written", () => {
  const { positions } = stepsToSettle();

  expect(normalisedStress(largest, positions)).toBeLessThan(0.09);
  expect(neighbourhoodPreservation(largest, positions)).toBeGreaterThan(0.75);
});

test("a settled component no longer moves", () => {
  const forces = startForceAtlas(largest, USUAL_LAYOUT);
  while (!forces.settled) forces.step();
  const before = forces.positions();

  forces.step();

  expect(forces.positions()).toEqual(before);
});
