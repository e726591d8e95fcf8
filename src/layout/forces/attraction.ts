/** What draws people together: gravity towards the origin, and the ties. */

import type { System } from "./system.ts";

/** Adds strong gravity: mass × distance from the origin. */
export function gravitateInPlace(
  force: Float64Array,
  positions: Float64Array,
  { mass, gravity }: { readonly mass: Float64Array; readonly gravity: number },
): void {
  for (let person = 0; person < mass.length; person++) {
    const pull = gravity * mass[person]!;
    force[2 * person]! -= pull * positions[2 * person]!;
    force[2 * person + 1]! -= pull * positions[2 * person + 1]!;
  }
}

/** Adds the pull of each tie on both its ends: in proportion to its length d. */
export function attractLinearlyInPlace(
  force: Float64Array,
  positions: Float64Array,
  { source, target, pull }: System,
): void {
  for (let tie = 0; tie < pull.length; tie++) {
    const one = 2 * source[tie]!;
    const other = 2 * target[tie]!;
    const x = pull[tie]! * (positions[one]! - positions[other]!);
    const y = pull[tie]! * (positions[one + 1]! - positions[other + 1]!);
    force[one]! -= x;
    force[one + 1]! -= y;
    force[other]! += x;
    force[other + 1]! += y;
  }
}

/** Ties of twice this length pull the most. */
const REACH = 5;

/**
 * Adds the pull of each tie on both its ends: d / (1 + d / 5)^1.5, in proportion to the length of
 * short ties, and to one over its root of long ones.
 *
 * The (a, r)-energy models of A. Noack, Modularity Clustering is Force-Directed Layout, Phys. Rev. E
 * 79 (2009), 026102, with a = −½ and r = −1: the smaller a, the further groups stand apart. LinLog,
 * a = 0, keeps a tenth fewer of the neighbourhoods. With a = −1 nothing but gravity would hold
 * together a picture that repulsion spreads as well.
 */
export function attractNearbyInPlace(
  force: Float64Array,
  positions: Float64Array,
  { source, target, pull }: System,
): void {
  for (let tie = 0; tie < pull.length; tie++) {
    const one = 2 * source[tie]!;
    const other = 2 * target[tie]!;
    const x = positions[one]! - positions[other]!;
    const y = positions[one + 1]! - positions[other + 1]!;
    const stretch = 1 + Math.sqrt(x * x + y * y) / REACH;
    const share = pull[tie]! / (stretch * Math.sqrt(stretch));
    force[one]! -= share * x;
    force[one + 1]! -= share * y;
    force[other]! += share * x;
    force[other + 1]! += share * y;
  }
}
