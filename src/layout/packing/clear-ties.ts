/** Moves people off ties that are not theirs, where a network is small and sparse enough. */

import type { Graph } from "../problem.ts";

import { withoutOverlaps } from "./overlap.ts";

const ROUNDS = 30;

/** What is missing counts from 1 % on: halving never ends. */
const CLOSE_ENOUGH = 0.01;

/** Denser than this, and somebody has to lie on a tie; larger, and nobody looks that closely. */
const MOST_TIES_PER_PERSON = 2.5;
const MOST_CHECKS = 50_000;

/**
 * The positions without overlapping discs, and with as many discs as 30 rounds allow half a
 * `margin` clear of foreign ties: a person on a tie reads as a member of it.
 */
export function clearedOfTies(graph: Graph, positions: Float64Array, margin: number): Float64Array {
  let cleared = withoutOverlaps(graph.radius, positions, margin);
  const { count, source } = graph;
  if (source.length > MOST_TIES_PER_PERSON * count) return cleared;
  if (source.length * count > MOST_CHECKS) return cleared;
  for (let round = 0; round < ROUNDS; round++) {
    const moved = cleared.slice();
    if (!stepAsideInPlace(graph, moved, margin / 2)) return cleared;
    cleared = withoutOverlaps(graph.radius, moved, margin);
  }
  return cleared;
}

/** Parts every person and foreign tie by half of what is missing; says whether any was close. */
function stepAsideInPlace(graph: Graph, positions: Float64Array, gap: number): boolean {
  let moved = false;
  for (let tie = 0; tie < graph.source.length; tie++) {
    const [from, to] = [graph.source[tie]!, graph.target[tie]!];
    for (let person = 0; person < graph.count; person++) {
      if (person === from || person === to) continue;
      const apart = graph.radius[person]! + gap;
      if (partInPlace(positions, { person, from, to }, apart)) moved = true;
    }
  }
  return moved;
}

interface Corner {
  readonly person: number;
  readonly from: number;
  readonly to: number;
}

/** Moves the person one way and, as much, the tie the other way, its nearer end the more. */
function partInPlace(p: Float64Array, { person, from, to }: Corner, apart: number): boolean {
  const dx = p[2 * to]! - p[2 * from]!;
  const dy = p[2 * to + 1]! - p[2 * from + 1]!;
  const px = p[2 * person]! - p[2 * from]!;
  const py = p[2 * person + 1]! - p[2 * from + 1]!;
  const length = Math.sqrt(dx * dx + dy * dy);
  const along = (px * dx + py * dy) / (length * length);
  if (!(along > 0 && along < 1)) return false;
  const side = (dx * py - dy * px) / length;
  const missing = apart - Math.abs(side);
  if (missing < CLOSE_ENOUGH * apart) return false;
  const push = (side < 0 ? -missing : missing) / 4 / length;
  p[2 * person]! -= dy * push;
  p[2 * person + 1]! += dx * push;
  p[2 * from]! += dy * push * (1 - along);
  p[2 * from + 1]! -= dx * push * (1 - along);
  p[2 * to]! += dy * push * along;
  p[2 * to + 1]! -= dx * push * along;
  return true;
}
