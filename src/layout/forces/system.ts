/** What forces act on: people with masses, and ties that pull. */

import type { Graph, Ties } from "../problem.ts";
import { pullOf } from "../settings.ts";

export interface System extends Ties {
  /** Pull of each tie, per unit of its length where attraction is linear. */
  readonly pull: Float64Array;
  /** Of each person: repels and feels gravity in proportion. */
  readonly mass: Float64Array;
}

/** Masses as in graphology-layout-forceatlas2: 1 and the strengths of all ties of a person. */
export function systemOf(graph: Graph, weightInfluence: number): System {
  const { count, source, target, weight } = graph;
  const mass = new Float64Array(count).fill(1);
  for (let tie = 0; tie < weight.length; tie++) {
    mass[source[tie]!]! += weight[tie]!;
    mass[target[tie]!]! += weight[tie]!;
  }
  const pull = weight.map((strength) => pullOf(strength, weightInfluence));
  return { count, source, target, pull, mass };
}
