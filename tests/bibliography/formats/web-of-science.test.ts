import { expect, test } from "vitest";

import { webOfScience } from "../../../src/bibliography/formats/web-of-science.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(webOfScience.read({ file: "savedrecs.txt", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);

/** A record with these lines; a title and a year unless told otherwise. */
const record = (...lines: readonly string[]) =>
  ["PT J", "TI On Looms", "PY 1843", ...lines, "ER", "", ""].join("\n");
const file = (...records: readonly string[]) =>
  `FN Clarivate Analytics Web of Science\nVR 1.0\n${records.join("")}EF\n`;
const authorsOf = (...lines: readonly string[]) =>
  papersOf(file(record(...lines)))[0]?.byline.authors;

test("a record gives its title, authors, dates, venue, ids and keywords", () => {
  const text = file(
    record(
      "AU Lovelace, A",
      "   Byron, B",
      "AF Lovelace, Ada",
      "   Byron, Bob",
      "SO NOTES ON ENGINES",
      "DT Article; Early Access",
      "DE looms; punched",
      "   cards",
      "ID LOOMS",
      "PD SEP 6",
      "DI 10.1000/ABC",
      "PM 12345",
      "AB Looms weave.",
    ),
  );

  expect(reading(text)).toEqual({
    bibliography: {
      claims: [],
      papers: [
        {
          records: [{ file: "savedrecs.txt", index: 0, line: 3 }],
          title: "On Looms",
          byline: {
            authors: [
              { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
              { printed: "Bob Byron", family: "Byron", given: "Bob" },
            ],
            listComplete: true,
          },
          year: 1843,
          date: "1843-09-06",
          venue: "NOTES ON ENGINES",
          kind: "Article; Early Access",
          keywords: ["looms", "punched cards", "LOOMS"],
          ids: { doi: "10.1000/abc", pmid: "12345" },
          links: [],
          abstract: "Looms weave.",
        },
      ],
    },
    diagnostics: [],
  });
});

test("short names count where there are no full ones", () => {
  expect(authorsOf("AU Lovelace, A", "   Byron, B")).toMatchObject([
    { printed: "A Lovelace" },
    { printed: "B Byron" },
  ]);
});

test("short names count where full ones are missing", () => {
  expect(authorsOf("AU Lovelace, A", "   Byron, B", "AF Lovelace, Ada")).toHaveLength(2);
});

test.each([
  ["on one line with semicolons", ["AU Lovelace, A; Byron, B;"]],
  ["on lines indented by one blank", ["AU Lovelace, A", " Byron, B"]],
  ["on lines that lost their indentation", ["AU Lovelace, A", "Byron, B"]],
])("authors %s are two", (_, lines) => {
  expect(authorsOf(...lines)).toMatchObject([{ family: "Lovelace" }, { family: "Byron" }]);
});

test("groups stand after the people, and sponsors of a book beside nobody", () => {
  expect(authorsOf("AU Ada", "CA Loom Consortium", "GP IEEE")).toEqual([
    { printed: "Ada", family: "Ada" },
    { printed: "Loom Consortium", kind: "group" },
  ]);
  expect(authorsOf("GP IEEE")).toEqual([{ printed: "IEEE", kind: "group" }]);
});

test("authors of the book count only where the record has no authors of its own", () => {
  const book = ["BA Byron, B", "BF Byron, Bob", "BE Cem"];

  expect(authorsOf(...book)).toMatchObject([{ printed: "Bob Byron" }]);
  expect(authorsOf("AU Ada", ...book)).toMatchObject([{ printed: "Ada" }]);
});

test.each(["[Anonymous]", "[ANONYMOUS]", "Anonymous"])("%s is nobody", (printed) => {
  expect(authorsOf(`AU ${printed}`)).toEqual([]);
  expect(codesOf(file(record(`AU ${printed}`)))).toContain("web-of-science/nobody");
});

test("an ORCID goes to the author of that family and first name, in whatever order", () => {
  const orcids = "OI Byron, Bob/0000-0001-5109-3700; Lovelace, Ada/0000-0002-1825-0097";

  expect(authorsOf("AF Lovelace, Ada Augusta", "   Byron, Bob", orcids)).toMatchObject([
    { family: "Lovelace", ids: { orcid: "0000-0002-1825-0097" } },
    { family: "Byron", ids: { orcid: "0000-0001-5109-3700" } },
  ]);
});

test("an ORCID finds its author without accents", () => {
  const lines = ["AF Leite, Jose R. S. A.", "OI Leite, José/0000-0002-1825-0097"];

  expect(authorsOf(...lines)).toMatchObject([{ ids: { orcid: "0000-0002-1825-0097" } }]);
});

test.each([
  ["of a name that no author has", ["AF Byron, Bob", "OI Lovelace, Ada/0000-0002-1825-0097"]],
  ["of two authors alike", ["AF Li, Wei", "   Li, Wei X.", "OI Li, Wei/0000-0002-1825-0097"]],
  ["of an initial", ["AF Lovelace, Ada", "OI Lovelace, A./0000-0002-1825-0097"]],
])("an ORCID %s is given to nobody, and reported", (_, lines) => {
  expect(authorsOf(...lines)?.filter(({ ids }) => ids !== undefined)).toEqual([]);
  expect(codesOf(file(record(...lines)))).toEqual(["web-of-science/unplaced-orcid"]);
});

test("two ORCIDs for one author are given to nobody", () => {
  const list = "OI Li, Wei/0000-0002-1825-0097; Li, Wei/0000-0001-5109-3700";

  expect(authorsOf("AF Li, Wei", list)?.[0]).not.toHaveProperty("ids");
});

test("an ORCID with a wrong check digit is left out and reported", () => {
  const lines = ["AF Lovelace, Ada", "OI Lovelace, Ada/0000-0002-1825-0098"];

  expect(authorsOf(...lines)?.[0]).not.toHaveProperty("ids");
  expect(codesOf(file(record(...lines)))).toEqual(["web-of-science/impossible-orcid"]);
});

test.each([
  [["PY 2018", "PD MAR-APR"], "2018-03"],
  [["PY 2018", "PD SPR"], "2018"],
  [["EA JAN 2024"], "2024-01"],
  [["PY 2023", "EA JAN 2024"], "2023"],
])("%j is dated %s", (lines, date) => {
  expect(papersOf(["PT J", "TI On Looms", ...lines, "ER"].join("\n"))[0]?.date).toBe(date);
});

test.each([
  [
    "a byte order mark and Windows line ends",
    `\uFEFF${file(record("AU Ada"))}`.replaceAll("\n", "\r\n"),
  ],
  ["a damaged header", `F Clarivate\n\n${record("AU Ada")}`],
  ["no header and no end", record("AU Ada")],
  ["words for its types (bibutils)", "\uFEFFPT Journal\nAU Ada\nTI On Looms\nER"],
  ["no VR line", `FN Thomson Reuters\n${record("AU Ada")}EF`],
])("a file with %s is recognised and read", (_, text) => {
  expect(webOfScience.recognises(text)).toBe(true);
  expect(papersOf(text).map(namesOf)).toEqual([["Ada"]]);
});

test("files put one after the other are read as one", () => {
  const text = `${file(record("AU Ada"))}\uFEFF${file(record("AU Bob"))}`;

  expect(papersOf(text).map(namesOf)).toEqual([["Ada"], ["Bob"]]);
  expect(codesOf(text)).toEqual([]);
});

test("a record that no ER ends is ended by the next, and by the end of the file", () => {
  const text = file(record("AU Ada"), record("AU Bob")).replaceAll("ER\n", "");

  expect(papersOf(text).map(namesOf)).toEqual([["Ada"], ["Bob"]]);
  expect(reading(text).diagnostics).toMatchObject([
    { code: "web-of-science/no-end", line: 3 },
    { code: "web-of-science/no-end", line: 8 },
  ]);
});

test("a record that lost its first line is reported where it begins", () => {
  const text = file(record("AU Ada"), record("AU Bob").replace("PT J\n", ""));

  expect(papersOf(text).map(namesOf)).toEqual([["Ada"]]);
  expect(reading(text).diagnostics).toMatchObject([{ code: "web-of-science/stray-text", line: 9 }]);
});

test("a header without records gives no papers, and says so", () => {
  expect(webOfScience.recognises(file())).toBe(true);
  expect(codesOf(file())).toEqual(["web-of-science/no-papers"]);
});

test("a tag without a value is a field without a value", () => {
  expect(papersOf(file(record("AU Ada", "DI")))[0]?.ids).toEqual({});
  expect(codesOf(file(record("AU Ada", "DI")))).toEqual([]);
});

test("Derwent's patents print names without a comma, and the year in the day of publication", () => {
  const text = file(
    "PT P\nPN US2013012345-A1\nTI On Looms\nAU LOVELACE A\n   VAN DER BERG J\nPD US2013012345-A1   10 Jan 2013\nER\n\n",
  );

  expect(papersOf(text)[0]).toMatchObject({
    year: 2013,
    date: "2013-01",
    byline: {
      authors: [
        { family: "LOVELACE", given: "A" },
        { family: "VAN DER BERG", given: "J" },
      ],
    },
  });
});

test("a title in one other language is the title where there is no English one", () => {
  const text = file("PT J\nAU Lovelace, Ada\nTI \nX1 Sobre telares\nPY 1843\nER\n\n");

  expect(papersOf(text)[0]?.title).toBe("Sobre telares");
});

test("names on one line with commas between them are split, and that is said", () => {
  const text = file(record("AU Lovelace A, Byron B"));

  expect(papersOf(text)[0]?.byline.authors).toMatchObject([
    { family: "Lovelace", given: "A" },
    { family: "Byron", given: "B" },
  ]);
  expect(codesOf(text)).toEqual(["web-of-science/guessed-authors"]);
});

// As Zoological Record, MEDLINE and others at Web of Science print it (elizagrames/litsearchr, inst/extdata).
test("an address behind a name is no part of it, and MEDLINE's number is PubMed's", () => {
  const text = file(
    record("AU Lovelace, Ada (ada@example.org) ", "   Byron, Bob", "UT MEDLINE:12345"),
  );

  expect(namesOf(papersOf(text)[0])).toEqual(["Ada Lovelace", "Bob Byron"]);
  expect(papersOf(text)[0]?.ids).toEqual({ pmid: "12345" });
});

test("a name without a comma begins with the family, as Web of Science prints names", () => {
  const text = file(record("AU Zhang, ZW", "AF Zhang Zhi-Wei"));

  expect(papersOf(text)[0]?.byline.authors).toMatchObject([{ family: "Zhang", given: "Zhi-Wei" }]);
});
