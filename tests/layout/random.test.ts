import { expect, test } from "vitest";

import { seededRandom } from "../../src/layout/random.ts";

test("seed 1 gives the numbers that every implementation of this xorshift gives", () => {
  const random = seededRandom(1);

  const integers = [random(), random(), random()].map((value) => value * 2 ** 32);

  expect(integers).toEqual([270369, 67634689, 2647435461]);
});

test("seed 0 is read as seed 1", () => {
  expect(seededRandom(0)()).toBe(seededRandom(1)());
});

test("the mean of many numbers is one half", () => {
  const random = seededRandom(2);

  let sum = 0;
  for (let i = 0; i < 10_000; i++) sum += random();

  expect(sum / 10_000).toBeCloseTo(0.5, 2);
});
