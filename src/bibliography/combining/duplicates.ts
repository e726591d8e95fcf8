/** Which records are the same paper: by id, else by title, year and first author. */

import { DisjointSets } from "../disjoint-sets.ts";
import { fold } from "../fold.ts";
import { gatheredBy } from "../gathered.ts";
import { isPreprintDoi } from "../ids.ts";
import type { Paper, PrintedAuthor } from "../paper.ts";

import { eachRepeated, keyHash, NO_HASH } from "./repeated.ts";
import { titleHash, titleKey, wholeTitleHash } from "./title-key.ts";

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
  const sets = new DisjointSets(papers.length);
  const hashes = hashesOf(papers);
  for (const { hash, idOf } of hashes.ids) {
    const areSame = (one: number, other: number) => idOf(papers[one]!) === idOf(papers[other]!);
    eachRepeated(hash, areSame, (one, other) => sets.join(one, other));
  }
  const areJoined = (group: readonly number[]) =>
    group.every((index) => sets.rootOf(index) === sets.rootOf(group[0]!));
  const likely = likelyNamesakes(hashes.titles).filter((group) => !areJoined(group));
  const namesakes = likely
    .flatMap((group) => alikeInWhole(papers, group))
    .flatMap((group) => namesakesAmong(papers, group));
  const keysOf = firstAuthorKeys();
  for (const { title, places } of namesakes) {
    if (areJoined(places)) continue;
    const clues = places.map((index) => cluesOf(papers[index]!, index, keysOf));
    for (const [first, ...others] of versionsAmong(title, clues))
      for (const other of others) sets.join(first!.index, other.index);
  }
  return [...sets.roots()];
}

const ID_KINDS: readonly ((paper: Paper) => string | undefined)[] = [
  ({ ids }) => ids.doi,
  ({ ids }) => ids.arxiv,
  ({ ids }) => ids.pmid,
  ({ ids }) => ids.openalex,
];

/** In one pass: papers lie far apart in memory, and going there takes longer than all else. */
function hashesOf(papers: readonly Paper[]) {
  const titles = new Int32Array(papers.length);
  const ids = ID_KINDS.map((idOf) => ({ idOf, hash: new Int32Array(papers.length).fill(NO_HASH) }));
  const [doi, arxiv, pmid, openalex] = ids.map(({ hash }) => hash);
  papers.forEach(({ title, ids }, index) => {
    titles[index] = titleHash(title);
    if (ids.doi !== undefined) doi![index] = keyHash(ids.doi);
    if (ids.arxiv !== undefined) arxiv![index] = keyHash(ids.arxiv);
    if (ids.pmid !== undefined) pmid![index] = keyHash(ids.pmid);
    if (ids.openalex !== undefined) openalex![index] = keyHash(ids.openalex);
  });
  return { titles, ids };
}

/** What tells papers of one title apart; `undefined` where the source is silent. */
interface Clues {
  readonly index: number;
  readonly file: string | undefined;
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

/** Papers whose titles may be one, by their indices: few may, so few are looked at closely. */
function likelyNamesakes(hashes: Int32Array): readonly (readonly number[])[] {
  const several = new Map<number, number[]>();
  eachRepeated(
    hashes,
    () => true,
    (first, other) => {
      const group = several.get(first);
      if (group === undefined) several.set(first, [first, other]);
      else group.push(other);
    },
  );
  return [...several.values()];
}

/** Of papers whose titles begin and end alike, those whose whole titles may be one: keys need not be made of the others. */
function alikeInWhole(
  papers: readonly Paper[],
  likely: readonly number[],
): readonly (readonly number[])[] {
  let printed: string | undefined;
  let hash = NO_HASH;
  const hashes = Int32Array.from(likely, (index) => {
    const { title } = papers[index]!;
    // Most are printed alike.
    if (title !== printed) hash = wholeTitleHash((printed = title));
    return hash;
  });
  return likelyNamesakes(hashes).map((group) => group.map((place) => likely[place]!));
}

/** Several records of one title. */
interface Namesakes {
  readonly title: string;
  /** Their indices. */
  readonly places: readonly number[];
}

function namesakesAmong(papers: readonly Paper[], likely: readonly number[]): readonly Namesakes[] {
  let printed: string | undefined;
  let title = "";
  const byTitle = gatheredBy(likely, (index) => {
    // Most are printed alike.
    if (papers[index]!.title !== printed) title = titleKey((printed = papers[index]!.title));
    return title;
  });
  return [...byTitle]
    .map(([title, places]) => ({ title, places }))
    .filter(({ places }) => places.length > 1);
}

/**
 * Records of a short title must agree in their DOIs and in how many authors they list. A record that
 * lists nobody may belong to a telling title of exactly its year.
 */
function versionsAmong(title: string, namesakes: Group): readonly Group[] {
  const isTelling = title.length >= TELLING_TITLE;
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
  const groups = gatheredBy(group, keyOf);
  const isOneKnown = groups.size === 2 && groups.has(undefined);
  return isOneKnown ? [group] : [...groups.values()];
}

function cluesOf(
  { byline, year, ids: { doi }, records }: Paper,
  index: number,
  keysOf: ReturnType<typeof firstAuthorKeys>,
): Clues {
  const { family, initial } = keysOf(byline.authors[0]);
  return {
    index,
    file: records[0]?.file,
    family,
    initial,
    authorCount: byline.listComplete ? byline.authors.length : undefined,
    year,
    doi: doi === undefined || isPreprintDoi(doi) ? undefined : doi,
  };
}

/** What tells first authors apart: made once for each, whom the papers of a file share. */
function firstAuthorKeys() {
  const known = new Map<PrintedAuthor | undefined, Pick<Clues, "family" | "initial">>();
  return (first: PrintedAuthor | undefined) => {
    let keys = known.get(first);
    if (keys === undefined) {
      keys = {
        family: nameKey(first?.family ?? first?.printed ?? "") || undefined,
        initial: fold(first?.given ?? "").charAt(0) || undefined,
      };
      known.set(first, keys);
    }
    return keys;
  };
}

/**
 * The last word of a name, however its umlauts are spelled: "van der Müller", "Mueller" and "Muller"
 * are alike. For comparing authors of papers that are alike otherwise.
 */
export function nameKey(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.at(-1) ?? "").replace(/([aou])e/gu, "$1");
}
