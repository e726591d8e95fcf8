/** People who may be one person, with what speaks for it: to be decided by the reader. */

import type { Paper } from "../bibliography/paper.ts";

import type { Identities } from "./identify.ts";
import { agreement } from "./candidate.ts";
import { type Likeness, likenessOf, POINTS } from "./likeness.ts";
import { type Portrait, portraitsOf } from "./portraits.ts";
import { groupsOf, pairsIn } from "./suggestion-groups.ts";

/** Two people, and the evidence that they are one. */
export interface Suggestion {
  /** Indices of authors; the one with more papers first. */
  readonly people: readonly [number, number];
  /** The higher, the surer; suggestions have 3 and more. */
  readonly score: number;
  readonly likeness: Likeness;
  /** Names of the co-authors that both wrote with, as printed. */
  readonly coauthors: readonly string[];
  /** Venues where both published. */
  readonly venues: readonly string[];
  /** Years between the papers of one and of the other; 0 where they overlap. */
  readonly yearsApart: number;
  /** Other people in the list whom the shorter name fits. */
  readonly rivals: number;
  /** Papers that change hands. */
  readonly papers: number;
}

/** Suggestions have so many points or more. */
const LEAST_SCORE = 3;
const POINTS_PER_COAUTHOR = 2;
const MOST_FOR_COAUTHORS = 6;
const RIVAL = -3;
/** A family with so many different first names is no evidence. */
const COMMON = { firstNames: 4, points: -2 };
const LONG_GAP = { years: 10, points: -1 };
/** Nobody else in the list could be meant by the initials. */
const NO_RIVAL = 1;

/**
 * Suggestions in portions, from the groups where most papers could change hands to those where fewest
 * could; {@link mostConsequentialFirst} puts them in order.
 */
export function* suggest(
  papers: readonly Paper[],
  identities: Identities,
): Generator<readonly Suggestion[], void> {
  const portraits = portraitsOf(papers, identities);
  const context = { papers, identities, firstNames: firstNamesByFamily(portraits) };
  const seen = new Set(identities.keptApart.map(([one, other]) => pairKey(one, other)));
  for (const group of groupsOf(portraits)) {
    const found: Suggestion[] = [];
    for (const [one, other] of pairsIn(group)) {
      const key = pairKey(one.author, other.author);
      if (seen.has(key)) continue;
      seen.add(key);
      const suggestion = suggestionFor(one, other, { ...context, group });
      if (suggestion !== undefined) found.push(suggestion);
    }
    if (found.length > 0) yield found;
  }
}

/** By papers that change hands, then by score, then by people. */
export function mostConsequentialFirst(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  return suggestions.toSorted(
    (a, b) =>
      b.papers - a.papers ||
      b.score - a.score ||
      a.people[0] - b.people[0] ||
      a.people[1] - b.people[1],
  );
}

interface Context {
  readonly papers: readonly Paper[];
  readonly identities: Identities;
  /** Per family: its different first names written out. */
  readonly firstNames: ReadonlyMap<string, ReadonlySet<string>>;
  readonly group: readonly Portrait[];
}

function suggestionFor(a: Portrait, b: Portrait, context: Context): Suggestion | undefined {
  const [one, other] = a.papers.length >= b.papers.length ? [a, b] : [b, a];
  const likeness = likenessOf(one, other);
  if (likeness === undefined || areProvenApart(one, other, context)) return undefined;
  const coauthors = [...other.coauthors].flatMap(([block, name]) =>
    one.coauthors.has(block) ? name : [],
  );
  const venues = [...other.venues].filter((venue) => one.venues.has(venue));
  const yearsApart = gapBetween(one.years, other.years);
  const rivals = rivalsOf(one, other, context.group);
  const isCommon = (context.firstNames.get(one.family)?.size ?? 0) >= COMMON.firstNames;
  const score =
    POINTS[likeness] +
    Math.min(POINTS_PER_COAUTHOR * coauthors.length, MOST_FOR_COAUTHORS) +
    (venues.length > 0 ? 1 : 0) +
    (isCommon ? COMMON.points : 0) +
    (likeness === "initials" && rivals === 0 ? NO_RIVAL : RIVAL * rivals) +
    (yearsApart >= LONG_GAP.years ? LONG_GAP.points : 0);
  if (score < LEAST_SCORE) return undefined;
  const people = [one.author, other.author] as const;
  return {
    people,
    score,
    likeness,
    coauthors,
    venues,
    yearsApart,
    rivals,
    papers: other.papers.length,
  };
}

/** Both are on one paper, or have different ORCIDs. */
function areProvenApart(one: Portrait, other: Portrait, { identities }: Context): boolean {
  const own = new Set(one.papers);
  if (other.papers.some((paper) => own.has(paper))) return true;
  const [some, others] = [one, other].map(({ author }) =>
    identities.authors[author]!.ids.filter(({ kind }) => kind === "orcid"),
  );
  const values = some!.map(({ value }) => value);
  return (
    values.length > 0 && others!.length > 0 && !others!.some(({ value }) => values.includes(value))
  );
}

function gapBetween(some: readonly number[], others: readonly number[]): number {
  if (some.length === 0 || others.length === 0) return 0;
  const gap = Math.max(
    Math.min(...some) - Math.max(...others),
    Math.min(...others) - Math.max(...some),
  );
  return Math.max(gap, 0);
}

/** Others whose names, written out, fit one of the two where it is abbreviated. */
function rivalsOf(one: Portrait, other: Portrait, group: readonly Portrait[]): number {
  const short = [one, other].find(({ names: [name] }) => !name!.isFull);
  if (short === undefined) return 0;
  return group.filter(
    (third) =>
      third !== one &&
      third !== other &&
      third.names[0]!.isFull &&
      agreement(short.names, third.names) !== "different",
  ).length;
}

function firstNamesByFamily(portraits: readonly Portrait[]): Context["firstNames"] {
  const firstNames = new Map<string, Set<string>>();
  for (const { family, names } of portraits) {
    for (const { isFull, given } of names) {
      const before = firstNames.get(family) ?? new Set();
      if (isFull) firstNames.set(family, before.add(given[0] ?? ""));
    }
  }
  return firstNames;
}

/** The same for both orders of two people. */
function pairKey(one: number, other: number): number {
  return Math.max(one, other) * 2 ** 26 + Math.min(one, other);
}
