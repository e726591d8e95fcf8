/** Brings a component from the unit of the forces into the unit of the radii. */

import type { Graph } from "../problem.ts";

import { closePairs } from "./close-pairs.ts";
import type { Spacing } from "./spacing.ts";

/**
 * Scales so that the typical tie has its length, or more where the discs need more room in all.
 *
 * @param positions - about their mean.
 * @param typicalTie - its length in these positions.
 */
export function scaledToTies(
  graph: Graph,
  positions: Float64Array,
  spacing: Spacing,
  typicalTie: (graph: Graph, positions: Float64Array) => number = medianTie,
): Float64Array {
  const byTies = spacing.tie / typicalTie(graph, positions);
  const radius = rootMeanSquare(positions) / Math.sqrt(roomNeeded(graph.radius, spacing.margin));
  const factor = Math.max(byTies, 1 / radius);
  return positions.map((value) => value * factor);
}

/**
 * Scales up until half of the people stand clear of everybody, so that the removal of overlaps
 * which follows need not distort: with a fixed tie length it destroys the picture of 20,000.
 */
export function scaledToClear(
  graph: Graph,
  positions: Float64Array,
  spacing: Spacing,
): Float64Array {
  const wanted = new Float64Array(graph.count).fill(1);
  const pairs = closePairs(graph.radius, positions, spacing.margin);
  for (let k = 0; k < pairs.length; k += 2) {
    const [one, other] = [pairs[k]!, pairs[k + 1]!];
    const apart = graph.radius[one]! + graph.radius[other]! + spacing.margin;
    const factor = apart / distance(positions, one, other);
    wanted[one] = Math.max(wanted[one]!, factor);
    wanted[other] = Math.max(wanted[other]!, factor);
  }
  const factor = wanted.sort()[Math.floor((graph.count - 1) / 2)]!;
  return positions.map((value) => value * factor);
}

/** Scales to a root mean square distance from the origin. */
export function scaledToSize(positions: Float64Array, size: number): Float64Array {
  const factor = size / rootMeanSquare(positions);
  return positions.map((value) => value * factor);
}

/** Between two people, in the unit of the positions: x₀, y₀, x₁, y₁ … */
export function distance(positions: ArrayLike<number>, one: number, other: number): number {
  const x = positions[2 * one]! - positions[2 * other]!;
  const y = positions[2 * one + 1]! - positions[2 * other + 1]!;
  return Math.sqrt(x * x + y * y);
}

function medianTie(graph: Graph, positions: Float64Array): number {
  return middleOf(tieLengths(graph, positions));
}

/**
 * In a start, where the people of a large paper lie nearly on each other: the median of their ties
 * would make the rest of the picture huge.
 */
export function startingTie(graph: Graph, positions: Float64Array): number {
  const lengths = tieLengths(graph, positions);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  return Math.max(middleOf(lengths), 0.75 * mean);
}

/** In a file's places, where there may be no tie, or most of no length: then discs alone ask for room. */
export function givenTie(graph: Graph, positions: Float64Array): number {
  return graph.source.length === 0 ? Infinity : medianTie(graph, positions) || Infinity;
}

function tieLengths(graph: Graph, positions: Float64Array): Float64Array {
  return Float64Array.from(graph.source, (source, tie) =>
    distance(positions, source, graph.target[tie]!),
  );
}

function middleOf(lengths: Float64Array): number {
  return lengths.toSorted()[lengths.length >> 1]!;
}

/** Distance of the people from the origin, root mean square. */
export function rootMeanSquare(positions: Float64Array): number {
  return Math.sqrt(
    (2 * positions.reduce((sum, value) => sum + value * value, 0)) / positions.length,
  );
}

/** Mean square radius of a round field that holds every disc with its margin in a square of it. */
function roomNeeded(radius: Float64Array, margin: number): number {
  const area = radius.reduce((sum, value) => sum + (2 * value + margin) * (2 * value + margin), 0);
  return area / (2 * Math.PI);
}
