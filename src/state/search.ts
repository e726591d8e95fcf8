/** Finding people and papers by a few letters, misspelled or without accents. */

import MiniSearch from "minisearch";

import { fold, foldBothWays } from "../bibliography/fold.ts";
import { plainTitle } from "../bibliography/title.ts";
import type { Network } from "../network/network.ts";
import { rowsOf } from "../people/grouped.ts";
import { once } from "../people/once.ts";

export type Hit =
  | { readonly kind: "person"; readonly author: number; readonly name: string }
  | { readonly kind: "paper"; readonly paper: number; readonly title: string };

/** @returns the best hits first, people before papers that match as well; none for blank text. */
export type Search = (text: string, limit: number) => readonly Hit[];

/** A search whose index may still have to be made. */
export type LateSearch = (text: string, limit: number) => Promise<readonly Hit[]>;

interface Entry {
  readonly id: number;
  /** As printed. */
  readonly text: string;
  readonly boost: number;
  readonly hit: Hit;
}

/** Share of a word's letters that may be wrong: one in "bischel", two in "regamerr". */
const FUZZY = 0.2;

/** Letters of a search that are read: nobody types more, and comparing grows with their square. */
const LONGEST_SEARCH = 200;

/** One letter of which many words begin: of so many people, those with most papers, enough are soon found. */
const BEST_KNOWN = 2000;

/** People and papers that are indexed in one go: about 20 ms. */
const PORTION = 1000;

/** Indexes everybody and every paper of a network, in portions that leave the page free in between. */
export async function buildSearch(network: Network): Promise<Search> {
  const entries = [...people(network), ...papers(network)].map((entry, id) => ({ id, ...entry }));
  const index = new MiniSearch<Entry>({
    fields: ["text"],
    searchOptions: {
      prefix: true,
      fuzzy: FUZZY,
      combineWith: "AND",
      boostDocument: (id: number) => entries[id]?.boost ?? 1,
    },
    stringifyField: foldBothWays,
    processTerm: (term) => fold(term) || null,
  });
  await index.addAllAsync(entries, { chunkSize: PORTION });
  const known = once(() => bestKnown(entries));
  return (text, limit) => {
    const letter = fold(text.trim());
    const hits = /^[\p{L}\p{N}]$/u.test(letter) ? startingWith(letter, known(), limit) : [];
    // Nearly everybody, in order of likeness, would hold the page for seconds.
    if (hits.length === limit) return hits;
    return index
      .search(text.slice(0, LONGEST_SEARCH))
      .slice(0, limit)
      .flatMap(({ id }) => entries[Number(id)]?.hit ?? []);
  };
}

/** Most papers first. */
function bestKnown(entries: readonly Entry[]): readonly Entry[] {
  const everybody = entries.filter(({ hit }) => hit.kind === "person");
  return everybody.toSorted((one, other) => other.boost - one.boost).slice(0, BEST_KNOWN);
}

/** The first in whose text a word begins with a letter. */
function startingWith(letter: string, known: readonly Entry[], limit: number): readonly Hit[] {
  const begins = new RegExp(`(?:^|[\\p{Z}\\p{P}])${letter}`, "u");
  const hits: Hit[] = [];
  for (const { text, hit } of known) {
    if (hits.length === limit) break;
    if (begins.test(foldBothWays(text))) hits.push(hit);
  }
  return hits;
}

function people(network: Network): readonly Omit<Entry, "id">[] {
  return network.authors.map(({ name, spellings }, author) => ({
    text: spellings.join(" "),
    boost: 4 + Math.sqrt(rowsOf(network.papersOfAuthor, author).length),
    hit: { kind: "person", author, name },
  }));
}

function papers(network: Network): readonly Omit<Entry, "id">[] {
  return network.papers.map((paper, index) => {
    const title = plainTitle(paper.title);
    return { text: title, boost: 1, hit: { kind: "paper", paper: index, title } };
  });
}
