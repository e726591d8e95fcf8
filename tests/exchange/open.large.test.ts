import { expect, test } from "vitest";

import { openNetwork } from "./opened.ts";

// The 100,000 people whom a file may leave out are made.
test("a first line that counts ten billion people does not make them", () => {
  expect(openNetwork("*Vertices 9999999999\n*Edges\n1 2").names.length).toBeLessThan(1_000_000);
});

// Each took minutes, growing with the square of the blanks.
test.each([
  ["a number", "n=3 nr"],
  ["a format", "n=3 format"],
  ["a diagonal", "n=3 diagonal"],
])("a million blanks behind %s of UCINET's header are read", (_, option) => {
  const { names } = openNetwork(`dl ${option}${" ".repeat(1e6)}\nlabels:\na,b,c\ndata:\n0 1 0`);

  expect(names).toEqual(["a", "b", "c"]);
});
