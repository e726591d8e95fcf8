import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

// As eLife's sample-xml/elife-kitchen-sink.xml (elifesciences/elife-tools) has them: authors who are not
// in the byline, groups and their keys, editors in a group of their own, an ORCID by its address.
const article = (meta: string, journal = "") =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE article PUBLIC "-//NLM//DTD JATS (Z39.96) Journal Archiving and Interchange DTD v1.1d1 20130915//EN" "JATS-archivearticle1.dtd">
<article xmlns:xlink="http://www.w3.org/1999/xlink" article-type="research-article">
<front><journal-meta>${journal}</journal-meta><article-meta>${meta}</article-meta></front>
<body><sec><title>Looms</title><p>Weave.</p></sec></body>
<back><ref-list><ref><mixed-citation><person-group person-group-type="author"><name><surname>Cited</surname></name></person-group></mixed-citation></ref></ref-list></back>
<sub-article><front-stub><contrib-group><contrib contrib-type="author"><name><surname>Reviewer</surname></name></contrib></contrib-group></front-stub></sub-article>
</article>`;
const reading = (text: string) => runToEnd(read({ file: "article.xml", text }));
const namesIn = (meta: string) => reading(article(meta)).bibliography.papers.map(namesOf)[0];
const name = (family: string, given: string) =>
  `<name><surname>${family}</surname><given-names>${given}</given-names></name>`;

test("an article gives its title, byline, dates, journal, ids and abstract", () => {
  const { format, bibliography, diagnostics } = reading(
    article(
      `<article-id pub-id-type="publisher-id">00013</article-id>
<article-id pub-id-type="pmid">12345</article-id>
<article-id pub-id-type="doi">10.1000/ABC.13</article-id>
<title-group><article-title>On <italic>Looms</italic><xref ref-type="fn" rid="fn1">*</xref></article-title><subtitle>A Sketch</subtitle></title-group>
<contrib-group>
<contrib contrib-type="author" corresp="yes">
<contrib-id contrib-id-type="orcid">http://orcid.org/0000-0002-1825-0097</contrib-id>
<name><surname>Lovelace</surname><given-names>Ada B</given-names><suffix>Jr</suffix></name>
<xref ref-type="aff" rid="aff1">1</xref><xref ref-type="corresp" rid="cor1">*</xref>
</contrib>
<contrib contrib-type="author"><contrib-id contrib-id-type="group-author-key">g1</contrib-id><collab>Weavers, Ltd<xref ref-type="aff" rid="aff1">1</xref></collab></contrib>
<on-behalf-of>for the Looms</on-behalf-of>
</contrib-group>
<contrib-group content-type="section"><contrib contrib-type="editor">${name("Editor", "Eve")}</contrib></contrib-group>
<contrib-group><contrib contrib-type="author non-byline">${name("Member", "Mel")}</contrib></contrib-group>
<pub-date publication-format="electronic" date-type="pub"><day>28</day><month>02</month><year>2013</year></pub-date>
<pub-date pub-type="collection"><year>2014</year></pub-date>
<pub-date pub-type="epub-ppub"><month>3</month><year>2014</year></pub-date>
<abstract abstract-type="executive-summary"><p>For all.</p></abstract>
<abstract><sec><title>Aim</title><p>To weave.</p></sec><sec><title>Result</title><p>Woven.</p></sec></abstract>
<kwd-group><kwd>looms</kwd><kwd>cards</kwd></kwd-group>`,
      "<journal-title-group><journal-title>Weaving</journal-title></journal-title-group>",
    ),
  );

  expect(format).toBe("JATS XML");
  expect(diagnostics).toEqual([]);
  expect(bibliography.papers).toMatchObject([
    {
      title: "On Looms: A Sketch",
      byline: {
        authors: [
          {
            family: "Lovelace",
            given: "Ada B",
            suffix: "Jr",
            ids: { orcid: "0000-0002-1825-0097" },
          },
          { printed: "Weavers, Ltd", kind: "group" },
        ],
        listComplete: true,
      },
      year: 2014,
      date: "2014-03",
      venue: "Weaving",
      kind: "research-article",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/abc.13", pmid: "12345" },
      abstract: "To weave. Woven.",
      records: [{ line: 3 }],
    },
  ]);
});

test("names are in parts, in scripts or whole, and members of a group are not in the byline", () => {
  expect(
    namesIn(`<contrib-group>
<contrib>${name("Lovelace", "Ada")}</contrib>
<contrib contrib-type="author"><name-alternatives>${name("Wang", "Wei")}<name><surname>王</surname></name></name-alternatives></contrib>
<contrib contrib-type="author"><string-name>Bob Byron</string-name></contrib>
<contrib contrib-type="author"><collab>Loom Group<contrib-group><contrib contrib-type="author">${name("Member", "Mel")}</contrib></contrib-group></collab></contrib>
<contrib contrib-type="author"><anonymous/></contrib>
</contrib-group>`),
  ).toEqual(["Ada Lovelace", "Wei Wang", "Bob Byron", "Loom Group"]);
});

test("a list that is cut is incomplete", () => {
  const { bibliography } = reading(
    article(
      `<title-group><article-title>Looms</article-title></title-group><contrib-group><contrib contrib-type="author">${name("Lovelace", "Ada")}</contrib><etal/></contrib-group><pub-date><year>1843</year></pub-date>`,
    ),
  );

  expect(bibliography.papers[0]?.byline).toMatchObject({ listComplete: false });
});

test("members whom SciELO lists in a group of their own are no authors, a group is one", () => {
  const group =
    '<contrib contrib-type="author" id="c"><collab>Loom Group</collab></contrib><contrib contrib-type="author-group"><collab>Card Group</collab></contrib>';
  const member = `<contrib contrib-type="author" rid="c">${name("Member", "Mel")}</contrib>`;

  expect(
    namesIn(`<contrib-group><contrib contrib-type="author">${name("Lovelace", "Ada")}</contrib>${group}</contrib-group>
<contrib-group content-type="collab-list">${member}<contrib>${name("Ay", "Cem")}</contrib></contrib-group>`),
  ).toEqual(["Ada Lovelace", "Loom Group", "Card Group"]);
});

test("several articles stand in a set, or in what a repository answers to harvesters", () => {
  const two = [1, 2]
    .map(
      (i) =>
        `<article><front><article-meta><title-group><article-title>Looms ${i}</article-title></title-group></article-meta></front></article>`,
    )
    .join("\n");
  const titlesIn = (text: string) => reading(text).bibliography.papers.map(({ title }) => title);

  expect(titlesIn(`<pmc-articleset>${two}</pmc-articleset>`)).toEqual(["Looms 1", "Looms 2"]);
  expect(
    titlesIn(
      `<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><ListRecords><record><metadata>${two}</metadata></record></ListRecords></OAI-PMH>`,
    ),
  ).toEqual(["Looms 1", "Looms 2"]);
});

test("an article of another kind of XML is none", () => {
  const text = '<article xmlns="http://docbook.org/ns/docbook"><title>A Manual</title></article>';

  expect(reading(text).format).not.toBe("JATS XML");
});
