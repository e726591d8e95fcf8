import { expect, test } from "vitest";

import { namesOf } from "../../../builders.ts";
import { namesIn, papersOf } from "../plain-tables.ts";

test("names may be printed in any order, told by comma and initials", () => {
  expect(namesIn("Lovelace, Ada; Byron, B.")).toEqual([["Ada Lovelace", "B. Byron"]]);
  expect(namesIn("Ada Lovelace; B. Byron")).toEqual([["Ada Lovelace", "B. Byron"]]);
  expect(namesIn("Lovelace A; van Byron BC")).toEqual([["A Lovelace", "BC van Byron"]]);
});

test("one name in small capitals changes the order of no other", () => {
  expect(namesIn("Ada Lovelace; Wei LI; Bob Byron")).toEqual([
    ["Ada Lovelace", "Wei LI", "Bob Byron"],
  ]);
});

test.each(["et al.", "", " ; "])("an authors cell that holds only %o names nobody", (cell) => {
  expect(namesIn(cell)).toEqual([[]]);
});

test("a cut list is not complete", () => {
  expect(papersOf("Title,Authors\nOn Looms,Ada King; et al.\n")[0]?.byline).toMatchObject({
    listComplete: false,
  });
});

// Seen in exports of Covidence, of CORD-19 and of CNKI.
test.each([["Author 1,Author 2,Author 3"], ["author_1,author_2,author_3"]])(
  "a table may have a column for each author: %s",
  (header) => {
    const text = `Title,${header},Year\nOn Looms,Ada King,"Byron, Bob",,2019\nOn Cards,Ada King,,,2020\n`;

    expect(papersOf(text).map(namesOf)).toEqual([["Ada King", "Bob Byron"], ["Ada King"]]);
  },
);

test("where a table names first authors only, every list goes on", () => {
  const [paper] = papersOf("Title,First Author,Year\nOn Looms,King A,2019\n");

  expect(paper?.byline).toMatchObject({ authors: [{ printed: "A King" }], listComplete: false });
});

test("marks for notes and numbers of affiliations belong to no name", () => {
  expect(namesIn("Ada King¹, Bob Byron²,³, Cem Ay*", "Ada King1,2, Bob Byron†")).toEqual([
    ["Ada King", "Bob Byron", "Cem Ay"],
    ["Ada King", "Bob Byron"],
  ]);
});

test.each([
  ["Ada King1,2; Bob Byron2; Cem Ay1*", "Cem Ay3; Ada King1"],
  ["Ada King1,2, Bob Byron2, Cem Ay1,*", "Cem Ay3, Ada King1"],
  ["Ada King (1,2), Bob Byron (2), Cem Ay (1)", "Cem Ay (3), Ada King (1)"],
  ["Ada King 1, Bob Byron 2, Cem Ay 1", "Cem Ay 3, Ada King 1"],
  ["King, Ada1; Byron, Bob2; Ay, Cem1", "Ay, Cem3; King, Ada1"],
])("numbers that people share are those of addresses: %s", (first, second) => {
  expect(namesIn(first, second)).toEqual([
    ["Ada King", "Bob Byron", "Cem Ay"],
    ["Cem Ay", "Ada King"],
  ]);
});

test.each([
  ["Wei Wang1; Wei Wang2; Bob Byron2"],
  ["Wei Wang1; Bob Byron2"],
  ["Wei Wang 0001; Bob Byron 0001; Cem Ay 0002"],
  ["Version 2; Bob Byron"],
])("other numbers tell namesakes apart: %s", (cell) => {
  expect(namesIn(cell)).toEqual([cell.split("; ")]);
});

test("degrees between semicolons are no given names", () => {
  const names = ["Ada King", "Bob Byron", "Cem Ay"];

  expect(namesIn("Ada King, MD; Bob Byron, PhD; Cem Ay")).toEqual([names]);
  expect(namesIn("Ada King, M.D., FACS; Bob Byron, R.N.; Cem Ay")).toEqual([names]);
  expect(namesIn("Ada King, Jr., MD; Bob Byron")).toEqual([["Ada King, Jr.", "Bob Byron"]]);
});

test("initials of families in two words are no degrees", () => {
  expect(namesIn("Rahman Khan, MD; van der Berg, JP")).toEqual([
    ["MD Rahman Khan", "JP van der Berg"],
  ]);
  expect(namesIn("Rahman, MD; Ada King")).toEqual([["MD Rahman", "Ada King"]]);
});

// Tables that pandas and R have written.
test("one author in a data frame of R is one, and what is none is left as it is", () => {
  const cells = [
    'list(given = "Ada", family = "King", sequence = "first")',
    "list(Ada King",
    "c(?",
  ];
  const text = `title\tauthor\n${cells.map((cell) => `On Looms\t${cell}\n`).join("")}`;

  expect(papersOf(text).map(namesOf)).toEqual([["Ada King"], [expect.any(String)], ["c(?"]]);
});

test("what R writes of one author with several ids is one author", () => {
  const cell = 'list(given = "Ada", family = "King", display_name = c("Ada King", "Bob Byron"))';

  expect(papersOf(`title\tauthor\nOn Looms\t${cell}\n`).map(namesOf)).toEqual([["Ada King"]]);
  const columns = 'list(display_name = c("Ada King", "Bob Byron"), orcid = NULL, id = "A")';
  expect(papersOf(`title\tauthor\nOn Looms\t${columns}\n`).map(namesOf)).toEqual([["Ada King"]]);
});

test("a comma in a list of one is within a name", () => {
  expect(namesIn("['García Márquez, Gabriel']")).toEqual([["Gabriel García Márquez"]]);
});

test("contributors are the authors where no other column is", () => {
  expect(papersOf("Title,Contributors,Author 1\nOn Looms,Ada,Bob\n").map(namesOf)).toEqual([
    ["Bob"],
  ]);
  expect(papersOf("Title,Contributors,Autor\nOn Looms,Ada,\n").map(namesOf)).toEqual([[]]);
  expect(papersOf("Title,Contributors\nOn Looms,Ada\n").map(namesOf)).toEqual([["Ada"]]);
});

test("authors within authors without end are nobody", () => {
  const cell = `${'{"author":'.repeat(5_000)}"Ada"${"}".repeat(5_000)}`;

  expect(papersOf(`title\tauthor\nOn Looms\t${cell}\n`).map(namesOf)).toEqual([[]]);
});

test("a list in a cell may be cut, or no list at all", () => {
  expect(papersOf("Title\tAuthors\nOn Looms\t['Ada King', 'et al.']\n")[0]?.byline).toMatchObject({
    authors: [{ printed: "Ada King" }],
    listComplete: false,
  });
  expect(papersOf("Title\tAuthors\nOn Looms\t[Ada King\n")[0]?.byline.authors).toHaveLength(1);
});

test("6,000 authors are 6,000 authors", () => {
  const names = Array.from({ length: 6000 }, (_, i) => `Ada B${i}`);

  expect(namesIn(names.join("; "))[0]).toHaveLength(6000);
});

test("a name of 100,000 characters is read", () => {
  expect(namesIn(`${"a ".repeat(50_000)}!`)[0]).toHaveLength(1);
});

test("the full stop that ends a list of PubMed belongs to no name", () => {
  expect(namesIn("Lovelace A, van Byron B.", "Celik CD.")).toEqual([
    ["A Lovelace", "B van Byron"],
    ["CD Celik"],
  ]);
});

test("a list as programs print it is taken apart", () => {
  expect(namesIn("['Ada Lovelace', \"Bob O'Byron\"]", "['Cem Ay']")).toEqual([
    ["Ada Lovelace", "Bob O'Byron"],
    ["Cem Ay"],
  ]);
});

// Tables that laboratories keep for their web sites.
test("initials with blanks between them are initials, whoever is set in bold", () => {
  const byron = "Byron B. C.";

  expect(
    namesIn(`**Lovelace A. D.**, ${byron}, and Ay C.`, `\\***Lovelace A. D.**, ${byron}`),
  ).toEqual([
    ["A. D. Lovelace", "B. C. Byron", "C. Ay"],
    ["A. D. Lovelace", "B. C. Byron"],
  ]);
});

test("what LaTeX raises behind a name is no part of it", () => {
  expect(namesIn(String.raw`Ada Lovelace$^\Omega$, Bob Byron$^{1}$`)).toEqual([
    ["Ada Lovelace", "Bob Byron"],
  ]);
});

test("signs that a web page writes in letters are those signs", () => {
  expect(namesIn("Jana  Hrdinov&#225; and Bob O&#39;Byron")).toEqual([
    ["Jana Hrdinová", "Bob O'Byron"],
  ]);
});

test("the year behind a list is no part of its last name", () => {
  expect(
    namesIn("Ada Lovelace, Bob Byron, Cem Ay (1843).", "Ada Lovelace and Bob Byron (1843a)"),
  ).toEqual([
    ["Ada Lovelace", "Bob Byron", "Cem Ay"],
    ["Ada Lovelace", "Bob Byron"],
  ]);
});

test("the year behind a list is that of the paper, where no column has it", () => {
  const [first, second] = papersOf(
    "Title\tAuthors\tYear\nOn Looms\tAda Lovelace (1843).\t\nOn Cards\tAda Lovelace (1843)\t1844\n",
  );

  expect([first?.year, second?.year]).toEqual([1843, 1844]);
});

test("LaTeX's ties are blanks", () => {
  expect(namesIn("Lovelace, Ada~B.; Byron, Bob")).toEqual([["Ada B. Lovelace", "Bob Byron"]]);
});

test("the full stop behind a name that is written out ends the list", () => {
  expect(namesIn("Ada Lovelace and Bob Byron.", "Ada Lovelace, Cem Ay, and Bob Byron.")).toEqual([
    ["Ada Lovelace", "Bob Byron"],
    ["Ada Lovelace", "Cem Ay", "Bob Byron"],
  ]);
  expect(namesIn("JN Booth., Ada Lovelace.")).toEqual([["JN Booth", "Ada Lovelace"]]);
  expect(namesIn("Ada Lovelace, Loom Corp.")).toEqual([["Ada Lovelace", "Loom Corp."]]);
});

test("where nobody has a given name, two words are a family", () => {
  const families = Array.from({ length: 20 }, (_, i) => `Byron${"abcdefghijklmnopqrst"[i]}`);
  const text = `Title\tAuthors\nOn Looms\t${families.join(", ")}, De Maria*\n`;

  expect(papersOf(text)[0]?.byline.authors.at(-1)).toEqual({
    printed: "De Maria",
    family: "De Maria",
  });
});

test("tags of a web page are no part of a name, nor is what it raises behind one", () => {
  expect(
    namesIn(
      "<b>Ada Lovelace*</b>, <a href='x'>Bob Byron</a>",
      "Ada Lovelace<sup>1,2</sup>, Bob Byron",
    ),
  ).toEqual([
    ["Ada Lovelace", "Bob Byron"],
    ["Ada Lovelace", "Bob Byron"],
  ]);
  expect(namesIn("Ada Lovelace<br/>Bob Byron")).toEqual([["Ada Lovelace", "Bob Byron"]]);
});

test("a list may be cut in its middle", () => {
  const [paper] = papersOf("Title\tAuthors\nOn Looms\tAda Lovelace, Bob Byron, … Cem Demir.\n");

  expect(namesOf(paper)).toEqual(["Ada Lovelace", "Bob Byron", "Cem Demir"]);
  expect(paper?.byline.listComplete).toBe(false);
});

test.each([["年份,题名,完整作者"], ["publication_date_year,title,authors_full"]])(
  "the columns %s are known",
  (header) => {
    expect(papersOf(`${header}\n2020,On Looms,Ada King\n`)).toMatchObject([
      { title: "On Looms", year: 2020, byline: { authors: [{ printed: "Ada King" }] } },
    ]);
  },
);
