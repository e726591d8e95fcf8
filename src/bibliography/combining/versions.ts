/** Which records of one title are versions of one paper. */

import { DisjointSets } from "../disjoint-sets.ts";
import { gatheredBy } from "../gathered.ts";

import { type Clues, teamOf, teamPublishedOf } from "./clues.ts";

/** Records of one paper are this many years apart at most: preprints wait for their journal. */
const CLOSE_YEARS = 2;
/** Shorter titles ("Editorial", "Reply to Smith") are shared by different papers, in letters. */
const TELLING_TITLE = 24;

type Group = readonly Clues[];

/**
 * Records whose ids or first authors contradict each other are different papers, unless the same several
 * people wrote them in one year. Records of a short title must also agree in how many authors they list,
 * and where and when they were published. A record that lists nobody may belong to a telling
 * title of exactly its year.
 */
export function versionsAmong(title: string, namesakes: Group): readonly Group[] {
  const authored = namesakes.filter(({ family }) => family !== undefined);
  if (title.length < TELLING_TITLE) return versionsOfShortTitle(authored);
  const close = byFirstAuthor(authored).flatMap(byCloseYears);
  const ofOneYear = apart(namesakes, ({ year }) => year).flatMap(byFirstAuthor);
  return [...close, ...ofOneYear.filter(isListedOnce)]
    .flatMap((group) => apartUnless(teamPublishedOf, group, ({ doi }) => doi))
    .flatMap((group) => apartUnless(teamPublishedOf, group, ({ jstor }) => jstor))
    .flatMap((group) => apartUnless(teamPublishedOf, group, ({ arxiv }) => arxiv))
    .flatMap((group) => apart(group, ({ pmid }) => pmid));
}

function versionsOfShortTitle(authored: Group): readonly Group[] {
  return byFirstAuthor(authored)
    .flatMap(byCloseYears)
    .flatMap((group) => apart(group, ({ doi }) => doi))
    .flatMap((group) => apart(group, ({ jstor }) => jstor))
    .flatMap((group) => apart(group, ({ archived }) => archived))
    .flatMap((group) => apart(group, ({ arxiv }) => arxiv))
    .flatMap((group) => apart(group, ({ pmid }) => pmid))
    .flatMap((group) => apart(group, ({ authorCount }) => authorCount))
    .flatMap((group) => apartUnless(teamOf, group, ({ venue }) => venue))
    .flatMap((group) => apart(group, ({ venue, year }) => venue && year));
}

/** Records that list nobody, in one file under one title: volumes of proceedings, not duplicates. */
function isListedOnce(group: Group): boolean {
  const silent = group.filter(({ family }) => family === undefined);
  return new Set(silent.map(({ paper }) => paper.records[0]?.file)).size === silent.length;
}

function byFirstAuthor(group: Group): readonly Group[] {
  return apart(group, ({ family }) => family)
    .flatMap((same) => apart(same, ({ initial }) => initial))
    .flatMap((same) => apartUnless(teamOf, same, givenIn(same)));
}

/** The first names of a group, each as the shortest that it may be: "Alexander" is "Alex" where that is there. */
function givenIn(group: Group): (clues: Clues) => string | undefined {
  const names = new Set(group.flatMap(({ given }) => given ?? []));
  const shortest = new Map<string, string>();
  let beginning: string | undefined;
  // In this order a name stands before those that begin with it.
  for (const name of [...names].toSorted()) {
    if (beginning === undefined || !name.startsWith(beginning)) beginning = name;
    shortest.set(name, beginning);
  }
  return ({ given }) => (given === undefined ? undefined : shortest.get(given));
}

function byCloseYears(group: Group): readonly Group[] {
  const years = new Set(group.flatMap(({ year }) => year ?? []));
  const eras = new Map<number | undefined, number>();
  erasOf([...years].toSorted((a, b) => a - b)).forEach((era, i) => {
    for (const year of era) eras.set(year, i);
  });
  return apart(group, ({ year }) => eras.get(year));
}

/** Years parted at the widest gaps until none are too far apart: 2000, 2002, 2004 are three eras, 2018, 2019, 2021 two. */
function erasOf(years: readonly number[]): readonly (readonly number[])[] {
  const [first] = years;
  if (first === undefined || years.at(-1)! - first <= CLOSE_YEARS) return [years];
  const gapBefore = (i: number) => years[i]! - years[i - 1]!;
  const widest = Math.max(...years.map((_, i) => (i === 0 ? 0 : gapBefore(i))));
  const starts = [...years.keys()].filter((i) => i === 0 || gapBefore(i) === widest);
  return starts.flatMap((start, i) => erasOf(years.slice(start, starts[i + 1])));
}

/** One group per key; where the key is unknown, the only group there is, else one of their own. */
function apart<Key>(group: Group, keyOf: (clues: Clues) => Key | undefined): readonly Group[] {
  const groups = gatheredBy(group, keyOf);
  const isOneKnown = groups.size === 2 && groups.has(undefined);
  return isOneKnown ? [group] : [...groups.values()];
}

/** The same, where the keys of one team count as one: a paper may have two DOIs, and an author two first names. */
function apartUnless<Key>(
  teamOf: (clues: Clues) => string | undefined,
  group: Group,
  keyOf: (clues: Clues) => Key | undefined,
): readonly Group[] {
  const keys = new Set(group.map(keyOf));
  keys.delete(undefined);
  if (keys.size < 2) return [group];
  const places = new Map<Key | undefined, number>([...keys].map((key, place) => [key, place]));
  const sets = new DisjointSets(keys.size);
  const teams = gatheredBy(group, teamOf);
  teams.delete(undefined);
  for (const team of teams.values()) {
    const [first, ...others] = team.flatMap((clues) => places.get(keyOf(clues)) ?? []);
    for (const other of others) sets.join(first!, other);
  }
  return apart(group, (clues) => {
    const place = places.get(keyOf(clues));
    return place === undefined ? undefined : sets.rootOf(place);
  });
}
