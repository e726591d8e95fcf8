import { expect, test } from "vitest";

import { settleRule } from "../../../src/layout/forces/settle.ts";
import { seededRandom } from "../../../src/layout/random.ts";

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

test("a picture that changes for ever by as much as ever is given up after fifteen looks", () => {
  const restless = Array.from({ length: 16 }, (_, look) => (look % 2 === 0 ? square : bent));

  expect(answers(restless).indexOf(true)).toBe(14);
});

test("a picture that changes less and less is waited for", () => {
  const slowing = Array.from({ length: 20 }, (_, look) => {
    const corner = 1 + (look % 2 === 0 ? 0.5 : -0.5) * 0.97 ** look;
    return Float64Array.of(0, 0, 1, 0, corner, corner, 0, 1);
  });

  expect(answers(slowing)).not.toContain(true);
});

test("a lucky small change early on does not hide that the others become smaller", () => {
  const steps = [0.03, ...Array.from({ length: 16 }, (_, look) => 0.2 * 0.95 ** look)];
  let [side, corner] = [1, 1];
  const slowing = steps.map((step) => {
    side = -side;
    corner += side * step;
    return Float64Array.of(0, 0, 1, 0, corner, corner, 0, 1);
  });

  expect(answers([square, ...slowing])).not.toContain(true);
});
