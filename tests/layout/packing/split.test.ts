import { expect, test } from "vitest";

import { splitComponents } from "../../../src/layout/packing/split.ts";
import { aProblem, exampleProblem } from "../problems.ts";

test("components come largest first, equal ones by their first person", () => {
  const components = splitComponents(
    aProblem(6, [
      [1, 4],
      [2, 5],
      [3, 5],
    ]),
  );

  expect(components.map(({ members }) => [...members])).toEqual([[2, 3, 5], [1, 4], [0]]);
});

test("people and ties of a component are numbered from 0", () => {
  const [largest] = splitComponents(
    aProblem(
      4,
      [
        [1, 3, 7],
        [2, 3, 9],
      ],
      [1, 2, 3, 4],
    ),
  );

  expect(largest).toEqual({
    members: Uint32Array.of(1, 2, 3),
    count: 3,
    source: Uint32Array.of(0, 1),
    target: Uint32Array.of(2, 2),
    weight: Float64Array.of(7, 9),
    radius: Float64Array.of(2, 3, 4),
  });
});

test("the example has 17 components, the largest of 17 and 13 people", () => {
  const sizes = splitComponents(exampleProblem()).map(({ count }) => count);

  expect(sizes).toEqual([17, 13, 5, 5, 3, 3, 3, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2]);
});
