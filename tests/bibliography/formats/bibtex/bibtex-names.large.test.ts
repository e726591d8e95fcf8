import { expect, test } from "vitest";

import { familyFirst } from "../../../../src/bibliography/author-name.ts";
import { withNotedOrcids } from "../../../../src/bibliography/formats/bibtex/bibtex-noted-orcids.ts";
import { bibtex } from "../../../../src/bibliography/formats/bibtex.ts";
import { runToEnd } from "../../../../src/bibliography/reading.ts";

const reading = (author: string) =>
  runToEnd(
    bibtex.read({
      file: "looms.bib",
      text: `@misc{a, title = {A}, year = 2020, author = {${author}}}`,
    }),
  );

const bylineOf = (author: string) => reading(author).bibliography.papers[0]?.byline;
const namesOf = (author: string) => bylineOf(author)?.authors.map(({ printed }) => printed);

test.each([
  ["a name of 100,000 characters", "A".repeat(100_000), 1],
  ["a family of 400,000 small letters", `A ${"a".repeat(400_000)}, B`, 1],
  ["100,000 words", "Ada ".repeat(100_000), 1],
  ["20,000 authors", "Ada Lovelace and ".repeat(20_000), 20_000],
  ["100,000 separators", "and ".repeat(100_000), 0],
  ["100,000 commas", "Ada, ".repeat(100_000), 50_000],
  ["100,000 blanks", `Ada${" ".repeat(100_000)}Lovelace`, 1],
  ["100,000 blanks behind brackets", `Ada (x)${" ".repeat(100_000)}Lovelace`, 1],
  ["100,000 semicolons", `Ada${";".repeat(100_000)}x.`, 2],
  ["a list of 100,000 letters as a family", `{${"a,".repeat(50_000)}a} x, y`, 1],
  ["100,000 braces", `${"{".repeat(100_000)}Ada${"}".repeat(100_000)}`, 1],
])("%s end before the runner loses patience", (_, printed, count) => {
  expect(namesOf(printed)).toHaveLength(count);
});

test("20,000 authors and as many lines of a note about others end as soon", () => {
  const names = (family: string) => Array.from({ length: 20_000 }, (_, i) => `${family}${i}, Ada`);
  const authors = names("Ay").map((name) => familyFirst(name));
  const note = [...names("Byron"), "Ay7, Ada", "Orcid: 0000-0002-1825-0097"].join("\n");

  expect(withNotedOrcids(authors, note)[7]?.ids?.orcid).toBe("0000-0002-1825-0097");
});
