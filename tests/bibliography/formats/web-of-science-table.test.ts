import { expect, test } from "vitest";

import { webOfScienceTable } from "../../../src/bibliography/formats/web-of-science-table.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(webOfScienceTable.read({ file: "wos.txt", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;

/** A tab-delimited export as it comes: a byte order mark, Windows line ends, one tab too many. */
const tabbed = (fields: Readonly<Record<string, string>>) =>
  `\uFEFF${[Object.keys(fields), Object.values(fields)]
    .map((cells) => `${cells.join("\t")}\r\n`)
    .join("")
    .replace(/\r\n$/u, "\t\r\n")}`;

const RECORD = {
  PT: "J",
  AU: "Lovelace, A; Byron, B",
  AF: "Lovelace, Ada; Byron, Bob",
  TI: "On Looms",
};

test("a tab-delimited row gives title, full names, dates, venue, ids and keywords", () => {
  const text = tabbed({
    ...RECORD,
    SO: "NOTES",
    DT: "Article",
    DE: "looms; cards",
    AB: "Weave.",
    PY: "2020",
    PD: "APR 6",
    DI: "10.1000/A",
    PM: "12",
    UT: "WOS:1",
  });

  expect(papersOf(text).map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron"]]);
  expect(reading(text)).toMatchObject({
    bibliography: {
      papers: [
        {
          records: [{ file: "wos.txt", index: 0, line: 2 }],
          title: "On Looms",
          year: 2020,
          date: "2020-04-06",
          venue: "NOTES",
          kind: "Article",
          keywords: ["looms", "cards"],
          ids: { doi: "10.1000/a", pmid: "12" },
          abstract: "Weave.",
        },
      ],
    },
    diagnostics: [],
  });
});

test("the long names of columns are read as well, and groups are groups", () => {
  const text =
    "Publication Type,Authors,Author Full Names,Group Authors,Book Editors,Article Title," +
    'Publication Year,UT (Unique WOS ID)\nJ,"Lovelace, A","Lovelace, Ada",Loom Team,"Cem, C",' +
    "On Looms,2020,WOS:1\n";

  expect(papersOf(text)[0]?.byline.authors).toEqual([
    { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
    { printed: "Loom Team", kind: "group" },
  ]);
});

test("short names count where full ones are missing, and authors of the book where both are", () => {
  expect(papersOf(tabbed({ ...RECORD, AF: "" })).map(namesOf)).toEqual([["A Lovelace", "B Byron"]]);
  expect(papersOf(tabbed({ ...RECORD, AF: "", AU: "", BA: "Ay, Cem" })).map(namesOf)).toEqual([
    ["Cem Ay"],
  ]);
});

test("ORCIDs go to the author whose name they stand beside, in whatever order", () => {
  const text = tabbed({
    ...RECORD,
    OI: "Byron, Bob/0000-0002-1825-0097; Ay, Cem/0000-0001-5109-3700",
  });

  expect(papersOf(text)[0]?.byline.authors.map(({ ids }) => ids)).toEqual([
    undefined,
    { orcid: "0000-0002-1825-0097" },
  ]);
  expect(reading(text).diagnostics).toMatchObject([
    { code: "web-of-science-table/unplaced-orcid", line: 2 },
    { code: "web-of-science-table/no-year", line: 2 },
  ]);
});

test("the year of early access counts where no issue has appeared", () => {
  expect(papersOf(tabbed({ ...RECORD, PY: "", EA: "JAN 2024" }))).toMatchObject([{ year: 2024 }]);
});

test("[Anonymous] is nobody", () => {
  expect(papersOf(tabbed({ ...RECORD, AF: "[Anonymous]", AU: "" })).map(namesOf)).toEqual([[]]);
});

test("an export is recognised by its columns", () => {
  expect(webOfScienceTable.recognises("PT\tAU\tTI\n")).toBe(true);
  expect(webOfScienceTable.recognises("Authors,Article Title,UT (Unique WOS ID)\n")).toBe(true);
  expect(webOfScienceTable.recognises("PT J\nAU Lovelace, A\n")).toBe(false);
});

test("a cell of a tab-delimited file may begin with words in quotes", () => {
  const text = 'PT\tAU\tTI\tPY\tDI\t\nJ\tKing, A\t"Looms" and more\t2020\t\t\n';

  expect(papersOf(text)).toMatchObject([
    { title: '"Looms" and more', year: 2020, byline: { authors: [{ family: "King" }] } },
  ]);
});

// What bibliometrix writes with write.csv and biblioshiny with its button, whatever the source.
test("a table of bibliometrix is read by the same tags", () => {
  const text = [
    '"","AU","TI","SO","PY","AF","DE","DI"',
    '"1","LOVELACE A;BYRON B","ON LOOMS","NOTES",2020,"LOVELACE, ADA;BYRON, BOB (57652434900)","LOOMS;CARDS","10.1000/A"',
    '"2","LOVELACE A;BYRON B","ON CARDS","NOTES",2021,NA,NA,NA',
  ].join("\n");

  expect(webOfScienceTable.recognises(text)).toBe(true);
  expect(papersOf(text)).toMatchObject([
    { title: "ON LOOMS", year: 2020, keywords: ["LOOMS", "CARDS"], ids: { doi: "10.1000/a" } },
    { title: "ON CARDS", year: 2021, ids: {} },
  ]);
  expect(papersOf(text).map(namesOf)).toEqual([
    ["ADA LOVELACE", "BOB BYRON"],
    ["A LOVELACE", "B BYRON"],
  ]);
  expect(papersOf(text)[0]?.byline.authors[1]?.ids).toEqual({ scopus: "57652434900" });
});

// Seen in melofton/freshwater-forecasting-review:savedrecs.csv.
test("a choice of columns without authors' short names and without numbers is one of its tables", () => {
  const text = [
    "Result Number,Article Title,DOI,DOI,Author Full Names,Source Title,Publication Year,",
    '1,On Looms,https://doi.org/,,"Lovelace, Ada; Byron, Bob",NOTES,2020,',
  ].join("\n");

  expect(webOfScienceTable.recognises(text)).toBe(true);
  expect(papersOf(text)).toMatchObject([{ title: "On Looms", year: 2020, venue: "NOTES" }]);
  expect(papersOf(text).map(namesOf)).toEqual([["Ada Lovelace", "Bob Byron"]]);
  expect(reading(text).diagnostics).toEqual([]);
});

test("BIOSIS prints addresses behind names, MEDLINE PubMed's number in its own", () => {
  const [paper] = papersOf(
    tabbed({
      PT: "J",
      TI: "On Looms",
      AU: "Lovelace, Ada (ada@example.org) ; Byron, Bob",
      PY: "2018",
      UT: "MEDLINE:12345",
    }),
  );

  expect(namesOf(paper)).toEqual(["Ada Lovelace", "Bob Byron"]);
  expect(paper?.ids).toEqual({ pmid: "12345" });
});

test("a table of another database with the same tags may have commas between authors", () => {
  const text =
    'TI,AU,SO,YR\nOn Looms,"Lovelace A, Byron BC",Notes,2019\nOn Cards,Lovelace A,Notes,2020\n';

  expect(papersOf(text).map(namesOf)).toEqual([["A Lovelace", "BC Byron"], ["A Lovelace"]]);
});
