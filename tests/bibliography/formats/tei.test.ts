import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "paper.tei.xml", text }));
const person = (given: string, family: string) =>
  `<author><persName><forename type="first">${given}</forename><surname>${family}</surname></persName></author>`;

// As GROBID documents it.
test("references that GROBID found: of journals, and books", () => {
  const { format, bibliography, diagnostics } = reading(
    `<?xml version="1.0"?><TEI xmlns="http://www.tei-c.org/ns/1.0"><text><back><listBibl>
<biblStruct xml:id="b0"><analytic><title level="a" type="main">On looms</title><author><persName><forename type="first">Ada</forename><forename type="middle">K B</forename><surname>Lovelace</surname></persName></author>${person("B", "Byron")}<idno type="DOI">10.1000/abc</idno></analytic><monogr><title level="j">Looms Rev E</title><imprint><date type="published" when="2004-02"/></imprint></monogr></biblStruct>
<biblStruct xml:id="b1"><monogr><title level="m">Networks</title>${person("M", "Ay")}<editor><persName><surname>Dee</surname></persName></editor><imprint><publisher>Looms Press</publisher><date type="published" when="2010">2010</date></imprint></monogr></biblStruct>
</listBibl></back></text></TEI>`,
  );

  expect(format).toBe("TEI");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      records: [{ line: 2 }],
      title: "On looms",
      date: "2004-02",
      venue: "Looms Rev E",
      ids: { doi: "10.1000/abc" },
    },
    { records: [{ line: 3 }], title: "Networks", year: 2010, venue: "Looms Press" },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada K B Lovelace", "B Byron"], ["M Ay"]]);
});

test("references of the text, too, where their authors and titles are marked", () => {
  const { bibliography } = reading(
    `<TEI><text><p>As in <bibl><title>Mills</title></bibl>.</p><listBibl>
<biblStruct><monogr><title level="m">Networks</title>${person("M", "Ay")}</monogr></biblStruct>
<bibl><author>Ada King</author> and <author>Byron, Bob</author>, <title level="a">On looms</title>, <title level="j">Notes</title>, <date>1843</date>.</bibl>
<bibl>${person("Ada", "King")}: <title level="m">On mills</title>, <publisher>Looms Press</publisher> <date when="1844-05"/></bibl>
</listBibl></text></TEI>`,
  );

  expect(bibliography.papers.map(({ title, year, venue }) => [title, year, venue])).toEqual([
    ["Networks", undefined, undefined],
    ["On looms", 1843, "Notes"],
    ["On mills", 1844, "Looms Press"],
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["M Ay"],
    ["Ada King", "Bob Byron"],
    ["Ada King"],
  ]);
});

// As HAL documents its AO-format.
test("papers that HAL exports, each once, with the ORCID of an author", () => {
  const author = `<author role="aut"><persName><forename type="first">Ada</forename><surname>Lovelace</surname></persName><idno type="ORCID">https://orcid.org/0000-0002-1825-0097</idno><affiliation ref="#a"/></author>`;
  const { bibliography } = reading(
    `<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><listBibl><biblFull><titleStmt><title xml:lang="en">On looms</title>${author}</titleStmt><sourceDesc><biblStruct><analytic><title xml:lang="en">On looms</title><title xml:lang="fr">Des métiers</title>${author}</analytic><monogr><title level="j">J</title><imprint><date type="datePub">2015-03-02</date></imprint></monogr><idno type="doi">10.1000/abc</idno></biblStruct></sourceDesc></biblFull></listBibl></body></text></TEI>`,
  );

  expect(bibliography.papers).toMatchObject([
    {
      title: "On looms",
      date: "2015-03-02",
      venue: "J",
      ids: { doi: "10.1000/abc" },
      byline: {
        authors: [{ printed: "Ada Lovelace", ids: { orcid: "0000-0002-1825-0097" } }],
      },
    },
  ]);
});

test("a text in TEI without such a list is XML of another kind", () => {
  expect(reading("<TEI><text><body><p>Looms</p></body></text></TEI>").format).toBeUndefined();
});

test("of a paper that GROBID read whole, its references are no papers, and that is said", () => {
  const cited = `<biblStruct><analytic><title level="a">Cited</title>${person("Cem", "Ay")}</analytic><monogr/></biblStruct>`;
  const whole = (authors: string, application: string) =>
    `<TEI><teiHeader><fileDesc><sourceDesc><biblStruct><analytic>${authors}<title level="a" type="main">On looms</title></analytic><monogr><imprint/></monogr></biblStruct></sourceDesc></fileDesc>
<encodingDesc><appInfo><application version="0.8" ident="${application}"/></appInfo></encodingDesc></teiHeader><text><back><div type="references"><listBibl>${cited}</listBibl></div></back></text></TEI>`;
  const saidIn = (text: string) => {
    const { bibliography, diagnostics } = reading(text);
    return [
      bibliography.papers.map(({ title }) => title),
      diagnostics.map(({ code }) => code).filter((code) => !code.endsWith("no-year")),
    ];
  };

  const paper = whole(person("Ada", "King"), "GROBID");
  expect(saidIn(paper)).toEqual([["On looms"], ["tei/references-left-out"]]);
  expect(saidIn(`<teiCorpus>${paper}${paper}</teiCorpus>`)).toEqual([
    ["On looms", "On looms"],
    ["tei/references-left-out"],
  ]);
  // Where the paper itself is unknown, its references are what is left; an edition has them for papers.
  expect(saidIn(whole("", "GROBID"))).toEqual([["On looms", "Cited"], ["tei/no-authors"]]);
  expect(saidIn(whole(person("Ada", "King"), "Oxygen"))).toEqual([["On looms", "Cited"], []]);
});

test("Zotero has the parts of a name in the author itself, or one name", () => {
  const { bibliography } = reading(
    `<?xml version="1.0" encoding="UTF-8"?>
<listBibl xmlns="http://www.tei-c.org/ns/1.0"><biblStruct type="journalArticle"><analytic><title level="a">On looms</title><author><forename>Ada</forename><surname>King</surname></author><author><name>UNESCO</name></author></analytic><monogr><title level="j">Notes</title><editor><forename>Bob</forename><surname>Byron</surname></editor><imprint><date>1912</date></imprint></monogr></biblStruct>
<biblStruct type="book"><monogr><title level="m">Mills</title><author><surname>Ay</surname></author><imprint><date>1913</date></imprint></monogr></biblStruct></listBibl>`,
  );

  expect(bibliography.papers.map(namesOf)).toEqual([["Ada King", "UNESCO"], ["Ay"]]);
});
