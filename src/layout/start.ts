/**
 * First positions: most of the quality of a layout comes from here.
 *
 * Up to a hundred people PivotMDS places them. Above, the graph is made coarser until it is that
 * small, PivotMDS places the coarsest, and forces unfold it level by level, as in C. Walshaw, A
 * Multilevel Algorithm for Force-Directed Graph Drawing, J. Graph Algorithms Appl. 7 (2003), 253.
 * A random start of the whole is no alternative: no rule of stopping would save it.
 */

import { type Coarsening, coarsened } from "./coarsen.ts";
import { flatKernel } from "./kernel-flat.ts";
import { pivotPositions } from "./pivot-mds.ts";
import type { Random } from "./random.ts";
import { rootMeanSquare } from "./scale.ts";
import type { Forces } from "./settings.ts";
import type { System } from "./system.ts";

const PLACED_AT_ONCE = 100;

/** Coarser by less than a tenth is not worth a level: stars and cliques shrink no further. */
const WORTH_A_LEVEL = 0.9;

const STEPS_ON_THE_COARSEST = 100;
const STEPS_ON_A_LEVEL = 40;

/**
 * Positions x₀, y₀, x₁, y₁ … of a connected system of two people or more.
 *
 * @param forces - of the levels; linear ones, also for a layout that then goes on with LinLog.
 */
export function startPositions(system: System, forces: Forces, random: Random): Float64Array {
  const levels = levelsOf(system);
  const coarsest = levels.at(-1)?.system ?? system;
  let positions = pivotPositions(coarsest, random);
  for (let level = levels.length - 1; level >= 0; level--) {
    const { system: coarse, groupOf } = levels[level]!;
    const steps = coarse === coarsest ? STEPS_ON_THE_COARSEST : STEPS_ON_A_LEVEL;
    positions = unfolded(groupOf, moved(coarse, positions, forces, steps), random);
  }
  return positions;
}

function levelsOf(system: System): readonly Coarsening[] {
  const levels: Coarsening[] = [];
  for (let finest = system; finest.count > PLACED_AT_ONCE; ) {
    const coarser = coarsened(finest);
    if (coarser.system.count > WORTH_A_LEVEL * finest.count) break;
    levels.push(coarser);
    finest = coarser.system;
  }
  return levels;
}

function moved(system: System, start: Float64Array, forces: Forces, steps: number): Float64Array {
  const kernel = flatKernel(system, start, forces);
  for (let step = 0; step < steps; step++) kernel.step();
  return kernel.positions();
}

/** Everybody beside the place of their group: on it, they would feel no force. */
function unfolded(groupOf: Uint32Array, groups: Float64Array, random: Random): Float64Array {
  const reach = rootMeanSquare(groups) / Math.sqrt(groupOf.length);
  const positions = new Float64Array(2 * groupOf.length);
  for (let person = 0; person < groupOf.length; person++) {
    const group = groupOf[person]!;
    positions[2 * person] = groups[2 * group]! + (random() - 0.5) * reach;
    positions[2 * person + 1] = groups[2 * group + 1]! + (random() - 0.5) * reach;
  }
  return positions;
}
