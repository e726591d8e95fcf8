/**
 * How fast files become one list of papers: MB/s of CPU in Node for real exports repeated to 20 MB and
 * for texts of 2 to 130 MB made here, and, where a library reads the format, the ratio to that library
 * alone on the same text and in the same run.
 *
 * Prints medians of nine with the smallest and the largest. Both begin cold: the first of the nine is
 * slower, ours more than the library.
 *
 * node bench/reading.mjs [PART OF A NAME]
 */
import papaparse from "papaparse";

import { importTypeScript } from "../scripts/typescript.mjs";

import { answers, tables as exports, hasSamples } from "./real-exports.mjs";
import { cpuMs, median, printLoad } from "./timing.mjs";

const REPEATS = 9;
const WANTED = process.argv[2] ?? "";
const PAPERS = 40_000;
const PEOPLE = 20_000;

const { read } = await importTypeScript("src/bibliography/read.ts");
const { runToEnd } = await importTypeScript("src/bibliography/reading.ts");
const { combine } = await importTypeScript("src/bibliography/combine.ts");

const scopus = csvOf(
  "Authors,Author full names,Author(s) ID,Title,Year,Source title,DOI,Link,Affiliations,Abstract,Author Keywords,References,Correspondence Address,Publisher,ISSN,Document Type,EID",
  (i) =>
    `"${person(i).short}; ${person(i + 1).short}","${person(i).full} (${person(i).id}); ${person(i + 1).full} (${person(i + 1).id})","${person(i).id}; ${person(i + 1).id}","On Looms ${i}","2020","Weaving","10.1000/${i}","https://www.scopus.com/inward/record.uri?eid=2-s2.0-${i}","Institute of Looms, London; Institute of Cards, Paris","${words(i)}","looms; cards","${words(i).repeat(4)}","A. Lovelace; Institute of Looms","Weavers","00359246","Article","2-s2.0-${i}"`,
);
const citations = csvOf(
  "Authors,Author full names,Author(s) ID,Title,Year,Source title,DOI,EID",
  (i) =>
    `"${person(i).short}; ${person(i + 1).short}","${person(i).full} (${person(i).id}); ${person(i + 1).full} (${person(i + 1).id})","${person(i).id}; ${person(i + 1).id}","On Looms ${i}",2020,"Weaving","10.1000/${i}","2-s2.0-${i}"`,
);
const ieee = csvOf(
  '"Document Title",Authors,"Publication Title","Publication Year","Abstract","DOI","Author Keywords"',
  (i) =>
    `"On Looms ${i}","${person(i).aloud}; ${person(i + 1).aloud}","Weaving","2020","${words(i)}","10.1000/${i}","looms;cards"`,
);
const springer = csvOf(
  "Item Title,Publication Title,Item DOI,Authors,Publication Year,URL,Content Type",
  (i) =>
    `"On Looms ${i}","Weaving","10.1007/${i}","${person(i).aloud}","2020","http://link.springer.com/article/10.1007/${i}","Article"`,
);
const tiny = csvOf(
  "Authors,Title,Year",
  (i) => `${person(i).aloud}; ${person(i + 1).aloud},On Looms ${i},2020`,
);
const works = `{"results":[${listOf((i) => JSON.stringify(work(i))).join(",")}]}`;

const byPapa = (/** @type {string} */ text) => papaparse.parse(text, { header: true });
const byPlatform = (/** @type {string} */ text) => JSON.parse(text);
const byLine = (/** @type {string} */ text) => text.split("\n").map((line) => JSON.parse(line));

if (hasSamples) {
  for (const [name, text] of Object.entries(exports)) compare(name, text(), byPapa);
  for (const [name, text] of Object.entries(answers)) {
    compare(name, text(), name.includes("NDJSON") ? byLine : byPlatform);
  }
} else
  console.log("No ../shared/samples beside this folder: made lists alone, without real exports.");
const tables = {
  "Scopus CSV, all columns": scopus,
  "Scopus CSV, citations": citations,
  "IEEE CSV": ieee,
  "Springer CSV": springer,
  "tiny rows": tiny,
};
for (const [name, table] of Object.entries(tables)) compare(`made ${name}`, table, byPapa);
compare("made OpenAlex JSON", works, byPlatform);
compare("made OpenAlex NDJSON", listOf((i) => JSON.stringify(work(i))).join("\n"), byLine);
measure("made BibTeX", listOf(bibtexEntry).join("\n\n"));
measure("made RIS", listOf(risRecord).join("\n"));
measure("made PubMed nbib", listOf(nbibRecord).join("\n\n"));
printLoad();

/**
 * @param {string} name
 * @param {string} text
 */
function measure(name, text) {
  if (!name.includes(WANTED)) return;
  const ours = Array.from({ length: REPEATS }, () => cpuMs(() => papersIn(text)));
  console.log(`${name}: ${report(text, ours)}`);
}

/**
 * Three by three in turn: the machine does not stay as fast as it was, and only the first of three has
 * to clear away what the other one left.
 *
 * @param {string} name
 * @param {string} text
 * @param {(text: string) => unknown} parse
 */
function compare(name, text, parse) {
  if (!name.includes(WANTED)) return;
  const ours = [];
  const theirs = [];
  for (let turn = 0; turn < REPEATS / 3; turn++) {
    for (let i = 0; i < 3; i++) ours.push(cpuMs(() => papersIn(text)));
    for (let i = 0; i < 3; i++) theirs.push(cpuMs(() => parse(text)));
  }
  const library = parse === byPapa ? "PapaParse" : "JSON.parse";
  const ratio = median(ours) / median(theirs);
  console.log(
    `${name}: ${report(text, ours)}; ${ratio.toFixed(2)} × ${library} alone (${spread(theirs)})`,
  );
}

/** To a combined list, as the app does it. @param {string} text */
function papersIn(text) {
  const { bibliography } = runToEnd(read({ file: "bench", text }));
  const { papers } = combine([bibliography]).bibliography;
  if (papers.length < 500) throw new Error(`${papers.length} papers of thousands`);
}

/**
 * @param {string} text
 * @param {readonly number[]} times
 */
function report(text, times) {
  const megabytes = Buffer.byteLength(text) / 1e6;
  const speed = (1000 * megabytes) / median(times);
  return `${speed.toFixed(1)} MB/s (${megabytes.toFixed(0)} MB in ${spread(times)})`;
}

/** @param {readonly number[]} times */
function spread(times) {
  const [least, most] = [Math.min(...times), Math.max(...times)].map(Math.round);
  return `${Math.round(median(times))} ms [${least}-${most}]`;
}

/** @param {(i: number) => string} record */
function listOf(record) {
  return Array.from({ length: PAPERS }, (_, i) => record(i));
}

/**
 * @param {string} header
 * @param {(i: number) => string} row
 */
function csvOf(header, row) {
  return [header, ...listOf(row)].join("\r\n");
}

/** One of 20,000 people, each of whom writes four of the papers. @param {number} i */
function person(i) {
  const n = (i * 7919) % PEOPLE;
  const syllables = ["ba", "de", "fi", "go", "lu", "ma", "ne", "ri", "so", "tu"];
  const tail = Array.from(String(n), (digit) => syllables[Number(digit)]).join("");
  const family = `L${tail}`;
  const given = ["Ada", "Bob", "Cem", "Dan", "Eve", "Fay", "Gus"][n % 7] ?? "";
  const initial = given.charAt(0);
  return {
    id: 57_000_000_000 + n,
    full: `${family}, ${given}`,
    aloud: `${given} ${family}`,
    short: `${family} ${initial}.`,
    initials: `${family} ${initial}`,
  };
}

/** Text of an abstract's length. @param {number} i */
function words(i) {
  return `Looms weave threads of warp and weft, pattern ${i}. `.repeat(8);
}

/** @param {number} i */
function work(i) {
  const author = (/** @type {string} */ name, /** @type {number} */ id) => ({
    author_position: "first",
    author: { id: `https://openalex.org/A${id}`, display_name: name, orcid: null },
    raw_author_name: name,
    institutions: [],
  });
  return {
    id: `https://openalex.org/W${i + 1000}`,
    doi: `https://doi.org/10.1000/${i}`,
    title: `On Looms ${i}`,
    publication_year: 2020,
    type: "article",
    authorships: [i, i + 1].map((n) => author(person(n).aloud, person(n).id)),
    abstract: words(i),
  };
}

/** @param {number} i */
function bibtexEntry(i) {
  return `@article{loom${i},\n  author = {${person(i).full} and ${person(i + 1).full}},\n  title = {On {L}ooms ${i}},\n  journal = {Weaving},\n  year = 2020,\n  doi = {10.1000/${i}},\n  abstract = {${words(i)}}\n}`;
}

/** @param {number} i */
function risRecord(i) {
  return `TY  - JOUR\nAU  - ${person(i).full}\nAU  - ${person(i + 1).full}\nTI  - On Looms ${i}\nJO  - Weaving\nPY  - 2020\nDO  - 10.1000/${i}\nAB  - ${words(i)}\nER  - \n`;
}

/** @param {number} i */
function nbibRecord(i) {
  return `PMID- ${i + 1}\nTI  - On Looms ${i}\nFAU - ${person(i).full}\nAU  - ${person(i).initials}\nFAU - ${person(i + 1).full}\nAU  - ${person(i + 1).initials}\nJT  - Weaving\nDP  - 2020\nLID - 10.1000/${i} [doi]\nAB  - ${words(i)}`;
}
