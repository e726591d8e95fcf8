import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

test.each([
  ["OpenAlex JSON", '{"results": [{"id": "W11", "title": "On Looms", "authorships": []}]}'],
  ["Semantic Scholar JSON", '{"paperId": "1", "title": "On Looms", "authors": []}'],
  ["Crossref JSON", '{"message": {"DOI": "10.1000/1", "title": ["On Looms"]}}'],
  [
    "Europe PMC JSON",
    '{"resultList": {"result": [{"id": "33301246", "source": "MED", "title": "On Looms.", "authorString": "King A."}]}}',
  ],
  [
    "INSPIRE JSON",
    '{"hits": {"hits": [{"metadata": {"titles": [{"title": "On Looms"}], "author_count": 0}}]}}',
  ],
  [
    "DBLP JSON",
    '{"result": {"hits": {"hit": [{"info": {"authors": {"author": {"@pid": "1", "text": "Ada"}}, "title": "On Looms."}}]}}}',
  ],
  [
    "DataCite JSON",
    '{"data": [{"attributes": {"creators": [], "titles": [{"title": "On Looms"}]}}]}',
  ],
  ["JSON list of papers", '[{"title": "On Looms", "authors": ["Ada Lovelace"], "year": 2020}]'],
  ["YAML", "- title: On Looms\n  authors: Ada Lovelace\n  year: 1843\n"],
  ["RefWorks tagged text", "RT Journal Article\nA1 Lovelace,Ada\nT1 On Looms\n"],
  ["CSL-JSON", '[{"type": "book", "title": "On Looms", "author": []}]'],
  ["Scopus CSV", "Authors,Author(s) ID,Title,Year\nLovelace A.,1,On Looms,2020\n"],
  ["Web of Science table", "PT\tAU\tTI\tPY\nJ\tLovelace, A\tOn Looms\t2020\n"],
  ["PubMed CSV", "PMID,Title,Authors,Citation,First Author\n1,On Looms,King A.,,King A\n"],
  ["Lens CSV", "Lens ID,Title,Author/s\n1,On Looms,Ada\n"],
  ["Dimensions CSV", "Publication ID,Title,PubYear,Authors\npub.1,On Looms,2020,Ada\n"],
  ["OpenAlex CSV", "Work ID,Title,Author\nW11,On Looms,Ada\n"],
  ["Embase CSV", "Title,Author Names,Embase Accession ID\nOn Looms,Lovelace A.,L1\n"],
  ["IEEE Xplore CSV", "Document Title,Authors,Publication Title\nOn Looms,A. Lovelace,Notes\n"],
  ["SpringerLink CSV", "Item Title,Item DOI,Authors\nOn Looms,10.1007/1,Ada\n"],
  ["table", "Author;Title\nAda;On Looms\n"],
])("%s is told from all other formats by its content", (format, text) => {
  for (const written of [text, `\uFEFF${text}`, text.replaceAll("\n", "\r\n")]) {
    expect(runToEnd(read({ file: "export.txt", text: written }))).toMatchObject({
      format,
      bibliography: { papers: [{ title: "On Looms" }] },
    });
  }
});

test.each([
  ["a network", '{"network": {"items": [{"id": 1, "label": "Ada"}]}}'],
  ["a list of works without authors", '{"group": [{"work-summary": [{"title": "On Looms"}]}]}'],
  ["JSON of years and sources", '[{"source": "PubMed", "pubYear": "2020", "title": "On Looms"}]'],
  ["a table of something else", "id,label,weight\n1,Ada,2\n"],
])("%s is none of these", (_, text) => {
  expect(runToEnd(read({ file: "export.txt", text })).format).toBeUndefined();
});

test("CSL-JSON that came from PubMed is CSL-JSON, whatever else it keeps", () => {
  const item = {
    id: "king2020",
    type: "article-journal",
    source: "PubMed",
    title: "On Looms",
    author: [{ family: "King", given: "Ada" }],
    custom: { pubYear: "2020" },
  };

  expect(runToEnd(read({ file: "csl.json", text: JSON.stringify([item]) }))).toMatchObject({
    format: "CSL-JSON",
    bibliography: { papers: [{ byline: { authors: [{ printed: "Ada King" }] } }] },
  });
});
