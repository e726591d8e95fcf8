import { describe, expect, test } from "vitest";

import { combine } from "../../src/bibliography/combine.ts";
import type { Bibliography } from "../../src/bibliography/paper.ts";
import { aListIn, aPageOf, aPaper, namesOf } from "../builders.ts";

const combined = (...sources: readonly Bibliography[]) => combine(sources).bibliography.papers;
const ids = { doi: "10.1000/abc" };

describe("a paper of several records", () => {
  test("has the longest author list, and is complete when that is", () => {
    const [paper, ...others] = combined(
      aListIn("page.txt", aPaper({ ids, authors: ["Ada", "Bob"], listComplete: false })),
      aListIn("b.bib", aPaper({ ids, authors: ["Ada", "Bob", "Cem"] })),
    );

    expect(others).toEqual([]);
    expect(namesOf(paper)).toEqual(["Ada", "Bob", "Cem"]);
    expect(paper?.byline.listComplete).toBe(true);
  });

  test("keeps a longer list that was cut rather than a shorter one that says it is complete", () => {
    const [paper] = combined(
      aListIn("a.csv", aPaper({ ids, authors: ["Ada"] })),
      aListIn("b.bib", aPaper({ ids, authors: ["Ada", "Bob"], listComplete: false })),
    );

    expect(namesOf(paper)).toEqual(["Ada", "Bob"]);
    expect(paper?.byline.listComplete).toBe(false);
  });

  test("keeps its authors when another record lists nobody", () => {
    const [paper] = combined(
      aListIn("a.bib", aPaper({ ids, authors: [] })),
      aListIn("b.bib", aPaper({ ids, authors: ["Ada"], listComplete: false })),
    );

    expect(namesOf(paper)).toEqual(["Ada"]);
  });

  test("is called by its title, not by an id that a table has for one", () => {
    const doi = "10.1000/abc";
    const table = aListIn("a.csv", aPaper({ title: doi, ids: { doi }, authors: ["Ada", "Bob"] }));

    const [paper] = combined(table, aListIn("b.bib", aPaper({ title: "On Looms", ids: { doi } })));

    expect(paper?.title).toBe("On Looms");
    expect(combined(table)[0]?.title).toBe(doi);
  });

  test("is called by its title where its fullest record has none", () => {
    const [paper] = combined(
      aListIn("a.csv", aPaper({ title: "", ids, authors: ["Ada", "Bob", "Cem"] })),
      aListIn("b.bib", aPaper({ ids, authors: ["Ada", "Bob"] })),
    );

    expect(paper?.title).toBe("On Looms");
  });

  test("prefers a list that is complete to one as long that is cut, whose names are longer", () => {
    const [paper] = combined(
      aListIn("a.txt", aPaper({ ids, authors: ["Ada Lovelace"], listComplete: false })),
      aListIn("b.bib", aPaper({ ids, authors: ["A. Lovelace"] })),
    );

    expect(namesOf(paper)).toEqual(["A. Lovelace"]);
    expect(paper?.byline.listComplete).toBe(true);
  });

  test("prefers a complete list to two cut ones that agree with each other against it", () => {
    const cut = aPaper({ ids, authors: ["Ada King", "Cem Low"], listComplete: false });
    const [paper] = combined(
      aListIn("a.bib", aPaper({ ids, authors: ["Ada King", "Bob Low"] })),
      aListIn("b.txt", cut),
      aListIn("c.txt", cut),
    );

    expect(namesOf(paper)).toEqual(["Ada King", "Bob Low"]);
  });

  test("prefers full names to initials", () => {
    const [paper] = combined(
      aListIn("a.nbib", aPaper({ ids, authors: ["A. Lovelace"] })),
      aListIn("b.bib", aPaper({ ids, authors: ["Ada Lovelace"] })),
    );

    expect(namesOf(paper)).toEqual(["Ada Lovelace"]);
  });

  test("keeps records that say the same again, and what the last of them adds", () => {
    const [paper] = combined(
      aListIn("a.bib", aPaper({ ids, keywords: ["looms"] }), aPaper({ ids, keywords: ["looms"] })),
      aListIn("b.bib", aPaper({ ids, keywords: ["looms"] }), aPaper({ ids, keywords: ["cards"] })),
    );

    expect(paper?.records.map(({ file, index }) => `${file} ${index}`)).toEqual([
      "a.bib 0",
      "a.bib 1",
      "b.bib 0",
      "b.bib 1",
    ]);
    expect(paper?.keywords).toEqual(["cards", "looms"]);
  });

  test("keeps every record, with its file, its line and the author list of its own", () => {
    const [paper] = combined(
      aListIn("a.bib", aPaper({ title: "On Cards" }), aPaper({ ids, authors: ["A. Lovelace"] })),
      aListIn("b.bib", aPaper({ ids, authors: ["Ada Lovelace"] })),
    ).slice(1);

    expect(paper?.records).toMatchObject([
      { file: "a.bib", index: 1, line: 2, byline: { authors: [{ printed: "A. Lovelace" }] } },
      { file: "b.bib", index: 0, line: 1, byline: { authors: [{ printed: "Ada Lovelace" }] } },
    ]);
  });

  test("has every fact that one of them has, each id and link and keyword once", () => {
    const code = { kind: "code", href: "https://github.com/ada/looms" } as const;
    const [paper] = combined(
      aListIn(
        "a.bib",
        aPaper({
          ids,
          authors: ["Ada", "Bob", "Cem"],
          venue: "",
          keywords: ["weaving"],
          links: [code],
          abstract: "Looms weave.",
        }),
      ),
      aListIn(
        "b.csv",
        aPaper({
          ids: { ...ids, pmid: "12" },
          venue: "Loom Letters",
          keywords: ["weaving", "silk"],
        }),
      ),
    );

    expect(paper).toMatchObject({
      ids: { doi: "10.1000/abc", pmid: "12" },
      venue: "Loom Letters",
      abstract: "Looms weave.",
      links: [code],
    });
    expect(paper?.keywords?.toSorted()).toEqual(["silk", "weaving"]);
  });

  test("prefers a printed year to an inferred one, with the most precise date of that year", () => {
    const [paper] = combined(
      aListIn(
        "page.txt",
        aPaper({
          ids,
          authors: ["Ada", "Bob"],
          year: 2026,
          inferredYear: true,
          date: "2026-02-06",
        }),
      ),
      aListIn("a.bib", aPaper({ ids, authors: ["Ada"], year: 2025, date: "2025" })),
      aListIn("b.csv", aPaper({ ids, authors: [], year: 2025, date: "2025-11-30" })),
    );

    expect(paper).toMatchObject({ year: 2025, date: "2025-11-30" });
    expect(paper).not.toHaveProperty("inferredYear");
  });

  test("that was a preprint first has the DOI of the published version and a link to the other", () => {
    const title = "On Looms and the People Who Weave with Them";
    const preprint = { doi: "10.48550/arxiv.2301.01234", arxiv: "2301.01234" };
    const [paper, ...others] = combined(
      aListIn(
        "a.bib",
        aPaper({ title, authors: ["Ada", "Bob", "Cem"], ids: preprint, year: 2023 }),
      ),
      aListIn("b.bib", aPaper({ title, ids, year: 2024 })),
    );

    expect(others).toEqual([]);
    expect(paper?.ids).toEqual({ doi: "10.1000/abc", arxiv: "2301.01234" });
    expect(paper?.links).toEqual([
      { kind: "page", href: "https://doi.org/10.48550/arxiv.2301.01234" },
    ]);
  });
});

describe("what was joined wrongly", () => {
  const twice = aListIn("a.bib", aPaper({ ids }), aPaper({ ids }), aPaper({ ids }));

  test("is two papers again when a record is kept apart, each where it stood", () => {
    const { bibliography, recordCount } = combine([twice], new Set(["a.bib#1"]));

    expect(recordCount).toBe(3);
    expect(bibliography.papers.map(({ records }) => records.map(({ index }) => index))).toEqual([
      [0, 2],
      [1],
    ]);
  });
});

describe("the owner of an author page", () => {
  const page = aPageOf("Cem", aPaper({ title: "On Looms" }), aPaper({ title: "On Cards" }));

  test("is an implied author of the papers of that page, and of no others", () => {
    const papers = combined(aListIn("a.bib", aPaper({ title: "On Gears" })), page);

    expect(papers.map(({ title, impliedAuthors = [] }) => [title, impliedAuthors.length])).toEqual([
      ["On Gears", 0],
      ["On Looms", 1],
      ["On Cards", 1],
    ]);
  });

  test("is one of a paper's implied authors, whichever of its records is the fullest", () => {
    const list = aListIn("a.bib", aPaper({ title: "On Looms", authors: ["Ada", "Bob", "Dan"] }));
    const [paper] = combined(page, list);

    expect(paper?.impliedAuthors).toEqual([{ printed: "Cem", family: "Cem" }]);
  });

  test("is implied once on a paper that two pages list", () => {
    expect(combined(page, page)[0]?.impliedAuthors).toHaveLength(1);
  });

  test("gives the list its name and its year of capture", () => {
    const { bibliography } = combine([
      aListIn("a.bib", aPaper()),
      { ...page, capturedIn: 2026, claims: [{ name: "Papers", value: "73" }] },
    ]);

    expect(bibliography).toMatchObject({
      owner: "Cem",
      capturedIn: 2026,
      claims: [{ name: "Papers", value: "73" }],
    });
  });
});
