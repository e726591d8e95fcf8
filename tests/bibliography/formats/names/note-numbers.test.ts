import { expect, test } from "vitest";

import { areStrayNumbers } from "../../../../src/bibliography/formats/names/note-numbers.ts";

const people = Array.from({ length: 30 }, (_, i) => `${String.fromCharCode(65 + (i % 26))}. King`);

test("a number behind one name of many is that of an address", () => {
  expect(areStrayNumbers([...people, "Bob Byron4"])).toBe(true);
});

test.each([
  ["few names", ["Ada King", "Bob Byron4"]],
  ["namesakes", [...people, "Bob Byron4", "Bob Byron5"]],
  ["namesakes as DBLP numbers them", [...people, "Bob Byron4", "Cem Ay 2"]],
  ["names that are words and numbers", [...people, "Person4"]],
  ["no numbers", people],
])("%s show no numbers of addresses", (_, names) => {
  expect(areStrayNumbers(names)).toBe(false);
});
