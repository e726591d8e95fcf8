/** Answers of interfaces as programs keep them. */

import { describe, expect, test } from "vitest";

import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const byKing = { given: "Ada", family: "King" };

/** A record of one paper, as each interface has it, and a page of such records. */
interface Interface {
  readonly record: (title: string) => unknown;
  readonly page: (records: readonly unknown[]) => unknown;
}

const INTERFACES: Readonly<Record<string, Interface>> = {
  "OpenAlex JSON": {
    record: (title: string) => ({
      id: `https://openalex.org/W10${title.length}`,
      title,
      publication_year: 1843,
      authorships: [
        { author: { id: "https://openalex.org/A5000000001", display_name: "Ada King" } },
      ],
    }),
    page: (results: readonly unknown[]) => ({ meta: { count: results.length }, results }),
  },
  "Crossref JSON": {
    record: (title: string) => ({
      DOI: `10.1000/${title.length}`,
      title: [title],
      author: [byKing],
      issued: { "date-parts": [[1843]] },
    }),
    page: (items: readonly unknown[]) => ({ status: "ok", message: { items } }),
  },
  "Semantic Scholar JSON": {
    record: (title: string) => ({
      paperId: title.repeat(8),
      title,
      year: 1843,
      authors: [{ authorId: "1", name: "Ada King" }],
    }),
    page: (data: readonly unknown[]) => ({ offset: 0, data }),
  },
};

describe.each(Object.entries(INTERFACES))("%s", (name, { record, page }) => {
  const [looms, cards, threads] = ["looms", "punched cards", "threads"].map((title) =>
    record(title),
  );

  test.each([
    ["in a list", [page([looms, cards]), page([threads])]],
    ["under a key each", { "10.1/x": page([looms, cards]), "10.1/y": page([threads]) }],
    ["in a list under a key", { query: "looms", pages: [page([looms, cards]), page([threads])] }],
  ])("several pages %s are read", (_, kept) => {
    expect(titlesIn(JSON.stringify(kept), name)).toEqual(["looms", "punched cards", "threads"]);
  });

  test("a page a line is read", () => {
    const pages = [page([looms, cards]), page([threads])].map((one) => JSON.stringify(one));

    expect(titlesIn(pages.join("\n"), name)).toEqual(["looms", "punched cards", "threads"]);
  });

  test.each([
    ["under a key each", { a: looms, b: cards }],
    ["in lists by year", { 1843: [looms], 1844: [cards] }],
    ["in a list beside what was asked", { title: "My looms", works: [looms, cards] }],
    ["in lists of lists", [[looms], [cards]]],
    ["each beside what was asked", [looms, cards].map((result) => ({ asked: "looms", result }))],
  ])("records %s are read", (_, kept) => {
    expect(titlesIn(JSON.stringify(kept), name)).toEqual(["looms", "punched cards"]);
  });

  test("a record a line is read that stands beside what was asked", () => {
    const lines = [looms, cards].map((work) => JSON.stringify({ asked: "looms", work }));

    expect(titlesIn(lines.join("\n"), name)).toEqual(["looms", "punched cards"]);
  });
});

/** Of papers by Ada King alone. */
function titlesIn(text: string, format: string): readonly string[] {
  const reading = runToEnd(read({ file: "kept.json", text }));
  expect(reading.format).toBe(format);
  expect(reading.diagnostics).toEqual([]);
  return reading.bibliography.papers.map(({ title, byline }) => {
    expect(byline.authors.map(({ printed }) => printed)).toHaveLength(1);
    return title;
  });
}
