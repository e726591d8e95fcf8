import { expect, test } from "vitest";

import { nearestIn } from "../../src/layout/nearest.ts";
import { seededRandom } from "../../src/layout/random.ts";

test("the nearest come first; of people equally near, the lower number", () => {
  const nearest = nearestIn(Float64Array.of(0, 0, 2, 0, -1, 0, 1, 0, 9, 9));

  expect([...nearest(0, 3)]).toEqual([2, 3, 1]);
});

test("nobody has more neighbours than there are others", () => {
  expect([...nearestIn(Float64Array.of(0, 0, 1, 1))(1, 5)]).toEqual([0]);
});

test("the search finds whom a look at everybody finds, with crowds and doubles (seed 8)", () => {
  const random = seededRandom(8);
  const positions = Float64Array.from({ length: 400 }, () => Math.floor(40 * random() ** 3));
  const nearest = nearestIn(positions);
  const squareTo = (one: number, other: number) =>
    (positions[2 * one]! - positions[2 * other]!) ** 2 +
    (positions[2 * one + 1]! - positions[2 * other + 1]!) ** 2;
  const byLooking = (one: number) =>
    Array.from({ length: 200 }, (_, other) => other)
      .filter((other) => other !== one)
      .sort((a, b) => squareTo(one, a) - squareTo(one, b) || a - b)
      .slice(0, 7);

  for (let one = 0; one < 200; one++) expect([...nearest(one, 7)]).toEqual(byLooking(one));
});
