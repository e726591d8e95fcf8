import { describe, expect, test } from "vitest";

import { combine } from "../../src/bibliography/combine.ts";
import type { Paper } from "../../src/bibliography/paper.ts";
import { aBibliography, aListIn, aPageOf, aPaper } from "../builders.ts";

const ids = { doi: "10.1000/abc" };

/** The one paper of records, each of a file of its own. */
function joined(...records: readonly Paper[]): Paper {
  const lists = records.map((paper, i) => aListIn(`${i}.bib`, paper));
  const [paper, ...others] = combine(lists).bibliography.papers;
  expect(others).toEqual([]);
  return paper!;
}

describe("of several records a paper", () => {
  test("has the year of any of them, though the one of most authors has none", () => {
    const paper = joined(aPaper({ ids, authors: ["Ada", "Bob"] }), aPaper({ ids, year: 1843 }));

    expect(paper.year).toBe(1843);
  });

  test("has a year that is inferred, where none of them prints one, and says so", () => {
    const undated = aPaper({ ids, authors: ["Ada", "Bob", "Cem"] });

    expect(joined(undated, aPaper({ ids, year: 1843, inferredYear: true }))).toMatchObject({
      year: 1843,
      inferredYear: true,
    });
  });

  test("is called as the one with a DOI calls it, where their authors are the same", () => {
    const paper = joined(aPaper({ title: "On LOOMS" }), aPaper({ title: "On Looms", ids }));

    expect(paper.title).toBe("On Looms");
  });

  test("appeared where the one of most authors says", () => {
    const full = aPaper({ ids, venue: "Loom Letters", authors: ["Ada", "Bob", "Cem"] });

    expect(joined(aPaper({ ids, venue: "arXiv" }), full).venue).toBe("Loom Letters");
    expect(joined(full, aPaper({ ids, venue: "arXiv" })).venue).toBe("Loom Letters");
  });

  test("came out as its journal says, though its preprint names more people, and in full", () => {
    const journal = { title: "On Looms", venue: "Loom Letters", year: 1846 };
    const preprint = { title: "Of looms", venue: "arXiv", year: 1843 };
    const authors = ["Ada Lovelace", "Bob Byron", "Cem Ay"];
    const arxiv = "1801.01234";

    const paper = joined(
      aPaper({ ...preprint, authors, ids: { arxiv } }),
      aPaper({ ...journal, authors: ["A. Lovelace", "B. Byron"], ids: { ...ids, arxiv } }),
    );
    expect(paper).toMatchObject(journal);
    expect(paper.byline.authors.map(({ printed }) => printed)).toEqual(authors);
    expect(joined(aPaper({ ...preprint, ids }), aPaper({ ids }))).toMatchObject({ year: 1843 });
  });

  test("is called by its id, where all of them are", () => {
    const nameless = aPaper({ ids, title: ids.doi });

    expect(joined(nameless, { ...nameless, year: 1843 }).title).toBe(ids.doi);
  });

  test("has the same abstract, whichever was opened first", () => {
    const [long, short] = ["Looms weave.", "Of looms."].map((abstract) =>
      aPaper({ ids, abstract }),
    );

    expect(joined(long!, short!).abstract).toBe(joined(short!, long!).abstract);
  });

  test("has no link for one without a DOI", () => {
    expect(joined(aPaper({ ids }), aPaper()).links).toEqual([]);
  });

  test("has the owners of all pages that list it", () => {
    const pages = ["Cem", "Dan"].map((owner) => aPageOf(owner, aPaper({ ids })));
    const [paper] = combine(pages).bibliography.papers;

    expect(paper?.impliedAuthors?.map(({ printed }) => printed).toSorted()).toEqual(["Cem", "Dan"]);
  });

  test("keeps of each where its facts are from, and what is doubtful about them", () => {
    const told = { source: "Crossref", note: "The list may be cut." };
    const record = { ...aPaper({ ids }), records: [{ file: "a.bib", index: 0, line: 1, ...told }] };
    const sources = [aBibliography(record), aListIn("b.bib", aPaper({ ids }))];

    const [paper] = combine(sources).bibliography.papers;

    expect(paper?.records[0]).toMatchObject(told);
    expect(paper?.records[1]).not.toHaveProperty("source");
  });
});
