import { expect, test } from "vitest";

import { namesOf } from "../../../builders.ts";
import { papersOf } from "../plain-tables.ts";

const listsOf = (...lines: readonly string[]) =>
  papersOf(lines.join("\n")).map((paper) => [paper.byline.listComplete, ...namesOf(paper)]);

test.each([
  ["commas", "Ada King", "Bob Byron, Cem Ay", "Cem Ay"],
  ["semicolons", "King, Ada", "Byron, Bob; Ay, Cem", "Ay, Cem"],
  ["a list of Python", "Ada King", "['Bob Byron', 'Cem Ay']", "['Cem Ay']"],
  ["pairs", "King, A.", "Byron, B., Ay, C.", "Ay, C."],
  ["semicolons, the first author among them", "Ada King", "Ada King; Bob Byron; Cem Ay", "Cem Ay"],
])("co-authors have a column of their own, with %s", (kind, first, others, other) => {
  const lists = listsOf(
    "Title,First author,Co-authors",
    `On Looms,"${first}","${others}"`,
    `On Cards,"${first}",`,
    `On Punches,"${first}","${other}"`,
  );

  const [king, byron, ay] =
    kind === "pairs" ? ["A. King", "B. Byron", "C. Ay"] : ["Ada King", "Bob Byron", "Cem Ay"];
  expect(lists).toEqual([
    [true, king, byron, ay],
    [true, king],
    [true, king, ay],
  ]);
});

test("of an author and co-authors nobody is left out", () => {
  expect(listsOf("title,mainAuthor,coAuthors", 'On Looms,Ada King,"Bob Byron, Cem Ay"')).toEqual([
    [true, "Ada King", "Bob Byron", "Cem Ay"],
  ]);
  expect(listsOf("Title,Author,Coauthors", "On Looms,Ada King,Bob Byron et al.")).toEqual([
    [false, "Ada King", "Bob Byron"],
  ]);
});

test("a number of co-authors says that the list goes on", () => {
  expect(listsOf("Title,Author,Co-authors", "On Looms,Ada King,3", "On Cards,Ada King,")).toEqual([
    [false, "Ada King"],
    [true, "Ada King"],
  ]);
});

test("beside a column of all authors co-authors are there already", () => {
  expect(listsOf("Title,Authors,Co-authors", 'On Looms,"Ada King, Bob Byron",Bob Byron')).toEqual([
    [true, "Ada King", "Bob Byron"],
  ]);
});

test.each(["Lead author,Co-authors,Senior author", "First author,Co-authors,Last author"])(
  "who has the last column comes after the co-authors: %s",
  (columns) => {
    expect(
      listsOf(
        `Title,${columns}`,
        "On Looms,Ada King,Bob Byron; Cem Ay,Eve Last",
        "On Cards,Ada King,Bob Byron; Eve Last,Eve Last",
        "On Yarn,Ada King,,Ada King",
      ),
    ).toEqual([
      [true, "Ada King", "Bob Byron", "Cem Ay", "Eve Last"],
      [true, "Ada King", "Bob Byron", "Eve Last"],
      [true, "Ada King"],
    ]);
  },
);

test("two co-authors of one name are two", () => {
  expect(
    listsOf("Title,First author,Co-authors", 'On Looms,"Ay, Cem","King, A.; King, A."'),
  ).toEqual([[true, "Cem Ay", "A. King", "A. King"]]);
});

test("a column of first authors holds one person in each cell, unless it plainly names two", () => {
  expect(listsOf("Title,First author", 'On Looms,"García Márquez, Gabriel"')).toEqual([
    [false, "Gabriel García Márquez"],
  ]);
  expect(
    listsOf("Title,Lead author", 'On Looms,"García Márquez, Gabriel"', "On Cards,Ada King"),
  ).toEqual([
    [false, "Gabriel García Márquez"],
    [false, "Ada King"],
  ]);
  expect(listsOf("Title,First author", 'On Looms,"Ada King, Bob Byron"')).toEqual([
    [false, "Ada King", "Bob Byron"],
  ]);
});

test.each([
  ["Author,Co-author 1,Co-author 2"],
  ["Author,Coauthor 1,Coauthor 2"],
  ["Author,Author,Author"],
  ["Author,Author.1,Author.2"],
  ["Author,Author 2,Author 3"],
  ["Author,Co-author,Co-author"],
  ["Author,Second author,Third author"],
  ["Lead author,Second author,Third author"],
])("of columns of one author each none is left out: %s", (columns) => {
  expect(
    listsOf(`Title,${columns},Year`, "On Looms,Ada King,Bob Byron,,2019", "On Cards,Cem Ay,,,2020"),
  ).toEqual([
    [true, "Ada King", "Bob Byron"],
    [true, "Cem Ay"],
  ]);
});

test("beside the first author by himself, a column of authors has them all", () => {
  const lists = listsOf(
    "Title,Author,Author 1,Author 2",
    "On Looms,Ada King; Bob Byron,Ada King,Bob Byron",
  );

  expect(lists).toEqual([[true, "Ada King", "Bob Byron"]]);
});

test.each(["Coauthor", "Co-author", "Co-authors"])("who is under %s has written, too", (column) => {
  const lists = listsOf(`Title,Author,${column}`, 'On Looms,Ada King,"Bob Byron, Cem Ay"');

  expect(lists).toEqual([[true, "Ada King", "Bob Byron", "Cem Ay"]]);
});
