import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "refs.xml", text }));
const file = (entries: string) =>
  `<?xml version='1.0' encoding='UTF-8'?>
<bibtex:file xmlns:bibtex='http://bibtexml.sf.net/'>
${entries}
</bibtex:file>`;

// As the README of inukshuk/bibtex-ruby has it.
test("names in their parts, fields and the kind of an entry are read; editors are no authors", () => {
  const { format, bibliography, diagnostics } = reading(
    file(`<bibtex:entry id='looms'><bibtex:article>
<bibtex:author>
<bibtex:person><bibtex:first>Ada</bibtex:first><bibtex:middle>K.</bibtex:middle><bibtex:last>Lovelace</bibtex:last></bibtex:person>
<bibtex:person><bibtex:first>Ludwig</bibtex:first><bibtex:prelast>van</bibtex:prelast><bibtex:last>Beethoven</bibtex:last></bibtex:person>
<bibtex:person><bibtex:first>Martin</bibtex:first><bibtex:last>King</bibtex:last><bibtex:lineage>Jr.</bibtex:lineage></bibtex:person>
</bibtex:author>
<bibtex:editor>Edits, Eve</bibtex:editor>
<bibtex:title>On {Looms} &amp; Engines</bibtex:title><bibtex:journal>Memoirs</bibtex:journal>
<bibtex:year>1843</bibtex:year><bibtex:month>jan</bibtex:month><bibtex:doi>10.1000/1</bibtex:doi>
<bibtex:keywords><bibtex:keyword>weaving</bibtex:keyword><bibtex:keyword>notes</bibtex:keyword></bibtex:keywords>
</bibtex:article></bibtex:entry>`),
  );

  expect(diagnostics).toEqual([]);
  expect(format).toBe("BibTeXML");
  expect(bibliography.papers).toMatchObject([
    {
      year: 1843,
      date: "1843-01",
      venue: "Memoirs",
      kind: "article",
      keywords: ["weaving", "notes"],
      ids: { doi: "10.1000/1" },
      records: [{ line: 3 }],
    },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([
    ["Ada K. Lovelace", "Ludwig van Beethoven", "Martin King, Jr."],
  ]);
});

test("names in one list are those of BibTeX, with what cuts them", () => {
  const { bibliography } = reading(
    file(
      `<bibtex:entry id="a"><bibtex:book><bibtex:author>Lovelace, Ada and M{\\"u}ller, Karl and others</bibtex:author><bibtex:title>On Looms</bibtex:title><bibtex:year>1843</bibtex:year></bibtex:book></bibtex:entry>`,
    ),
  );

  expect(bibliography.papers.map(namesOf)).toEqual([["Ada Lovelace", "Karl Müller"]]);
  expect(bibliography.papers[0]?.byline.listComplete).toBe(false);
});

test("a style sheet that makes pages of BibTeXML is none", () => {
  expect(
    reading(
      `<xsl:stylesheet xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:bibtex="http://bibtexml.sf.net/"><entry/></xsl:stylesheet>`,
    ).format,
  ).toBeUndefined();
});
