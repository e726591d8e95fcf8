/** Names that no co-author explains, by what their papers are about. */

import { type Candidate, haveFittingNames, isWrittenOut, namesKey } from "./candidate.ts";
import { commonFamilies } from "./common-families.ts";
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
  /** How many others it may be, each counted as often as its papers are likely. */
  readonly others: number;
}

/**
 * Pairs of a name in doubt and the one whom it means: of all others whom it could mean, each counted as
 * often as its papers are likely, there is not one in twenty of another person.
 */
export function topicLinks(free: readonly Candidate[], block: Block): readonly Circle[] {
  const doubts = doubtsOf(free, block);
  const othersOf = new Map(doubts.map(({ candidate, others }) => [candidate, others]));
  return doubts.flatMap(({ candidate, alike, others }) =>
    alike.flatMap(({ person, likelihood }) => {
      const isMeant = isWrittenOut(person) && !isWrittenOut(candidate);
      const rest = isMeant ? others - likelihood : Math.max(others, othersOf.get(person) ?? others);
      const isOne =
        likelihood >= LEAST_TELLING &&
        rest <= MOST_BESIDE * likelihood &&
        block.clusters.provenApart([candidate.root, person.root]).size === 0;
      return isOne ? [{ coauthors: [], members: [candidate, person] }] : [];
    }),
  );
}

function doubtsOf(free: readonly Candidate[], block: Block): readonly Doubt[] {
  const { candidates } = block;
  const inDoubt = free.filter(
    (candidate) =>
      expectedOthers(candidate, block) <= MOST_EXPECTED && mayBeMeant(candidate, candidates),
  );
  if (inDoubt.length === 0) return [];
  const besideOf = sharingWords(candidates);
  const writtenFor = countsOfWritten(candidates);
  return inDoubt.map((candidate) => {
    const isFull = isWrittenOut(candidate);
    const key = namesKey(candidate);
    const alike = besideOf(candidate)
      .filter((person) =>
        isFull || !isWrittenOut(person)
          ? namesKey(person) === key
          : haveFittingNames(candidate, person),
      )
      .map((person) => ({
        person,
        likelihood: block.evidence.likelihoodOfOne(candidate.profile(), person.profile()),
      }));
    const meant = isFull ? [] : alike.filter(({ person }) => isWrittenOut(person));
    const far = isFull ? 0 : writtenFor(candidate) - meant.length;
    const near = meant.map(({ likelihood }) => likelihood).sort((a, b) => a - b);
    const others = near.reduce(
      (sum, likelihood) => sum + likelihood,
      far * LEAST_LIKELIHOOD + expectedOthers(candidate, block),
    );
    return { candidate, alike, others };
  });
}

/**
 * Initials of the commonest families are many people's, whatever these write about: in our samples six of
 * seven such pairs were of strangers, above all where a list is about one thing.
 */
function isOfMany({ family, isFull, initials }: PrintedName): boolean {
  return !isFull && initials.length < 2 && commonFamilies.has(family);
}

/** So few are looked through sooner than words are gathered. */
const FEW = 12;

function mayBeMeant(candidate: Candidate, candidates: readonly Candidate[]): boolean {
  const [name] = candidate.names;
  if (name!.given.length === 0 || isOfMany(name!)) return false;
  if (candidates.length > FEW) return true;
  return candidates.some((other) => other !== candidate && haveFittingNames(candidate, other));
}

/** For each of them those others who share a word. */
function sharingWords(
  candidates: readonly Candidate[],
): (candidate: Candidate) => readonly Candidate[] {
  const byWord = new Map<number, Candidate[]>();
  for (const candidate of candidates) {
    for (const word of candidate.profile().words) {
      const before = byWord.get(word);
      if (before === undefined) byWord.set(word, [candidate]);
      else before.push(candidate);
    }
  }
  return (candidate) => {
    const beside = new Set<Candidate>();
    for (const word of candidate.profile().words) {
      for (const other of byWord.get(word)!) if (other !== candidate) beside.add(other);
    }
    return [...beside];
  };
}

/** How many written out an abbreviated name fits, counted once for each name. */
function countsOfWritten(candidates: readonly Candidate[]): (candidate: Candidate) => number {
  const written = candidates.filter(isWrittenOut);
  const known = new Map<number | string, number>();
  return (candidate) => {
    const key = namesKey(candidate);
    const count =
      known.get(key) ?? written.filter((other) => haveFittingNames(candidate, other)).length;
    known.set(key, count);
    return count;
  };
}
