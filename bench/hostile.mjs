/**
 * How long hostile texts hold a reader: CPU in Node from text to combined list, beside a healthy text
 * of the same format and length; and the longest wait between two of the reader's steps, where it can
 * be cancelled.
 *
 * node bench/hostile.mjs [MEGABYTES, 10 if absent] [PART OF A NAME]
 */
import { importTypeScript } from "../scripts/typescript.mjs";

import { noise } from "./noise.mjs";
import { cpuMs, printLoad } from "./timing.mjs";

const LENGTH = Number(process.argv[2] ?? 10) * 1e6;
const WANTED = process.argv[3] ?? "";

const { open } = await importTypeScript("src/exchange/open.ts");
const { combine } = await importTypeScript("src/bibliography/combine.ts");

/** Records by format: what stands before them, one of them, and what stands after. */
const healthy = {
  Scopus: csv(",", ["Authors", "Author full names", "Title", "Year", "EID"]),
  "Web of Science table": csv("\t", ["PT", "AU", "AF", "TI", "PY"]),
  Lens: csv(",", ["Lens ID", "Author/s", "Title", "Publication Year"]),
  table: csv(";", ["Authors", "Title", "Year"]),
  BibTeX: format(
    "",
    (i) =>
      `@article{k${i}, author = {Ada Lovelace and Bob Byron}, title = {On Looms ${i}}, year = 2020}\n`,
  ),
  RIS: format(
    "",
    (i) => `TY  - JOUR\nAU  - Lovelace, Ada\nTI  - On Looms ${i}\nPY  - 2020\nER  - \n\n`,
  ),
  nbib: format(
    "",
    (i) => `PMID- ${i + 1}\nTI  - On Looms ${i}\nFAU - Lovelace, Ada\nDP  - 2020\n\n`,
  ),
  "Web of Science": format(
    "FN Clarivate\nVR 1.0\n",
    (i) => `PT J\nAF Lovelace, Ada\nTI On Looms ${i}\nPY 2020\nER\n\n`,
  ),
  enw: format("", (i) => `%0 Book\n%A Lovelace, Ada\n%T On Looms ${i}\n%D 2020\n\n`),
  OpenAlex: format(
    '{"results":[',
    (i) =>
      `{"id":"https://openalex.org/W${i + 10}","title":"On Looms ${i}","authorships":[{"author":{"display_name":"Ada Lovelace"}}]},\n`,
  ),
  DBLP: format(
    "<dblp>\n",
    (i) =>
      `<article key="k${i}"><author>Ada Lovelace</author><title>On Looms ${i}</title><year>2020</year></article>\n`,
  ),
};

/** Each hostile text by the format that it is written in: what stands before a filling, and the filling. */
const hostile = {
  "a quote that never closes": {
    Scopus: quoteNeverCloses("Scopus"),
    "Web of Science table": quoteNeverCloses("Web of Science table"),
    Lens: quoteNeverCloses("Lens"),
    table: quoteNeverCloses("table"),
    BibTeX: filled('@article{a, title = "On', healthy.BibTeX.record(0)),
    OpenAlex: filled('{"results":[{"authorships":[],"title":"On', healthy.OpenAlex.record(0)),
    DBLP: filled('<dblp><article key="', healthy.DBLP.record(0)),
  },
  "a quote opened on each line": {
    Scopus:
      healthy.Scopus.before + listed((i) => `Ada,Ada,"On Looms ${i},2020,2-s2.0-${i}\n`).join(""),
    "Web of Science table":
      healthy["Web of Science table"].before + listed((i) => `J\tA\tA\t"On ${i}\t2020\n`).join(""),
    table: healthy.table.before + listed((i) => `Ada;"On Looms ${i};2020\n`).join(""),
    BibTeX: listed((i) => `@article{a, title = "On ${i}\n`).join(""),
  },
  "quotes alone": {
    Scopus: filled(healthy.Scopus.before, '"'),
    table: filled(healthy.table.before, '"""\n'),
    "Web of Science table": filled(healthy["Web of Science table"].before, '"x" y\t'),
  },
  "one cell, one line": {
    table: filled(healthy.table.before, ";"),
    Scopus: filled(healthy.Scopus.before, "a"),
  },
  "braces that never close": {
    BibTeX: filled("@article{a, title = {", "{"),
    OpenAlex: filled('{"results":[{"authorships":', "["),
  },
  "records that never end": {
    BibTeX: filled("", "@article{a, title = {On\n"),
    RIS: filled("", "TY  - JOUR\nAU  - Lovelace, Ada\nTI  - On Looms\n"),
    nbib: filled("", "PMID- 1\n"),
    "Web of Science": filled(healthy["Web of Science"].before, "PT J\nAF Lovelace, Ada\n"),
    OpenAlex: filled('{"results":[', '{"authorships":['),
    DBLP: filled("<dblp>", "<article>"),
  },
  "one record of a million lines": {
    RIS: filled("TY  - JOUR\nTI  - On Looms\n", "AU  - Lovelace, Ada\n"),
    nbib: filled("PMID- 1\nTI  - On Looms\n", "FAU - Lovelace, Ada\nAU  - Lovelace A\n"),
    "Web of Science": filled("FN x\nVR 1\nPT J\nAF Lovelace, Ada\n", "   Byron, Bob\n"),
    enw: filled("%0 Book\n%T On Looms\n%K a\n", "b\n"),
    BibTeX: filled("@article{a, title = {On},\n", "author = {Ada Lovelace},\n"),
    OpenAlex: filled(
      '{"id":"x","title":"On","authorships":[',
      '{"author":{"display_name":"A B"}},',
    ),
  },
  "names of the length of the file": {
    table: filled(`${healthy.table.before}`, "a "),
    BibTeX: filled("@article{a, author = {", "and "),
    RIS: filled("TY  - JOUR\nAU  - ", "a, "),
    nbib: filled("PMID- 1\nFAU - ", "a "),
    OpenAlex: filled('{"title":"On","authorships":[{"author":{"display_name":"', "a\u0301\u202e"),
  },
  "blank lines": {
    table: filled(healthy.table.before, "\n"),
    Scopus: filled(healthy.Scopus.before, " \r\n"),
    BibTeX: filled("@article{a, title = {On}}", "\n"),
    RIS: filled("TY  - JOUR\nTI  - On", "\n"),
    "Web of Science": filled(healthy["Web of Science"].before, "\n"),
  },
  "lines of a letter behind a quote that never closes": {
    table: filled('Authors;Title;Year\n"Ada;On Looms;2020\n', "a\n"),
    "Web of Science table": filled('PT\tAU\tAF\tTI\tPY\nJ\t"A\tA\tOn\t2020\n', "a\n"),
  },
  "headers on each other line": {
    table: filled("", "Authors;Title\nAda;On Looms\nTitle;Authors\nOn Mills;Bob\n"),
    Scopus: filled("", `${healthy.Scopus.before}${healthy.Lens.before}`),
  },
  "backslashes and marks": {
    BibTeX: filled("@article{a, title = {", "\\"),
    OpenAlex: filled('{"results":[{"authorships":[],"title":"', "\\"),
    DBLP: filled("<dblp><article><title>", "&amp"),
  },
  "one paper again and again": Object.fromEntries(
    Object.entries(healthy).map(([format, { before, record }]) => [
      format,
      filled(before, record(1)),
    ]),
  ),
  "noise under a familiar beginning": Object.fromEntries(
    Object.entries(healthy).map(([format, { before, record }]) => [
      format,
      `${before}${record(1)}${noise(LENGTH)}`,
    ]),
  ),
};

for (const [what, texts] of Object.entries(hostile)) {
  for (const [name, text] of Object.entries(texts)) {
    if (!`${what}, ${name}`.includes(WANTED)) continue;
    const bad = measured(text);
    const good = measured(healthyText(name));
    const ratio = bad.seconds / good.seconds;
    const isSlow = bad.seconds > 2 && ratio > 1;
    console.log(
      `${isSlow ? "SLOW " : ""}${what}, ${name}: ${(text.length / 1e6).toFixed(0)} MB in ${bad.seconds.toFixed(2)} s, ` +
        `${ratio.toFixed(1)} × a healthy file; ${bad.papers} papers, ${bad.diagnostics} diagnostics, ` +
        `longest step ${bad.longest.toFixed(0)} ms`,
    );
  }
}
printLoad();

/** @param {string} text */
function measured(text) {
  const result = { seconds: 0, papers: 0, diagnostics: 0, longest: 0 };
  const ms = cpuMs(() => {
    const steps = open({ file: "hostile", text });
    let last = performance.now();
    let step = steps.next();
    const look = () => {
      result.longest = Math.max(result.longest, performance.now() - last);
      last = performance.now();
    };
    for (; !step.done; step = steps.next()) look();
    look();
    const opened = step.value;
    const taken = opened.kind === "papers" ? [opened.bibliography] : [];
    result.papers = combine(taken).bibliography.papers.length;
    result.diagnostics = opened.diagnostics.length;
  });
  return { ...result, seconds: ms / 1000 };
}

/** @param {string} format */
function healthyText(format) {
  const { before, record } =
    /** @type {Record<string, Format>} */ (healthy)[format] ?? healthy.table;
  return before + listed(record).join("");
}

/** @param {(i: number) => string} record */
function listed(record) {
  const records = [];
  for (let i = 0, length = 0; length < LENGTH; i++) {
    records.push(record(i));
    length += record(i).length;
  }
  return records;
}

/**
 * @param {string} before
 * @param {(i: number) => string} record
 * @returns {Format}
 */
function format(before, record) {
  return { before, record };
}

/**
 * @typedef {{ before: string, record: (i: number) => string }} Format
 * @param {string} delimiter
 * @param {readonly string[]} columns
 * @returns {Format}
 */
function csv(delimiter, columns) {
  const values = (/** @type {number} */ i) =>
    columns.map((column) => {
      if (column === "PT") return "J";
      if (/year|PY/iu.test(column)) return "2020";
      if (/id$/iu.test(column)) return `2-s2.0-${i}`;
      return /title|TI/iu.test(column) ? `"On Looms ${i}"` : `"Lovelace, Ada"`;
    });
  return {
    before: `${columns.join(delimiter)}\n`,
    record: (i) => `${values(i).join(delimiter)}\n`,
  };
}

/** @param {"Scopus" | "Web of Science table" | "Lens" | "table"} format */
function quoteNeverCloses(format) {
  const { before, record } = healthy[format];
  const records = listed(record)
    .join("")
    .replaceAll(/"([^"\t,;]*)"/gu, "$1");
  return before + record(0).replace('"', '"""') + records;
}

/**
 * @param {string} before
 * @param {string} filling
 */
function filled(before, filling) {
  return before + filling.repeat(Math.ceil(LENGTH / filling.length));
}
