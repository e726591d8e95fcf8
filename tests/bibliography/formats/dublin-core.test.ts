import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const papersOf = (...contents: readonly string[]) => {
  const records = contents.map(
    (content) => `<record><metadata>
<oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>On Looms</dc:title>${content}</oai_dc:dc></metadata></record>`,
  );
  const text = `<OAI-PMH><ListRecords>${records.join("\n")}</ListRecords></OAI-PMH>`;
  return runToEnd(read({ file: "oai.xml", text })).bibliography.papers;
};

test("records of a repository give title, authors, date, venue, kind, ids and links", () => {
  const text = `<?xml version="1.0"?>
<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords>
<record><header><identifier>oai:example.org:1</identifier><datestamp>2021-01-01</datestamp></header>
<metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:title>On Looms</dc:title><dc:creator>Lovelace, Ada</dc:creator><dc:creator>Byron, Bob</dc:creator>
<dc:contributor>Ay, Cem</dc:contributor><dc:subject>looms</dc:subject><dc:description>Looms weave.</dc:description>
<dc:date>1843-09-06</dc:date><dc:date>2021-01-01</dc:date><dc:type>article</dc:type><dc:source>Notes</dc:source>
<dc:identifier>https://example.org/1</dc:identifier><dc:identifier>doi:10.1000/1</dc:identifier>
</oai_dc:dc></metadata></record>
</ListRecords></OAI-PMH>`;

  const { format, bibliography, diagnostics } = runToEnd(read({ file: "oai.xml", text }));

  expect(format).toBe("Dublin Core XML");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "On Looms",
      byline: { authors: [{ family: "Lovelace", given: "Ada" }, { family: "Byron" }] },
      date: "1843-09-06",
      venue: "Notes",
      kind: "article",
      keywords: ["looms"],
      ids: { doi: "10.1000/1" },
      links: [{ href: "https://example.org/1" }],
      abstract: "Looms weave.",
    },
  ]);
});

test.each([
  [["2019-05-01T10:11:12Z", "2019-05-01T10:11:12Z", "1843-09"], "1843-09"],
  [["2019-05-01T10:11:12Z", "2020-05-01T10:11:12Z"], "2019-05-01"],
  [["2021", "1843", "1843-09-06"], "1843-09-06"],
])("of the dates %j, that of the work is %s", (dates, date) => {
  const [paper] = papersOf(dates.map((printed) => `<dc:date>${printed}</dc:date>`).join(""));

  expect(paper).toMatchObject({ year: Number(date.slice(0, 4)), date });
});

test("what a paper is related to has other ids, unless it is said to be the paper", () => {
  const papers = papersOf(
    "<dc:relation>https://doi.org/10.1000/cited</dc:relation>",
    "<dc:relation>info:eu-repo/semantics/altIdentifier/doi/10.1000/1</dc:relation>",
  );

  expect(papers.map(({ ids }) => ids)).toEqual([{}, { doi: "10.1000/1" }]);
});

test("an affiliation behind a creator is no part of the name", () => {
  const [paper] = papersOf(
    "<dc:creator>Lovelace, Ada; University of Looms, London</dc:creator>" +
      "<dc:creator>Looms; Cards</dc:creator>",
  );

  expect(paper?.byline.authors).toMatchObject([
    { family: "Lovelace", given: "Ada" },
    { printed: "Looms; Cards" },
  ]);
});

test("Dublin Core in RDF, as Zotero exports it, is read; what is described without a creator is no paper", () => {
  const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<rdf:Description rdf:about="urn:a"><dc:title>On Looms</dc:title><dc:creator>Lovelace, Ada</dc:creator>
<dc:creator>Byron, Bob</dc:creator><dc:date>1843</dc:date><dc:source>Notes</dc:source>
<dc:identifier>DOI 10.1000/1</dc:identifier></rdf:Description>
<rdf:Description rdf:about="urn:b"><dc:title>looms.pdf</dc:title></rdf:Description></rdf:RDF>`;

  expect(runToEnd(read({ file: "dc.rdf", text }))).toMatchObject({
    format: "Dublin Core XML",
    bibliography: {
      papers: [
        {
          title: "On Looms",
          year: 1843,
          venue: "Notes",
          ids: { doi: "10.1000/1" },
          byline: { authors: [{ family: "Lovelace" }, { family: "Byron" }] },
        },
      ],
    },
  });
});
