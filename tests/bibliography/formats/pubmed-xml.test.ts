import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(read({ file: "pubmed.xml", text }));

// The shapes are those of nlm.nih.gov/bsd/licensee/elements_descriptions.html, and of the test files of
// JabRef (MedlineImporterTestNbib.xml), which were looked at and not copied.
const HEAD = `<?xml version="1.0"?>
<!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD PubMedArticle//EN" "https://dtd.nlm.nih.gov/pubmed.dtd">
`;
const ARTICLE = `<PubmedArticle><MedlineCitation Status="MEDLINE"><PMID Version="1">23633646</PMID>
<DateCompleted><Year>2014</Year></DateCompleted>
<Article PubModel="Print"><Journal><JournalIssue><PubDate><Year>2013</Year><Month>Sep</Month><Day>5</Day></PubDate></JournalIssue>
<Title>Notes on engines</Title></Journal>
<ArticleTitle>On <i>Looms</i>.</ArticleTitle>
<ELocationID EIdType="pii">1</ELocationID><ELocationID EIdType="doi">10.3275/8949</ELocationID>
<Abstract><AbstractText Label="AIM">Looms weave.</AbstractText><AbstractText>And fold.</AbstractText></Abstract>
<AuthorList CompleteYN="Y">
<Author ValidYN="Y"><LastName>King</LastName><ForeName>Martin L</ForeName><Initials>ML</Initials><Suffix>Jr</Suffix>
<Identifier Source="ORCID">https://orcid.org/0000-0002-1825-0097</Identifier>
<AffiliationInfo><Affiliation>Institute</Affiliation></AffiliationInfo></Author>
<Author><CollectiveName>Looms Group</CollectiveName></Author></AuthorList>
<PublicationTypeList><PublicationType UI="D016428">Journal Article</PublicationType></PublicationTypeList></Article>
<InvestigatorList><Investigator><LastName>Wood</LastName></Investigator></InvestigatorList>
<KeywordList Owner="NOTNLM"><Keyword>looms</Keyword></KeywordList></MedlineCitation>
<PubmedData><ArticleIdList><ArticleId IdType="doi">10.3275/8949</ArticleId></ArticleIdList>
<ReferenceList><Reference><ArticleIdList><ArticleId IdType="doi">10.1000/cited</ArticleId></ArticleIdList></Reference></ReferenceList>
</PubmedData></PubmedArticle>`;

test("an article gives its title, authors, date, venue, kind, keywords, ids and abstract", () => {
  const { format, bibliography } = reading(
    `${HEAD}<PubmedArticleSet>\n${ARTICLE}</PubmedArticleSet>`,
  );

  expect(format).toBe("PubMed XML");
  expect(bibliography.papers).toEqual([
    {
      records: [{ file: "pubmed.xml", index: 0, line: 4 }],
      title: "On Looms.",
      byline: {
        authors: [
          {
            printed: "Martin L King, Jr",
            family: "King",
            given: "Martin L",
            suffix: "Jr",
            ids: { orcid: "0000-0002-1825-0097" },
          },
          { printed: "Looms Group", kind: "group" },
        ],
        listComplete: true,
      },
      year: 2013,
      date: "2013-09-05",
      venue: "Notes on engines",
      kind: "Journal Article",
      keywords: ["looms"],
      ids: { doi: "10.3275/8949", pmid: "23633646" },
      links: [],
      abstract: "Looms weave. And fold.",
    },
  ]);
});

test("a list that says it is not complete is cut; a date may be in words", () => {
  const text = ARTICLE.replace('CompleteYN="Y"', 'CompleteYN="N"').replace(
    "<Year>2013</Year><Month>Sep</Month><Day>5</Day>",
    "<MedlineDate>2008 Nov-Dec</MedlineDate>",
  );

  const [paper] = reading(`<PubmedArticleSet>${text}</PubmedArticleSet>`).bibliography.papers;

  expect(paper).toMatchObject({ date: "2008-11", byline: { listComplete: false } });
});

test("a book has the title and the authors of its own, not its editors", () => {
  const text = `<PubmedArticleSet><PubmedBookArticle><BookDocument><PMID>21413195</PMID><Book><BookTitle>Looms</BookTitle>
<PubDate><Year>2009</Year><Month>02</Month></PubDate><AuthorList Type="editors"><Author><LastName>Ed</LastName></Author></AuthorList>
<AuthorList Type="authors"><Author><CollectiveName>Looms Centre (UK)</CollectiveName></Author></AuthorList></Book>
<PublicationType>Review</PublicationType></BookDocument></PubmedBookArticle></PubmedArticleSet>`;

  expect(reading(text).bibliography.papers).toMatchObject([
    {
      title: "Looms",
      byline: { authors: [{ printed: "Looms Centre (UK)", kind: "group" }] },
      date: "2009-02",
      kind: "Review",
      ids: { pmid: "21413195" },
    },
  ]);
});
