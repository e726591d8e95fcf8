/**
 * Writes the bundled examples with our own readers, facts only: `npm run data [FOLDER]`, where the folder is laid out
 * as `../shared/samples`.
 *
 * data/ruegamer.json is made of the text of the author page, data/ruegamer-bylines.json of the complete author lists
 * that were found elsewhere, data/informetrics.json of a network of VOSviewer, and data/papua-new-guinea.json of a
 * bibliography in BibTeX. The year of capture is part of the command, so that every run writes the same bytes.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { importTypeScript } from "./typescript.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const YEAR_OF_CAPTURE = 2026;
const folder = process.argv[2] ?? path.join(ROOT, "../shared/samples");
const page = path.join(folder, "author-page/david-ruegamer.txt");

const { decode } = await importTypeScript("src/bibliography/encoding/decode.ts");
const { groupDiagnostics } = await importTypeScript("src/bibliography/diagnostic.ts");
const { runToEnd } = await importTypeScript("src/bibliography/reading.ts");
const { authorPage } = await importTypeScript("src/bibliography/formats/author-page.ts");
const { givenFirst } = await importTypeScript("src/bibliography/author-name.ts");
const { bibtex } = await importTypeScript("src/bibliography/formats/bibtex.ts");
const { writeCoteriePapers } = await importTypeScript("src/bibliography/formats/coterie-papers.ts");

const file = path.basename(page);
const { text, diagnostics } = decode(file, await readFile(page));
const reading = runToEnd(authorPage.read({ file, text, capturedIn: YEAR_OF_CAPTURE }));
await writeFile(path.join(ROOT, "data/ruegamer.json"), writeCoteriePapers(reading.bibliography));

/** @type {readonly { n: number, status: string, authors?: string[], source?: string, note?: string }[]} */
const found = JSON.parse(
  await readFile(path.join(folder, "author-page/completed-bylines.json"), "utf8"),
);
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

await writeNetwork("graph/vos-JOI-coauthorship.json", "informetrics.json");
await writeReferences("bibtex/glottolog-silpng.bib", "papua-new-guinea.json");

/**
 * Names, papers and strengths; not where VOSviewer put people, since that is what Coterie is for.
 *
 * @param {string} from
 * @param {string} to
 */
async function writeNetwork(from, to) {
  const { network } = JSON.parse(await readFile(path.join(folder, from), "utf8"));
  const items = network.items.map(
    (/** @type {{ id: number, label: string, weights: { Documents: number } }} */ item) => {
      const { id, label, weights } = item;
      return JSON.stringify({ id, label, weights: { Documents: weights.Documents } });
    },
  );
  const links = network.links.map((/** @type {unknown} */ link) => JSON.stringify(link));
  const text = `{"network":{"items":[\n${items.join(",\n")}\n],"links":[\n${links.join(",\n")}\n]}}\n`;
  await writeFile(path.join(ROOT, "data", to), text);
  console.log(`data/${to}: ${items.length} people, ${links.length} ties`);
}

/**
 * @param {string} from
 * @param {string} to
 */
async function writeReferences(from, to) {
  const { text } = decode(from, await readFile(path.join(folder, from)));
  /** @type {import("../src/bibliography/paper.ts").Bibliography} */
  const { papers } = runToEnd(bibtex.read({ file: from, text })).bibliography;
  const facts = papers.map(({ title, year, byline, venue }) => ({
    title,
    year,
    byline,
    venue,
    ids: {},
    links: [],
    records: [],
  }));
  await writeFile(path.join(ROOT, "data", to), writeCoteriePapers({ papers: facts, claims: [] }));
  console.log(`data/${to}: ${papers.length} papers`);
}
