/**
 * The reference kernel: ForceAtlas2 as graphology-layout-forceatlas2 0.10.1 computes it.
 *
 * Source: M. Jacomy, T. Venturini, S. Heymann and M. Bastian, ForceAtlas2, a Continuous Graph
 * Layout Algorithm for Handy Network Visualization, PLoS ONE 9 (2014), e98679. The library departs
 * from it: no global speed, mass is 1 + weighted degree. Its speed rule calls `Math.log`, the one
 * thing in a layout that engines may round differently; storage as 32-bit floats hides most of it.
 */

// A deep path, because the package's entry wants a graphology Graph; the version is pinned.
import iterate from "graphology-layout-forceatlas2/iterate.js";

import type { Graph } from "./problem.ts";
import { forcesOf, type LayoutSettings, pullOf } from "./settings.ts";

const NODE = { row: 10, mass: 6, convergence: 7, size: 8 } as const;
const EDGE_ROW = 3;

/** Below this the forces of all pairs are summed exactly; above, by the library's tree. */
const EXACT_UP_TO = 2000;

export interface Kernel {
  /** One iteration: everybody moves once. */
  step(): void;
  /** x₀, y₀, x₁, y₁ … as they are now: a copy. */
  positions(): Float64Array;
}

/** Forces between the people of one connected graph, at rest in `start` (x₀, y₀, x₁, y₁ …). */
export function libraryKernel(graph: Graph, start: Float64Array, settings: LayoutSettings): Kernel {
  const nodes = nodeMatrix(graph, start);
  const edges = edgeMatrix(graph, settings.weightInfluence);
  const options = optionsFor(graph.count, settings);
  return {
    step: () => iterate(options, nodes, edges),
    positions: () =>
      Float64Array.from(
        { length: 2 * graph.count },
        (_, i) => nodes[(i >> 1) * NODE.row + (i & 1)]!,
      ),
  };
}

/**
 * The library's own inferred settings where the reader chose nothing else.
 *
 * Only the tree's opening angle is ours: 1.2 instead of .5, as the paper's authors use, because it
 * halves the time of a step and changes neither stress nor neighbourhoods measurably.
 */
function optionsFor(count: number, settings: LayoutSettings) {
  const { isLinLog, gravity, repulsion } = forcesOf(settings);
  return {
    linLogMode: isLinLog,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    // The influence is in the matrix already: the library's power is not the same in every engine.
    edgeWeightInfluence: 1,
    scalingRatio: repulsion,
    strongGravityMode: true,
    gravity,
    slowDown: 1 + naturalLogarithm(count),
    barnesHutOptimize: count > EXACT_UP_TO,
    barnesHutTheta: 1.2,
  };
}

/** Harmonic number minus Euler's constant: ln n within 1 / 2n, and the same in every engine. */
function naturalLogarithm(count: number): number {
  let sum = -0.5772156649015329;
  for (let i = 1; i <= count; i++) sum += 1 / i;
  return sum;
}

function nodeMatrix(graph: Graph, start: Float64Array): Float32Array {
  const nodes = new Float32Array(NODE.row * graph.count);
  for (let person = 0; person < graph.count; person++) {
    const row = NODE.row * person;
    nodes[row] = start[2 * person]!;
    nodes[row + 1] = start[2 * person + 1]!;
    nodes[row + NODE.mass] = 1;
    nodes[row + NODE.convergence] = 1;
    nodes[row + NODE.size] = 1;
  }
  graph.weight.forEach((weight, tie) => {
    nodes[NODE.row * graph.source[tie]! + NODE.mass]! += weight;
    nodes[NODE.row * graph.target[tie]! + NODE.mass]! += weight;
  });
  return nodes;
}

function edgeMatrix(graph: Graph, weightInfluence: number): Float32Array {
  const edges = new Float32Array(EDGE_ROW * graph.weight.length);
  graph.weight.forEach((weight, tie) => {
    const row = EDGE_ROW * tie;
    edges[row] = NODE.row * graph.source[tie]!;
    edges[row + 1] = NODE.row * graph.target[tie]!;
    edges[row + 2] = pullOf(weight, weightInfluence);
  });
  return edges;
}
