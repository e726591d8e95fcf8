/** Records of one id: one paper, but for chapters with the DOI of their book, and ids copied by mistake. */

import { type Diagnostic, quoted } from "../diagnostic.ts";
import { DisjointSets } from "../disjoint-sets.ts";
import { gatheredBy } from "../gathered.ts";
import type { Paper } from "../paper.ts";
import { plainTitle } from "../title.ts";

import { familyKey } from "./name-key.ts";
import { recordKey } from "./record-key.ts";
import { eachRepeated, keyHash } from "./repeated.ts";
import { titleKey } from "./title-key.ts";

interface IdKind {
  readonly name: string;
  readonly idOf: (paper: Paper) => string | undefined;
}

export const ID_KINDS: readonly IdKind[] = [
  { name: "DOI", idOf: ({ ids }) => ids.doi },
  { name: "arXiv id", idOf: ({ ids }) => ids.arxiv },
  { name: "PMID", idOf: ({ ids }) => ids.pmid },
  { name: "OpenAlex id", idOf: ({ ids }) => ids.openalex },
];

/**
 * Records of one id, grouped by what is one paper. Both must contradict, the title and the first author:
 * titles are translated and cut, and names spelled in many ways. A record that lacks one of them goes with
 * all others, unless these are several papers.
 */
export function papersOfOneId(
  papers: readonly Paper[],
  places: readonly number[],
): readonly (readonly number[])[] {
  const sets = new DisjointSets(places.length);
  const titles = places.map((place) => titleBeginning(papers[place]!));
  const families = places.map((place) => firstFamily(papers[place]!));
  joinEqual(sets, titles);
  joinEqual(sets, families);
  const told = [...places.keys()].filter((i) => titles[i] !== undefined && families[i]);
  if (new Set(told.map((i) => sets.rootOf(i))).size < 2) return [places];
  const groups = gatheredBy(places.keys(), (i) => sets.rootOf(i));
  return [...groups.values()].map((group) => group.map((i) => places[i]!));
}

function joinEqual(sets: DisjointSets, keys: readonly (string | undefined)[]): void {
  const groups = gatheredBy(keys.keys(), (i) => keys[i]);
  groups.delete(undefined);
  for (const [first, ...others] of groups.values())
    for (const other of others) sets.join(first, other);
}

/** So many letters of a title are compared: sources differ in subtitles and formulas. */
const BEGINNING = 8;
/** What another script may be a translation of. */
const LATIN = /^[a-z\d]+$/u;

function titleBeginning({ title, ids }: Paper): string | undefined {
  if (Object.values(ids).includes(title)) return undefined;
  const beginning = titleKey(title).slice(0, BEGINNING);
  return LATIN.test(beginning) ? beginning : undefined;
}

/** A group may stand before its members, or instead of them. */
function firstFamily({ byline: { authors } }: Paper): string | undefined {
  const [first] = authors;
  if (first === undefined || first.kind !== undefined) return undefined;
  const family = familyKey(first);
  return LATIN.test(family) ? family : undefined;
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
  for (const { name, idOf } of ID_KINDS) {
    const hashes = Int32Array.from(papers, (paper) => keyHash(idOf(paper) ?? ""));
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
      `${firstRecord!.file} on line ${firstRecord!.line}; title and first author differ, so they are two papers.`,
    remedy: "Correct the id that is wrong; chapters often have that of their book.",
    several: "papers have the id of another paper, but another title and first author",
  };
}
