/** Measures as they are looked at: apart from what asks for them, so that the first picture does without. */

import { type Measures, measuresInSteps } from "../network/measures/measures.ts";

import type { MeasureTask, ReadyMeasures } from "./measuring.ts";
import { remember } from "./remember.ts";

/** Where they are not known, there is little to measure, and it is measured here. */
export function measuresOf({ task, measures }: ReadyMeasures): Measures {
  return measures ?? measureAll(task);
}

const measureAll = remember(({ network, slice }: MeasureTask): Measures => {
  // `runToEnd`, shared with the example, would be one more file that the first picture waits for.
  const steps = measuresInSteps(network, slice);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
});
