/** Names that no co-author explains, by what their papers are about. */

import { type Candidate, haveFittingNames, isWrittenOut, namesKey } from "./candidate.ts";
import { commonFamilies } from "./common-families.ts";
import { gatheredBy } from "./gathered.ts";
import type { Circle } from "./link-coauthors.ts";
import type { PrintedName } from "./printed-name.ts";
import { LEAST_LIKELIHOOD } from "./profile.ts";
import { expectedOthers } from "./rare-names.ts";
import type { Block } from "./safe-rules.ts";

/** So many others at most, beside one whose papers are about the same. */
const MOST_BESIDE = 0.05;

/** What is less likely is no topic: "analysis", "high". */
const LEAST_TELLING = 3;

/** Among more hardly a topic tells one, and they are many to look at. */
const MOST_EXPECTED = 3;

/** A name in doubt, and how its papers are like those of others. */
interface Doubt {
  readonly candidate: Candidate;
  /** Others whom the name fits and who share a word with it. */
  readonly alike: readonly { readonly person: Candidate; readonly likelihood: number }[];
  /** How many it may be, each counted as often as its papers are likely and it is named. */
  readonly others: number;
}

/**
 * Pairs of a name in doubt and the one whom it means: of all others whom it could mean, each counted as
 * often as its papers are likely, there is not one in twenty of another person. Who has written much is
 * meant oftener.
 */
export function topicLinks(free: readonly Candidate[], block: Block): readonly Circle[] {
  const doubts = doubtsOf(free, block);
  const othersOf = new Map(doubts.map(({ candidate, others }) => [candidate, others]));
  return doubts.flatMap(({ candidate, alike, others }) =>
    alike.flatMap(({ person, likelihood }) => {
      const isMeant = isWrittenOut(person) && !isWrittenOut(candidate);
      const own = isMeant ? person.weight() * likelihood : likelihood;
      const rest = isMeant ? others - own : Math.max(others, othersOf.get(person) ?? others);
      const isOne =
        likelihood >= LEAST_TELLING &&
        rest <= MOST_BESIDE * own &&
        block.clusters.provenApart([candidate.root, person.root]).size === 0;
      return isOne ? [{ coauthors: [], members: [candidate, person] }] : [];
    }),
  );
}

function doubtsOf(free: readonly Candidate[], block: Block): readonly Doubt[] {
  const inDoubt = free.filter(
    (candidate) => mayBeMeant(candidate) && expectedOthers(candidate, block) <= MOST_EXPECTED,
  );
  const doubts = new Map<Candidate, Doubt>();
  for (const [, alikeNamed] of gatheredBy(inDoubt, spellings)) {
    for (const doubt of doubtsOfName(alikeNamed, block)) doubts.set(doubt.candidate, doubt);
  }
  // In the order of the names, whatever they are gathered by.
  return inDoubt.flatMap((candidate) => doubts.get(candidate) ?? []);
}

/** Of one name: those whom it fits are looked for once, and words of nobody else are looked at. */
function doubtsOfName(inDoubt: readonly Candidate[], block: Block): readonly Doubt[] {
  const [first] = inDoubt;
  const isFull = isWrittenOut(first!);
  const key = namesKey(first!);
  const fitting = block.candidates.filter((person) =>
    isFull || !isWrittenOut(person) ? namesKey(person) === key : haveFittingNames(first!, person),
  );
  if (fitting.length < 2) return [];
  const written = isFull ? [] : fitting.filter(isWrittenOut);
  const expected = expectedOthers(first!, block);
  const sharing = block.alike().among(fitting);
  return inDoubt.map((candidate) => {
    const profile = candidate.profile();
    const alike = sharing
      .beside(profile.words)
      .filter(({ person }) => person !== candidate)
      .map(({ person }) => ({
        person,
        likelihood: block.evidence.likelihoodOfOne(profile, person.profile()),
      }));
    const meant = isFull ? [] : alike.filter(({ person }) => isWrittenOut(person));
    const far = weightOf(written) - weightOf(meant.map(({ person }) => person));
    const near = meant
      .map(({ person, likelihood }) => person.weight() * likelihood)
      .sort((a, b) => a - b);
    const others = near.reduce(
      (sum, likelihood) => sum + likelihood,
      far * LEAST_LIKELIHOOD + expected,
    );
    return { candidate, alike, others };
  });
}

function weightOf(people: readonly Candidate[]): number {
  return people.reduce((sum, person) => sum + person.weight(), 0);
}

/** The same for candidates who are printed alike. */
function spellings({ names }: Candidate): number | string {
  return names.length === 1 ? names[0]!.number : names.map(({ number }) => number).join(" ");
}

/**
 * Initials of the commonest families are many people's, whatever these write about: in our samples six of
 * seven such pairs were of strangers, above all where a list is about one thing.
 */
function isOfMany({ family, isFull, initials }: PrintedName): boolean {
  return !isFull && initials.length < 2 && commonFamilies.has(family);
}

function mayBeMeant({ names: [name] }: Candidate): boolean {
  return name!.given.length > 0 && !isOfMany(name!);
}
