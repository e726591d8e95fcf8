/** One run of a layout, as the page knows it, and what it shows. */

import type { PlacedFrame } from "../layout/feed.ts";
import type { LayoutTask } from "../layout/task.ts";
import type { AppState, LayoutResult, LayoutState } from "../state/app-state.ts";
import { RESTORED_RUN } from "../state/session/session-state.ts";

export interface Run {
  readonly number: number;
  readonly task: LayoutTask;
  readonly authors: PlacedFrame["authors"];
  /** What an earlier run of the same task ended in: stays, when this one is stopped before it moves anybody. */
  readonly earlier: LayoutResult | undefined;
  /** As the worker knows them. */
  pins: AppState["exploration"]["pins"];
  last?: PlacedFrame;
  /** Asked for before there was anything to see at all: its first frame is its last. */
  isToStop?: boolean;
  /** Stopped or failed: what still comes of it is dropped. */
  isEnded?: boolean;
}

/** What a run of the same task as the one before replaces, unless there is nothing to see of that. */
export function earlierOf(
  task: LayoutTask,
  before: Run | undefined,
  layout: LayoutState,
): LayoutResult | undefined {
  if (task !== before?.task) return undefined;
  if ("positions" in layout) return layout;
  return before.last === undefined ? before.earlier : undefined;
}

export function hasMoved({ last }: Run): boolean {
  return last !== undefined && (last.phase !== "running" || last.iterations > 0);
}

/** The frame that a layout ended with. */
export function frameOf(
  { phase, iterations, positions }: LayoutResult,
  { authors, number }: Run,
): PlacedFrame {
  const isOver = phase === "stopped" ? "out-of-iterations" : phase;
  return { phase: isOver, iterations, positions, authors, run: number };
}

/** Whether a session brought it. */
export function isRestored(layout: LayoutState): layout is LayoutResult {
  return "positions" in layout && layout.run === RESTORED_RUN;
}
