/**
 * First positions: most of the quality of a layout comes from here.
 *
 * PivotMDS places everybody, and the whole has its shape. Above a hundred people the graph is then
 * made coarser until it is that small, groups standing where their people stand on average, and
 * forces unfold it level by level, as in C. Walshaw, A Multilevel Algorithm for Force-Directed Graph
 * Drawing, J. Graph Algorithms Appl. 7 (2003), 253: that finds the neighbourhoods. A random start of
 * the whole is no alternative, no rule of stopping would save it; a coarsest graph that PivotMDS
 * places by its own hops has a tenth more stress.
 */

import { flatKernel } from "../forces/kernel-flat.ts";
import type { System } from "../forces/system.ts";
import { rootMeanSquare } from "../packing/scale.ts";
import type { Random } from "../random.ts";
import type { Forces } from "../settings.ts";

import { type Coarsening, coarsened } from "./coarsen.ts";
import { pivotPositions } from "./pivot-mds.ts";

const COARSE_ENOUGH = 100;

/** Coarser by less than a tenth is not worth a level: stars and cliques shrink no further. */
const WORTH_A_LEVEL = 0.9;

/** Twice as many cost a twentieth of the stress: the shape of the whole is lost. */
const STEPS_ON_A_LEVEL = 20;

/**
 * Positions x₀, y₀, x₁, y₁ … of a connected system of two people or more.
 *
 * @param forces - of the levels; linear ones, also for a layout that then goes on with others.
 */
export function startPositions(system: System, forces: Forces, random: Random): Float64Array {
  const levels = levelsOf(system);
  let positions = pivotPositions(system, random);
  let finer = system;
  for (const { system: coarse, groupOf } of levels) {
    positions = gathered(finer, positions, { coarse, groupOf });
    finer = coarse;
  }
  for (const { system: coarse, groupOf } of levels.toReversed()) {
    const kernel = flatKernel(coarse, positions, forces);
    for (let step = 0; step < STEPS_ON_A_LEVEL; step++) kernel.step();
    positions = unfolded(groupOf, kernel.positions(), random);
  }
  return positions;
}

function levelsOf(system: System): readonly Coarsening[] {
  const levels: Coarsening[] = [];
  for (let finest = system; finest.count > COARSE_ENOUGH; ) {
    const coarser = coarsened(finest);
    if (coarser.system.count > WORTH_A_LEVEL * finest.count) break;
    levels.push(coarser);
    finest = coarser.system;
  }
  return levels;
}

/** Groups at the centres of mass of their people. */
function gathered(
  { mass }: System,
  people: Float64Array,
  { coarse, groupOf }: { readonly coarse: System; readonly groupOf: Uint32Array },
): Float64Array {
  const groups = new Float64Array(2 * coarse.count);
  for (let person = 0; person < groupOf.length; person++) {
    const group = groupOf[person]!;
    const share = mass[person]! / coarse.mass[group]!;
    groups[2 * group]! += share * people[2 * person]!;
    groups[2 * group + 1]! += share * people[2 * person + 1]!;
  }
  return groups;
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
