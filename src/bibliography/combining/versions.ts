/** Which records of one title are versions of one paper. */

import { gatheredBy } from "../gathered.ts";

import type { Clues } from "./clues.ts";
import { erasOf } from "./eras.ts";
import { isStockTitle } from "./stock-title.ts";
import { isOneRenamed, type Likeness, teamsAmong } from "./teams.ts";
import { isTellingTitle } from "./title-key.ts";
import { twinsAmong } from "./twins.ts";

type Group = readonly Clues[];
type Relation = (one: Group, other: Group) => boolean;
type KeyOf = (clues: Clues) => number | string | undefined;

/** How far a title tells its paper from others. */
type TitleKind = "telling" | "short" | "stock";

const RULES: Readonly<Record<TitleKind, { likeness: Likeness; contradict: Relation }>> = {
  telling: {
    likeness: { isOrderTelling: false, isLengthTelling: false },
    contradict: contradictInIds,
  },
  short: {
    likeness: { isOrderTelling: false, isLengthTelling: true },
    contradict: contradictUnderShortTitle,
  },
  stock: {
    likeness: { isOrderTelling: false, isLengthTelling: true },
    contradict: contradictUnderStockTitle,
  },
};

/**
 * Records whose author lists may be one, in years close to each other, are one paper unless their ids contradict.
 * Those of a short title must also agree in when they were published and, but by several people, where; those of a
 * stock title in both. A record that lists nobody may belong to a telling title of its year.
 */
export function versionsAmong(title: string, namesakes: Group): readonly Group[] {
  const kind = kindOf(title);
  const { likeness, contradict } = RULES[kind];
  const authored = namesakes.filter(({ isAuthored }) => isAuthored);
  const papers = teamsAmong(authored, likeness).flatMap((cores) => {
    const versions = versionsByTeam(cores, contradict);
    return kind === "telling" ? withAwaited(versions) : versions;
  });
  if (kind === "stock") return papers;
  const renamed = withRenamed(papers, contradict);
  return kind === "telling" ? withSilent(renamed, namesakes) : renamed;
}

function kindOf(title: string): TitleKind {
  if (isStockTitle(title)) return "stock";
  return isTellingTitle(title) ? "telling" : "short";
}

/** The likeliest find together first, so that no vaguer record parts them. */
function versionsByTeam(cores: readonly Group[], contradict: Relation): readonly Group[] {
  // A file may have one record a thousand times: one stands for all that say the same.
  const alike = cores.flatMap(alikeAmong);
  const alikeTo = new Map(alike.map((records) => [records[0]!, records]));
  const coreOf = new Map(cores.flatMap((core, i) => core.map((clues) => [clues, i] as const)));
  const eras = erasOf(alike.flatMap(([first]) => first?.year ?? []));
  const likely: readonly Relation[] = [
    areOfOneIssue,
    areOfOneYear,
    (one, other) => !differ(one, other, (clues) => coreOf.get(clues)),
    () => true,
  ];
  const papers = likely.reduce<readonly Group[]>(
    (groups, areLikely) =>
      joined(
        groups,
        (one, other) =>
          areLikely(one, other) &&
          !differ(one, other, ({ year }) => eras.get(year)) &&
          !contradict(one, other),
      ),
    alike.map(([first]) => [first!]),
  );
  return papers.map((paper) => paper.flatMap((clues) => alikeTo.get(clues)!));
}

/** Preprints wait for their journal this many years at most: longer than other versions are apart. */
const LONGEST_WAIT = 5;

function withAwaited(papers: readonly Group[]): readonly Group[] {
  if (papers.length < 2) return papers;
  return joined(
    papers,
    (one, other) => (mayAwait(one, other) || mayAwait(other, one)) && !contradictInIds(one, other),
  );
}

function mayAwait(preprints: Group, published: Group): boolean {
  return (
    preprints.every(({ isPreprint }) => isPreprint) &&
    published.some(({ venue, doi }) => venue !== undefined || doi !== undefined) &&
    published.every(({ year: late = NaN }) =>
      preprints.every(({ year = NaN }) => late >= year && late - year <= LONGEST_WAIT),
    )
  );
}

function joined(groups: readonly Group[], fit: Relation): readonly Group[] {
  return twinsAmong(groups, fit).map((twins) => twins.flat());
}

function alikeAmong(records: Group): readonly Group[] {
  const alike = gatheredBy(records, ({ year, venue, doi, jstor, archived, arxiv, pmid }) =>
    [year, venue, doi, jstor, archived, arxiv, pmid].join("\n"),
  );
  return [...alike.values()];
}

/** Whether both say something, and nothing that the other says. */
function differ(one: Group, other: Group, keyOf: KeyOf): boolean {
  const keys = one.flatMap((clues) => keyOf(clues) ?? []);
  const others = other.flatMap((clues) => keyOf(clues) ?? []);
  return keys.length > 0 && others.length > 0 && !keys.some((key) => others.includes(key));
}

/** What several people published in one place and year may have two ids, but hardly two DOIs of one publisher. */
function contradictInIds(one: Group, other: Group): boolean {
  if (differ(one, other, ({ pmid }) => pmid)) return true;
  if (!haveOtherIds(one, other)) return false;
  const areOfOnePublisher =
    differ(one, other, ({ doi }) => doi) &&
    !differ(one, other, ({ doi }) => doi?.slice(0, doi.indexOf("/")));
  return areOfOnePublisher || !areBySeveral(one, other) || !areOfOneIssue(one, other);
}

function areBySeveral(one: Group, other: Group): boolean {
  return [one, other].every((group) => group.some(({ isBySeveral }) => isBySeveral));
}

/** Whether some of both came out in one known place and year: two preprints have no place. */
function areOfOneIssue(one: Group, other: Group): boolean {
  return one.some(
    ({ year, venue }) =>
      year !== undefined &&
      venue !== undefined &&
      other.some((clues) => clues.year === year && clues.venue === venue),
  );
}

function haveOtherIds(one: Group, other: Group): boolean {
  return (
    differ(one, other, ({ doi }) => doi) ||
    differ(one, other, ({ jstor }) => jstor) ||
    differ(one, other, ({ arxiv }) => arxiv)
  );
}

function contradictInAnyId(one: Group, other: Group): boolean {
  return (
    haveOtherIds(one, other) ||
    differ(one, other, ({ pmid }) => pmid) ||
    differ(one, other, ({ archived }) => archived)
  );
}

/** What several people wrote in a year is called after its proceedings, or after their series. */
function contradictUnderShortTitle(one: Group, other: Group): boolean {
  const mayHaveTwo = areBySeveral(one, other) && areOfOneYear(one, other);
  return (
    contradictInAnyId(one, other) ||
    differ(one, other, ({ venue, year }) => venue && year) ||
    (!mayHaveTwo && differ(one, other, ({ venue }) => venue))
  );
}

function areOfOneYear(one: Group, other: Group): boolean {
  return one.some(({ year }) => year !== undefined && other.some((clues) => clues.year === year));
}

function contradictUnderStockTitle(one: Group, other: Group): boolean {
  return (
    contradictInAnyId(one, other) ||
    differ(one, other, ({ year }) => year) ||
    differ(one, other, ({ venue }) => venue)
  );
}

/** In one place and year, one of several people may have another given name. */
function withRenamed(papers: readonly Group[], contradict: Relation): readonly Group[] {
  if (papers.length < 2) return papers;
  // A file may have one record a thousand times: the first of each list and issue says it all.
  const listsOf = new Map(papers.map((paper) => [paper, listedAmong(paper)]));
  const areRenamed: Relation = (one, other) =>
    one.some((clues) =>
      other.some((others) => isOneRenamed(clues.paper.byline, others.paper.byline)),
    );
  return joined(papers, (one, other) => {
    const [lists, otherLists] = [listsOf.get(one)!, listsOf.get(other)!];
    return (
      areOfOneIssue(lists, otherLists) && areRenamed(lists, otherLists) && !contradict(one, other)
    );
  });
}

function listedAmong(records: Group): Group {
  const lists = gatheredBy(records, ({ year, venue, paper }) =>
    [year, venue, ...paper.byline.authors.map(({ printed }) => printed)].join("\n"),
  );
  return [...lists.values()].map(([first]) => first);
}

/** Records that list nobody, in one file under one title, are volumes of proceedings, not duplicates. */
function withSilent(papers: readonly Group[], namesakes: Group): readonly Group[] {
  const silent = namesakes.filter(({ isAuthored }) => !isAuthored).map((clues) => [clues]);
  if (silent.length === 0) return papers;
  const isSilent = new Set<Group>(silent);
  return joined([...papers, ...silent], (one, other) => {
    if (!isSilent.has(one) && !isSilent.has(other)) return false;
    const areVolumes =
      isSilent.has(one) &&
      isSilent.has(other) &&
      !differ(one, other, ({ paper }) => paper.records[0]?.file);
    return !areVolumes && !differ(one, other, ({ year }) => year) && !contradictInIds(one, other);
  });
}
