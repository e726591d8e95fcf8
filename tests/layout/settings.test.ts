import { expect, test } from "vitest";

import { startLayout } from "../../src/layout/run.ts";
import { forcesOf, type LayoutSettings, pullOf, USUAL_LAYOUT } from "../../src/layout/settings.ts";

import { hashOf, layOut } from "./pictures.ts";
import { aProblem, clique, exampleProblem } from "./problems.ts";

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

/** Four cliques of ten in a ring, with ties of strength 3; everybody also wrote once with one more. */
function groupsWithSpokes() {
  const groups = [0, 1, 2, 3].flatMap((group) =>
    clique(10).map(([one, other]) => [10 * group + one, 10 * group + other, 3] as const),
  );
  const ring = [0, 1, 2, 3].map((group) => [10 * group, 10 * ((group + 1) % 4) + 1, 3] as const);
  const spokes = Array.from({ length: 40 }, (_, one) => [one, 40 + one, 1] as const);
  return aProblem(80, [...groups, ...ring, ...spokes]);
}

/** How wide the picture is, in discs. */
function widthIn(settings: Partial<LayoutSettings>): number {
  const of = { ...USUAL_LAYOUT, look: "clusters", ...settings } as const;
  const across = layOut({ ...groupsWithSpokes(), settings: of }).filter((_, i) => i % 2 === 0);
  return (Math.max(...across) - Math.min(...across)) / 2;
}

test.each([
  { gravity: 0 },
  { scaling: 0.25 },
  { scaling: 4 },
  { weightInfluence: 0 },
  { weightInfluence: 2 },
  { gravity: 0, scaling: 0.25, weightInfluence: 2 },
])("in clusters with %o, groups are no dots at the ends of rays", (settings) => {
  expect(widthIn(settings)).toBeLessThan(2.2 * widthIn({}));
});

test("less gravity than there has to be is as much as that", () => {
  for (const look of ["forceatlas2", "clusters"] as const) {
    expect(forcesOf({ ...USUAL_LAYOUT, look, gravity: 0 })).toEqual(
      forcesOf({ ...USUAL_LAYOUT, look, gravity: 0.25 }),
    );
  }
});

test("more room does not move groups together or apart", () => {
  const settings = { ...USUAL_LAYOUT, look: "clusters" } as const;

  expect(forcesOf({ ...settings, scaling: 4 })).toEqual(forcesOf(settings));
});
