/**
 * Real exports, from the samples beside the project, each repeated to a text of some 20 MB: every
 * repetition has other titles, DOIs and ids, and the names of other people, until those come again
 * after forty repetitions.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import papaparse from "papaparse";

const SAMPLES = path.join(import.meta.dirname, "../../shared/samples");
const LENGTH = 20e6;
const NAMESAKES_AFTER = 40;

/** Whether the samples are there. */
export const hasSamples = existsSync(SAMPLES);

/** Each text by its name, made when it is asked for. @type {Record<string, () => string>} */
export const tables = {
  "Scopus CSV": () =>
    table("csv/bibliometrix-scopus_sample.csv", {
      title: "Title",
      doi: "DOI",
      names: ["Author full names", "Authors"],
    }),
  "Lens CSV": () =>
    table("csv/bibliometrix-lens_sample.csv", { title: "Title", doi: "DOI", names: ["Author/s"] }),
  "IEEE CSV": () =>
    table("csv/litstudy-ieee_1.csv", { title: "Document Title", doi: "DOI", names: ["Authors"] }),
  "SpringerLink CSV": () =>
    table("csv/litstudy-springer.csv", {
      title: "Item Title",
      doi: "Item DOI",
      names: ["Authors"],
    }),
};

/** The same of JSON. @type {Record<string, () => string>} */
export const answers = {
  "Crossref JSON": () => {
    const { items } = sample("json/crossref-works-peerj-20.json").message;
    return `{"status":"ok","message":{"items":[${repeated(items, otherItem).join(",")}]}}`;
  },
  "OpenAlex JSON": () => `{"results":[${works().join(",")}]}`,
  "OpenAlex NDJSON": () => works().join("\n"),
};

function works() {
  return repeated(sample("json/openalex-works-page1.json").results, otherWork);
}

/** @param {string} file */
function sample(file) {
  return JSON.parse(readFileSync(path.join(SAMPLES, file), "utf8").replace(/^\uFEFF/u, ""));
}

/**
 * @param {string} file
 * @param {{ title: string, doi: string, names: readonly string[] }} columns
 */
function table(file, { title, doi, names }) {
  const text = readFileSync(path.join(SAMPLES, file), "utf8").replace(/^\uFEFF/u, "");
  /** @type {{ data: Record<string, string>[] }} */
  const { data } = papaparse.parse(text, { header: true, skipEmptyLines: true });
  const row = (/** @type {Record<string, string>} */ printed, /** @type {number} */ turn) => ({
    ...printed,
    [title]: `${printed[title]} ${letters(turn)}`,
    [doi]: printed[doi] && `${printed[doi]}.${turn}`,
    ...Object.fromEntries(names.map((name) => [name, otherNames(printed[name] ?? "", turn)])),
    ...Object.fromEntries(
      ["PubMed ID", "PMID"].filter((id) => id in printed).map((id) => [id, ""]),
    ),
  });
  const texts = [];
  for (let turn = 0, length = 0; length < LENGTH; turn++) {
    const rows = data.map((printed) => row(printed, turn));
    texts.push(papaparse.unparse(rows, { quotes: true, header: turn === 0 }));
    length += texts.at(-1)?.length ?? 0;
  }
  return texts.join("\r\n");
}

/**
 * @template Item
 * @param {readonly Item[]} records
 * @param {(record: Item, turn: number) => unknown} other
 */
function repeated(records, other) {
  const texts = [];
  for (let turn = 0, length = 0; length < LENGTH; turn++) {
    for (const record of records) {
      texts.push(JSON.stringify(other(structuredClone(record), turn)));
      length += texts.at(-1)?.length ?? 0;
    }
  }
  return texts;
}

/**
 * @param {any} item
 * @param {number} turn
 */
function otherItem(item, turn) {
  item.DOI += `.${turn}`;
  item.title = item.title?.map((/** @type {string} */ title) => `${title} ${letters(turn)}`);
  for (const author of item.author ?? []) author.family += letters(turn % NAMESAKES_AFTER);
  return item;
}

/**
 * @param {any} work
 * @param {number} turn
 */
function otherWork(work, turn) {
  // An id has twelve digits at most.
  work.id = `https://openalex.org/W${100 + turn}${work.id.slice(-9)}`;
  work.title = work.display_name = `${work.title} ${letters(turn)}`;
  if (work.doi) work.doi += `.${turn}`;
  if (work.ids) delete work.ids.pmid;
  // Works are one where their preprint is.
  work.locations = work.locations?.filter(
    (/** @type {any} */ place) => !/arxiv/u.test(place.landing_page_url),
  );
  for (const { author } of work.authorships ?? []) {
    author.display_name += letters(turn % NAMESAKES_AFTER);
    author.id = `${author.id?.slice(0, -2)}${10 + (turn % NAMESAKES_AFTER)}`;
  }
  return work;
}

/** @param {number} turn */
function letters(turn) {
  return [1, 26, 676]
    .map((part) => String.fromCodePoint(97 + (Math.floor(turn / part) % 26)))
    .join("");
}

/**
 * @param {string} cell - a list of names.
 * @param {number} turn
 */
function otherNames(cell, turn) {
  return cell.replaceAll(/(\p{L})(?=[,;]|$)/gu, `$1${letters(turn % NAMESAKES_AFTER)}`);
}
