/**
 * A layout in slices: components by ForceAtlas2 from deterministic starts, then packed.
 *
 * The result is a function of the problem alone, however the slices are cut.
 */

import { arrange } from "./arrange.ts";
import { finalPicture, livePicture, type Part, startPart } from "./part.ts";
import {
  checkPin,
  checkProblem,
  type LayoutProblem,
  type Pin,
  type Ties,
  withSortedTies,
} from "./problem.ts";
import { USUAL_LAYOUT } from "./settings.ts";
import type { Picture } from "./shape.ts";
import { type Spacing, spacingFor } from "./spacing.ts";
import { splitComponents } from "./split.ts";

/** Settled when every component has; out of iterations when the budget ended first. */
export type LayoutPhase = "running" | "settled" | "out-of-iterations";

/** @throws RangeError when the problem is not a network: a caller bug. */
export function startLayout(problem: LayoutProblem): LayoutRun {
  checkProblem(problem);
  return new LayoutRun(withSortedTies(problem));
}

/** A layout under way; made by `startLayout`. */
export class LayoutRun {
  /** Iterations after which the run ends in any case. */
  readonly budget: number;
  private readonly spacing: Spacing;
  private readonly parts: readonly Part[];
  private readonly pins = new Map<number, Pin>();
  private iterationsMade = 0;
  private startShifts: Float64Array | undefined;
  private result: Float32Array | undefined;

  constructor(private readonly problem: LayoutProblem) {
    this.budget = budgetFor(problem);
    const { settings = USUAL_LAYOUT } = problem;
    this.spacing = spacingFor(problem, settings);
    this.parts = splitComponents(problem).map((component) =>
      startPart(component, this.spacing, settings),
    );
    for (const pin of problem.pins ?? []) this.pins.set(pin.person, pin);
  }

  /** Iterations made so far; in one, everybody whose component has not settled moves once. */
  get iterations(): number {
    return this.iterationsMade;
  }

  get phase(): LayoutPhase {
    if (this.parts.every(({ forces }) => forces === undefined || forces.settled)) return "settled";
    return this.iterationsMade < this.budget ? "running" : "out-of-iterations";
  }

  /** Makes up to so many iterations; none once the phase is not "running". */
  advance(iterations: number): void {
    for (let i = 0; i < iterations && this.phase === "running"; i++) {
      for (const { forces } of this.parts) forces?.step();
      this.iterationsMade += 1;
    }
  }

  /** @throws RangeError when there is no such person or place: a caller bug. */
  pin(pin: Pin): void {
    checkPin(pin, this.problem.count);
    this.pins.set(pin.person, pin);
  }

  unpin(person: number): void {
    this.pins.delete(person);
  }

  /**
   * A fresh x₀, y₀, x₁, y₁ … about the origin, in the unit of the radii. While running, every
   * component keeps the place and the size that its start gave it, and discs may overlap; at the
   * end components are scaled, cleared of overlaps and packed anew.
   */
  positions(): Float32Array {
    const positions = this.unpinnedPositions();
    for (const { person, x, y } of this.pins.values()) positions.set([x, y], 2 * person);
    return positions;
  }

  private unpinnedPositions(): Float32Array {
    if (this.phase === "running") {
      this.startShifts ??= this.arranged(this.parts.map(({ start }) => start));
      return this.merged(this.parts.map(livePicture), this.startShifts);
    }
    this.result ??= this.finished();
    return this.result.slice();
  }

  private finished(): Float32Array {
    const pictures = this.parts.map((part) => finalPicture(part, this.spacing));
    return this.merged(pictures, this.arranged(pictures));
  }

  private arranged(pictures: readonly Picture[]): Float64Array {
    return arrange(pictures, this.spacing, this.problem.aspect);
  }

  private merged(pictures: readonly Picture[], shifts: Float64Array): Float32Array {
    const merged = new Float32Array(2 * this.problem.count);
    pictures.forEach(({ component, positions }, index) => {
      component.members.forEach((person, i) => {
        merged[2 * person] = positions[2 * i]! + shifts[2 * index]!;
        merged[2 * person + 1] = positions[2 * i + 1]! + shifts[2 * index + 1]!;
      });
    });
    return merged;
  }
}

/**
 * 500 iterations up to 200,000 people and ties; fewer above, in inverse proportion, so that the time
 * hardly grows, but never less than 200: by then a good start has nearly settled.
 */
export function budgetFor({ count, source }: Ties): number {
  return Math.max(200, Math.min(500, Math.floor(100_000_000 / (count + source.length + 1))));
}
