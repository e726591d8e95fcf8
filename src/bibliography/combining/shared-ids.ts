/** Records of one id: one paper, but for chapters with the DOI of their book, and ids copied by mistake. */

import { byCodeUnit } from "../by-code-unit.ts";
import { type Diagnostic, quoted } from "../diagnostic.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { gatheredBy } from "../gathered.ts";
import type { Paper } from "../paper.ts";
import { plainTitle } from "../title.ts";

import { nameKey } from "./name-key.ts";
import { recordKey } from "./record-key.ts";
import { eachRepeated, keyHash } from "./repeated.ts";
import { type Likeness, teamsAmong } from "./teams.ts";
import { isTellingTitle, isTitled, titleKey } from "./title-key.ts";

interface IdKind {
  readonly name: string;
  readonly idOf: (paper: Paper) => string | undefined;
}

/** A kind of id, with the hash of each paper's. */
interface IdHashes extends IdKind {
  readonly hashes: Int32Array;
}

const ID_KINDS: readonly IdKind[] = [
  { name: "DOI", idOf: ({ ids }) => ids.doi },
  { name: "arXiv id", idOf: ({ ids }) => ids.arxiv },
  { name: "PMID", idOf: ({ ids }) => ids.pmid },
  { name: "OpenAlex id", idOf: ({ ids }) => ids.openalex },
];

/**
 * In one pass: papers lie far apart in memory, and going there takes longer than all else.
 *
 * @param visit - is given each paper on the way.
 */
export function idHashesOf(
  papers: readonly Paper[],
  visit?: (paper: Paper, index: number) => void,
): readonly IdHashes[] {
  const known = lately.get(papers);
  if (known !== undefined && visit === undefined) return known;
  const kinds = ID_KINDS.map((kind) => ({ ...kind, hashes: new Int32Array(papers.length) }));
  papers.forEach((paper, index) => {
    for (const { idOf, hashes } of kinds) hashes[index] = keyHash(idOf(paper) ?? "");
    visit?.(paper, index);
  });
  lately.set(papers, kinds);
  return kinds;
}

/** A list without duplicates is asked about again. */
const lately = new WeakMap<readonly Paper[], readonly IdHashes[]>();

/** Titles differ already, and who writes chapters of one book together changes places from one to the next. */
const OF_ONE_ID: Likeness = { isOrderTelling: true, isLengthTelling: false };

/**
 * Records of one id, grouped by what is one paper. Both must contradict, the title and the author list: titles are
 * translated and cut, and names spelled in many ways. A record that lacks one of them goes with all others, unless
 * these are several papers.
 */
export function papersOfOneId(
  papers: readonly Paper[],
  places: readonly number[],
): readonly (readonly number[])[] {
  const records = places.map((place, index) => ({ index, paper: papers[place]! }));
  const sets = new DisjointSets(places.length);
  const join = ([first, ...others]: readonly { readonly index: number }[]) => {
    for (const other of others) sets.join(first!.index, other.index);
  };
  const titled = records.filter(({ paper }) => isTitled(paper) && isLatin(titleKey(paper.title)));
  const listed = new Set(records.filter(({ paper }) => isListed(paper)));
  for (const group of ofOneTitle(titled)) join(group);
  for (const team of teamsAmong([...listed], OF_ONE_ID)) join(team.flat());
  const told = titled.filter((record) => listed.has(record));
  if (new Set(told.map(({ index }) => sets.rootOf(index))).size < 2) return [places];
  const groups = gatheredBy(places.keys(), (i) => sets.rootOf(i));
  return [...groups.values()].map((group) => group.map((i) => places[i]!));
}

/** By titles of which one is the beginning of the others: sources cut titles, and leave out subtitles. */
function ofOneTitle<Item extends { readonly paper: Paper }>(
  titled: readonly Item[],
): readonly (readonly Item[])[] {
  const byTitle = gatheredBy(titled, ({ paper }) => titleKey(paper.title));
  const groups: Item[][] = [];
  let beginning: string | undefined;
  // In this order a title stands before those that begin with it.
  for (const [title, items] of [...byTitle].toSorted(([a], [b]) => byCodeUnit(a, b))) {
    if (beginning !== undefined && title.startsWith(beginning)) groups.at(-1)!.push(...items);
    else {
      groups.push([...items]);
      beginning = isTellingTitle(title) ? title : undefined;
    }
  }
  return groups;
}

/** What another script may be a translation of. */
function isLatin(text: string): boolean {
  return /^[a-z\d]/u.test(text);
}

/** Whether a list tells who wrote it: a group may stand before its members, or instead of them. */
function isListed({ byline: { authors, listComplete } }: Paper): boolean {
  const [first, second] = authors;
  if (first === undefined || first.kind !== undefined) return false;
  return isLatin(nameKey(first).glued) && (listComplete || second !== undefined);
}

/**
 * Papers that share an id all the same.
 *
 * @param keepApart - keys of records of which the reader knows.
 */
export function sharedIdsIn(
  all: readonly Paper[],
  keepApart: ReadonlySet<string>,
): readonly Diagnostic[] {
  const papers =
    keepApart.size === 0
      ? all
      : all.filter(({ records: [record] }) => !keepApart.has(recordKey(record!)));
  const told = new Map<number, Diagnostic>();
  for (const { name, idOf, hashes } of idHashesOf(papers)) {
    const areSame = (one: number, other: number) => idOf(papers[one]!) === idOf(papers[other]!);
    eachRepeated(hashes, areSame, (one, other) => {
      const id = `${name} ${idOf(papers[one]!)}`;
      if (!told.has(other)) told.set(other, sharedId(id, papers[one]!, papers[other]!));
    });
  }
  return [...told.values()];
}

function sharedId(id: string, first: Paper, { title, records: [record] }: Paper): Diagnostic {
  const [firstRecord] = first.records;
  return {
    severity: "warning",
    code: "combine/shared-id",
    file: record!.file,
    line: record!.line,
    message:
      `${quoted(plainTitle(title))} has the ${id}, as has ${quoted(plainTitle(first.title))} in ` +
      `${firstRecord!.file} on line ${firstRecord!.line}; title and authors differ, so they are two papers.`,
    remedy: "Correct wrong ids; chapters often have that of their book.",
    several: "papers have the id of another paper, but another title and other authors",
  };
}
