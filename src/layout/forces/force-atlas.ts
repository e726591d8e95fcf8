/**
 * ForceAtlas2 for one connected component: from its PivotMDS start until it has settled.
 *
 * Every 20 steps the rule of `settle.ts` is asked, from step 60 to 300 on; the rule counts two calm
 * changes in a row.
 */

import type { Component } from "../packing/split.ts";
import { facedByMass, turnedHorizontal } from "../packing/turn.ts";
import { seededRandom } from "../random.ts";
import { type Forces, forcesOf, type LayoutLook, type LayoutSettings } from "../settings.ts";
import { startPositions } from "../start/start.ts";

import type { Kernel } from "./kernel.ts";
import { flatKernel } from "./kernel-flat.ts";
import { libraryKernel } from "./kernel-library.ts";
import { type SettleRule, settleRule } from "./settle.ts";
import { type System, systemOf } from "./system.ts";

const CHECK_EVERY = 20;
const AT_LEAST = 100;
/** A picture that had settled before somebody was held is nearly there. */
const AT_LEAST_RESUMED = 60;
/** After 40 steps, 22,000 people under linear forces are within .3 % of their stress after 600. */
const AT_LEAST_OF_MANY = { linear: 60, clusters: 100 };

/** Up to so many people the reference kernel is quick enough to be what moves them. */
const LIBRARY_UP_TO = 150;

/** The same for every component, so that a component's shape does not depend on the others. */
const SEED = 1;

export interface ForceAtlas {
  readonly settled: boolean;
  /** Moves everybody once; nothing once settled. */
  step(): void;
  /** x₀, y₀, x₁, y₁ … in units of the forces: a copy. */
  positions(): Float64Array;
}

/** @param component - four people or more; smaller ones have a place by rule, see `small.ts`. */
export function startForceAtlas(component: Component, settings: LayoutSettings): ForceAtlas {
  const random = seededRandom(SEED);
  const system = systemFor(component, settings);
  const linear = forcesOf({ ...settings, look: "forceatlas2" });
  const turned = turnedHorizontal(startPositions(system, linear, random));
  const start = facedByMass(turned, system.mass);
  const kernel = kernelFor(system, start, forcesOf(settings));
  const atLeast = leastSteps(component.count, settings.look);
  return untilSettled(kernel, settleRule(component.count, random), atLeast);
}

/**
 * ForceAtlas2 from a picture in which only some people still move.
 *
 * @param picture - x₀, y₀, x₁, y₁ … in units of the forces.
 */
export function resumeForceAtlas(
  component: Component,
  settings: LayoutSettings,
  { picture, moved }: { readonly picture: Float64Array; readonly moved: readonly number[] },
): ForceAtlas {
  const system = systemFor(component, settings);
  const kernel = kernelFor(system, picture, forcesOf(settings));
  const isMoved = new Uint8Array(component.count);
  for (const person of moved) isMoved[person] = 1;
  for (let person = 0; person < component.count; person++) {
    if (!isMoved[person]) kernel.hold(person, picture[2 * person]!, picture[2 * person + 1]!);
  }
  return untilSettled(kernel, settleRule(component.count, seededRandom(SEED)), AT_LEAST_RESUMED);
}

/**
 * In clusters a tie hardly pulls more for being long. All ties together then pull no more than in
 * proportion to their strengths: the strongest would draw the middle into a spot, with long spokes.
 */
function systemFor(component: Component, { look, weightInfluence }: LayoutSettings): System {
  const system = systemOf(component, weightInfluence);
  if (look !== "clusters" || weightInfluence <= 1) return system;
  const [strengths, pulls] = [component.weight, system.pull].map((of) => of.reduce(add, 0));
  const share = Math.min(1, strengths! / pulls!);
  return { ...system, pull: system.pull.map((pull) => share * pull) };
}

function add(sum: number, value: number): number {
  return sum + value;
}

function untilSettled(kernel: Kernel, isCalm: SettleRule, atLeast: number): ForceAtlas {
  let steps = 0;
  let settled = false;
  return {
    get settled() {
      return settled;
    },
    step() {
      if (settled) return;
      kernel.step();
      steps += 1;
      if (steps % CHECK_EVERY === 0) settled = isCalm(kernel.positions()) && steps >= atLeast;
    },
    positions: kernel.positions,
  };
}

/**
 * Calm is not yet rest: of 5,000 people, 300 steps end with 2 % less stress than 120. As they cost
 * less than a second there, and three at 20,000 people, the least number falls with the people.
 */
function leastSteps(count: number, look: LayoutLook): number {
  if (count <= LIBRARY_UP_TO) return AT_LEAST;
  return Math.max(
    AT_LEAST_OF_MANY[look === "clusters" ? "clusters" : "linear"],
    Math.min(3 * AT_LEAST, Math.floor(1_250_000 / count)),
  );
}

/** The library knows no attraction like that of "clusters". */
function kernelFor(system: System, start: Float64Array, forces: Forces): Kernel {
  const isFew = system.count <= LIBRARY_UP_TO && forces.isLinear;
  return isFew ? libraryKernel(system, start, forces) : flatKernel(system, start, forces);
}
