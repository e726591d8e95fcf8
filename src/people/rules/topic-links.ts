/** Names that no co-author explains, by what their papers are about. */

import { commonFamilies } from "../names/common-families.ts";
import { isWidespread } from "../names/widespread-families.ts";
import { onceEach } from "../once.ts";

import type { Block } from "./block.ts";
import {
  type Candidate,
  haveFittingNames,
  haveSameNames,
  isWrittenOut,
  printedKey,
} from "./candidate.ts";
import type { Circle } from "./link-coauthors.ts";
import { isStrangerByInitial } from "./missing-initial.ts";
import { type Sought, sought } from "./neighbours.ts";
import { LEAST_LIKELIHOOD } from "./profile.ts";
import { expectedOthers } from "./rare-names.ts";

/** So many others at most, beside one whose papers are about the same. */
const MOST_BESIDE = 0.05;

/** What is less likely is no topic: "analysis", "high". */
const LEAST_TELLING = 3;
/** The same for initials of the commonest families: below this, pairs in our samples were as often of strangers. */
const LEAST_TELLING_OF_MANY = 15;

/** Among more hardly a topic tells one, and they are many to look at. */
const MOST_EXPECTED = 3;

/** A name in doubt, and whom its papers point to. */
interface Doubt {
  readonly candidate: Candidate;
  /** Others whom the name fits and whose papers are about the same. */
  readonly alike: readonly Alike[];
  /** How many it may be, each counted as often as its papers are likely and it is named. */
  readonly others: number;
}

interface Alike {
  readonly person: Candidate;
  readonly likelihood: number;
}

/**
 * Pairs of a name in doubt and the one whom it means: of all others whom it could mean, each counted as
 * often as its papers are likely, there is not one in twenty of another person. Who has written much is
 * meant oftener.
 */
export function topicLinks(free: readonly Candidate[], block: Block): readonly Circle[] {
  const doubts = doubtsOf(free, block);
  if (doubts.length === 0) return NO_LINKS;
  const others = new Map(doubts.map((doubt) => [doubt.candidate, doubt.others]));
  const links: Circle[] = [];
  for (const { candidate, alike, others: own } of doubts) {
    for (const { person, likelihood } of alike) {
      const isMeant = isWrittenOut(person) && !isWrittenOut(candidate);
      const weight = isMeant ? person.weight() * likelihood : likelihood;
      const rest = isMeant ? own - weight : Math.max(own, others.get(person) ?? own);
      const isOne =
        rest <= MOST_BESIDE * weight &&
        block.clusters.provenApart([candidate.root, person.root]).size === 0;
      if (isOne) links.push({ coauthors: [], members: [candidate, person] });
    }
  }
  return links;
}

const NO_LINKS: readonly Circle[] = [];

/** Of those alone whose papers are like somebody's: of one of two whose papers are, so are the other's. */
function doubtsOf(free: readonly Candidate[], block: Block): readonly Doubt[] {
  const doubts: Doubt[] = [];
  const meantOf = onceEach((candidate: Candidate) => {
    const meant = sought(block.candidates, (person) => mayMean(candidate, person));
    const writtenOut = meant.people.filter(isWrittenOut);
    return { ...meant, weight: writtenOut.reduce((sum, person) => sum + person.weight(), 0) };
  }, printedKey);
  for (const candidate of free) {
    if (!mayBeMeant(candidate)) continue;
    const expected = expectedOthers(candidate, block);
    if (expected > MOST_EXPECTED) continue;
    const meant = meantOf(candidate);
    const sharing = alikeTo(candidate, meant, block);
    const least = isOfMany(candidate) ? LEAST_TELLING_OF_MANY : LEAST_TELLING;
    const alike = sharing.filter(({ likelihood }) => likelihood >= least);
    if (alike.length === 0) continue;
    doubts.push({
      candidate,
      alike,
      others: othersOf(candidate, { meant: meant.weight, sharing, expected }),
    });
  }
  return doubts;
}

/** Others whom the name fits and who share a word with it. */
function alikeTo(
  candidate: Candidate,
  meant: Sought,
  { alike, evidence }: Block,
): readonly Alike[] {
  // Nobody but itself: not even its words are looked up.
  if (meant.people.every((person) => person === candidate)) return NOBODY;
  const profile = candidate.profile();
  const found: Alike[] = [];
  for (const { person } of alike.beside(profile.words, meant)) {
    if (person === candidate) continue;
    found.push({ person, likelihood: evidence.likelihoodOfOne(profile, person.profile()) });
  }
  return found;
}

const NOBODY: readonly Alike[] = [];

/** Whether an abbreviated name fits somebody; another is compared with equal names alone. */
function mayMean(candidate: Candidate, person: Candidate): boolean {
  return isWrittenOut(candidate) || !isWrittenOut(person)
    ? haveSameNames(candidate, person)
    : haveFittingNames(candidate, person) && !isStrangerByInitial(person, candidate);
}

/** Others beside a name in doubt. */
interface Beside {
  /** How much those with a name written out weigh whom its names fit. */
  readonly meant: number;
  /** Of these, whose papers share a word with its own. */
  readonly sharing: readonly Alike[];
  /** How many more are to be expected. */
  readonly expected: number;
}

/** Those with a name written out whom an abbreviated one fits, and who are to be expected beside them. */
function othersOf(candidate: Candidate, { meant, sharing, expected }: Beside): number {
  if (isWrittenOut(candidate)) return expected;
  let far = meant;
  const near: number[] = [];
  for (const { person, likelihood } of sharing) {
    if (!isWrittenOut(person)) continue;
    far -= person.weight();
    near.push(person.weight() * likelihood);
  }
  // In order, so that the order of papers does not round the sum in another way.
  return near
    .sort(ascending)
    .reduce((sum, value) => sum + value, far * LEAST_LIKELIHOOD + expected);
}

function ascending(a: number, b: number): number {
  return a - b;
}

/**
 * Initials of the commonest families are many people's, whatever these write about: with one initial, six of
 * seven such pairs in our samples were of strangers, above all where a list is about one thing.
 */
function mayBeMeant({ names: [name] }: Candidate): boolean {
  const { given, initials, family, isFull } = name!;
  return given.length > 0 && (isFull || initials.length > 1 || !commonFamilies.has(family));
}

function isOfMany({ names: [name] }: Candidate): boolean {
  const { family, initials, isFull } = name!;
  if (isFull) return false;
  return commonFamilies.has(family) || (initials.length < 2 && isWidespread(name!));
}
