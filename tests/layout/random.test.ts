import { expect, test } from "vitest";

import { seededRandom } from "../../src/layout/random.ts";

test("seed 1 gives the numbers of this xorshift from 0x514e28b7, MurmurHash3 of nothing with seed 1", () => {
  const random = seededRandom(1);

  const integers = [random(), random(), random()].map((value) => value * 2 ** 32);

  expect(integers).toEqual([524866043, 2877414208, 2380002740]);
});

test("no two of neighbouring seeds begin alike, and 0 has numbers of its own", () => {
  const seeds = Array.from({ length: 41 }, (_, i) => i - 20);

  expect(new Set(seeds.map((seed) => seededRandom(seed)())).size).toBe(41);
  expect(seededRandom(0)()).toBeGreaterThan(0);
});

test("the mean of many numbers is one half", () => {
  const random = seededRandom(2);

  let sum = 0;
  for (let i = 0; i < 10_000; i++) sum += random();

  expect(sum / 10_000).toBeCloseTo(0.5, 2);
});
