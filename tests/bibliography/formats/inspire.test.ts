import { expect, test } from "vitest";

import { inspire } from "../../../src/bibliography/formats/inspire.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const papersOf = (...works: readonly object[]) =>
  runToEnd(
    inspire.read({
      file: "inspire.json",
      text: JSON.stringify({ hits: { hits: works.map((metadata) => ({ id: "1", metadata })) } }),
    }),
  ).bibliography.papers;

test("a record gives its title, authors, collaboration, date, venue, kind, ids and abstract", () => {
  const papers = papersOf({
    control_number: 1,
    titles: [{ title: "On Looms" }, { title: "Über Webstühle" }],
    authors: [
      {
        full_name: "Lovelace, Ada",
        ids: [
          { schema: "INSPIRE BAI", value: "A.Lovelace.1" },
          { schema: "ORCID", value: "0000-0002-1825-0097" },
        ],
      },
      { full_name: "Byron, Bob", inspire_roles: ["supervisor"] },
    ],
    author_count: 2,
    collaborations: [{ value: "LOOMS" }],
    publication_info: [{ journal_title: "Phys.Lett.B", year: 2012 }],
    earliest_date: "2012-07-31",
    document_type: ["article"],
    dois: [{ value: "10.1016/j.physletb.2012.08.020" }],
    arxiv_eprints: [{ value: "1207.7214", categories: ["hep-ex"] }],
    abstracts: [{ value: "Looms weave." }],
  });

  expect(papers).toEqual([
    {
      records: [{ file: "inspire.json", index: 0, line: 1 }],
      title: "On Looms",
      byline: {
        authors: [
          {
            printed: "Ada Lovelace",
            family: "Lovelace",
            given: "Ada",
            ids: { orcid: "0000-0002-1825-0097" },
          },
          { printed: "LOOMS", kind: "group" },
        ],
        listComplete: true,
      },
      year: 2012,
      date: "2012-07-31",
      venue: "Phys.Lett.B",
      kind: "article",
      ids: { doi: "10.1016/j.physletb.2012.08.020", arxiv: "1207.7214" },
      links: [],
      abstract: "Looms weave.",
    },
  ]);
});

test("a list shorter than the number of authors is cut", () => {
  const [paper] = papersOf({
    titles: [{ title: "On Looms" }],
    authors: [{ full_name: "Lovelace, Ada" }],
    author_count: 2932,
  });

  expect(paper?.byline.listComplete).toBe(false);
});

// As in inspirehep/inspirehep:backend/data/records/literature.
test("a record as it is kept, without what an answer wraps around it, is a record", () => {
  const text = JSON.stringify({
    $schema: "https://inspirehep.net/schemas/records/hep.json",
    authors: [{ full_name: "Fodor, Zoltan" }],
    control_number: 1184194,
    titles: [{ title: "On Looms" }],
  });

  expect(inspire.recognises(text)).toBe(true);
  expect(runToEnd(inspire.read({ file: "inspire.json", text })).bibliography.papers).toMatchObject([
    { title: "On Looms", byline: { authors: [{ printed: "Zoltan Fodor" }] } },
  ]);
});

test("who signs as a body is a group, once", () => {
  const [paper] = papersOf({
    titles: [{ title: "On Looms" }],
    authors: [{ full_name: "Socolowski, O., Jr." }],
    collaborations: [{ value: "LOOMS" }],
    corporate_author: ["LOOMS", "CERN"],
  });

  expect(paper?.byline.authors.map(({ printed, kind }) => [printed, kind])).toEqual([
    ["O. Socolowski, Jr.", undefined],
    ["LOOMS", "group"],
    ["CERN", "group"],
  ]);
});
