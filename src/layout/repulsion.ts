/**
 * Everybody repels everybody, in proportion to both masses and to one over the distance.
 *
 * Barnes and Hut's tree (Nature 324, 1986, 446) with one expansion a leaf instead of a walk a
 * person, after L. Greengard and V. Rokhlin, A Fast Algorithm for Particle Simulations, J. Comput.
 * Phys. 73 (1987), 325: the points of the plane are complex numbers, the field of a mass at z is
 * the conjugate of 1 / (p − z), and the far masses together are a polynomial about the middle of
 * the leaf, cut after its square.
 */

import type { FlatTree } from "./flat-tree.ts";

/** What a leaf feels of the far cells, about its middle (x, y), and the points that are near. */
interface Surroundings {
  x: number;
  y: number;
  /** Real and imaginary parts of the polynomial's three coefficients. */
  r0: number;
  i0: number;
  r1: number;
  i1: number;
  r2: number;
  i2: number;
  /** The near points, copied side by side: one loop for each point of the leaf. */
  readonly nearX: Float64Array;
  readonly nearY: Float64Array;
  readonly nearMass: Float64Array;
  nearCount: number;
}

export interface Repulsion {
  readonly strength: number;
  /** Cells are far whose size, and the leaf's, is below so many times the distance; 0 = none is. */
  readonly theta: number;
}

/**
 * Adds the repulsion to each person's force.
 *
 * @param force - x₀, y₀, x₁, y₁ … of the people, in their own order.
 */
export function repelInPlace(
  force: Float64Array,
  tree: FlatTree,
  { strength, theta }: Repulsion,
): void {
  const { cells, cellCount } = tree;
  const count = tree.points.order.length;
  const surroundings: Surroundings = {
    x: 0,
    y: 0,
    r0: 0,
    i0: 0,
    r1: 0,
    i1: 0,
    r2: 0,
    i2: 0,
    nearX: new Float64Array(count),
    nearY: new Float64Array(count),
    nearMass: new Float64Array(count),
    nearCount: 0,
  };
  for (let cell = 0; cell < cellCount; cell++) {
    if (cells.next[cell] !== cell + 1) continue;
    lookAround(tree, cell, theta, surroundings);
    pushInPlace(force, tree, cell, { strength, surroundings });
  }
}

/** Walks the whole tree once for all points of a leaf. */
function lookAround(tree: FlatTree, leaf: number, theta: number, around: Surroundings): void {
  const { low, high, next, mass, x, y, square: size, left, top, right, bottom } = tree.cells;
  const leafSize = size[leaf]!;
  const opening = theta * theta;
  const middleX = (left[leaf]! + right[leaf]!) / 2;
  const middleY = (top[leaf]! + bottom[leaf]!) / 2;
  const halfWidth = (right[leaf]! - left[leaf]!) / 2;
  const halfHeight = (bottom[leaf]! - top[leaf]!) / 2;
  const { nearX, nearY, nearMass } = around;
  const { x: pointX, y: pointY, mass: pointMass } = tree.points;
  let [r0, i0, r1, i1, r2, i2] = [0, 0, 0, 0, 0, 0];
  let nearCount = 0;
  for (let cell = 0; cell < tree.cellCount; ) {
    const dx = middleX - x[cell]!;
    const dy = middleY - y[cell]!;
    const beside = Math.max(0, Math.abs(dx) - halfWidth);
    const below = Math.max(0, Math.abs(dy) - halfHeight);
    const reach = opening * (beside * beside + below * below);
    if (size[cell]! < reach && leafSize < reach) {
      // One over the way from the cell's centre to the leaf's middle, and its powers.
      const inverse = 1 / (dx * dx + dy * dy);
      const ur = dx * inverse;
      const ui = -dy * inverse;
      const ur2 = ur * ur - ui * ui;
      const ui2 = 2 * ur * ui;
      const m = mass[cell]!;
      r0 += m * ur;
      i0 += m * ui;
      r1 -= m * ur2;
      i1 -= m * ui2;
      r2 += m * (ur2 * ur - ui2 * ui);
      i2 += m * (ur2 * ui + ui2 * ur);
      cell = next[cell]!;
    } else {
      if (next[cell] === cell + 1) {
        for (let i = low[cell]!; i < high[cell]!; i++) {
          nearX[nearCount] = pointX[i]!;
          nearY[nearCount] = pointY[i]!;
          nearMass[nearCount] = pointMass[i]!;
          nearCount += 1;
        }
      }
      cell += 1;
    }
  }
  around.x = middleX;
  around.y = middleY;
  around.r0 = r0;
  around.i0 = i0;
  around.r1 = r1;
  around.i1 = i1;
  around.r2 = r2;
  around.i2 = i2;
  around.nearCount = nearCount;
}

interface Push {
  readonly strength: number;
  readonly surroundings: Surroundings;
}

function pushInPlace(
  force: Float64Array,
  tree: FlatTree,
  leaf: number,
  { strength, surroundings }: Push,
): void {
  const { order, x, y, mass } = tree.points;
  const { x: middleX, y: middleY, r0, i0, r1, i1, r2, i2 } = surroundings;
  const { nearX, nearY, nearMass, nearCount } = surroundings;
  for (let i = tree.cells.low[leaf]!; i < tree.cells.high[leaf]!; i++) {
    const px = x[i]!;
    const py = y[i]!;
    const qx = px - middleX;
    const qy = py - middleY;
    // Horner: c₀ + q(c₁ + q·c₂).
    const r = r1 + qx * r2 - qy * i2;
    const im = i1 + qx * i2 + qy * r2;
    let fieldX = r0 + qx * r - qy * im;
    let fieldY = -(i0 + qx * im + qy * r);
    for (let j = 0; j < nearCount; j++) {
      const dx = px - nearX[j]!;
      const dy = py - nearY[j]!;
      const square = dx * dx + dy * dy;
      // People on one spot, and a person and itself, do not repel.
      const share = square > 0 ? nearMass[j]! / square : 0;
      fieldX += dx * share;
      fieldY += dy * share;
    }
    const person = order[i]!;
    force[2 * person]! += strength * mass[i]! * fieldX;
    force[2 * person + 1]! += strength * mass[i]! * fieldY;
  }
}
