/**
 * A layout in slices: components by ForceAtlas2 from deterministic starts, then packed.
 *
 * The result is a function of the problem and the pins alone, however the slices are cut and
 * whenever somebody was pinned: people are held in the picture that there is without pins, and their
 * co-authors follow from there.
 */

import { type Held, startHeld } from "./forces/held.ts";
import { arrange } from "./packing/arrange.ts";
import { closePairs } from "./packing/close-pairs.ts";
import { partedAround } from "./packing/overlap.ts";
import { finalPicture, givenPart, livePicture, type Part, startPart } from "./packing/part.ts";
import { rootMeanSquare } from "./packing/scale.ts";
import type { Picture } from "./packing/shape.ts";
import { type Spacing, spacingFor } from "./packing/spacing.ts";
import { type Component, splitComponents } from "./packing/split.ts";
import {
  checkPin,
  checkProblem,
  type LayoutProblem,
  type Pin,
  type Ties,
  withSortedTies,
} from "./problem.ts";
import { type LayoutSettings, USUAL_LAYOUT } from "./settings.ts";

/** Settled when every component has; out of iterations when the budget ended first. */
export type LayoutPhase = "running" | "settled" | "out-of-iterations";

/** @throws RangeError when the problem is not a network: a caller bug. */
export function startLayout(problem: LayoutProblem): LayoutRun {
  checkProblem(problem);
  return new LayoutRun(withSortedTies(problem));
}

/** Pictures of all components, and where each has its origin: x₀, y₀, x₁, y₁ … */
interface Arranged {
  readonly pictures: readonly Picture[];
  readonly shifts: Float64Array;
}

/** A layout under way; made by `startLayout`. */
export class LayoutRun {
  /** Iterations after which the run ends in any case; with pins, after as many again. */
  readonly budget: number;
  readonly #settings: LayoutSettings;
  readonly #spacing: Spacing;
  readonly #parts: readonly Part[];
  readonly #pins = new Map<number, Pin>();
  #freeIterations = 0;
  #heldIterations = 0;
  #start: Arranged | undefined;
  #end: Arranged | undefined;
  /** Per component that somebody is held in; made anew when pins change. */
  #held: ReadonlyMap<number, Held> | undefined;

  readonly #problem: LayoutProblem;

  constructor(problem: LayoutProblem) {
    this.#problem = problem;
    this.budget = budgetFor(problem);
    this.#settings = problem.settings ?? USUAL_LAYOUT;
    this.#spacing = spacingFor(problem, this.#settings);
    const { places } = problem;
    this.#parts =
      places === undefined
        ? splitComponents(problem).map((component) =>
            startPart(component, this.#spacing, this.#settings),
          )
        : [givenPart(problem, places, this.#spacing)];
    for (const pin of problem.pins ?? []) this.#pins.set(pin.person, pin);
  }

  /** Iterations made so far; in one, everybody whose component has not settled moves once. */
  get iterations(): number {
    return this.#freeIterations + this.#heldIterations;
  }

  get phase(): LayoutPhase {
    if (!this.#isFreeOver()) return "running";
    const haveGivenWay = [...this.#heldParts().values()].every(({ settled }) => settled);
    if (!haveGivenWay && this.#heldIterations < this.budget) return "running";
    return haveGivenWay && this.#hasSettledFree() ? "settled" : "out-of-iterations";
  }

  /** Makes up to so many iterations; none once the phase is not "running". */
  advance(iterations: number): void {
    for (let i = 0; i < iterations && this.phase === "running"; i++) {
      if (this.#isFreeOver()) {
        for (const component of this.#heldParts().values()) component.step();
        this.#heldIterations += 1;
      } else {
        for (const { forces } of this.#parts) forces?.step();
        this.#freeIterations += 1;
      }
    }
  }

  /**
   * Holds a person from now on, also when the run had ended: it then goes on.
   *
   * @throws RangeError when there is no such person or place: a caller bug.
   */
  pin(pin: Pin): void {
    checkPin(pin, this.#problem.count);
    this.#pins.set(pin.person, pin);
    this.#forgetHeld();
  }

  unpin(person: number): void {
    if (this.#pins.delete(person)) this.#forgetHeld();
  }

  /**
   * A fresh x₀, y₀, x₁, y₁ … in the unit of the radii; without pins about the origin. While running,
   * every component keeps the place and the size that its start gave it, and discs may overlap; at
   * the end components are scaled, cleared of overlaps and packed anew. Those in which people are
   * held stay where they are then, and who has followed lies on nobody.
   */
  positions(): Float32Array {
    const positions = this.#merged(
      this.#isFreeOver() ? this.#withHeld(this.#ended()) : this.#live(),
    );
    for (const { person, x, y } of this.#pins.values()) positions.set([x, y], 2 * person);
    return this.#pins.size > 0 && this.phase !== "running" ? this.#parted(positions) : positions;
  }

  /** Of all components: a group that follows lies where others are. Whoever is under a pin gives way, too. */
  #parted(merged: Float32Array): Float32Array {
    const { count, radius } = this.#problem;
    const positions = Float64Array.from(merged);
    const held = new Uint8Array(count).fill(1);
    for (const [index, { followers }] of this.#heldParts()) {
      const { members } = this.#parts[index]!.start.component;
      for (const person of followers) held[members[person]!] = 0;
    }
    const touching = closePairs(radius, positions, 0);
    touching.forEach((person, k) => {
      if (this.#pins.has(touching[k ^ 1]!)) held[person] = 0;
    });
    for (const person of this.#pins.keys()) held[person] = 1;
    return Float32Array.from(partedAround({ radius, held }, positions, this.#spacing.margin));
  }

  #hasSettledFree(): boolean {
    return this.#parts.every(({ forces }) => forces === undefined || forces.settled);
  }

  /** Whether the run without pins has come to its end. */
  #isFreeOver(): boolean {
    return this.#freeIterations >= this.budget || this.#hasSettledFree();
  }

  #live(): Arranged {
    this.#start ??= this.#arranged(this.#parts.map(({ start }) => start));
    return { pictures: this.#parts.map(livePicture), shifts: this.#start.shifts };
  }

  #ended(): Arranged {
    this.#end ??= this.#arranged(this.#parts.map((part) => finalPicture(part, this.#spacing)));
    return this.#end;
  }

  #withHeld({ pictures, shifts }: Arranged): Arranged {
    const held = this.#heldParts();
    return {
      pictures: pictures.map((picture, index) => held.get(index)?.picture() ?? picture),
      shifts,
    };
  }

  #forgetHeld(): void {
    this.#held = undefined;
    this.#heldIterations = 0;
  }

  #heldParts(): ReadonlyMap<number, Held> {
    this.#held ??= this.#pins.size === 0 ? new Map() : this.#startHeldParts();
    return this.#held;
  }

  #startHeldParts(): ReadonlyMap<number, Held> {
    const { pictures, shifts } = this.#ended();
    const settings = this.#settings;
    return new Map(
      this.#parts.flatMap(({ forces, start: { component } }, index) => {
        const pins = pinsIn(component, this.#pins, [shifts[2 * index]!, shifts[2 * index + 1]!]);
        if (forces === undefined || pins.length === 0) return [];
        const forceSize = rootMeanSquare(forces.positions());
        return [[index, startHeld(pictures[index]!, pins, { forceSize, settings })] as const];
      }),
    );
  }

  #arranged(pictures: readonly Picture[]): Arranged {
    return { pictures, shifts: arrange(pictures, this.#spacing, this.#problem.aspect) };
  }

  #merged({ pictures, shifts }: Arranged): Float32Array {
    const merged = new Float32Array(2 * this.#problem.count);
    pictures.forEach(({ component, positions }, index) => {
      component.members.forEach((person, i) => {
        merged[2 * person] = positions[2 * i]! + shifts[2 * index]!;
        merged[2 * person + 1] = positions[2 * i + 1]! + shifts[2 * index + 1]!;
      });
    });
    return merged;
  }
}

/** Pins of a component's people, by their numbers and about its origin. */
function pinsIn(
  { members }: Component,
  pins: ReadonlyMap<number, Pin>,
  [originX, originY]: readonly [x: number, y: number],
): readonly Pin[] {
  return Array.from(members).flatMap((member, person) => {
    const pin = pins.get(member);
    return pin === undefined ? [] : [{ person, x: pin.x - originX, y: pin.y - originY }];
  });
}

/**
 * 500 iterations up to 200,000 people and ties; fewer above, in inverse proportion, so that the time
 * hardly grows, but never less than 200: by then a good start has nearly settled.
 */
export function budgetFor({ count, source }: Ties): number {
  return Math.max(200, Math.min(500, Math.floor(100_000_000 / (count + source.length + 1))));
}
