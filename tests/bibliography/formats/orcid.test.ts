import { expect, test } from "vitest";

import { combine } from "../../../src/bibliography/combine.ts";
import { read } from "../../../src/bibliography/read.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { aListIn, aPaper, namesOf } from "../../builders.ts";

const reading = (value: unknown) =>
  runToEnd(read({ file: "works.json", text: JSON.stringify(value) }));

const idOf = (type: string, value: string, relationship = "self") => ({
  "external-id-type": type,
  "external-id-value": value,
  "external-id-relationship": relationship,
});
const work = (putCode: number) => ({
  "put-code": putCode,
  title: { title: { value: "On Looms" } },
  "external-ids": { "external-id": [idOf("isbn", "1", "part-of"), idOf("doi", "10.1000/ABC")] },
  type: "journal-article",
  "publication-date": { year: { value: "2020" }, month: { value: "04" }, day: null },
  "journal-title": { value: "Notes" },
});
const LIST = {
  group: [{ "external-ids": { "external-id": [] }, "work-summary": [work(1), work(2)] }],
  path: "/0000-0002-1825-0097/works",
};

test("a list of works gives each work once, and says that it names no authors", () => {
  const { format, bibliography, diagnostics } = reading(LIST);

  expect(format).toBe("ORCID works");
  expect(bibliography.papers).toEqual([
    {
      records: [{ file: "works.json", index: 0, line: 1 }],
      title: "On Looms",
      byline: { authors: [], listComplete: false },
      year: 2020,
      date: "2020-04",
      venue: "Notes",
      kind: "journal-article",
      ids: { doi: "10.1000/abc" },
      links: [],
    },
  ]);
  expect(diagnostics).toMatchObject([
    {
      severity: "warning",
      code: "orcid/no-authors",
      message: "ORCID lists works without their authors: 1 of these papers name nobody.",
    },
  ]);
});

test("of a long list it says how many papers name nobody", () => {
  const group = Array.from({ length: 1100 }, (_, i) => ({ "work-summary": [work(i)] }));

  expect(reading({ ...LIST, group }).diagnostics.map(({ message }) => message)).toEqual([
    "ORCID lists works without their authors: 1,100 of these papers name nobody.",
  ]);
});

test("another source with the same DOI completes such a list", () => {
  const others = aListIn("b", aPaper({ authors: ["Ada", "Bob"], ids: { doi: "10.1000/abc" } }));
  const { papers } = combine([reading(LIST).bibliography, others]).bibliography;

  expect(papers.map(namesOf)).toEqual([["Ada", "Bob"]]);
});

test("works that were asked for by number name the authors that somebody entered", () => {
  const contributor = (name: string, role: string) => ({
    "credit-name": { value: name },
    "contributor-orcid": { path: "0000-0002-1825-0097" },
    "contributor-attributes": { "contributor-role": role },
  });
  const contributors = {
    contributor: [contributor("Ada Lovelace", "author"), contributor("Cem Ay", "editor")],
  };

  const { bibliography, diagnostics } = reading({ bulk: [{ work: { ...work(1), contributors } }] });

  expect(diagnostics).toEqual([]);
  expect(bibliography.papers.map(({ byline }) => byline)).toEqual([
    {
      authors: [
        {
          printed: "Ada Lovelace",
          family: "Lovelace",
          given: "Ada",
          ids: { orcid: "0000-0002-1825-0097" },
        },
      ],
      listComplete: true,
    },
  ]);
});
