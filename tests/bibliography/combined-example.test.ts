import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { combine } from "../../src/bibliography/combine.ts";
import { read } from "../../src/bibliography/read.ts";
import { runToEnd } from "../../src/bibliography/reading.ts";
import { namesOf } from "../builders.ts";

const bibliographyIn = (file: string) => {
  const text = readFileSync(new URL(`../../data/${file}`, import.meta.url), "utf8");
  return runToEnd(read({ file, text })).bibliography;
};
const page = bibliographyIn("ruegamer.json");
const bylines = bibliographyIn("ruegamer-bylines.json");
const { bibliography, recordCount, diagnostics } = combine([page, bylines]);

test("the example and its complete author lists are 79 records of 50 papers", () => {
  expect(recordCount).toBe(79);
  expect(bibliography.papers).toHaveLength(50);
});

test("29 of its 35 cut author lists are completed, and 6 stay open", () => {
  const isCut = ({ byline }: { byline: { listComplete: boolean } }) => !byline.listComplete;

  expect(page.papers.filter(isCut)).toHaveLength(35);
  expect(bibliography.papers.filter(isCut)).toHaveLength(6);
});

test("a completed list keeps the byline and the place of both of its records", () => {
  const paper = bibliography.papers.find(({ title }) => title.startsWith("Can Microcanonical"));

  expect(namesOf(paper)).toEqual([
    "Emanuel Sommer",
    "Kangning Diao",
    "Jakob Robnik",
    "Uros Seljak",
    "David Rügamer",
  ]);
  expect(paper?.records.map(({ file }) => file)).toEqual([
    "ruegamer.json",
    "ruegamer-bylines.json",
  ]);
  expect(paper?.records[0]?.byline?.listComplete).toBe(false);
});

test("the two conflicts that its sources record are shown", () => {
  const conflicts = diagnostics.filter(({ message }) => message.includes("CONFLICT"));

  expect(conflicts.map(({ message }) => message.slice(1, 20))).toEqual([
    "On the Construction",
    "Position: The Futur",
  ]);
});
