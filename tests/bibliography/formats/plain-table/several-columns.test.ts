import { expect, test } from "vitest";

import { namesOf } from "../../../builders.ts";
import { papersOf } from "../plain-tables.ts";

const namesIn = (...lines: readonly string[]) => papersOf(lines.join("\n")).map(namesOf);

test("two lists of the same people side by side are one", () => {
  expect(
    namesIn(
      "Author,Title,Author",
      '"King, A.; Byron, B.; Ay, C.",On Looms,"King, Ada; Byron, Bob; Ay, Cem"',
      '"King, A.",On Mills,"King, Ada"',
    ),
  ).toEqual([["A. King", "B. Byron", "C. Ay"], ["A. King"]]);
});

test("a list beside a column of one author is split, and who stands there is one more", () => {
  expect(
    namesIn(
      "Author,Author 2,Title",
      '"Ada King, Bob Byron, Cem Ay",,On Looms',
      '"Ada King, Bob Byron",Dora Dee,On Mills',
    ),
  ).toEqual([
    ["Ada King", "Bob Byron", "Cem Ay"],
    ["Ada King", "Bob Byron", "Dora Dee"],
  ]);
});

test("lists of different people in two columns are both of the paper", () => {
  expect(namesIn("Author,Author 2,Title", "Ada King; Bob Byron,Cem Ay; Dora Dee,On Looms")).toEqual(
    [["Ada King", "Bob Byron", "Cem Ay", "Dora Dee"]],
  );
});

test.each([
  ["King, Ada", "Byron, Bob"],
  ["García Márquez, Gabriel", "King, A."],
])("a column of one author each may have commas within names: %s", (one, other) => {
  const [names] = namesIn("Author 1,Author 2,Title", `"${one}","${other}",On Looms`);

  expect(names).toHaveLength(2);
});
