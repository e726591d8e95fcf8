import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

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
