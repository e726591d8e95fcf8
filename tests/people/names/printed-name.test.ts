import { expect, test } from "vitest";

import type { PrintedAuthor } from "../../../src/bibliography/paper.ts";
import { nameReader } from "../../../src/people/names/printed-name.ts";

/** Pairs of one key, and of two: with and without a suffix, a name to be called by, a particle at either end. */
const AUTHORS: readonly PrintedAuthor[] = [
  { printed: "David Rügamer", family: "Rügamer", given: "David" },
  { printed: "DAVID RUGAMER", family: "RUGAMER", given: "DAVID" },
  { printed: "David Rügamer Jr.", family: "Rügamer", given: "David", suffix: "Jr." },
  { printed: "David Rugamer, Jr", family: "Rugamer", given: "David", suffix: "Jr" },
  { printed: "J. H. (Hans) Rügamer", family: "Rügamer", given: "J. H. (Hans)" },
  { printed: "J. H. Rügamer", family: "Rügamer", given: "J. H." },
  { printed: "D. Rügamer", family: "Rügamer", given: "D." },
  { printed: "Jan van den Berg", family: "van den Berg", given: "Jan" },
  { printed: "Berg, Jan van den", family: "Berg", given: "Jan van den" },
  { printed: "Jan Berg", family: "Berg", given: "Jan" },
  { printed: "Berg", family: "Berg" },
];

test.each(["safe", "exact"] as const)(
  "under %s, names have one number of their key if they have one key",
  (level) => {
    const names = AUTHORS.map(nameReader(level));

    for (const one of names) {
      for (const other of names) {
        expect([one.printed, other.printed, one.keyNumber === other.keyNumber]).toEqual([
          one.printed,
          other.printed,
          one.key === other.key,
        ]);
      }
    }
    expect(new Set(names.map(({ key }) => key)).size).toBe(level === "safe" ? 8 : 9);
  },
);

test("a printed form that two sources part in two ways is two names, each read once", () => {
  const nameOf = nameReader("safe");
  const [double, single] = [
    { printed: "Maikel Leyva Vázquez", family: "Leyva Vázquez", given: "Maikel" },
    { printed: "Maikel Leyva Vázquez", family: "Vázquez", given: "Maikel Leyva" },
  ];

  expect([nameOf(double).number, nameOf(single).number]).toEqual([0, 1]);
  expect(nameOf({ ...double })).toBe(nameOf(double));
  expect(nameOf({ ...single })).toBe(nameOf(single));
});
