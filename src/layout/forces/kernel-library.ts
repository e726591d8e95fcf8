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

import type { Forces } from "../settings.ts";

import type { Kernel } from "./kernel.ts";
import type { System } from "./system.ts";

const NODE = { row: 10, mass: 6, convergence: 7, size: 8, fixed: 9 } as const;
const EDGE_ROW = 3;

/** Forces within a system, at rest in `start` (x₀, y₀, x₁, y₁ …), under the library's speed rule. */
export function libraryKernel(system: System, start: Float64Array, forces: Forces): Kernel {
  const nodes = nodeMatrix(system, start);
  const edges = edgeMatrix(system);
  const options = optionsFor(system.count, forces);
  return {
    step: () => iterate(options, nodes, edges),
    positions: () => placesIn(nodes, system.count),
    hold(person, x, y) {
      nodes.set([x, y], NODE.row * person);
      nodes[NODE.row * person + NODE.fixed] = 1;
    },
  };
}

function placesIn(nodes: Float32Array, count: number): Float64Array {
  const places = new Float64Array(2 * count);
  for (let person = 0; person < count; person++) {
    places[2 * person] = nodes[NODE.row * person]!;
    places[2 * person + 1] = nodes[NODE.row * person + 1]!;
  }
  return places;
}

/** What the library infers for a graph, but for the forces. */
function optionsFor(count: number, { gravity, repulsion }: Forces) {
  return {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    // It is in the pulls already: the library's power is not the same in every engine.
    edgeWeightInfluence: 1,
    scalingRatio: repulsion,
    strongGravityMode: true,
    gravity,
    slowDown: 1 + naturalLogarithm(count),
    // Its tree leaves one person out of every cell, and is not needed for a few people.
    barnesHutOptimize: false,
    barnesHutTheta: 0.5,
  };
}

/** Harmonic number minus Euler's constant: ln n within 1 / 2n, and the same in every engine. */
function naturalLogarithm(count: number): number {
  let sum = -0.5772156649015329;
  for (let i = 1; i <= count; i++) sum += 1 / i;
  return sum;
}

function nodeMatrix({ count, mass }: System, start: Float64Array): Float32Array {
  const nodes = new Float32Array(NODE.row * count);
  for (let person = 0; person < count; person++) {
    const row = NODE.row * person;
    nodes[row] = start[2 * person]!;
    nodes[row + 1] = start[2 * person + 1]!;
    nodes[row + NODE.mass] = mass[person]!;
    nodes[row + NODE.convergence] = 1;
    nodes[row + NODE.size] = 1;
  }
  return nodes;
}

function edgeMatrix({ source, target, pull }: System): Float32Array {
  const edges = new Float32Array(EDGE_ROW * pull.length);
  for (let tie = 0; tie < pull.length; tie++) {
    const row = EDGE_ROW * tie;
    edges[row] = NODE.row * source[tie]!;
    edges[row + 1] = NODE.row * target[tie]!;
    edges[row + 2] = pull[tie]!;
  }
  return edges;
}
