/**
 * How well names become people in files with ids of their authors, as Scopus, OpenAlex, DBLP and others
 * give them: precision and recall over pairs of authorships, after the ids were taken away and three
 * records of ten abbreviated to initials; then with all true suggestions accepted.
 *
 * Ids are not the truth: services split people, and take two for one. With --show, names that are joined
 * against their ids are printed, and names that are one person by their ids and not joined, to judge who
 * is wrong.
 *
 * Usage: node bench/known-people.mjs [--show] FOLDER|FILE…
 */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

import { importTypeScript } from "../scripts/typescript.mjs";

import {
  abbreviatedBySeeds,
  pairsFound,
  pairsSuggested,
  papersWithIds,
  percentages,
} from "./pairs-of-authorships.mjs";

const { identify } = await importTypeScript("src/people/identify.ts");

/** @typedef {import("./pairs-of-authorships.mjs").Run} Run */
/** @typedef {import("./pairs-of-authorships.mjs").Pairs} Pairs */

const isShown = process.argv.includes("--show");
const files = process.argv
  .slice(2)
  .filter((name) => name !== "--show")
  .flatMap((name) =>
    statSync(name).isDirectory()
      ? readdirSync(name)
          .toSorted()
          .map((file) => path.join(name, file))
      : [name],
  );

/** @type {Record<"exact" | "safe" | "accepted", Pairs[][]>} */
const all = { exact: [], safe: [], accepted: [] };
let count = 0;
for (const file of files) measure(file);
if (files.length > 1) tell(`All ${files.length} files, ${count} authorships`, summed());

/** @param {string} file */
function measure(file) {
  const papers = papersWithIds(file);
  const known = papers.flatMap(({ authors }) => authors).filter(({ person }) => person).length;
  const runs = abbreviatedBySeeds(() => papers);
  const suggested = runs.map(pairsSuggested);
  const found = {
    exact: runs.map((run) => pairsFound(run, "exact")),
    safe: runs.map((run) => pairsFound(run, "safe")),
    accepted: suggested.map(({ pairs }) => pairs),
  };
  const sum = (/** @type {"shown" | "right"} */ kind) =>
    Math.round(suggested.reduce((total, run) => total + run[kind], 0) / runs.length);
  tell(`${path.basename(file)}, ${known} authorships`, found);
  console.log(`  ${sum("right")} of ${sum("shown")} suggestions are true`);
  if (isShown) show(runs);
  count += known;
  for (const level of levels()) all[level].push(found[level]);
}

/** @param {string} name @param {Record<"exact" | "safe" | "accepted", Pairs[]>} found */
function tell(name, found) {
  console.log(name);
  for (const level of levels()) console.log(`  ${level}: ${percentages(found[level])}`);
}

function levels() {
  return /** @type {const} */ (["exact", "safe", "accepted"]);
}

/** Pairs of each seed over all files. */
function summed() {
  const bySeed = (/** @type {Pairs[][]} */ ofFiles) =>
    (ofFiles[0] ?? []).map((_, seed) =>
      ofFiles.reduce(
        (total, runs) => {
          const run = runs[seed] ?? { true: 0, found: 0, both: 0 };
          return {
            true: total.true + run.true,
            found: total.found + run.found,
            both: total.both + run.both,
          };
        },
        { true: 0, found: 0, both: 0 },
      ),
    );
  return { exact: bySeed(all.exact), safe: bySeed(all.safe), accepted: bySeed(all.accepted) };
}

/** Joined against their ids, and apart against them, with how many of the seeds have it so. @param {Run[]} runs */
function show(runs) {
  for (const against of /** @type {const} */ (["joined", "apart"])) {
    /** @type {Map<string, number>} */
    const times = new Map();
    for (const run of runs) {
      for (const text of new Set(contradictions(run, against))) {
        times.set(text, (times.get(text) ?? 0) + 1);
      }
    }
    for (const [text, seeds] of [...times].toSorted(([, a], [, b]) => b - a)) {
      console.log(`  ${against} ×${seeds}: ${text}`);
    }
  }
}

/** @param {Run} run @param {"joined" | "apart"} against */
function contradictions({ known, list }, against) {
  /** @type {number[][]} */
  const places = identify(list, { names: "safe" }).places;
  /** By who is one: by who is taken for one, the first name as printed. @type {Map<string, Map<string, string>>} */
  const groups = new Map();
  known.forEach(({ authors }, paper) => {
    authors.forEach(({ person, printed }, place) => {
      if (person === undefined) return;
      const author = `${places[paper]?.[place]}`;
      const [one, other] = against === "joined" ? [author, person] : [person, author];
      const group = groups.get(one) ?? new Map();
      groups.set(one, group);
      const names = group.get(other) ?? new Set();
      group.set(other, names.add(printed));
    });
  });
  return [...groups.values()]
    .filter((group) => group.size > 1)
    .map((group) =>
      [...group]
        .map(
          ([other, names]) =>
            `${[...names].join(", ")}${against === "joined" ? ` (${other})` : ""}`,
        )
        .join(" | "),
    );
}
