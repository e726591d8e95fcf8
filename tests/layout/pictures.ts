/** What the tests of the layout measure on a finished picture. */

import type { Graph, LayoutProblem } from "../../src/layout/problem.ts";
import { startLayout } from "../../src/layout/run.ts";

/** The positions once the run has ended. */
export function layOut(problem: LayoutProblem): Float32Array {
  const run = startLayout(problem);
  run.advance(run.budget);
  return run.positions();
}

/** FNV-1a over the bytes, as eight hexadecimal digits. */
export function hashOf(positions: Float32Array): string {
  let hash = 0x811c9dc5;
  for (const byte of new Uint8Array(positions.buffer)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, "0");
}

export function distance(positions: ArrayLike<number>, one: number, other: number): number {
  return Math.hypot(
    positions[2 * one]! - positions[2 * other]!,
    positions[2 * one + 1]! - positions[2 * other + 1]!,
  );
}

/** Pairs of people whose discs overlap. */
export function overlaps(
  { radius }: Pick<Graph, "radius">,
  positions: ArrayLike<number>,
): string[] {
  const pairs: string[] = [];
  radius.forEach((here, one) => {
    for (let other = 0; other < one; other++) {
      if (distance(positions, one, other) < here + radius[other]!) pairs.push(`${other}–${one}`);
    }
  });
  return pairs;
}

/** Share of the smallest frame of the page's proportions within reach of a disc or a tie. */
export function usedShare(problem: LayoutProblem, positions: Float32Array, reach: number): number {
  const segments = [
    ...Array.from(problem.radius, (r, i) => segment(positions, [i, i], r + reach)),
    ...Array.from(problem.source, (source, tie) =>
      segment(positions, [source, problem.target[tie]!], 0.6 * reach),
    ),
  ];
  const [left, right] = range(
    segments.flatMap(({ x, r }) => [x[0] - r, x[0] + r, x[1] - r, x[1] + r]),
  );
  const [top, bottom] = range(
    segments.flatMap(({ y, r }) => [y[0] - r, y[0] + r, y[1] - r, y[1] + r]),
  );
  const width = Math.max(right - left, (bottom - top) * problem.aspect);
  const cell = width / 75;
  let used = 0;
  for (let y = top + cell / 2; y < bottom; y += cell) {
    for (let x = left + cell / 2; x < right; x += cell) {
      if (segments.some((one) => isWithin(one, x, y))) used += 1;
    }
  }
  return (used * cell * cell * problem.aspect) / (width * width);
}

interface Segment {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
  readonly r: number;
}

function segment(p: Float32Array, [from, to]: readonly [number, number], r: number): Segment {
  return { x: [p[2 * from]!, p[2 * to]!], y: [p[2 * from + 1]!, p[2 * to + 1]!], r };
}

function range(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function isWithin({ x, y, r }: Segment, atX: number, atY: number): boolean {
  const [dx, dy] = [x[1] - x[0], y[1] - y[0]];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((atX - x[0]) * dx + (atY - y[0]) * dy) / square;
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(atX - x[0] - part * dx, atY - y[0] - part * dy) <= r;
}
