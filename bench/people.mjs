/**
 * How well and how fast names become people.
 *
 * Quality: precision and recall over pairs of authorships whose ids are known, after the ids were taken
 * away and three records of ten abbreviated to initials; then with all true suggestions accepted. Files
 * with known ids are those of `../shared/samples`, where they are there, and papers made here.
 * Speed: milliseconds of wall and of CPU, medians of five and three, for lists of 1,000 to 100,000 distinct
 * names, and for decisions of the reader one after the other.
 *
 * Of other lists, papers whose authors are all printed in full, each full name taken for a person, but
 * for those that may be other spellings of each other.
 *
 * Usage: node bench/people.mjs [speed | folder of samples | FILE…]
 */
import { existsSync, statSync } from "node:fs";
import path from "node:path";

import { importTypeScript } from "../scripts/typescript.mjs";

import {
  abbreviatedBySeeds,
  pairsFound,
  pairsSuggested,
  papersWithIds,
  percentages,
  SEEDS,
} from "./pairs-of-authorships.mjs";
import { printedInFull } from "./printed-in-full.mjs";
import { abbreviated, listOf, listOfNames, simulated } from "./simulated-papers.mjs";
import { cpuMs, median, printLoad, wallMs } from "./timing.mjs";

const FILES = process.argv.slice(2).filter((name) => existsSync(name) && statSync(name).isFile());
const SAMPLES = process.argv[2] ?? path.join(import.meta.dirname, "../../shared/samples");
/** People and papers of the lists made here. @type {readonly (readonly [number, number])[]} */
const SIZES = [
  [400, 250],
  [1500, 2000],
  [5000, 5000],
  [20_000, 20_000],
];
const REPEATS = 3;

const { identify } = await importTypeScript("src/people/identify.ts");
const { decided } = await importTypeScript("src/people/decisions.ts");
const { referenceTo } = await importTypeScript("src/people/decisions/referring.ts");
const { suggest } = await importTypeScript("src/people/suggest.ts");

/** @typedef {import("./simulated-papers.mjs").KnownPaper} KnownPaper */

const SCOPUS = ["litstudy-scopus", "scopus-ocp", "bibliometrix-scopus_sample", "br-scopus"];
if (FILES.length > 0)
  for (const file of FILES) quality(path.basename(file), always(printedInFull(file)));
else {
  if (process.argv[2] !== "speed") qualities();
  for (const names of [1000, 10_000, 100_000]) speed(names);
  decisions(20_000);
}
printLoad();

function qualities() {
  quality("Scopus CSV", always(SCOPUS.flatMap((name) => sample(`csv/${name}.csv`, "scopus"))));
  quality("OpenAlex JSON", always(sample("json/openalex-works-page1.json", "orcid")));
  for (const [people, papers] of SIZES) {
    quality(`simulated, ${people} people`, (seed) => simulated(people, papers, seed));
  }
}

/**
 * Papers of a sample with the id of each author.
 *
 * @param {string} file
 * @param {"orcid" | "scopus"} kind
 */
function sample(file, kind) {
  const place = path.join(SAMPLES, file);
  return existsSync(place) ? papersWithIds(place, kind) : [];
}

/** @param {KnownPaper[]} papers */
function always(papers) {
  return () => papers;
}

/** @param {string} name @param {(seed: number) => KnownPaper[]} papersOf */
function quality(name, papersOf) {
  const runs = abbreviatedBySeeds(papersOf);
  if (runs[0]?.known.length === 0) return;
  for (const level of /** @type {const} */ (["exact", "safe"])) {
    console.log(`${name}, ${level}: ${percentages(runs.map((run) => pairsFound(run, level)))}`);
  }
  const suggested = runs.map(pairsSuggested);
  const each = (/** @type {"shown" | "right"} */ kind) =>
    Math.round(suggested.reduce((sum, run) => sum + run[kind], 0) / SEEDS.length);
  console.log(
    `${name}, true suggestions accepted: ${percentages(suggested.map(({ pairs }) => pairs))}; ` +
      `${each("right")} of ${each("shown")} suggestions are true`,
  );
}

/** @param {number} names */
function speed(names) {
  const list = listOfNames(names);
  const distinct = new Set(
    list.papers.flatMap(({ byline }) => byline.authors.map((a) => a.printed)),
  );
  const copying = median(timesOf(() => JSON.parse(JSON.stringify(list)), cpuMs));
  const walls = timesOf(() => identify(forgotten(list)), wallMs, 5);
  const joining = median(timesOf(() => identify(forgotten(list)), cpuMs));
  const identities = identify(list);
  const suggesting = timesOf(() => [...suggest(list.papers, identities)].length, wallMs);
  const [least, most] = [Math.min(...walls), Math.max(...walls)].map(Math.round);
  console.log(
    `${distinct.size} distinct names: ${Math.round(median(walls))} ms [${least}-${most}], ` +
      `${Math.round(joining)} ms of CPU, ` +
      `${(joining / copying).toFixed(1)} times as much as to copy the list as JSON; ` +
      `suggestions ${Math.round(median(suggesting))} ms`,
  );
}

/** The same list, of which nothing is remembered. @param {{ papers: object[], claims: object[] }} list */
function forgotten(list) {
  return { ...list, papers: [...list.papers] };
}

/** Reviews pairs one after the other, as a reader does: joins, keeps apart, splits. @param {number} people */
function decisions(people) {
  const list = listOf(abbreviated(simulated(people, people), 1));
  const identities = identify(list);
  const fresh = wallMs(() => identify(forgotten(list)));
  /** @type {object[]} */
  let taken = [];
  /** @type {readonly import("../src/people/suggest.ts").Suggestion[]} */
  const suggestions = [...suggest(list.papers, identities)].flat();
  const times = suggestions.slice(0, 60).flatMap(({ people: pair }, i) => {
    const [one, other] = pair.map((author) => referenceTo(author, identities, list.papers));
    const papers = one.paper === undefined ? [] : [one.paper];
    const decision = [
      { kind: "joined", people: [one, other] },
      { kind: "kept-apart", people: [one, other] },
      { kind: "split", person: one, papers },
    ][i % 3];
    taken = decided(taken, decision);
    return wallMs(() => identify(list, { decisions: taken }));
  });
  console.log(
    `${times.length} decisions among ${people} people: ${median(times).toFixed(0)} ms each, ` +
      `${Math.max(...times).toFixed(0)} ms at most; ${fresh.toFixed(0)} ms for the whole list`,
  );
}

/** @param {() => unknown} run @param {(run: () => unknown) => number} measure - in milliseconds. */
function timesOf(run, measure, repeats = REPEATS) {
  return Array.from({ length: repeats }, () => measure(run));
}
