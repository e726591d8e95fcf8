/** Where lists of authors in a cell end, and where their names part. */

import { expect, test } from "vitest";

import { namesIn } from "./plain-tables.ts";

test.each(["et. al.", "et alii", "and 5 others", ", et. al.", ", and 5 others"])(
  "a list in a cell that ends in %s names nobody of that name",
  (mark) => {
    expect(namesIn(`King A, Byron B ${mark}`, "Ay C, Dee D")).toEqual([
      ["A King", "B Byron"],
      ["C Ay", "D Dee"],
    ]);
  },
);

test("degrees in a list with commas are nobody, and no family", () => {
  expect(namesIn("Ada King MD, Bob Byron RN PhD", "Cem Ay, DNP, FAAN, Dora Dee")).toEqual([
    ["Ada King", "Bob Byron"],
    ["Cem Ay", "Dora Dee"],
  ]);
  expect(namesIn("Rahman Khan MD, Ay C", "Dee D")).toEqual([["MD Rahman Khan", "C Ay"], ["D Dee"]]);
});
