/** A network explored → places for its people, at the end of a layout as the app runs it. */

import { type LayoutRun, startLayout } from "../layout/run.ts";
import { type LayoutSettings, USUAL_LAYOUT } from "../layout/settings.ts";
import { layoutTask } from "../layout/task.ts";
import { radii } from "../figure/size.ts";

import type { Explored } from "./explore.ts";

/** A layout that has ended. */
export interface Settled extends Pick<LayoutRun, "phase" | "iterations"> {
  /** `x` and `y` of each author, `NaN` for people not shown. */
  readonly positions: Float32Array;
}

/** Lays out the people; hiding some of them afterwards moves nobody. */
export function settle(
  { network, placed }: Pick<Explored, "network" | "placed">,
  settings: LayoutSettings = USUAL_LAYOUT,
): Settled {
  const { problem, spread } = layoutTask(network, placed, { radius: radii(placed), settings });
  const run = startLayout(problem);
  while (run.phase === "running") run.advance(run.budget);
  const { phase, iterations } = run;
  return { phase, iterations, positions: spread(run.positions()) };
}
