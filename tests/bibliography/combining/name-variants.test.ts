import { expect, test } from "vitest";

import { familyFirst } from "../../../src/bibliography/author-name.ts";
import { nameKey } from "../../../src/bibliography/combining/name-key.ts";
import { areSpellingsOfOne } from "../../../src/bibliography/combining/name-variants.ts";

const areOne = (one: string, other: string) => {
  const [key, otherKey] = [one, other].map((name) => nameKey(familyFirst(name)));
  const are = areSpellingsOfOne(key!, otherKey!);
  expect(areSpellingsOfOne(otherKey!, key!)).toBe(are);
  return are;
};

test.each([
  ["King, Mike", "King, Michael"],
  ["King, Aleksandr", "King, Alexander"],
  ["Byron, Bob", "Bryon, B."],
  ["Yakovlev, Al", "Iakovlev, Al"],
  ["Håkansson, Bo", "Haakansson, B."],
  ["Nguyen, Thi Lan", "Lan, N. T."],
  ["Nguyen, Thi Lan", "Lan, NT"],
  ["Li, Na", "Na, L."],
  ["Dee, Dora M.", "Dee, Maria"],
  ["Byron, Ada King", "King, Ada"],
])("%s and %s may be spellings of one name", (one, other) => {
  expect(areOne(one, other)).toBe(true);
});

test.each([
  ["Wang, Lei", "Wang, Hao"],
  ["Wang, Lei", "Wang, Li"],
  ["Kim, Jihoon", "Kim, Hana"],
  ["King, Ada", "Kong, Ada"],
  ["Byron, Bob", "Bryon, Ada"],
  ["Byron, Bob", "Babbage, Bob"],
  ["Wang, Li", "Li, Wei"],
])("%s and %s are two names", (one, other) => {
  expect(areOne(one, other)).toBe(false);
});
