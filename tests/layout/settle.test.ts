import { expect, test } from "vitest";

import { seededRandom } from "../../src/layout/random.ts";
import { settleRule } from "../../src/layout/settle.ts";

const square = Float64Array.of(0, 0, 1, 0, 1, 1, 0, 1);
const bent = Float64Array.of(0, 0, 1, 0, 1.5, 1.5, 0, 1);

function answers(pictures: readonly Float64Array[]): readonly boolean[] {
  return pictures.map(settleRule(4, seededRandom(1)));
}

test("a picture rests when it has not changed twice in a row", () => {
  expect(answers([square, square, square])).toEqual([false, false, true]);
});

test("growing, drifting and turning are not changes", () => {
  const grown = square.map((value) => 3 * value);
  const drifted = grown.map((value) => value + 7);
  const turned = Float64Array.of(0, 0, 0, 1, -1, 1, -1, 0);

  expect(answers([square, grown, drifted, turned])).toEqual([false, false, true, true]);
});

test("a change of shape begins the count anew", () => {
  expect(answers([square, square, bent, bent, bent])).toEqual([false, false, false, false, true]);
});
