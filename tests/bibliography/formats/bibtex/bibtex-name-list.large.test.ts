import { expect, test } from "vitest";

import { bibtex } from "../../../../src/bibliography/formats/bibtex.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";

test("an author of ten million letters is read", { timeout: 60_000 }, () => {
  const text = `@article{a, author={王(${"a".repeat(10_000_000)}}, title={X}}`;

  expect(runToEnd(bibtex.read({ file: "a.bib", text })).bibliography.papers).toHaveLength(1);
});

test("a list of 100,000 names with commas, in braces of its own and without an and, is read", () => {
  const text = `@article{a, author={{${"Ada Lovelace, ".repeat(100_000)}}}, title={X}}`;

  expect(runToEnd(bibtex.read({ file: "a.bib", text })).bibliography.papers).toHaveLength(1);
});
