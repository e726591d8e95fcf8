import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { endnoteXml } from "../../../src/bibliography/formats/endnote-xml.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const sample = readFileSync(
  new URL("../samples/jabref-EndnoteXmlArticle2.xml", import.meta.url),
  "utf8",
);
const reading = (text: string) => runToEnd(endnoteXml.read({ file: "library.xml", text }));

/** A library of one record, as the program writes it: everything on one line, every text styled. */
const library = (record: string) =>
  `<?xml version="1.0" encoding="UTF-8" ?><xml><records><record>${record}</record></records></xml>`;
const styled = (text: string) => `<style face="normal" font="default" size="100%">${text}</style>`;

test("a real export gives its two papers, with their lines", () => {
  expect(runToEnd(read({ file: "library.xml", text: sample }))).toMatchObject({
    format: "EndNote XML",
    bibliography: {
      papers: [
        {
          records: [{ line: 4 }],
          title:
            "An ecological basis for reforestation of submariginal lands in the Central Hardwood Region",
          byline: {
            authors: [{ printed: "A. G. Chapman", family: "Chapman", given: "A. G." }],
            listComplete: true,
          },
          year: 1937,
          date: "1937-01",
          venue: "Ecology",
          kind: "Journal Article",
        },
        { records: [{ line: 93 }], kind: "Book", year: 1937 },
      ],
    },
    diagnostics: [],
  });
});

test("a record gives authors, ids, links, keywords and abstract; editors are no authors", () => {
  const text = library(
    `<rec-number>1</rec-number><ref-type name="Journal Article">17</ref-type>` +
      `<contributors><authors><author>${styled("Lovelace, Ada")}</author>` +
      `<author>${styled("M")}${styled("üller, Bob")}</author></authors>` +
      `<secondary-authors><author>${styled("Ay, Cem")}</author></secondary-authors></contributors>` +
      `<titles><title>${styled("On ")}<style face="italic">Looms</style></title></titles>` +
      `<dates><year>2020</year><pub-dates><date>Apr 6</date></pub-dates></dates>` +
      `<keywords><keyword>looms</keyword><keyword>cards</keyword></keywords>` +
      `<electronic-resource-num>10.1000/ABC</electronic-resource-num>` +
      `<accession-num>12345</accession-num><remote-database-name>PubMed</remote-database-name>` +
      `<urls><related-urls><url>https://example.org/1</url></related-urls></urls>` +
      `<abstract>Looms &amp; cards.</abstract>`,
  );

  expect(reading(text).bibliography.papers).toMatchObject([
    {
      title: "On Looms",
      byline: {
        authors: [
          { family: "Lovelace", given: "Ada" },
          { family: "Müller", given: "Bob" },
        ],
      },
      date: "2020-04-06",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/abc", pmid: "12345" },
      links: [{ kind: "page", href: "https://example.org/1" }],
      abstract: "Looms & cards.",
    },
  ]);
});

test("a comma at the end of a name makes it a literal", () => {
  const text = library(
    "<titles><title>On Looms</title></titles><contributors><authors><author>World Bank,</author></authors></contributors>",
  );

  expect(reading(text).bibliography.papers[0]?.byline.authors).toEqual([
    { printed: "World Bank", kind: "literal" },
  ]);
});

test("authors one below the other in one element are several people", () => {
  const text = library(
    "<titles><title>On Looms</title></titles><contributors><authors><author>Lovelace, Ada&#xD;Byron,\n Bob</author></authors></contributors>",
  );

  const [paper] = reading(text).bibliography.papers;

  expect(paper && namesOf(paper)).toEqual(["Ada Lovelace", "Bob Byron"]);
});

test("a library that is cut within a record gives what stands before the cut", () => {
  const { bibliography, diagnostics } = reading(sample.slice(0, sample.indexOf("A survey") + 8));

  expect(bibliography.papers.map((paper) => [paper.title.slice(0, 8), ...namesOf(paper)])).toEqual([
    ["An ecolo", "A. G. Chapman"],
    ["A survey", "H. F. Strohecker"],
  ]);
  expect(diagnostics.map(({ code }) => code)).toContain("xml/unclosed");
});

test("entities that a file declares are left out, and that is said", () => {
  const bomb = library("<titles><title>On &lol;Looms</title></titles>").replace(
    "<xml>",
    '<!DOCTYPE xml [<!ENTITY lol SYSTEM "file:///etc/passwd">]><xml>',
  );
  const { bibliography, diagnostics } = reading(bomb);

  expect(bibliography.papers.map(({ title }) => title)).toEqual(["On &lol;Looms"]);
  expect(diagnostics.map(({ code }) => code)).toContain("xml/declarations-refused");
});

test("the XML of EndNote 7 and before, in capitals, gives authors, year, venue and links", () => {
  const text =
    "<XML><RECORDS>\n" +
    "<RECORD><REFERENCE_TYPE>47</REFERENCE_TYPE><REFNUM>3</REFNUM><AUTHORS><AUTHOR>Hadka, David</AUTHOR>" +
    "<AUTHOR>Reed, Patrick</AUTHOR><AUTHOR>Simpson, Timothy</AUTHOR></AUTHORS><YEAR>2012</YEAR><DATE>June</DATE>" +
    "<TITLE>Diagnostic Assessment of the Borg MOEA</TITLE><SECONDARY_TITLE>WCCI 2012</SECONDARY_TITLE>" +
    "<SECONDARY_AUTHORS><SECONDARY_AUTHOR>Ay, Cem</SECONDARY_AUTHOR></SECONDARY_AUTHORS>" +
    "<URL>https://doi.org/10.1000/abc</URL></RECORD>\n" +
    "<RECORD><REFERENCE_TYPE>0</REFERENCE_TYPE><REFNUM>4</REFNUM><AUTHORS><AUTHOR>Reed, Patrick M.</AUTHOR></AUTHORS>" +
    "<YEAR>2013</YEAR><TITLE>Evolutionary Multiobjective Optimization</TITLE></RECORD>\n</RECORDS></XML>\n";

  const { format, bibliography, diagnostics } = runToEnd(read({ file: "endnote.xml", text }));

  expect(format).toBe("EndNote XML");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["David Hadka", "Patrick Reed", "Timothy Simpson"],
    ["Patrick M. Reed"],
  ]);
  expect(bibliography.papers).toMatchObject([
    { year: 2012, date: "2012-06", venue: "WCCI 2012", ids: { doi: "10.1000/abc" } },
    { year: 2013 },
  ]);
});

test.each([
  ["without a list of authors", "<records>", "</records>"],
  ["without a list of records", "", ""],
])("XML that programs write %s has authors, year and journal", (_, begin, end) => {
  const text =
    `<xml>${begin}<record><ref-type name="Journal Article">17</ref-type><contributors><author>King, Ada</author>` +
    "<author>Byron, Bob</author></contributors><titles><title>Looms of many sorts</title></titles>" +
    `<periodical><full-title>Looms</full-title></periodical><dates><year>2020</year></dates></record>${end}</xml>`;

  const { format, bibliography, diagnostics } = runToEnd(read({ file: "endnote.xml", text }));

  expect(format).toBe("EndNote XML");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(namesOf)).toEqual([["Ada King", "Bob Byron"]]);
  expect(bibliography.papers).toMatchObject([{ year: 2020, venue: "Looms" }]);
});

test("a standard that stands for its author is nobody by name", () => {
  const text =
    '<xml><records><record><rec-number>1</rec-number><ref-type name="Standard">58</ref-type><contributors><authors>' +
    "<author>ISO 17281:2002 </author></authors></contributors><titles><title>On Looms</title></titles></record></records></xml>";

  const { bibliography } = runToEnd(read({ file: "endnote.xml", text }));

  expect(bibliography.papers[0]?.byline.authors).toMatchObject([
    { printed: "ISO 17281:2002", kind: "literal" },
  ]);
});
