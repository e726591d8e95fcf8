/** A network explored → places for its people, at the end of a layout as the app runs it. */

import { radii } from "../figure/size.ts";
import type { Pin } from "../layout/problem.ts";
import { type LayoutRun, startLayout } from "../layout/run.ts";
import type { LayoutSettings } from "../layout/settings.ts";
import { type LayoutTask, layoutTask } from "../layout/task.ts";
import type { Network } from "../network/network.ts";

import type { Explored } from "./explore.ts";
import type { Settings } from "./settings.ts";

/** A layout that has ended. */
export interface Settled extends Pick<LayoutRun, "phase" | "iterations"> {
  /** `x` and `y` of each author, `NaN` for people not shown. */
  readonly positions: Float32Array;
}

/** Lays out the people; hiding some of them afterwards moves nobody. */
export function settle(
  {
    network,
    placed,
    settings: { layout, pins },
  }: Pick<Explored, "network" | "placed" | "settings">,
  settings: LayoutSettings = layout,
): Settled {
  const task = layoutTask(network, placed, { radius: radii(placed), settings });
  const run = startLayout({ ...task.problem, pins: pinsIn(task, network, pins) });
  while (run.phase === "running") run.advance(run.budget);
  const { phase, iterations } = run;
  return { phase, iterations, positions: task.spread(run.positions()) };
}

/** Of the people who are laid out. */
function pinsIn(
  { personOf }: LayoutTask,
  { authors }: Network,
  pins: Settings["pins"],
): readonly Pin[] {
  if (pins.length === 0) return [];
  const authorOf = new Map(authors.map(({ key }, author) => [key, author]));
  return pins.flatMap(([key, place]) => {
    const person = personOf(authorOf.get(key) ?? -1);
    return person === undefined ? [] : [{ person, ...place }];
  });
}
