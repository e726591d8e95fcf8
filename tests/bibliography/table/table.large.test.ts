import { expect, test } from "vitest";

import { plainTable } from "../../../src/bibliography/formats/plain-table.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";

const reading = (text: string) => runToEnd(plainTable.read({ file: "papers.csv", text }));
const papersOf = (text: string) => reading(text).bibliography.papers;
const titlesOf = (text: string) => papersOf(text).map(({ title }) => title);
const HEADER = "Authors,Title,Year\n";

test("rows that are longer than what is looked at once are read whole", () => {
  const abstract = "looms ".repeat(100_000);
  const [paper] = papersOf(`Authors,Title,Abstract\nAda,On Looms,"${abstract}\nend"\n`);

  expect(paper?.abstract).toHaveLength(600_004);
});

test("a row without quotes may be as long as it likes", () => {
  const names = Array.from({ length: 10_000 }, () => `Ada ${"Love".repeat(30)}`).join("; ");

  expect(papersOf(`${HEADER}${names},On Looms,2020\n`)[0]?.byline.authors).toHaveLength(10_000);
});

test("a quote that never closes in a long table leaves the rows after it", () => {
  // More than a megabyte, which is where a row with quotes is given up.
  const rows = `Bob,${"On Cards ".repeat(40)},2021\n`.repeat(3_000);

  expect(papersOf(`${HEADER}"Ada Lovel,On Looms\n${rows}`)).toHaveLength(3_000);
});

test("when every row has such a quote, every line is read by itself", () => {
  // The reader loses its patience after 2,048 of them, each of which it looks at in 4,096 characters.
  const text = HEADER + 'Ada,"On Looms,2020\n'.repeat(2_200);

  expect(titlesOf(text)).toHaveLength(2_200);
});

test("a table of nothing but damage can be stopped between its lines", () => {
  const text = `Authors;Title;Year\n${'"""\n'.repeat(50_000)}`;

  const steps = [...plainTable.read({ file: "damaged.csv", text })];

  // A pause after each of 32 kB, as in a healthy table.
  expect(steps.length).toBeGreaterThanOrEqual(6);
});
