import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "ebsco.txt", text }));

// As PsycINFO at EBSCO writes them.
const RECORDS = `TI- Weaving with cards: A measure.
PS- Publication Status: Fully Published
AU- King, Ada
AU- Byron-Ay, Bob C.
AF- King, Ada, king@example.org, Department of Looms, University of Cards, London
AF- Byron-Ay, Bob C.
SO- Research on Looms
SD- Nov, 2014
YR- 2014
SN- 1049-7315, Print
DO- 10.1177/1049731513509897
KP- looms
SU- Cards; Looms
AB- Objective: This study weaves.
PT- Journal
AT- Journal Article
UR- http://search.ebscohost.com/login.aspx?direct=true&db=psyh&AN=2014-43498-004

TI- Many looms.
AU- King, Ada
SO- Research on Looms
YR- 2015
`;

test("records of EBSCO part at blank lines, and addresses name nobody", () => {
  const { format, bibliography, diagnostics } = reading(RECORDS);

  expect(format).toBe("EBSCO text");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "Weaving with cards: A measure.",
      year: 2014,
      venue: "Research on Looms",
      kind: "Journal Article",
      keywords: ["looms", "Cards", "Looms"],
      ids: { doi: "10.1177/1049731513509897" },
      abstract: "Objective: This study weaves.",
      records: [{ line: 1 }],
    },
    { title: "Many looms.", year: 2015, records: [{ line: 19 }] },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada King", "Bob C. Byron-Ay"], ["Ada King"]]);
});

test("Copac sets what is too long on indented lines", () => {
  const { papers } = reading(
    "TI- Real time looms\nAU- King, Ada\nPU- London : McGraw-Hill\nPY- 1977\nHL- Aberdeen ;\n    Liverpool\n",
  ).bibliography;

  expect(papers).toMatchObject([{ title: "Real time looms", year: 1977 }]);
});

// The form of EBSCO's interface, of which its export to XML is made.
test("EBSCO's XML gives what it says of an article, else of a book", () => {
  const control = (inner: string) =>
    `<rec resultID="1"><header shortDbName="c8h" uiTerm="1" longDbName="CINAHL"><controlInfo>${inner}</controlInfo></header></rec>`;
  const article =
    '<bkinfo/><jinfo><jtl>Notes &amp; Looms</jtl></jinfo><pubinfo><dt year="2015" month="12" day="01">2015</dt></pubinfo>' +
    '<artinfo><ui>109</ui><ui type="doi">10.1186/s12889</ui><ui type="pmid">26296339</ui>' +
    "<tig><atl>On looms.</atl></tig><aug><au>King, Ada</au><au>Byron, Bob S</au><affil>Looms</affil></aug>" +
    '<sug><subj type="major">Looms</subj></sug><ab>We weave.</ab><pubtype>Academic Journal</pubtype><doctype>journal article</doctype></artinfo>';
  const book =
    '<bkinfo><btl>On cards</btl><aug><au>King, Ada</au></aug></bkinfo><pubinfo><dt year="2016"/></pubinfo><artinfo/>';
  const { format, bibliography } = reading(
    `<?xml version="1.0"?><records>${control(article)}${control(book)}</records>`,
  );

  expect(format).toBe("EBSCO XML");
  expect(bibliography.papers).toMatchObject([
    {
      title: "On looms.",
      year: 2015,
      venue: "Notes & Looms",
      kind: "journal article",
      keywords: ["Looms"],
      ids: { doi: "10.1186/s12889", pmid: "26296339" },
      abstract: "We weave.",
    },
    { title: "On cards", year: 2016 },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada King", "Bob S Byron"], ["Ada King"]]);
});
