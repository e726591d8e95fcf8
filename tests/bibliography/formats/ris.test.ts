import { expect, test } from "vitest";

import { ris } from "../../../src/bibliography/formats/ris.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(ris.read({ file: "papers.ris", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const codesOf = (text: string) => reading(text).diagnostics.map(({ code }) => code);

/** A closed record with these lines after its type; a title and a year unless told otherwise. */
const record = (...lines: readonly string[]) =>
  ["TY  - JOUR", "TI  - On Looms", "PY  - 1843", ...lines, "ER  - "].join("\n");
const authorsOf = (...lines: readonly string[]) => papersOf(record(...lines))[0]?.byline;

test.each([
  ["Ada Lovelace Ph.D.", { family: "Lovelace", given: "Ada" }],
  ["Hong Li.", { given: "Hong" }],
  ["Lovelace A.B.", { family: "Lovelace", given: "A.B." }],
])("what stands behind a name without a comma is no initials unless it is: %s", (name, parts) => {
  expect(authorsOf(`AU  - ${name}`)?.authors).toMatchObject([parts]);
});

test("a record gives its title, authors, dates, venue, ids and links", () => {
  const text = record(
    "AU  - Lovelace, Ada",
    "A1  - King, Martin Luther, Jr.",
    "T2  - Notes on Engines",
    "DA  - 1843/09/06/",
    "DO  - https://doi.org/10.1000/ABC",
    "UR  - https://arxiv.org/abs/2301.01234v2",
    "KW  - looms",
    "KW  - cards",
    "AB  - Looms weave.",
  );

  expect(reading(text)).toEqual({
    bibliography: {
      claims: [],
      papers: [
        {
          records: [{ file: "papers.ris", index: 0, line: 1 }],
          title: "On Looms",
          byline: {
            authors: [
              { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
              {
                printed: "Martin Luther King, Jr.",
                family: "King",
                given: "Martin Luther",
                suffix: "Jr.",
              },
            ],
            listComplete: true,
          },
          year: 1843,
          date: "1843-09-06",
          venue: "Notes on Engines",
          kind: "JOUR",
          keywords: ["looms", "cards"],
          ids: { doi: "10.1000/abc", arxiv: "2301.01234" },
          links: [{ kind: "page", href: "https://arxiv.org/abs/2301.01234v2" }],
          abstract: "Looms weave.",
        },
      ],
    },
    diagnostics: [],
  });
});

test("editors, authors of the series and translators are not authors", () => {
  const lines = ["AU  - Ada", "A2  - Bob", "A3  - Cem", "A4  - Eve", "ED  - Dan"];

  expect(namesOf(papersOf(record(...lines))[0])).toEqual(["Ada"]);
});

test("a name without a comma beside others is as it is read aloud, in ProQuest's too", () => {
  const lines = ["AU  - Lovelace, Ada", "AU  - Bob Byron", "UR  - https://search.proquest.com/1"];

  expect(authorsOf(...lines)?.authors).toMatchObject([
    { family: "Lovelace", given: "Ada" },
    { family: "Byron", given: "Bob" },
  ]);
});

test("text that begins like a tag ends no record", () => {
  const [paper] = papersOf(record("AB  - Tumours that are", "ER -positive", "grow.", "AU  - Ada"));

  expect(paper?.abstract).toBe("Tumours that are ER -positive grow.");
  expect(namesOf(paper)).toEqual(["Ada"]);
});

test("a record that no ER ends is ended by the next, and at the end of the file, and says so", () => {
  const text = record("AU  - Ada").replace("ER  - ", "") + record("AU  - Bob").slice(0, -7);

  expect(papersOf(text).map(namesOf)).toEqual([["Ada"], ["Bob"]]);
  expect(reading(text).diagnostics).toMatchObject([
    { code: "ris/no-end", line: 1 },
    { code: "ris/no-end", line: 5 },
  ]);
});

test("text between records is reported once for each stretch, with its line", () => {
  const ada = record("AU  - Ada");
  const { bibliography, diagnostics } = reading(`Contents\n${ada}\nSee also\nthere\n\n2.\n${ada}`);

  expect(bibliography.papers.map(({ records }) => records[0]?.line)).toEqual([2, 11]);
  expect(diagnostics).toMatchObject([
    {
      code: "ris/stray-text",
      line: 1,
      message: '"Contents" belongs to no record and was left out.',
    },
    { code: "ris/stray-text", line: 7 },
  ]);
});

test.each([
  ["G. Kalbe", "Kalbe", "G."],
  ["Liu R.", "Liu", "R."],
  ["Adler D.G.", "Adler", "D.G."],
  ["van der Berg J.", "van der Berg", "J."],
  ["Ada Lovelace", "Lovelace", "Ada"],
  ["van der Berg, Jan", "van der Berg", "Jan"],
])("%s is of the family %s", (printed, family, given) => {
  expect(authorsOf(`AU  - ${printed}`)?.authors).toMatchObject([{ family, given }]);
});

test.each([
  ["World Health Organization", "World Health Organization"],
  ["The Loom Group", "The Loom Group"],
  ["World Bank,", "World Bank"],
  ["{R Core Team}", "R Core Team"],
  ["Ministerio de Salud", "Ministerio de Salud"],
  ["Department of Health, Education, and Welfare", "Department of Health, Education, and Welfare"],
])("%s is a literal and has no family", (printed, name) => {
  expect(authorsOf(`AU  - ${printed}`)?.authors).toEqual([{ printed: name, kind: "literal" }]);
});

test("names on one line are split at semicolons", () => {
  const [paper] = papersOf(record("AU  - Lovelace, Ada; Byron, Bob"));
  expect(namesOf(paper)).toEqual(["Ada Lovelace", "Bob Byron"]);
});

// Zotero and JabRef make an author called "others" of what BibTeX ends its lists with.
test.each(["al., et", "et al.,", "others", "…"])("%s cuts the list and is nobody", (mark) => {
  const byline = authorsOf("AU  - Lovelace, Ada", `AU  - ${mark}`);

  expect(byline?.authors.map(({ printed }) => printed)).toEqual(["Ada Lovelace"]);
  expect(byline?.listComplete).toBe(false);
});

test("a placeholder is nobody, and is reported", () => {
  const text = record("AU  - [Anonymous]");

  expect(namesOf(papersOf(text)[0])).toEqual([]);
  expect(codesOf(text)).toEqual(["ris/nobody", "ris/no-authors"]);
});

test("an author listed twice stays listed twice", () => {
  expect(authorsOf("AU  - Ada", "AU  - Ada")?.authors).toHaveLength(2);
});

test("7,456 authors of one record are all kept", () => {
  const lines = Array.from({ length: 7456 }, () => "AU  - Lovelace, Ada");

  expect(authorsOf(...lines)?.authors).toHaveLength(7456);
});

test.each([
  [["PY  - 2003/05//"], 2003, "2003-05"],
  [["Y1  - 2019//"], 2019, "2019"],
  [["YR  - 2019"], 2019, "2019"],
  [["Y1  - 1 Jan.-Feb. 2019"], 2019, "2019-01"],
  [["PY  - 2018", "DA  - SEP 4"], 2018, "2018-09-04"],
  [["PY  - 2018", "DA  - 2017/09/04"], 2018, "2018"],
  [["PY  - 2021", "DA  - 2021/02/30/"], 2021, "2021-02"],
  [["PY  - 200X"], undefined, undefined],
  [["PY  - 99999"], undefined, undefined],
])("%j is dated %s", (lines, year, date) => {
  const [paper] = papersOf(["TY  - JOUR", "TI  - On Looms", ...lines, "ER  - "].join("\n"));

  expect([paper?.year, paper?.date]).toEqual([year, date]);
});

test("a chapter has its own title, not its book's", () => {
  const [paper] = papersOf("TY  - CHAP\nBT  - Looms\nCT  - On Cards\nAU  - Ada\nER  - \n");

  expect([paper?.title, paper?.venue]).toEqual(["On Cards", "Looms"]);
});

test("a DOI is found where there is no field for it, but not inside an address of another kind", () => {
  const doiOf = (line: string) => papersOf(record(line))[0]?.ids.doi;

  expect(doiOf("UR  - http://dx.doi.org/10.1000/ABC")).toBe("10.1000/abc");
  // Ovid.
  expect(doiOf("L1  - http://dx.doi.org/10.1000/ABC")).toBe("10.1000/abc");
  expect(doiOf("M3  - doi: 10.1000/abc")).toBe("10.1000/abc");
  expect(doiOf("ID  - doi:10.1000/abc")).toBe("10.1000/abc");
  expect(doiOf("UR  - https://example.org/doi/full/10.1000/abc?x=1")).toBeUndefined();
});

test.each([
  [["DB  - PubMed", "AN  - 12345"], "12345"],
  [["DB  - Scopus", "C2  - 12345"], "12345"],
  [["DB  - Scopus", "AN  - 12345"], undefined],
  [["C2  - 12345"], undefined],
  [["PMID  - 12345"], "12345"],
  // asreview/citation-file-formatting:…/_baseline_cochrane_endnote.ris, ESHackathon/CiteSource:…/inciteful.ris.
  [["C3  - PUBMED 12345,EMBASE 678"], "12345"],
  [["C3  - CTGOV NCT012345"], undefined],
  [["DB  - Mine", "DP  - Nlm", "AN  - 12345"], "12345"],
])("%j holds the PMID %s", (lines, pmid) => {
  expect(papersOf(record(...lines))[0]?.ids.pmid).toBe(pmid);
});

test("a record without a title is kept for its authors, and reported", () => {
  const text = "TY  - CHAP\nAU  - Ada\nPY  - 1843\nER  - \n";

  expect(papersOf(text).map(namesOf)).toEqual([["Ada"]]);
  expect(codesOf(text)).toEqual(["ris/no-title"]);
});

test("a record with nothing in it is left out, and reported with its line", () => {
  const text = `${record("AU  - Ada")}\n\nTY  - JOUR\nER  - \n`;

  expect(papersOf(text)).toHaveLength(1);
  expect(reading(text).diagnostics).toMatchObject([{ code: "ris/nothing-to-read", line: 7 }]);
});

test("markup and marks of direction in names and titles stay text", () => {
  const name = "<img src=x onerror=alert(1)>\u202E";
  const [paper] = papersOf(`TY  - JOUR\nTI  - </script><svg>\nAU  - ${name}\nER  - \n`);

  expect(paper?.title).toBe("</script><svg>");
  expect(namesOf(paper)).toEqual([name]);
});

test("a number behind a name counts an address where others of the list show it", () => {
  const names = (...printed: readonly string[]) =>
    papersOf(record(...printed.map((name) => `AU  - ${name}`))).flatMap(namesOf);

  expect(names("Lovelace, Ada1,2", "Byron, Bob2", "Böttcher4, Cem", "Ay, Cem4")).toEqual([
    "Ada Lovelace",
    "Bob Byron",
    "Cem Böttcher",
    "Cem Ay",
  ]);
  expect(names("Lovelace, Ada1", "Byron, Bob2")).toEqual(["Ada1 Lovelace", "Bob2 Byron"]);
});
