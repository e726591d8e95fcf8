/** Which records are the same paper: by id, else by title, year and first author. */

import { fold } from "./fold.ts";
import { isPreprintDoi } from "./ids.ts";
import type { Paper } from "./paper.ts";
import { plainTitle } from "./title.ts";

/** Two papers of one title may be this many years apart: preprints wait for their journal. */
const CLOSE_YEARS = 2;
/** Shorter titles ("Editorial", "Reply to Smith") are shared by different papers, in letters. */
const TELLING_TITLE = 24;

/**
 * Groups records that are one paper, whatever their order.
 *
 * @returns for each record the index of the first record of its paper.
 */
export function findDuplicates(papers: readonly Paper[]): readonly number[] {
  const parent = papers.map((_, index) => index);
  const find = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] = parent[parent[root]!]!;
    return root;
  };
  const join = (one: number, other: number) => {
    const [a, b] = [find(one), find(other)];
    parent[Math.max(a, b)] = Math.min(a, b);
  };
  for (const kind of ID_KINDS) joinById(papers, kind, join);
  for (const [first, ...others] of versionsByTitle(papers))
    for (const other of others) join(first!.index, other.index);
  return papers.map((_, index) => find(index));
}

const ID_KINDS = ["doi", "arxiv", "pmid", "openalex"] as const;

function joinById(
  papers: readonly Paper[],
  kind: (typeof ID_KINDS)[number],
  join: (one: number, other: number) => void,
): void {
  const idOf = (index: number) => papers[index]!.ids[kind];
  const hashes = papers.map(({ ids }) => (ids[kind] === undefined ? NO_HASH : keyHash(ids[kind])));
  eachRepeated(hashes, (one, other) => idOf(one) === idOf(other), join);
}

/** What tells papers of one title apart; `undefined` where the source is silent. */
interface Clues {
  readonly index: number;
  readonly file: string | undefined;
  readonly title: string;
  /** Of the first author. */
  readonly family: string | undefined;
  readonly initial: string | undefined;
  /** Of a complete list. */
  readonly authorCount: number | undefined;
  readonly year: number | undefined;
  /** Of the published version. */
  readonly doi: string | undefined;
}

type Group = readonly Clues[];

function versionsByTitle(papers: readonly Paper[]): readonly Group[] {
  return likelyNamesakes(papers)
    .flatMap((likely) =>
      apart(
        likely.map((index) => cluesOf(papers[index]!, index)),
        ({ title }) => title,
      ),
    )
    .filter((namesakes) => namesakes.length > 1 && namesakes[0]!.title !== "")
    .flatMap((namesakes) => versionsAmong(namesakes));
}

/** Papers whose titles have one hash, by their indices: few have, so few are looked at closely. */
function likelyNamesakes(papers: readonly Paper[]): readonly (readonly number[])[] {
  const several = new Map<number, number[]>();
  eachRepeated(
    papers.map(({ title }) => titleHash(title)),
    () => true,
    (first, other) => {
      const group = several.get(first);
      if (group === undefined) several.set(first, [first, other]);
      else group.push(other);
    },
  );
  return [...several.values()];
}

/** Of what has no key. */
const NO_HASH = -1;

/**
 * Tells of every index that repeats an earlier one: has its hash, and is the same. One flat table of
 * places: a `Map` of 100,000 keys takes three times as long.
 *
 * @param hashes - whole numbers of 31 bits, or {@link NO_HASH}.
 */
function eachRepeated(
  hashes: readonly number[],
  areSame: (first: number, other: number) => boolean,
  tell: (first: number, other: number) => void,
): void {
  let size = 16;
  while (size < 2 * hashes.length) size *= 2;
  // Each place holds an index, from 1; 0 is free.
  const places = new Int32Array(size);
  for (let index = 0; index < hashes.length; index++) {
    const hash = hashes[index]!;
    if (hash === NO_HASH) continue;
    for (let place = hash & (size - 1); ; place = (place + 1) & (size - 1)) {
      const first = places[place]! - 1;
      if (first === -1) places[place] = index + 1;
      else if (hashes[first] !== hash || !areSame(first, index)) continue;
      else tell(first, index);
      break;
    }
  }
}

/**
 * Records of a short title must agree in their DOIs and in how many authors they list. A record that
 * lists nobody may belong to a telling title of exactly its year.
 */
function versionsAmong(namesakes: Group): readonly Group[] {
  const isTelling = namesakes[0]!.title.length >= TELLING_TITLE;
  const authored = namesakes.filter(({ family }) => family !== undefined);
  const close = byFirstAuthor(authored).flatMap(byCloseYears);
  if (!isTelling) {
    return close
      .flatMap((group) => apart(group, ({ doi }) => doi))
      .flatMap((group) => apart(group, ({ authorCount }) => authorCount));
  }
  const ofOneYear = apart(namesakes, ({ year }) => year).flatMap(byFirstAuthor);
  return [...close, ...ofOneYear.filter(isListedOnce)];
}

/** Records that list nobody, in one file under one title: volumes of proceedings, not duplicates. */
function isListedOnce(group: Group): boolean {
  const silent = group.filter(({ family }) => family === undefined);
  return new Set(silent.map(({ file }) => file)).size === silent.length;
}

function byFirstAuthor(group: Group): readonly Group[] {
  return apart(group, ({ family }) => family).flatMap((same) =>
    apart(same, ({ initial }) => initial),
  );
}

function byCloseYears(group: Group): readonly Group[] {
  const years = [...new Set(group.flatMap(({ year }) => year ?? []))].toSorted((a, b) => a - b);
  const eras = new Map<number, number>();
  years.forEach((year, i) => {
    const before = years[i - 1];
    const isClose = before !== undefined && year - before <= CLOSE_YEARS;
    eras.set(year, isClose ? (eras.get(before) ?? year) : year);
  });
  return apart(group, ({ year }) => (year === undefined ? undefined : eras.get(year)));
}

/** One group per key; where the key is unknown, the only group there is, else one of their own. */
function apart<Key>(group: Group, keyOf: (clues: Clues) => Key | undefined): readonly Group[] {
  const groups = new Map<Key | undefined, Clues[]>();
  for (const clues of group) {
    const key = keyOf(clues);
    const same = groups.get(key);
    if (same === undefined) groups.set(key, [clues]);
    else same.push(clues);
  }
  const isOneKnown = groups.size === 2 && groups.has(undefined);
  return isOneKnown ? [group] : [...groups.values()];
}

function cluesOf({ title, byline, year, ids: { doi }, records }: Paper, index: number): Clues {
  const [first] = byline.authors;
  return {
    index,
    file: records[0]?.file,
    title: titleKey(title),
    family: nameKey(first?.family ?? first?.printed ?? "") || undefined,
    initial: fold(first?.given ?? "").charAt(0) || undefined,
    authorCount: byline.listComplete ? byline.authors.length : undefined,
    year,
    doi: doi === undefined || isPreprintDoi(doi) ? undefined : doi,
  };
}

/** A title without case, accents, TeX, punctuation and blanks. */
function titleKey(title: string): string {
  const folded = fold(plainTitle(title));
  // Classes of Unicode cost ten times as much as those of ASCII, which is what most titles are.
  return folded.replace(/^[ -~]*$/.test(folded) ? /[^a-z\d]+/g : /[^\p{L}\p{N}]+/gu, "");
}

const BACKSLASH = 92;
const DOLLAR = 36;

/**
 * The FNV-1a hash of {@link titleKey}, without making that text for titles in ASCII: their other
 * characters but TeX commands and formulas are dropped by it.
 *
 * @see Fowler, Noll, Vo: The FNV Non-Cryptographic Hash Algorithm, RFC 9923.
 */
function titleHash(title: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < title.length; i++) {
    let code = title.charCodeAt(i);
    if (code > 126 || code === BACKSLASH || code === DOLLAR) return keyHash(titleKey(title));
    // Letters in lower case.
    if (code >= 65 && code <= 90) code += 32;
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) {
      hash = Math.imul(hash ^ code, 0x01000193);
    }
  }
  return shortened(hash);
}

function keyHash(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return shortened(hash);
}

/** Small integers of V8 have 31 bits in browsers; the lowest bits of FNV-1a scatter less. */
function shortened(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fff_ffff;
}

/**
 * The last word of a name, however its umlauts are spelled: "van der Müller", "Mueller" and "Muller"
 * are alike. For comparing authors of papers that are alike otherwise.
 */
export function nameKey(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.at(-1) ?? "").replace(/([aou])e/gu, "$1");
}
