import { expect, test } from "vitest";

import { neighbourhoodPreservation, normalisedStress } from "../../src/layout/quality.ts";

import { aProblem, chain } from "./problems.ts";

test("a chain drawn as a straight even line has no stress", () => {
  expect(normalisedStress(aProblem(4, chain(4)), [0, 0, 3, 0, 6, 0, 9, 0])).toBeCloseTo(0, 12);
});

test("a chain of three drawn at 0, 1 and 3 has a stress of 2/29", () => {
  // r = 1, 2 and 3/2: 1 − 4.5² / (3 · 7.25).
  expect(normalisedStress(aProblem(3, chain(3)), [0, 0, 1, 0, 3, 0])).toBeCloseTo(2 / 29, 12);
});

test("stress does not depend on scale", () => {
  expect(normalisedStress(aProblem(3, chain(3)), [0, 0, 50, 0, 150, 0])).toBeCloseTo(2 / 29, 12);
});

test("everybody on one point has no stress to speak of", () => {
  expect(normalisedStress(aProblem(3, chain(3)), [1, 1, 1, 1, 1, 1])).toBe(0);
});

test("a chain drawn in order preserves every neighbourhood", () => {
  expect(neighbourhoodPreservation(aProblem(4, chain(4)), [0, 0, 1, 0, 2, 0, 3, 0])).toBe(1);
});

test("a chain whose last person is drawn in its middle preserves two thirds", () => {
  // Person 1 (0 and 2) has 3 and 0 nearest: 1 of 3. Person 2 (1 and 3) has 3 and 1: all.
  const positions = [0, 0, 1, 0, 3, 0, 1.5, 0];

  expect(neighbourhoodPreservation(aProblem(4, chain(4)), positions)).toBeCloseTo(2 / 3, 12);
});

test("people with fewer than two co-authors do not count", () => {
  expect(neighbourhoodPreservation(aProblem(2, [[0, 1]]), [0, 0, 9, 9])).toBe(1);
});
