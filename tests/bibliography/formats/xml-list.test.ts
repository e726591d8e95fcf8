import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const reading = (...lines: readonly string[]) =>
  runToEnd(read({ file: "papers.xml", text: lines.join("\n") }));
const saidIn = (...lines: readonly string[]) =>
  reading(...lines).bibliography.papers.map((paper) => [paper.title, paper.year, namesOf(paper)]);

const BOTH = ["Ada King", "Bob Byron"];

test.each([
  [
    "lists of the ACL",
    `<collection><volume><meta><year>1843</year><editor><first>Cem</first><last>Ay</last></editor></meta>
     <paper id="1"><title>On <fixed-case>L</fixed-case>ooms</title><year>1843</year>
     <author><first>Ada</first><last>King</last></author><author><first>Bob</first><last>Byron</last></author></paper>
     </volume></collection>`,
  ],
  [
    "answers of Europe PMC",
    `<responseWrapper><resultList><result><title>On Looms</title><authorString>King A, Byron B.</authorString>
     <authorList><author><fullName>King A</fullName><firstName>Ada</firstName><lastName>King</lastName></author>
     <author><fullName>Byron B</fullName><firstName>Bob</firstName><lastName>Byron</lastName></author></authorList>
     <journalInfo><journal><title>Notes</title></journal></journalInfo><pubYear>1843</pubYear></result></resultList></responseWrapper>`,
  ],
  [
    "answers of OpenAIRE",
    `<response><results><result><metadata><oaf:result xmlns:oaf="oaf"><title>On Looms</title>
     <creator rank="1">King, Ada</creator><creator rank="2">Byron, Bob</creator>
     <dateofacceptance>1843-05-01</dateofacceptance></oaf:result></metadata></result></results></response>`,
  ],
  [
    "lists of sites",
    `<?xml version="1.0"?><publications><object><type>journal</type><title>On Looms</title>
     <authors>Ada King and Bob Byron</authors><year>1843</year></object></publications>`,
  ],
])("XML that no format knows is read by its titles and authors: %s", (_, text) => {
  expect(saidIn(text)).toEqual([["On Looms", 1843, BOTH]]);
  expect(reading(text).format).toBe("XML list of papers");
});

test("papers appeared when and where their volume did, unless they say so themselves", () => {
  const paper = (rest: string) =>
    `<paper><title>On Looms</title><author>Ada King</author>${rest}</paper>`;
  const volume = (year: number, ...papers: readonly string[]) =>
    `<volume><meta><booktitle>Notes of ${year}</booktitle><year>${year}</year></meta>${papers.join("")}</volume>`;

  expect(
    reading(
      "<collection>",
      volume(1843, paper(""), paper("<year>1850</year>")),
      volume(1844, paper("")),
      "</collection>",
    ).bibliography.papers.map(({ year, venue }) => [year, venue]),
  ).toEqual([
    [1843, "Notes of 1843"],
    [1850, "Notes of 1843"],
    [1844, "Notes of 1844"],
  ]);
});

test("papers have the lines of their elements, ids and ORCIDs", () => {
  const { papers } = reading(
    "<list>",
    "<paper><title>On Looms</title><doi>10.1000/1</doi>",
    '<author orcid="0000-0002-1825-0097">King, Ada</author></paper>',
    "<paper><title><i>Cards</i></title><author>Byron, Bob</author></paper>",
    "</list>",
  ).bibliography;

  expect(papers).toMatchObject([
    {
      title: "On Looms",
      ids: { doi: "10.1000/1" },
      records: [{ line: 2 }],
      byline: { authors: [{ family: "King", ids: { orcid: "0000-0002-1825-0097" } }] },
    },
    { title: "Cards", records: [{ line: 4 }] },
  ]);
});

test("among papers with authors, one without is kept, as a review of books in what ADS exports", () => {
  expect(
    saidIn(
      "<records><record><title>Book reviews</title><pubdate>Jan 1843</pubdate></record>",
      "<record><title>On Looms</title><author>King, Ada</author><author>, . . .</author></record></records>",
    ),
  ).toEqual([
    ["Book reviews", 1843, []],
    ["On Looms", undefined, ["Ada King"]],
  ]);
});

test("a record of Primo is one paper, however often it says its title", () => {
  const both = "<title>On Looms</title><creator>King, Ada ; Byron, Bob</creator>";
  const record = `<record><display>${both}</display><sort>${both}</sort><addata><au>King, Ada</au><date>18430501</date></addata></record>`;

  expect(saidIn(record)).toEqual([["On Looms", 1843, BOTH]]);
});

test("a book is one paper, whatever its chapters are, and text in several types is one text", () => {
  expect(
    saidIn(
      "<books><book><title>Looms</title><author>Ada <b>King</b></author><year>1843</year>",
      "<chapter><title>Warp</title><author>Bob Byron</author></chapter></book></books>",
    ),
  ).toEqual([["Looms", 1843, ["Ada King"]]]);
});

test.each([
  [
    "a feed",
    "<rss><channel><item><title>On Looms</title><creator>Ada King</creator></item></channel></rss>",
  ],
  ["a picture", "<svg><metadata><title>Looms</title><creator>Ada King</creator></metadata></svg>"],
  [
    "what Word says of a document",
    "<cp:coreProperties><dc:title>On Looms</dc:title><dc:creator>Ada King</dc:creator></cp:coreProperties>",
  ],
  ["what has no authors", "<list><item><title>On Looms</title><year>1843</year></item></list>"],
])("%s is no list of papers", (_, text) => {
  expect(reading(text).bibliography.papers).toEqual([]);
});

test("a list that breaks off is read as far as it goes", () => {
  const paper = "<paper><title>On Looms</title><author>Ada King</author><year>1843</year></paper>";

  expect(saidIn(`<list>${paper}<paper><title>On Cards</title><auth`)).toEqual([
    ["On Looms", 1843, ["Ada King"]],
  ]);
});

test("authors within a list of their own may begin large, as PubMed writes them", () => {
  const author = (family: string, given: string) =>
    `<Author><LastName>${family}</LastName><ForeName>${given}</ForeName></Author>`;
  const article = `<Article><ArticleTitle>On Looms</ArticleTitle><AuthorList>${author("King", "Ada")}${author("Byron", "Bob")}</AuthorList><Year>1843</Year></Article>`;

  expect(saidIn(`<Publications>${article}</Publications>`)).toEqual([
    ["On Looms", 1843, ["Ada King", "Bob Byron"]],
  ]);
});

test("titles and authors may stand in groups, and the journal beside the article, as KCI has them", () => {
  const text = `<MetaData><outputData><record>
<journalInfo><journal-name>직물학회지</journal-name><pub-year>2020</pub-year></journalInfo>
<articleInfo article-id="ART1"><title-group><article-title lang="original"><![CDATA[직기에 관하여]]></article-title>
<article-title lang="english"><![CDATA[On Looms]]></article-title></title-group>
<author-group><author>김철수(서울대학교)</author><author>이영희(연세대학교)</author></author-group></articleInfo>
</record></outputData></MetaData>`;

  expect(saidIn(text)).toEqual([["직기에 관하여", 2020, ["김철수", "이영희"]]]);
});

test("Europe PMC gives the journal within what it says of it, and ORCIDs", () => {
  const [paper] = reading(
    `<responseWrapper><resultList><result><title>On Looms</title>
     <authorList><author><firstName>Ada</firstName><lastName>King</lastName><authorId type="ORCID">0000-0002-1825-0097</authorId></author></authorList>
     <journalInfo><journal><title>Notes</title></journal></journalInfo><pubYear>1843</pubYear></result></resultList></responseWrapper>`,
  ).bibliography.papers;

  expect(paper).toMatchObject({
    venue: "Notes",
    byline: { authors: [{ ids: { orcid: "0000-0002-1825-0097" } }] },
  });
});

// As CiNii answers to a search.
test("a feed of papers is a list of them; other feeds are none", () => {
  const feed = (item: string) =>
    `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:prism="http://prismstandard.org/namespaces/basic/2.0/">
     <channel><title>CiNii Research</title></channel><item><title>On Looms</title><dc:creator>King, Ada</dc:creator><dc:creator>Byron, Bob</dc:creator>${item}</item></rdf:RDF>`;
  const ofPapers =
    "<prism:publicationName>Notes</prism:publicationName><prism:publicationDate>1843-05</prism:publicationDate>" +
    '<dc:identifier rdf:datatype="cir:DOI">10.1000/looms</dc:identifier>';

  expect(saidIn(feed(ofPapers))).toEqual([["On Looms", 1843, BOTH]]);
  expect(reading(feed(ofPapers)).bibliography.papers).toMatchObject([
    { venue: "Notes", ids: { doi: "10.1000/looms" } },
  ]);
  expect(saidIn(feed("<dc:date>2020</dc:date>"))).toEqual([]);
});

test("references of the IETF have people, dates and DOIs in attributes", () => {
  const { bibliography, diagnostics } = reading(
    "<references>",
    '<reference anchor="RFC1" target="https://www.rfc-editor.org/info/rfc1"><front><title>On Looms</title>',
    '<author initials="A." surname="King" fullname="Ada M. King" role="editor"><organization>Mill</organization></author>',
    '<author initials="B." surname="Byron"/><author fullname="Cem van der Ay"><organization/></author>',
    "<author><organization>IESG</organization></author>",
    '<date month="May" year="1843"/><abstract><t>Weave.</t></abstract></front>',
    '<seriesInfo name="RFC" value="1"/><seriesInfo name="DOI" value="10.17487/RFC1"/></reference>',
    "</references>",
  );

  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    { title: "On Looms", year: 1843, ids: { doi: "10.17487/rfc1" } },
  ]);
  expect(bibliography.papers[0]?.byline.authors).toMatchObject([
    { given: "Ada M.", family: "King" },
    { given: "B.", family: "Byron" },
    { given: "Cem", family: "van der Ay" },
    { printed: "IESG", kind: "group" },
  ]);
});
