import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (content: string) => {
  const text = `<rdf:RDF
 xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns:z="http://www.zotero.org/namespaces/export#"
 xmlns:dc="http://purl.org/dc/elements/1.1/">
${content}
</rdf:RDF>`;
  return runToEnd(read({ file: "library.rdf", text }));
};
const person = (family: string, given: string) =>
  `<rdf:li><foaf:Person><foaf:surname>${family}</foaf:surname>${given}</foaf:Person></rdf:li>`;
const ada = person("Lovelace", "<foaf:givenName>Ada</foaf:givenName>");

test("an item gives its title, authors, dates, venue, ids and links", () => {
  const { format, bibliography, diagnostics } = reading(`
<bib:Article rdf:about="https://example.org/a">
  <z:itemType>journalArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="urn:issn:0000-0000"/>
  <bib:authors><rdf:Seq>${ada}${person("Looms &amp; Sons", "")}</rdf:Seq></bib:authors>
  <bib:editors><rdf:Seq>${person("Byron", "")}</rdf:Seq></bib:editors>
  <link:link rdf:resource="#item_2"/>
  <dc:subject>looms</dc:subject>
  <dc:subject><z:AutomaticTag><rdf:value>cards</rdf:value></z:AutomaticTag></dc:subject>
  <dc:title>On Looms</dc:title>
  <dcterms:abstract>Looms weave.</dcterms:abstract>
  <dc:date>September 6, 1843</dc:date>
  <dc:identifier>DOI 10.1000/abc</dc:identifier>
  <dc:identifier><dcterms:URI><rdf:value>https://example.org/a</rdf:value></dcterms:URI></dc:identifier>
</bib:Article>
<bib:Journal rdf:about="urn:issn:0000-0000"><dc:title>Notes &amp; Engines</dc:title></bib:Journal>`);

  expect(format).toBe("Zotero RDF");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "On Looms",
      byline: {
        authors: [
          { family: "Lovelace", given: "Ada" },
          { printed: "Looms & Sons", kind: "literal" },
        ],
      },
      date: "1843-09-06",
      venue: "Notes & Engines",
      kind: "journalArticle",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/abc" },
      links: [{ href: "https://example.org/a" }],
      abstract: "Looms weave.",
    },
  ]);
});

test("attachments, notes, collections and the books around chapters are no papers", () => {
  const { bibliography } = reading(`
<rdf:Description rdf:about="#item_1">
  <z:itemType>conferencePaper</z:itemType>
  <dcterms:isPartOf><bib:Book><dc:title>Engines</dc:title><dc:identifier>DOI 10.1000/b</dc:identifier></bib:Book></dcterms:isPartOf>
  <bib:authors><rdf:Seq>${ada}</rdf:Seq></bib:authors><dc:title>On Cards</dc:title>
</rdf:Description>
<z:Attachment rdf:about="#item_2"><z:itemType>attachment</z:itemType><dc:title>Full Text</dc:title></z:Attachment>
<bib:Memo rdf:about="#item_3"><rdf:value>a note</rdf:value></bib:Memo>
<bib:Book rdf:about="urn:isbn:0"><dc:title>Engines</dc:title></bib:Book>
<z:Collection rdf:about="#collection_1"><dc:title>Mine</dc:title></z:Collection>`);

  expect(bibliography.papers.map((paper) => [paper.title, paper.venue, ...namesOf(paper)])).toEqual(
    [["On Cards", "Engines", "Ada Lovelace"]],
  );
  expect(bibliography.papers[0]?.ids).toEqual({ doi: "10.1000/b" });
});

const article = (title: string, container: string) => `
<bib:Article rdf:about="#${title}">
  <z:itemType>magazineArticle</z:itemType>
  <dcterms:isPartOf rdf:resource="${container}"/>
  <bib:authors><rdf:Seq>${ada}</rdf:Seq></bib:authors><dc:title>${title}</dc:title>
</bib:Article>`;

test.each(["Journal", "Periodical", "Newspaper"])(
  "a %s beside an article gives its name and keeps the article's DOI",
  (kind) => {
    const { bibliography } = reading(`${article("Looms", "urn:issn:0000-0000")}
<bib:${kind} rdf:about="urn:issn:0000-0000">
  <dc:identifier>ISSN 0000-0000</dc:identifier><dc:identifier>DOI 10.1000/abc</dc:identifier>
  <dc:title>Notes</dc:title>
</bib:${kind}>`);

    expect(bibliography.papers).toMatchObject([{ venue: "Notes", ids: { doi: "10.1000/abc" } }]);
  },
);

test("a DOI in a journal to which two articles refer is neither's", () => {
  const articles = ["Looms", "Cards"].map((title) => article(title, "urn:issn:0000-0000"));
  const { bibliography } = reading(`${articles.join("")}
<bib:Journal rdf:about="urn:issn:0000-0000">
  <dc:identifier>DOI 10.1000/abc</dc:identifier><dc:title>Notes</dc:title>
</bib:Journal>`);

  expect(bibliography.papers.map(({ venue, ids }) => [venue, ids])).toEqual([
    ["Notes", {}],
    ["Notes", {}],
  ]);
});

test("presentations are papers", () => {
  const { bibliography } = reading(`
<bib:ConferenceProceedings rdf:about="#item_1">
  <z:itemType>presentation</z:itemType>
  <z:presenters><rdf:Seq>${ada}</rdf:Seq></z:presenters><dc:title>On Cards</dc:title>
</bib:ConferenceProceedings>`);

  expect(bibliography.papers.map(namesOf)).toEqual([["Ada Lovelace"]]);
});
