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

/**
 * Adds the pull of each tie on both its ends: the same however long the tie is, but less in ties
 * shorter than a unit or so, where d / (1 + d) leads to 0 without a jump.
 *
 * The LinLog model of A. Noack, Energy Models for Graph Clustering, J. Graph Algorithms Appl. 11
 * (2007), 453: the energy of a tie is linear. The library and Gephi pull with ln(1 + d), which keeps
 * a tenth fewer of the neighbourhoods.
 */
export function attractEvenlyInPlace(
  force: Float64Array,
  positions: Float64Array,
  { source, target, pull }: System,
): void {
  for (let tie = 0; tie < pull.length; tie++) {
    const one = 2 * source[tie]!;
    const other = 2 * target[tie]!;
    const x = positions[one]! - positions[other]!;
    const y = positions[one + 1]! - positions[other + 1]!;
    const share = pull[tie]! / (1 + Math.sqrt(x * x + y * y));
    force[one]! -= share * x;
    force[one + 1]! -= share * y;
    force[other]! += share * x;
    force[other + 1]! += share * y;
  }
}
