import { expect, test } from "vitest";

import { startLayout } from "../../src/layout/run.ts";

import { aProblem } from "./problems.ts";

const pair = aProblem(2, [[0, 1]]);

test("a person tied to itself is rejected", () => {
  expect(() => startLayout(aProblem(2, [[1, 1]]))).toThrow(
    new RangeError("layout: person 1 is tied to itself"),
  );
});

test("a tie to somebody who is not there is rejected", () => {
  expect(() => startLayout(aProblem(2, [[0, 2]]))).toThrow(
    new RangeError("layout: tie 0–2 in a network of 2 people"),
  );
});

test("radii, weights and proportions must be numbers above 0", () => {
  for (const bad of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => startLayout(aProblem(2, [], [1, bad]))).toThrow(RangeError);
    expect(() => startLayout(aProblem(2, [[0, 1, bad]]))).toThrow(RangeError);
    expect(() => startLayout({ ...pair, aspect: bad })).toThrow(RangeError);
  }
});

test("columns of different lengths are rejected", () => {
  expect(() => startLayout({ ...pair, radius: Float64Array.of(1) })).toThrow(
    new RangeError("layout: 1 radii for 2 people"),
  );
  expect(() => startLayout({ ...pair, weight: new Float64Array(0) })).toThrow(
    new RangeError("layout: source, target and weight have 1, 1 and 0 entries"),
  );
});
