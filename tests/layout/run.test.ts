import { expect, test } from "vitest";

import { budgetFor, startLayout } from "../../src/layout/run.ts";
import { USUAL_LAYOUT } from "../../src/layout/settings.ts";
import { fc, runs } from "../property.ts";

import { hashOf, layOut, overlaps, usedShare } from "./pictures.ts";
import { aProblem, chain, clique, exampleProblem } from "./problems.ts";

const settled = startLayout(exampleProblem());
settled.advance(settled.budget);
const example = settled.positions();

test("two runs of the same problem give the same bytes", () => {
  expect(layOut(exampleProblem())).toEqual(example);
});

test("the example has the picture it had when this was written", () => {
  expect(hashOf(example)).toBe("11e5e3b9");
});

test("how a run is cut into slices does not matter", () => {
  const sliced = startLayout(exampleProblem());
  while (sliced.phase === "running") {
    sliced.advance(7);
    sliced.positions();
  }

  expect(sliced.positions()).toEqual(example);
});

test("neither the order of the ties nor the order of their ends matters", () => {
  const { source, target, weight, ...rest } = exampleProblem();
  const other = {
    ...rest,
    source: target.toReversed(),
    target: source.toReversed(),
    weight: weight.toReversed(),
  };

  expect(layOut(other)).toEqual(example);
});

test("the caller owns the positions: writing into them changes nothing later", () => {
  const run = startLayout(aProblem(3, chain(3)));
  run.advance(run.budget);
  const before = hashOf(run.positions());

  run.positions().fill(0);

  expect(hashOf(run.positions())).toBe(before);
});

test("the example settles, long before its budget of 500 iterations", () => {
  expect(settled).toMatchObject({ phase: "settled", iterations: 100, budget: 500 });
});

test("a settled run makes no more iterations", () => {
  settled.advance(10);

  expect(settled.iterations).toBe(100);
});

test("a run that has not settled within its budget is out of iterations", () => {
  // A crowd that is drawn to one spot trades places for long.
  const settings = { ...USUAL_LAYOUT, look: "clusters", gravity: 1e6 } as const;
  const run = startLayout({ ...aProblem(20, clique(20)), settings });

  run.advance(run.budget);

  expect(run.phase).toBe("out-of-iterations");
});

test("the budget falls with people and ties, from 500 to 200", () => {
  const { source, target } = aProblem(2, [[0, 1]]);
  const budgets = [2, 200_000, 250_000, 600_000].map((count) =>
    budgetFor({ count, source, target }),
  );

  expect(budgets).toEqual([500, 499, 399, 200]);
});

test("no two discs of the example overlap", () => {
  expect(overlaps(exampleProblem(), example)).toEqual([]);
});

test("no two discs overlap, whatever the network and the radii (seed 2)", () => {
  const person = fc.nat({ max: 29 });
  const tie = fc.tuple(person, person, fc.double({ min: 0.01, max: 100, noNaN: true }));
  const radii = fc.array(fc.double({ min: 0.5, max: 6, noNaN: true }), {
    minLength: 30,
    maxLength: 30,
  });
  const ties = fc.uniqueArray(tie, {
    maxLength: 60,
    selector: ([one, other]) => Math.min(one, other) * 30 + Math.max(one, other),
  });

  fc.assert(
    fc.property(ties, radii, (some, radius) => {
      const problem = aProblem(
        30,
        some.filter(([one, other]) => one !== other),
        radius,
      );
      expect(overlaps(problem, layOut(problem))).toEqual([]);
    }),
    { seed: 2, numRuns: runs(30) },
  );
});

test("at least half of the example's frame is used", () => {
  // Reach is .38 of the usual tie, 6 mean diameters: .38 · 6 · 2 · 1.179 = 5.38.
  expect(usedShare(exampleProblem(), example, 5.38)).toBeGreaterThan(0.5);
});

test("the picture is centred on the origin", () => {
  const positions = layOut(aProblem(20, chain(20)));
  const x = positions.filter((_, i) => i % 2 === 0);

  expect(Math.min(...x) + Math.max(...x)).toBeCloseTo(0, 3);
});

test("while a run goes on, components keep their places", () => {
  const run = startLayout(exampleProblem());
  const before = run.positions();

  run.advance(50);

  // People 2 and 59: a component of two, which no force moves.
  const pair = [2, 59];
  const placeOf = (positions: Float32Array) => pair.map((person) => positions[2 * person]);
  expect(placeOf(run.positions())).toEqual(placeOf(before));
});

test("nobody is laid out as nothing, settled at once", () => {
  const run = startLayout(aProblem(0, []));

  expect(run.phase).toBe("settled");
  expect(run.positions()).toEqual(new Float32Array(0));
});

test("one person stands at the origin", () => {
  expect(layOut(aProblem(1, []))).toEqual(Float32Array.of(0, 0));
});

test("a tie of two people lies flat and is .8 of the usual tie long", () => {
  // 6 mean diameters of 2, times .8.
  expect([...layOut(aProblem(2, [[0, 1]]))]).toEqual([
    expect.closeTo(-4.8),
    0,
    expect.closeTo(4.8),
    0,
  ]);
});

test("300 people without ties stand apart on a page of the asked proportions", () => {
  const problem = aProblem(300, []);
  const positions = layOut(problem);

  const extent = (axis: number) => {
    const values = positions.filter((_, i) => i % 2 === axis);
    return Math.max(...values) - Math.min(...values);
  };
  expect(overlaps(problem, positions)).toEqual([]);
  expect(extent(0) / extent(1)).toBeCloseTo(1.5, 0);
});

test("a star of 100 and a clique of 30 have room for every disc", () => {
  const star = aProblem(
    101,
    Array.from({ length: 100 }, (_, i) => [0, i + 1]),
  );
  const crowd = aProblem(30, clique(30));

  expect(overlaps(star, layOut(star))).toEqual([]);
  expect(overlaps(crowd, layOut(crowd))).toEqual([]);
});

test("given places are kept in proportion, at once, and people tied to nobody stand where they are put", () => {
  const places = Float64Array.of(0, 0, 100, 0, 100, 50, 0, 50);
  const run = startLayout({ ...aProblem(4, [[0, 1]]), places });

  expect(run).toMatchObject({ phase: "settled", iterations: 0 });
  const [x0, y0, x1, y1, x2, y2, x3, y3] = run.positions();
  expect([y1! - y0!, x2! - x1!, x3! - x0!, y3! - y2!]).toEqual([0, 0, 0, 0]);
  expect((x1! - x0!) / (y2! - y1!)).toBeCloseTo(2, 5);
  expect(x0! + x1!).toBeCloseTo(0, 5);
});

test("given places that are nearly all one are still numbers", () => {
  const places = Float64Array.of(0, 0, 0, 0, 0, 0, 1, 1);
  const run = startLayout({ ...aProblem(4, clique(4)), places });

  expect([...run.positions()].every(Number.isFinite)).toBe(true);
});
