/**
 * Writes data/ruegamer.json from the text of the author page, with our own reader: `npm run data [PATH]`.
 *
 * The year of capture is part of the command, so that every run writes the same bytes.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

import { importTypeScript } from "./typescript.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const YEAR_OF_CAPTURE = 2026;
const page = process.argv[2] ?? path.join(ROOT, "../shared/samples/author-page/david-ruegamer.txt");

const { decode } = await importTypeScript("src/bibliography/decode.ts");
const { groupDiagnostics } = await importTypeScript("src/bibliography/diagnostic.ts");
const { runToEnd } = await importTypeScript("src/bibliography/reading.ts");
const { readAuthorPage } = await importTypeScript("src/bibliography/formats/author-page.ts");
const { writeCoteriePapers } = await importTypeScript("src/bibliography/formats/coterie-papers.ts");

const file = path.basename(page);
const { text, diagnostics } = decode(file, await readFile(page));
const reading = runToEnd(readAuthorPage({ file, text, capturedIn: YEAR_OF_CAPTURE }));
await writeFile(path.join(ROOT, "data/ruegamer.json"), writeCoteriePapers(reading.bibliography));

for (const { severity, message } of groupDiagnostics([...diagnostics, ...reading.diagnostics])) {
  console.log(`${severity}: ${message}`);
}
console.log(`data/ruegamer.json: ${reading.bibliography.papers.length} papers`);
