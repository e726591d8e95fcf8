import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (text: string) => runToEnd(read({ file: "esummary.xml", text }));

// As NCBI documents both versions.
test("the first version, of items with names", () => {
  const { format, bibliography, diagnostics } = reading(
    '<?xml version="1.0" encoding="UTF-8" ?>\n<eSummaryResult>\n<DocSum><Id>11850928</Id><Item Name="PubDate" Type="Date">1965 Aug</Item><Item Name="Source" Type="String">Arch Looms</Item><Item Name="AuthorList" Type="List"><Item Name="Author" Type="String">Lovelace AK</Item><Item Name="Author" Type="String">Byron GW Jr</Item></Item><Item Name="LastAuthor" Type="String">Byron GW Jr</Item><Item Name="Title" Type="String">On looms &amp; cards.</Item><Item Name="DOI" Type="String">10.1000/abc</Item></DocSum></eSummaryResult>',
  );

  expect(format).toBe("PubMed summary (XML)");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      records: [{ line: 3 }],
      title: "On looms & cards",
      date: "1965-08",
      venue: "Arch Looms",
      ids: { pmid: "11850928", doi: "10.1000/abc" },
    },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["AK Lovelace", "GW Byron, Jr"]]);
});

test("the second version, of elements", () => {
  const { bibliography } = reading(
    '<?xml version="1.0"?><eSummaryResult><DocumentSummarySet status="OK"><DocumentSummary uid="11850928"><PubDate>1965 Aug 3</PubDate><Authors><Author><Name>Lovelace A</Name><AuthType>Author</AuthType></Author><Author><Name>Ay C</Name><AuthType>Editor</AuthType></Author></Authors><Title>On looms</Title><FullJournalName>Archives of looms</FullJournalName><ArticleIds><ArticleId><IdType>pubmed</IdType><Value>11850928</Value></ArticleId><ArticleId><IdType>doi</IdType><Value>10.1000/abc</Value></ArticleId></ArticleIds></DocumentSummary></DocumentSummarySet></eSummaryResult>',
  );

  expect(bibliography.papers).toMatchObject([
    {
      title: "On looms",
      date: "1965-08-03",
      venue: "Archives of looms",
      ids: { pmid: "11850928", doi: "10.1000/abc" },
    },
  ]);
  expect(bibliography.papers.map(namesOf)).toEqual([["A Lovelace"]]);
});

test("that of another database, which has no authors, is XML of another kind", () => {
  const text =
    '<eSummaryResult><DocSum><Id>1</Id><Item Name="Title" Type="String">Genes</Item></DocSum></eSummaryResult>';

  expect(reading(text).format).toBeUndefined();
});
