import { describe, expect, test } from "vitest";

import { type Combined, combine } from "../../src/bibliography/combine.ts";
import type { Bibliography, Paper } from "../../src/bibliography/paper.ts";
import { aListIn, aPaper } from "../builders.ts";
import { exampleBibliography } from "../network/example.ts";
import { fc, runs } from "../property.ts";

const combined = (...sources: readonly Bibliography[]) => combine(sources).bibliography.papers;

describe("combining", () => {
  const person = fc.constantFrom(
    ...["Ada Lovelace", "A. Lovelace", "Lovelace", "Adam Lovelace", "Bob Byron", "Robert Byron"],
    ...["Bob Bryon", "B. Bob", "Cem Ağa"],
  );
  const paper = fc
    .record({
      title: fc.constantFrom("Editorial", "On Looms and the People Who Weave with Them", ""),
      authors: fc.uniqueArray(person, { maxLength: 3 }),
      listComplete: fc.boolean(),
      year: fc.option(fc.integer({ min: 2018, max: 2024 }), { nil: undefined }),
      doi: fc.option(fc.constantFrom("10.1/a", "10.1/b", "10.2/a", "10.48550/c"), {
        nil: undefined,
      }),
      venue: fc.option(fc.constantFrom("Loom Letters", "Silk"), { nil: undefined }),
    })
    .map(({ doi, ...facts }) => aPaper({ ...facts, ids: doi === undefined ? {} : { doi } }));
  const lists = fc.array(fc.array(paper, { maxLength: 5 }), { minLength: 1, maxLength: 4 });
  const sourcesOf = (papers: readonly (readonly Paper[])[]) =>
    papers.map((list, i) => aListIn(`${i}.bib`, ...list));

  /** Everything but the order of papers and of the records of each. */
  const contentOf = ({ bibliography }: Combined) =>
    bibliography.papers
      .map(({ records, ...facts }) => ({
        facts,
        records: records.map(({ file, index }) => `${file}#${index}`).toSorted(),
      }))
      .toSorted((a, b) => (a.records[0]! < b.records[0]! ? -1 : 1));

  test("in another order of files changes nothing but the order of papers and records", () => {
    fc.assert(
      fc.property(lists, (papers) => {
        const sources = sourcesOf(papers);

        expect(contentOf(combine(sources.toReversed()))).toEqual(contentOf(combine(sources)));
      }),
      { seed: 1, numRuns: runs(50) },
    );
  });

  test("keeps every record on one paper", () => {
    fc.assert(
      fc.property(lists, (papers) => {
        const { bibliography, recordCount } = combine(sourcesOf(papers));
        const records = bibliography.papers.flatMap((joined) => joined.records);

        expect(recordCount).toBe(papers.flat().length);
        expect(new Set(records.map(({ file, index }) => `${file}#${index}`)).size).toBe(
          recordCount,
        );
        expect(records).toHaveLength(recordCount);
      }),
      { seed: 2, numRuns: runs(50) },
    );
  });

  test("never leaves a paper with fewer authors than one of its records", () => {
    fc.assert(
      fc.property(lists, (papers) => {
        for (const { byline, records } of combined(...sourcesOf(papers)))
          for (const record of records)
            expect(byline.authors.length).toBeGreaterThanOrEqual(
              (record.byline ?? byline).authors.length,
            );
      }),
      { seed: 3, numRuns: runs(50) },
    );
  });

  test("what was combined changes nothing", () => {
    const once = combine([exampleBibliography, exampleBibliography]);

    expect(combine([once.bibliography]).bibliography).toEqual(once.bibliography);
  });

  test("one source without duplicates leaves its papers as they are", () => {
    const { bibliography } = combine([exampleBibliography]);

    expect(bibliography.papers).toMatchObject(exampleBibliography.papers);
  });

  test("nothing gives nothing", () => {
    expect(combine([])).toEqual({
      bibliography: { papers: [], claims: [] },
      recordCount: 0,
      diagnostics: [],
    });
  });
});
