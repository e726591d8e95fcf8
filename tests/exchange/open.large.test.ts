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

// Each letter between quotes took some of the stack.
test("a label of twelve million letters in quotes is read from GDF", () => {
  const label = "x".repeat(12_000_000);
  const rows = `a,'${label}'\nb,B\nedgedef>node1 VARCHAR,node2 VARCHAR\na,b\n`;
  const { names } = openNetwork(`nodedef>name VARCHAR,label VARCHAR\n${rows}`);

  expect(names.map(({ length }) => length)).toEqual([label.length, 1]);
});
