import { expect, test } from "vitest";

import { areNamesUnlike } from "../../../src/people/names/unlike-names.ts";

test.each([
  ["Bernd Bischl", "Emanuel Sommer"],
  ["A. King", "A. Lovelace"],
  ["Li Na", "Julia Aydin"],
  ["王伟", "李强"],
])("%s and %s have no word in common", (one, other) => {
  expect(areNamesUnlike([one], [other])).toBe(true);
  expect(areNamesUnlike([other], [one])).toBe(true);
});

test.each([
  ["Ada King", "Ada Lovelace"],
  ["David Rügamer", "D. Ruegamer"],
  ["Charles Babbage", "C. Babage"],
  ["Sara Al Ghamdi", "S. Alghamdi"],
  ["P. O'Brien", "Pat OBrien"],
  ["Xu Lin", "Y. Xu"],
  ["王伟", "王小明"],
  ["王伟", "Wei Wang"],
  ["Пафнутий Чебышёв", "P. Chebyshev"],
])("%s and %s may be names of one person", (one, other) => {
  expect(areNamesUnlike([one], [other])).toBe(false);
  expect(areNamesUnlike([other], [one])).toBe(false);
});

test("any spelling of a person may be the one in common", () => {
  expect(areNamesUnlike(["Ada King", "Ada Lovelace"], ["A. Lovelace"])).toBe(false);
});
