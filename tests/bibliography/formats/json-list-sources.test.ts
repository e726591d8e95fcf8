import { expect, test } from "vitest";

import { jsonList } from "../../../src/bibliography/formats/json-list.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

const paperOf = (value: unknown) =>
  runToEnd(jsonList.read({ file: "papers.json", text: JSON.stringify(value) })).bibliography
    .papers[0];

const ORCID = "0000-0002-1825-0097";

test.each([
  [{ fullName: "King, Ada", name: "Ada", surname: "King" }, "Ada King"],
  [{ name: "Ada", surname: "King" }, "Ada King"],
  [{ fullName: "King A", lastName: "King" }, "A King"],
  [{ name: "Ada King", lastName: "King" }, "Ada King"],
  [{ name: "King", lastName: "King" }, "King"],
])("beside the family, the name of an author tells what is given: %j", (author, name) => {
  expect(namesOf(paperOf([{ title: "On Looms", authors: [author], year: 1843 }]))).toEqual([name]);
});

test("OpenAIRE's graph gives the DOI, the journal and ORCIDs", () => {
  const paper = paperOf({
    results: [
      {
        mainTitle: "On Looms",
        authors: [
          {
            fullName: "King, Ada",
            name: "Ada",
            surname: "King",
            pid: { id: { scheme: "orcid", value: ORCID }, provenance: null },
          },
          { fullName: "Byron, Bob", pid: null },
        ],
        publicationDate: "1843-05-01",
        container: { name: "Notes" },
        pids: [{ scheme: "doi", value: "10.1000/looms" }],
      },
    ],
  });

  expect(paper).toMatchObject({
    date: "1843-05-01",
    venue: "Notes",
    ids: { doi: "10.1000/looms" },
  });
  expect(paper?.byline.authors.map(({ ids }) => ids?.orcid)).toEqual([ORCID, undefined]);
});

test("the Lens gives the journal and ORCIDs", () => {
  const paper = paperOf({
    lens_id: "000-000-000-000-001",
    title: "On Looms",
    year_published: 1843,
    source: { title: "Notes" },
    authors: [{ first_name: "Ada", last_name: "King", ids: [{ type: "orcid", value: ORCID }] }],
  });

  expect(paper).toMatchObject({ venue: "Notes", byline: { authors: [{ ids: { orcid: ORCID } }] } });
});

test("Scopus says who an author is", () => {
  const paper = paperOf({
    "search-results": {
      entry: [
        {
          "dc:title": "On Looms",
          "prism:coverDate": "1843-05-01",
          author: [{ authid: "57205348007", surname: "King", "given-name": "Ada" }],
        },
      ],
    },
  });

  expect(paper?.byline.authors).toMatchObject([{ ids: { scopus: "57205348007" } }]);
});

test("OpenReview tells the year by the entry of BibTeX or the name of the meeting", () => {
  const content = {
    title: { value: "On Looms" },
    authors: { value: ["Ada King", "Bob Byron"] },
    keywords: { value: ["looms", "cards"] },
    venue: { value: "ICLR 2024 poster" },
    venueid: { value: "ICLR.cc/2024/Conference" },
  };
  const entry = "@article{\nking2023on,\ntitle={On Looms},\nyear={2023}\n}";

  expect(paperOf({ notes: [{ content }] })).toMatchObject({
    year: 2024,
    venue: "ICLR 2024 poster",
    keywords: ["looms", "cards"],
  });
  expect(
    paperOf({ notes: [{ content: { ...content, _bibtex: { value: entry } } }] }),
  ).toMatchObject({ year: 2023 });
});

test.each([
  ["HAL", { journalTitle_s: "Notes", docType_s: "ART", authFullName_s: ["Ada King"] }],
  [
    "CORE",
    { journals: [{ title: "Notes" }], documentType: "ART", authors: [{ name: "Ada King" }] },
  ],
  [
    "ERIC",
    { source: "Notes", publicationdateyear: 1843, publicationtype: "ART", author: ["King, Ada"] },
  ],
  ["Publish or Perish", { source: "Notes", cites: 3, type: "ART", authors: ["A King"] }],
])("the journal and the kind are read where %s has them", (_, fields) => {
  expect(paperOf([{ title: "On Looms", year: 1843, ...fields }])).toMatchObject({
    venue: "Notes",
    kind: "ART",
  });
});

test("CiNii lists the DOI among other ids", () => {
  const paper = paperOf({
    items: [
      {
        title: "On Looms",
        "dc:creator": ["Ada King"],
        "prism:publicationDate": "1843",
        "dc:identifier": [
          { "@type": "cir:NAID", "@value": "130005063000" },
          { "@type": "cir:DOI", "@value": "10.1000/looms" },
        ],
      },
    ],
  });

  expect(paper?.ids).toEqual({ doi: "10.1000/looms" });
});

test("NASA ADS lists ORCIDs beside the authors, some by publishers and some by authors", () => {
  const paper = (author: readonly string[]) =>
    paperOf({
      response: {
        docs: [
          {
            title: ["On Looms"],
            author,
            year: "1843",
            pub: "Notes",
            orcid_pub: ["-", "-"],
            orcid_user: ["-", ORCID],
          },
        ],
      },
    });

  expect(paper(["King, A.", "Byron, B."])?.byline.authors.map(({ ids }) => ids?.orcid)).toEqual([
    undefined,
    ORCID,
  ]);
  expect(paper(["King, A."])?.byline.authors[0]?.ids).toBeUndefined();
});

test("a group among PubMed's authors does not turn the names of people round", () => {
  const authors = [
    { name: "King A", authtype: "Author" },
    { name: "Loom Group", authtype: "CollectiveName" },
  ];
  const paper = paperOf({ result: { 1: { title: "On Looms.", authors, pubdate: "1843 May" } } });

  expect(namesOf(paper)).toEqual(["A King", "Loom Group"]);
});

test("researchmap has titles and lists of authors in each language, in a list or in an object a line", () => {
  const looms = {
    paper_title: { ja: "織機について", en: "On Looms" },
    authors: { ja: [{ name: "山田 太郎" }], en: [{ name: "Taro Yamada" }, { name: "Ada King" }] },
    publication_date: "1843-05",
    publication_name: { ja: "学会誌", en: "Notes" },
    identifiers: { doi: ["10.1000/looms"] },
  };
  const cards = {
    paper_title: { ja: "織機" },
    authors: { ja: [{ name: "山田 太郎" }] },
    publication_date: "1844",
  };
  const lines = [looms, cards].map((paper) =>
    JSON.stringify({ insert: { type: "published_papers" }, similar_merge: paper, priority: "x" }),
  );

  expect(paperOf({ items: [looms, cards] })).toMatchObject({
    title: "On Looms",
    date: "1843-05",
    venue: "Notes",
    ids: { doi: "10.1000/looms" },
  });
  expect(
    runToEnd(jsonList.read({ file: "a.jsonl", text: lines.join("\n") })).bibliography.papers.map(
      namesOf,
    ),
  ).toEqual([["Taro Yamada", "Ada King"], ["山田太郎"]]);
});

test("ERIC calls the year that of the date of publication", () => {
  const docs = [{ title: "On Looms", author: ["King, Ada"], publicationdateyear: 1843 }];

  expect(paperOf({ response: { docs } })).toMatchObject({ year: 1843 });
});

test("Norway's Cristin lists the first of the authors, and says how many there are", () => {
  const paper = paperOf([
    {
      title: { en: "On Looms" },
      year_published: "1843",
      contributors: { count: 3, preview: [{ first_name: "Ada", surname: "King" }] },
      journal: { name: "Notes" },
      links: [{ url_type: "DOI", url: "https://doi.org/10.1000/looms" }],
    },
  ]);

  expect(paper).toMatchObject({ year: 1843, venue: "Notes", ids: { doi: "10.1000/looms" } });
  expect(namesOf(paper)).toEqual(["Ada King"]);
  expect(paper?.byline.listComplete).toBe(false);
});

test("Norway's NVA says in an object what somebody did", () => {
  const contributor = (name: string, type: string) => ({
    identity: { name, orcId: ORCID },
    role: { type },
  });
  const paper = paperOf({
    hits: [
      {
        entityDescription: {
          mainTitle: "On Looms",
          publicationDate: { year: "1843", month: "5" },
          contributors: [contributor("Ada King", "Creator"), contributor("Cem Ay", "Editor")],
          reference: {
            doi: "https://doi.org/10.1000/looms",
            publicationContext: { name: "Notes" },
          },
        },
      },
    ],
  });

  expect(paper).toMatchObject({ year: 1843, venue: "Notes", ids: { doi: "10.1000/looms" } });
  expect(namesOf(paper)).toEqual(["Ada King"]);
  expect(paper?.byline.authors[0]?.ids).toEqual({ orcid: ORCID });
});
