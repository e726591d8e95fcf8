/** People who may be one person, with what speaks for it: to be decided by the reader. */

import type { Paper } from "../bibliography/paper.ts";

import type { Identities } from "./identities.ts";
import { commonFamilies } from "./names/common-families.ts";
import { FEWEST_NAMES } from "./rules/chance-namesakes.ts";
import { sharedNumbers } from "./shared-numbers.ts";
import { isFamilyOnly, isMeantByFamily } from "./suggestions/bare-families.ts";
import {
  type CommonCoauthor,
  type Company,
  commonCoauthors,
  countingNamesakes,
  otherwisePrinted,
} from "./suggestions/common-coauthors.ts";
import { type Likeness, likenessOf, pointsOf } from "./suggestions/likeness.ts";
import { type Portrait, portraitsOf } from "./suggestions/portraits.ts";
import { areProvenApart } from "./suggestions/proven-apart.ts";
import { rivalsOf } from "./suggestions/rivals.ts";
import { samePlaces } from "./suggestions/same-places.ts";
import { groupsOf, pairsIn } from "./suggestions/suggestion-groups.ts";

/** Two people, and the evidence that they are one. */
export interface Suggestion {
  /** Indices of authors; the one with more papers first. */
  readonly people: readonly [number, number];
  /** The higher, the surer; suggestions have 3 and more. */
  readonly score: number;
  readonly likeness: Likeness;
  /** Whom both wrote with, those first who are surely one person. */
  readonly coauthors: readonly CommonCoauthor[];
  /** Venues where both published. */
  readonly venues: readonly string[];
  /** Years between the papers of one and of the other; 0 where they overlap. */
  readonly yearsApart: number;
  /** Other people in the list whom the shorter name fits, whomever they wrote with. */
  readonly rivals: number;
  /** Papers that change hands. */
  readonly papers: number;
}

/** Suggestions have so many points or more. */
const LEAST_SCORE = 3;
const POINTS_PER_COAUTHOR = 2;
const MOST_FOR_COAUTHORS = 6;
const RIVAL = -3;
/** A family that millions have is little evidence, unless a list is so short that hardly two of its people share one. */
const COMMON_FAMILY = -2;
/** In a short list hardly two people have long names that are one, written by two rules or the other way round. */
const TOLD_IN_SHORT_LIST: Partial<Record<Likeness, number>> = { romanized: 1, swapped: 2 };
const LONG_WORD = 5;
const LONG_GAP = { years: 10, points: -1 };
/** Longer than people publish: no rule joins over so many years, either. */
const LIFETIME = { years: 41, points: -3 };
/** Nobody else in the list could be meant by the initials. */
const NO_RIVAL = 1;
/** A bare family name, and the one person of the family who comes into question. */
const ONLY_OF_FAMILY = 3;

/**
 * Suggestions in portions, from the groups where most papers could change hands to those where fewest
 * could; {@link mostConsequentialFirst} puts them in order.
 */
export function* suggest(
  papers: readonly Paper[],
  identities: Identities,
): Generator<readonly Suggestion[], void> {
  const { portraits, blocks, ignored, usual } = portraitsOf(papers, identities);
  const apart = identities.keptApart.map(([one, other]) => pairKey(one, other));
  const inOtherScript = samePlaces(papers, identities);
  const context = {
    papers,
    usual,
    isLong: portraits.length >= FEWEST_NAMES,
    seen: new Set(apart),
    company: companyOf(identities, {
      portraits,
      blocks,
      ignored,
      inOtherScript,
      apart: new Set(apart),
    }),
  };
  for (const group of groupsOf(portraits, inOtherScript)) {
    const found: Suggestion[] = [];
    const here = { ...context, group };
    for (const [one, other] of pairsIn(group)) {
      const suggestion = suggestionFor(one, other, here);
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

function companyOf(
  identities: Identities,
  {
    portraits,
    apart,
    ...known
  }: Pick<Company, "blocks" | "ignored" | "inOtherScript"> & {
    readonly portraits: readonly Portrait[];
    readonly apart: ReadonlySet<number>;
  },
): Company {
  const portraitOf: (Portrait | undefined)[] = identities.authors.map(() => undefined);
  for (const portrait of portraits) portraitOf[portrait.author] = portrait;
  return {
    ...known,
    identities,
    portraitOf,
    areKeptApart: (one, other) => apart.has(pairKey(one, other)),
    namesakesOf: countingNamesakes(identities.authors),
  };
}

interface Context {
  readonly papers: readonly Paper[];
  /** The venue of most papers. */
  readonly usual: string | undefined;
  readonly company: Company;
  readonly isLong: boolean;
  readonly group: readonly Portrait[];
  /** Pairs that were looked at in a group before. Grows; most pairs are out before they are noted here. */
  readonly seen: Set<number>;
}

/** From what is cheap to look at to what is dear, and no further than there are points to be had. */
function suggestionFor(a: Portrait, b: Portrait, context: Context): Suggestion | undefined {
  const [one, other] = a.papers.length >= b.papers.length ? [a, b] : [b, a];
  const isInOtherScript = context.company.inOtherScript.get(one.author)?.includes(other.author);
  const likeness = isInOtherScript === true ? "same-place" : likenessOf(one, other);
  if (likeness === undefined) return undefined;
  const coauthors = sharedNumbers(one.coauthors, other.coauthors);
  const otherwise = otherwisePrinted([one, other], likeness, context.company);
  const venues = sharedNumbers(one.venues, other.venues);
  const yearsApart = gapBetween(one, other);
  const isMeant =
    likeness === "family-only" &&
    coauthors.length === 0 &&
    isMeantByFamily(one, other, context.group);
  const points =
    pointsOf(likeness, one, other) +
    (!context.isLong && areLong(one, other) ? (TOLD_IN_SHORT_LIST[likeness] ?? 0) : 0) +
    pointsFor(coauthors.length + otherwise.length) +
    (venues.length > 0 ? 1 : 0) +
    (context.isLong && otherwise.length === 0 && areOfCommonFamilies(one, other)
      ? COMMON_FAMILY
      : 0) +
    pointsForGap(yearsApart) +
    (isMeant ? ONLY_OF_FAMILY : 0);
  const unrivalled = points + (likeness === "initials" ? NO_RIVAL : 0);
  if (unrivalled < LEAST_SCORE) return undefined;
  const key = pairKey(one.author, other.author);
  if (context.seen.has(key)) return undefined;
  context.seen.add(key);
  const { rivals, strong } = rivalsOf(one, other, {
    among: context.group,
    shared: coauthors.length + otherwise.length,
    countOtherwise: (third, short) =>
      otherwisePrinted([third, short], likeness, context.company).length,
    most: rivalsFor(points),
  });
  const most = rivals === 0 || isMeant ? unrivalled : points + RIVAL * strong;
  if (most < LEAST_SCORE || areProvenApart(one, other, context.company.identities))
    return undefined;
  const common = [...commonCoauthors([one, other], coauthors, context.company), ...otherwise];
  const score = most - pointsFor(coauthors.length + otherwise.length) + pointsFor(common.length);
  if (score < LEAST_SCORE) return undefined;
  return {
    people: [one.author, other.author],
    score,
    likeness,
    coauthors: common,
    venues: venues.length === 0 ? [] : venuesOf(one, other, context),
    yearsApart,
    rivals,
    papers: (isFamilyOnly(one) ? one : other).papers.length,
  };
}

function pointsFor(coauthors: number): number {
  return Math.min(POINTS_PER_COAUTHOR * coauthors, MOST_FOR_COAUTHORS);
}

function pointsForGap(years: number): number {
  if (years >= LIFETIME.years) return LIFETIME.points;
  return years >= LONG_GAP.years ? LONG_GAP.points : 0;
}

function areOfCommonFamilies(...people: readonly Portrait[]): boolean {
  return people.every(({ names: [name] }) => commonFamilies.has(name!.family));
}

/** Family and given name. */
function areLong(...people: readonly Portrait[]): boolean {
  return people.every(
    ({ names: [name] }) =>
      name!.isFull &&
      Math.min(name!.family.length, name!.glued.length) >= LONG_WORD &&
      !commonFamilies.has(name!.family),
  );
}

/** With so many rivals no suggestion is left. */
function rivalsFor(points: number): number {
  return Math.max(Math.floor((points - LEAST_SCORE) / -RIVAL) + 1, 1);
}

function venuesOf(one: Portrait, other: Portrait, { papers, usual }: Context): readonly string[] {
  const venues = ({ papers: own }: Portrait) =>
    new Set(own.flatMap((paper) => papers[paper]!.venue ?? []));
  const shared = venues(one);
  return [...venues(other)].filter((venue) => venue !== usual && shared.has(venue));
}

function gapBetween({ years: some }: Portrait, { years: others }: Portrait): number {
  if (some === undefined || others === undefined) return 0;
  return Math.max(some[0] - others[1], others[0] - some[1], 0);
}

/** The same for both orders of two people. */
function pairKey(one: number, other: number): number {
  return Math.max(one, other) * 2 ** 26 + Math.min(one, other);
}
