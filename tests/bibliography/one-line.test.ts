import { expect, test } from "vitest";

import { oneLine } from "../../src/bibliography/one-line.ts";

test.each([
  ["On Looms", "On Looms"],
  ["  On Looms\n", "On Looms"],
  ["On  Looms", "On Looms"],
  ["On\r\n  Looms", "On Looms"],
  ["On\u00a0Looms", "On Looms"],
  ["", ""],
])("%j is printed on one line as %j", (printed, line) => {
  expect(oneLine(printed)).toBe(line);
});
