/** Precision and recall over pairs of authorships of lists whose authors are known. */

import { readFileSync } from "node:fs";

import { importTypeScript } from "../scripts/typescript.mjs";

import { abbreviated, listOf } from "./simulated-papers.mjs";

const { identify } = await importTypeScript("src/people/identify.ts");
const { suggest } = await importTypeScript("src/people/suggest.ts");
const { read } = await importTypeScript("src/bibliography/read.ts");
const { runToEnd } = await importTypeScript("src/bibliography/reading.ts");

/** @typedef {import("./simulated-papers.mjs").KnownPaper} KnownPaper */
/** Pairs of authorships of one person, found to be of one person, and both. @typedef {Record<"true" | "found" | "both", number>} Pairs */
/** @typedef {keyof import("../src/bibliography/paper.ts").PersonIds} IdKind */

/** No rule was chosen by lists of these seeds. */
export const SEEDS = [81, 82, 83, 84, 85];

/** In order of trust. @type {readonly IdKind[]} */
const KINDS = ["orcid", "openalex", "scopus", "dblp", "semanticScholar"];

/**
 * Papers of a file with the person of each author: an id of one kind, of that which most authors have
 * unless told.
 *
 * @param {string} file
 * @param {IdKind} [kind]
 * @returns {KnownPaper[]}
 */
export function papersWithIds(file, kind) {
  /** @type {{ bibliography: import("../src/bibliography/paper.ts").Bibliography }} */
  const { bibliography } = runToEnd(read({ file, text: readFileSync(file, "utf8") }));
  const { papers } = bibliography;
  const authors = papers.flatMap(({ byline }) => byline.authors);
  const having = (/** @type {IdKind} */ one) => authors.filter(({ ids }) => ids?.[one]).length;
  const known = kind ?? KINDS.reduce((best, one) => (having(one) > having(best) ? one : best));
  return papers.map(({ title, venue, year, keywords, byline }) => ({
    title,
    ...(venue && { venue }),
    ...(year && { year }),
    ...(keywords && { keywords }),
    authors: byline.authors.map(({ printed, family, given, ids }) => ({
      printed,
      family,
      given,
      person: ids?.[known],
    })),
  }));
}

/**
 * A list abbreviated by each seed, as it is known and as it is read.
 *
 * @param {(seed: number) => KnownPaper[]} papersOf
 */
export function abbreviatedBySeeds(papersOf) {
  return SEEDS.map((seed) => {
    const known = abbreviated(papersOf(seed), seed);
    return { known, list: listOf(known) };
  });
}

/** @typedef {ReturnType<typeof abbreviatedBySeeds>[number]} Run */

/** @param {Run} run @param {"exact" | "safe"} names @returns {Pairs} */
export function pairsFound({ known, list }, names) {
  return pairsIn(known, identify(list, { names }).places);
}

/**
 * Pairs under safe with every true suggestion accepted, and how many suggestions there are.
 *
 * @param {Run} run
 */
export function pairsSuggested({ known, list }) {
  const identities = identify(list, { names: "safe" });
  const truth = peopleByAuthor(known, identities.places);
  /** @type {{ people: [number, number] }[]} */
  const suggestions = [...suggest(list.papers, identities)].flat();
  const accepted = suggestions.filter(
    ({ people: [a, b] }) => truth[a] !== undefined && truth[a] === truth[b],
  );
  return {
    pairs: pairsIn(known, joined(identities.places, accepted)),
    shown: suggestions.length,
    right: accepted.length,
  };
}

/** The person of the first authorship of each author. @param {KnownPaper[]} papers @param {number[][]} places */
function peopleByAuthor(papers, places) {
  /** @type {(string | undefined)[]} */
  const people = [];
  papers.forEach(({ authors }, paper) => {
    authors.forEach(({ person }, place) => {
      const author = places[paper]?.[place];
      if (author !== undefined) people[author] ??= person;
    });
  });
  return people;
}

/** @param {number[][]} places @param {{ people: [number, number] }[]} suggestions */
function joined(places, suggestions) {
  /** @type {Map<number, number>} */
  const parents = new Map();
  const root = (/** @type {number} */ author) => {
    let found = author;
    for (let next = parents.get(found); next !== undefined; next = parents.get(found)) found = next;
    return found;
  };
  for (const { people } of suggestions) {
    const [one, other] = people.map(root);
    if (one !== undefined && other !== undefined && one !== other) parents.set(other, one);
  }
  return places.map((list) => list.map((author) => root(author)));
}

/** @param {KnownPaper[]} papers @param {number[][]} places @returns {Pairs} */
function pairsIn(papers, places) {
  /** @type {Record<keyof Pairs, Map<string, number>>} */
  const sizes = { true: new Map(), found: new Map(), both: new Map() };
  const count = (/** @type {Map<string, number>} */ map, /** @type {string} */ key) =>
    map.set(key, (map.get(key) ?? 0) + 1);
  papers.forEach(({ authors }, paper) => {
    authors.forEach(({ person }, place) => {
      if (person === undefined) return;
      const author = places[paper]?.[place] ?? `${paper}, ${place}`;
      count(sizes.true, person);
      count(sizes.found, `${author}`);
      count(sizes.both, `${person} ${author}`);
    });
  });
  const pairs = (/** @type {Map<string, number>} */ map) =>
    [...map.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { true: pairs(sizes.true), found: pairs(sizes.found), both: pairs(sizes.both) };
}

/** Of all runs, and of the worst. @param {readonly Pairs[]} runs */
export function percentages(runs) {
  const sum = (/** @type {keyof Pairs} */ kind) =>
    runs.reduce((total, run) => total + run[kind], 0);
  const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
    `${((100 * part) / whole).toFixed(1)} %`;
  const worst = (/** @type {"true" | "found"} */ kind) =>
    (100 * Math.min(...runs.map((run) => run.both / run[kind]))).toFixed(1);
  return (
    `precision ${share(sum("both"), sum("found"))} (worst ${worst("found")}), ` +
    `recall ${share(sum("both"), sum("true"))} (worst ${worst("true")})`
  );
}
