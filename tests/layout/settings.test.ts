import { expect, test } from "vitest";

import { startLayout } from "../../src/layout/run.ts";
import { forcesOf, pullOf, USUAL_LAYOUT } from "../../src/layout/settings.ts";

import { hashOf, layOut } from "./pictures.ts";
import { exampleProblem } from "./problems.ts";

test("the usual forces are those that the library infers", () => {
  expect(forcesOf(USUAL_LAYOUT)).toEqual({ isLinear: true, gravity: 0.05, repulsion: 10 });
});

test("in clusters ties do not pull in proportion, and more gravity holds together what repels less", () => {
  expect(forcesOf({ ...USUAL_LAYOUT, look: "clusters" })).toEqual({
    isLinear: false,
    gravity: 0.06,
    repulsion: 1,
  });
});

test("gravity and scaling are times of what is usual", () => {
  expect(forcesOf({ ...USUAL_LAYOUT, gravity: 2, scaling: 3 })).toMatchObject({
    gravity: 0.1,
    repulsion: 30,
  });
});

test.each([
  [16, 0, 1],
  [16, 0.25, 2],
  [16, 0.5, 4],
  [0.3, 1, 0.3],
  [16, 1.5, 64],
  [3, 2, 9],
])("a tie of strength %d pulls, at influence %d, with %d", (strength, influence, pull) => {
  expect(pullOf(strength, influence)).toBeCloseTo(pull, 12);
});

/** Of the example, without settings. */
const usual = hashOf(layOut(exampleProblem()));

test("a layout without settings has the usual ones", () => {
  expect(hashOf(layOut({ ...exampleProblem(), settings: USUAL_LAYOUT }))).toBe(usual);
});

test("the two looks are two pictures", () => {
  const settings = { ...USUAL_LAYOUT, look: "clusters" } as const;

  expect(hashOf(layOut({ ...exampleProblem(), settings }))).not.toBe(usual);
});

test.each([{ gravity: -1 }, { scaling: 0 }, { weightInfluence: 0.3 }, { weightInfluence: 2.25 }])(
  "%o is rejected",
  (wrong) => {
    const settings = { ...USUAL_LAYOUT, ...wrong };

    expect(() => startLayout({ ...exampleProblem(), settings })).toThrow(RangeError);
  },
);
