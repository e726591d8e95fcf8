/** What a running layout offers to whoever draws it. */

import type { LayoutPhase } from "./run.ts";

/** The whole picture at one moment. */
export interface LayoutFrame {
  /** x₀, y₀, x₁, y₁ … of the people of the problem, in the unit of their radii. */
  readonly positions: Float32Array;
  readonly phase: LayoutPhase;
  readonly iterations: number;
}

/** The places of a network's people, in the order of its authors; `NaN` for those who have none. */
export interface PlacedFrame extends LayoutFrame {
  /** Whose places these are: another list is drawn by then, or not yet. */
  readonly authors?: readonly unknown[];
  /** Number of the layout; pinning and letting go are part of it. */
  readonly run?: number;
}

export interface PositionFeed {
  /** Calls `listener` with each new frame, until the function it returns is called. */
  subscribe(listener: (frame: PlacedFrame) => void): () => void;
  /**
   * Holds a person at (x, y) in the unit of the positions, until unpinned or another layout starts;
   * the others give way in the next frames, also when the layout had ended. Nothing for people who
   * are not shown.
   */
  pin(author: number, x: number, y: number): void;
}
