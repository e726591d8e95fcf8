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

export interface Repulsion {
  readonly strength: number;
  /** Cells are far whose size, and the leaf's, is below so many times the distance; 0 = none is. */
  readonly theta: number;
}

/** What is around a leaf. */
interface Surroundings {
  /** Numbers of the far cells. */
  readonly far: Int32Array;
  farCount: number;
  /** The near points, copied side by side: one short loop for each point of the leaf. */
  readonly nearX: Float64Array;
  readonly nearY: Float64Array;
  readonly nearMass: Float64Array;
  nearCount: number;
}

/** The field of the far cells about (x, y): real and imaginary parts of three coefficients. */
interface Polynomial {
  x: number;
  y: number;
  r0: number;
  i0: number;
  r1: number;
  i1: number;
  r2: number;
  i2: number;
}

/**
 * Adds the repulsion between so many people to their forces, again and again in the same memory.
 *
 * The function takes forces x₀, y₀, x₁, y₁ … in the people's own order, and the tree over them.
 */
export function repeller(
  count: number,
  { strength, theta }: Repulsion,
): (force: Float64Array, tree: FlatTree) => void {
  const around: Surroundings = {
    far: new Int32Array(2 * count),
    farCount: 0,
    nearX: new Float64Array(count),
    nearY: new Float64Array(count),
    nearMass: new Float64Array(count),
    nearCount: 0,
  };
  const field: Polynomial = { x: 0, y: 0, r0: 0, i0: 0, r1: 0, i1: 0, r2: 0, i2: 0 };
  return (force, tree) => {
    const { next } = tree.cells;
    for (let cell = 0; cell < tree.cellCount; cell++) {
      if (next[cell] !== cell + 1) continue;
      lookAround(tree, cell, theta, around);
      expand(tree, cell, around, field);
      pushInPlace(force, tree, cell, { strength, around, field });
    }
  };
}

/** Walks the whole tree once for all points of a leaf, and tells far cells from near points. */
function lookAround(tree: FlatTree, leaf: number, theta: number, around: Surroundings): void {
  const { low, high, next, x, y, square, left, top, right, bottom } = tree.cells;
  const { x: pointX, y: pointY, mass: pointMass } = tree.points;
  const { far, nearX, nearY, nearMass } = around;
  const opening = theta * theta;
  const leafSquare = square[leaf]!;
  const middleX = (left[leaf]! + right[leaf]!) / 2;
  const middleY = (top[leaf]! + bottom[leaf]!) / 2;
  const halfWidth = (right[leaf]! - left[leaf]!) / 2;
  const halfHeight = (bottom[leaf]! - top[leaf]!) / 2;
  let farCount = 0;
  let nearCount = 0;
  for (let cell = 0; cell < tree.cellCount; ) {
    const beside = Math.max(0, Math.abs(middleX - x[cell]!) - halfWidth);
    const below = Math.max(0, Math.abs(middleY - y[cell]!) - halfHeight);
    const reach = opening * (beside * beside + below * below);
    if (square[cell]! < reach && leafSquare < reach) {
      far[farCount] = cell;
      farCount += 1;
      cell = next[cell]!;
      continue;
    }
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
  around.farCount = farCount;
  around.nearCount = nearCount;
}

/** Sums the far cells: by u = 1 / (middle of the leaf − z), the coefficients M·u, −M·u² and M·u³. */
function expand(
  { cells: { mass, x, y, left, top, right, bottom } }: FlatTree,
  leaf: number,
  { far, farCount }: Surroundings,
  field: Polynomial,
): void {
  const middleX = (left[leaf]! + right[leaf]!) / 2;
  const middleY = (top[leaf]! + bottom[leaf]!) / 2;
  let [r0, i0, r1, i1, r2, i2] = [0, 0, 0, 0, 0, 0];
  for (let k = 0; k < farCount; k++) {
    const cell = far[k]!;
    const m = mass[cell]!;
    const dx = middleX - x[cell]!;
    const dy = middleY - y[cell]!;
    const inverse = 1 / (dx * dx + dy * dy);
    const ur = dx * inverse;
    const ui = -dy * inverse;
    const ur2 = ur * ur - ui * ui;
    const ui2 = 2 * ur * ui;
    r0 += m * ur;
    i0 += m * ui;
    r1 -= m * ur2;
    i1 -= m * ui2;
    r2 += m * (ur2 * ur - ui2 * ui);
    i2 += m * (ur2 * ui + ui2 * ur);
  }
  field.x = middleX;
  field.y = middleY;
  field.r0 = r0;
  field.i0 = i0;
  field.r1 = r1;
  field.i1 = i1;
  field.r2 = r2;
  field.i2 = i2;
}

interface Push {
  readonly strength: number;
  readonly around: Surroundings;
  readonly field: Polynomial;
}

function pushInPlace(
  force: Float64Array,
  { cells, points }: FlatTree,
  leaf: number,
  { strength, around, field }: Push,
): void {
  const { order, x, y, mass } = points;
  const { nearX, nearY, nearMass, nearCount } = around;
  const { x: middleX, y: middleY, r0, i0, r1, i1, r2, i2 } = field;
  for (let i = cells.low[leaf]!; i < cells.high[leaf]!; i++) {
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
