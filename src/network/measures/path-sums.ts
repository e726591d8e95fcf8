/** What searches for shortest paths add up to. */

import type { PathGraph } from "./path-graph.ts";

/** Columns of sums over the people searched from. */
export interface PathColumns {
  /** Per core node: the paths to everybody that run through it, shared out between shortest paths. */
  readonly through: Float64Array;
  /** The sum of its squares. */
  readonly throughSquared: Float64Array;
  /** Per core node, and per leaf for one of its people: others who were searched from. */
  readonly others: Float64Array;
  readonly leafOthers: Float64Array;
  /** Steps to them. */
  readonly steps: Float64Array;
  readonly leafSteps: Float64Array;
  /** The same for 1 / steps. */
  readonly nearness: Float64Array;
  readonly leafNearness: Float64Array;
}

export interface PathSums {
  readonly columns: PathColumns;
  /** Longest of the shortest paths in the largest component; at least that long when sampled. */
  readonly diameter: number;
  /** People who were searched from: everybody who has ties when all is exact. */
  readonly searched: number;
}

/** All zero. */
export function pathColumns({ core, leaves }: PathGraph): PathColumns {
  return {
    through: new Float64Array(core.length),
    throughSquared: new Float64Array(core.length),
    others: new Float64Array(core.length),
    leafOthers: new Float64Array(leaves.length),
    steps: new Float64Array(core.length),
    leafSteps: new Float64Array(leaves.length),
    nearness: new Float64Array(core.length),
    leafNearness: new Float64Array(leaves.length),
  };
}

/** Of searches from different people of one graph; another order of the parts may round differently. */
export function totalOf(graph: PathGraph, parts: readonly PathSums[]): PathSums {
  const total = pathColumns(graph);
  let diameter = 0;
  let searched = 0;
  for (const part of parts) {
    addInPlace(total.through, part.columns.through);
    addInPlace(total.throughSquared, part.columns.throughSquared);
    addInPlace(total.others, part.columns.others);
    addInPlace(total.leafOthers, part.columns.leafOthers);
    addInPlace(total.steps, part.columns.steps);
    addInPlace(total.leafSteps, part.columns.leafSteps);
    addInPlace(total.nearness, part.columns.nearness);
    addInPlace(total.leafNearness, part.columns.leafNearness);
    diameter = Math.max(diameter, part.diameter);
    searched += part.searched;
  }
  return { columns: total, diameter, searched };
}

function addInPlace(total: Float64Array, part: Float64Array): void {
  for (let i = 0; i < total.length; i++) total[i]! += part[i]!;
}
