/** Which records are the same paper: by id, else by title, authors and year. */

import { DisjointSets } from "../disjoint-sets.ts";
import { gatheredBy } from "../gathered.ts";
import type { Paper } from "../paper.ts";

import { cluesOf } from "./clues.ts";
import { eachRepeated, NO_HASH } from "./repeated.ts";
import { idHashesOf, papersOfOneId } from "./shared-ids.ts";
import { titleHash, titleKey, wholeTitleHash } from "./title-key.ts";
import { versionsAmong } from "./versions.ts";

/**
 * Groups records that are one paper, whatever their order.
 *
 * @returns for each record the index of the first record of its paper.
 */
export function findDuplicates(papers: readonly Paper[]): readonly number[] {
  const sets = new DisjointSets(papers.length);
  const titles = new Int32Array(papers.length);
  const ids = idHashesOf(papers, ({ title }, index) => {
    titles[index] = titleHash(title);
  });
  const join = ([first, ...others]: readonly number[]) => {
    for (const other of others) sets.join(first!, other);
  };
  for (const { hashes, idOf } of ids) {
    const areSame = (one: number, other: number) => idOf(papers[one]!) === idOf(papers[other]!);
    for (const group of repeatedAmong(hashes, areSame)) {
      // Titles of nearly all are equal, and need not be read again.
      const isOneTitle = group.every((index) => titles[index] === titles[group[0]!]);
      for (const one of isOneTitle ? [group] : papersOfOneId(papers, group)) join(one);
    }
  }
  const areJoined = (group: readonly number[]) =>
    group.every((index) => sets.rootOf(index) === sets.rootOf(group[0]!));
  const likely = repeatedAmong(titles).filter((group) => !areJoined(group));
  const namesakes = likely
    .flatMap((group) => alikeInWhole(papers, group))
    .flatMap((group) => namesakesAmong(papers, group));
  for (const { title, places } of namesakes) {
    if (areJoined(places)) continue;
    const clues = places.map((index) => cluesOf(papers[index]!, index));
    for (const group of versionsAmong(title, clues)) join(group.map(({ index }) => index));
  }
  return [...sets.roots()];
}

/** Papers that share a hash, by their indices: for titles few may be one, so few are looked at closely. */
function repeatedAmong(
  hashes: Int32Array,
  areSame: (one: number, other: number) => boolean = () => true,
): readonly (readonly number[])[] {
  const several = new Map<number, number[]>();
  eachRepeated(hashes, areSame, (first, other) => {
    const group = several.get(first);
    if (group === undefined) several.set(first, [first, other]);
    else group.push(other);
  });
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
  return repeatedAmong(hashes).map((group) => group.map((place) => likely[place]!));
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
