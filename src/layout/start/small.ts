/** Components of one, two and three people: places by rule, since forces can only wobble there. */

import type { Spacing } from "../packing/spacing.ts";
import type { Component } from "../packing/split.ts";

export const SMALL = 3;

/** A point, a flat pair, a straight chain or an even triangle, with ties of .8 the usual length. */
export function smallPositions(component: Component, spacing: Spacing): Float64Array {
  const { count, source, target, radius } = component;
  const widest = radius.reduce((most, value) => Math.max(most, value), 0);
  const tie = Math.max(0.8 * spacing.tie, 2 * widest + spacing.margin);
  if (count === 1) return Float64Array.of(0, 0);
  if (count === 2) return Float64Array.of(-tie / 2, 0, tie / 2, 0);
  if (source.length === 3) {
    const height = (Math.sqrt(3) / 2) * tie;
    return Float64Array.of(0, (2 * height) / 3, -tie / 2, -height / 3, tie / 2, -height / 3);
  }
  const positions = new Float64Array(6);
  const middle = [0, 1, 2].find((person) => degree(person, source, target) === 2);
  const ends = [0, 1, 2].filter((person) => person !== middle);
  ends.forEach((person, side) => {
    positions[2 * person] = side === 0 ? -tie : tie;
  });
  return positions;
}

function degree(person: number, source: Uint32Array, target: Uint32Array): number {
  return [...source, ...target].filter((end) => end === person).length;
}
