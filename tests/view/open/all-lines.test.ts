import { expect, test } from "vitest";

import { allLines } from "../../../src/view/open/all-lines.ts";

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1);

test("lines that a message names are not repeated", () => {
  expect(allLines({ lines: [] })).toBe("");
  expect(allLines({ lines: [3, 5, 8, 8] })).toBe("");
});

test("of more than three, each is named once", () => {
  expect(allLines({ lines: [3, 5, 8, 8, 13] })).toBe("All 4 lines: 3, 5, 8, 13.");
});

test("of more than a hundred, the first hundred are named", () => {
  expect(allLines({ lines: upTo(101) })).toBe(`The first 100 lines: ${upTo(100).join(", ")}.`);
});
