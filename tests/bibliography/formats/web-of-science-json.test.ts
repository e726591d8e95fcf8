import { expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (value: unknown) =>
  runToEnd(read({ file: "wos.json", text: JSON.stringify(value) }));
const hit = (names: object, rest: object = {}) => ({
  uid: "WOS:1",
  title: "On Looms",
  names,
  ...rest,
});
const starter = (...hits: readonly object[]) => reading({ metadata: { total: 1 }, hits });
const expanded = (...records: readonly object[]) =>
  reading({
    Data: { Records: { records: { REC: records } } },
    QueryResult: { RecordsFound: records.length },
  });
const printedIn = ({ bibliography: { papers } }: ReturnType<typeof reading>) =>
  papers.map(({ byline }) => byline.authors.map(({ printed }) => printed));

test("a hit of the Starter API gives its people and groups, date, venue, kind and ids", () => {
  const { format, bibliography } = starter(
    hit(
      {
        authors: [
          { displayName: "Lovelace, Ada", wosStandard: "Lovelace, A", researcherId: "A-1-2008" },
          { displayName: "Byron, B. K.", wosStandard: "Byron, BK" },
        ],
        bookEditors: [{ displayName: "Cem, Dan" }],
        corp: [{ displayName: "Loom Grp" }],
      },
      {
        types: ["Article"],
        source: { sourceTitle: "WEAVING", publishYear: 2009, publishMonth: "FEB" },
        identifiers: { doi: "10.1000/ABC", pmid: "19265011" },
        keywords: { authorKeywords: ["looms", "cards"] },
      },
    ),
  );

  expect(format).toBe("Web of Science JSON");
  expect(bibliography.papers).toEqual([
    {
      records: [{ file: "wos.json", index: 0, line: 1 }],
      title: "On Looms",
      byline: {
        authors: [
          { printed: "Ada Lovelace", family: "Lovelace", given: "Ada" },
          { printed: "B. K. Byron", family: "Byron", given: "B. K." },
          { printed: "Loom Grp", kind: "group" },
        ],
        listComplete: true,
      },
      year: 2009,
      date: "2009-02",
      venue: "WEAVING",
      kind: "Article",
      keywords: ["looms", "cards"],
      ids: { doi: "10.1000/abc", pmid: "19265011" },
      links: [],
    },
  ]);
});

test("authors of the book and inventors are authors where nobody else is", () => {
  const [byron, cem] = [{ displayName: "Byron, Bob" }, { displayName: "Cem, Dan" }];

  const names = printedIn(
    starter(
      hit({ authors: [byron], books: [cem] }),
      hit({ books: [cem] }),
      hit({ inventors: [byron] }),
    ),
  );

  expect(names).toEqual([["Bob Byron"], ["Dan Cem"], ["Bob Byron"]]);
});

test("a group that signs a book is an author where nobody else is", () => {
  const [byron, group] = [{ displayName: "Byron, Bob" }, { displayName: "Loom Soc" }];

  const names = printedIn(
    starter(hit({ authors: [byron], bookCorp: [group] }), hit({ bookCorp: [group] })),
  );

  expect(names).toEqual([["Bob Byron"], ["Loom Soc"]]);
});

test("[Anonymous] is nobody, and said", () => {
  const { bibliography, diagnostics } = starter(
    hit({ anonymous: [{ displayName: "[Anonymous]", wosStandard: "[Anonymous]" }] }),
  );

  expect(bibliography.papers[0]?.byline.authors).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toContain("web-of-science-json/nobody");
});

const summary = (names: object) => ({
  names,
  doctypes: { doctype: ["Article", "Proceedings Paper"] },
  pub_info: { pubyear: 2011, pubmonth: "MAR 4", sortdate: "2011-03-04" },
  titles: {
    title: [
      { type: "source", content: "WEAVING" },
      { type: "item", content: "On <i>Looms</i>" },
    ],
  },
});

test("a record of the Expanded API gives its authors with their ORCIDs, not its editors", () => {
  const { format, bibliography } = expanded({
    UID: "WOS:1",
    static_data: {
      summary: summary({
        count: 4,
        name: [
          {
            role: "author",
            full_name: "Lovelace, Ada",
            first_name: "Ada",
            last_name: "Lovelace",
            orcid_id: "0000-0002-1825-0097",
          },
          { role: "author", full_name: "Byron, Bob", wos_standard: "Byron, B" },
          { role: "book_editor", full_name: "Cem, Dan" },
          { role: "corp", full_name: "Loom Grp" },
        ],
      }),
      fullrecord_metadata: {
        keywords: { keyword: "looms" },
        abstracts: { abstract: { abstract_text: { p: ["We weave.", "We card."] } } },
      },
    },
    dynamic_data: {
      cluster_related: {
        identifiers: {
          identifier: [
            { type: "issn", value: "1234-5678" },
            { type: "doi", value: "10.1000/abc" },
            { type: "pmid", value: "MEDLINE:19265011" },
          ],
        },
      },
    },
  });

  expect(format).toBe("Web of Science JSON");
  expect(bibliography.papers).toEqual([
    {
      records: [{ file: "wos.json", index: 0, line: 1 }],
      title: "On Looms",
      byline: {
        authors: [
          {
            printed: "Ada Lovelace",
            family: "Lovelace",
            given: "Ada",
            ids: { orcid: "0000-0002-1825-0097" },
          },
          { printed: "Bob Byron", family: "Byron", given: "Bob" },
          { printed: "Loom Grp", kind: "group" },
        ],
        listComplete: true,
      },
      year: 2011,
      date: "2011-03-04",
      venue: "WEAVING",
      kind: "Article",
      keywords: ["looms"],
      ids: { doi: "10.1000/abc", pmid: "19265011" },
      links: [],
      abstract: "We weave. We card.",
    },
  ]);
});

test("what is alone in a record stands without a list around it", () => {
  const { bibliography } = expanded({
    UID: "WOS:1",
    static_data: { summary: summary({ name: { role: "author", full_name: "Cem, Dan" } }) },
    dynamic_data: { cluster_related: { identifiers: "" } },
  });

  expect(printedIn({ bibliography, diagnostics: [] })).toEqual([["Dan Cem"]]);
});
