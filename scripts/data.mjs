/**
 * Writes data/ruegamer.json from the text of the author page, with our own reader, and beside it
 * data/ruegamer-bylines.json from the complete author lists that were found elsewhere:
 * `npm run data [FOLDER]`, where the folder holds david-ruegamer.txt and completed-bylines.json.
 *
 * The year of capture is part of the command, so that every run writes the same bytes.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { importTypeScript } from "./typescript.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const YEAR_OF_CAPTURE = 2026;
const folder = process.argv[2] ?? path.join(ROOT, "../shared/samples/author-page");
const page = path.join(folder, "david-ruegamer.txt");

const { decode } = await importTypeScript("src/bibliography/decode.ts");
const { groupDiagnostics } = await importTypeScript("src/bibliography/diagnostic.ts");
const { runToEnd } = await importTypeScript("src/bibliography/reading.ts");
const { readAuthorPage } = await importTypeScript("src/bibliography/formats/author-page.ts");
const { givenFirst } = await importTypeScript("src/bibliography/author-name.ts");
const { writeCoteriePapers } = await importTypeScript("src/bibliography/formats/coterie-papers.ts");

const file = path.basename(page);
const { text, diagnostics } = decode(file, await readFile(page));
const reading = runToEnd(readAuthorPage({ file, text, capturedIn: YEAR_OF_CAPTURE }));
await writeFile(path.join(ROOT, "data/ruegamer.json"), writeCoteriePapers(reading.bibliography));

/** @type {readonly { n: number, status: string, authors?: string[], source?: string, note?: string }[]} */
const found = JSON.parse(await readFile(path.join(folder, "completed-bylines.json"), "utf8"));
const completed = found.flatMap(({ n, status, authors, source, note }) => {
  const paper = reading.bibliography.papers[n];
  if (paper === undefined || authors === undefined || !status.startsWith("completed")) return [];
  const byline = { authors: authors.map((name) => givenFirst(name)), listComplete: true };
  const { title, year, inferredYear } = paper;
  return [{ title, year, inferredYear, byline, ids: {}, links: [], records: [{ source, note }] }];
});
const bylines = writeCoteriePapers({ papers: completed, claims: [] });
await writeFile(path.join(ROOT, "data/ruegamer-bylines.json"), bylines);

for (const { severity, message } of groupDiagnostics([...diagnostics, ...reading.diagnostics])) {
  console.log(`${severity}: ${message}`);
}
console.log(`data/ruegamer.json: ${reading.bibliography.papers.length} papers`);
console.log(`data/ruegamer-bylines.json: ${completed.length} papers`);
