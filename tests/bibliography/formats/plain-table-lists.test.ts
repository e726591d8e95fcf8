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
