/** Rules b and d: names written out that differ in middle initials, or in how they are spelled. */

import { gatheredUnder } from "../../bibliography/gathered.ts";
import { isAbbreviated, spelledFirst } from "../name.ts";
import type { PrintedName } from "../names/printed-name.ts";

import { agreeingCoauthors } from "./agreeing-coauthors.ts";
import type { Block } from "./block.ts";
import { agreement, areFamiliesAlike, type Candidate, isOneFamily } from "./candidate.ts";
import type { Chances } from "./chance-namesakes.ts";

/**
 * Namesakes to be expected beyond which nobody joins a name without a middle initial to one with it for
 * being the only one: most sources print all initials, or none.
 */
const MOST_BARE = 0.02;

/**
 * Joins people whose first names are equal and whose other names are missing or initials, when they
 * share a co-author or are the only two such names, and no third name fits one of them alone.
 *
 * @returns whether anybody was joined.
 */
export function joinWrittenOut(block: Block): boolean {
  const telling = block.candidates.filter(({ isTelling }) => isTelling);
  if (!mayBeAlike(telling)) return false;
  const written = telling.map((candidate) => candidate.writtenOut());
  const alike = pairsOfOneFirstName(written);
  const names = written.flatMap((candidate) => candidate.names);
  const pairs = alike.flatMap(([one, other]) => pairOf(one, other, { names, ...block }) ?? []);
  return joinPairs(pairs, block);
}

/** Whether two have one first name, or one may be spelled as another is: soon told, and mostly neither. */
function mayBeAlike(telling: readonly Candidate[]): boolean {
  if (telling.length < 2) return false;
  const known = new Map<number, Candidate>();
  for (const candidate of telling) {
    for (const { firstNumber, spelled, isFull } of candidate.names) {
      if (!isFull) continue;
      if (spelled !== undefined) return true;
      if ((known.get(firstNumber) ?? candidate) !== candidate) return true;
      known.set(firstNumber, candidate);
    }
  }
  return false;
}

interface Pair {
  readonly one: Candidate;
  readonly other: Candidate;
  readonly rule: "middle-initial" | "transliteration";
  readonly shared: readonly number[];
}

function pairsOfOneFirstName(
  candidates: readonly Candidate[],
): readonly (readonly [Candidate, Candidate])[] {
  const groups = gatheredUnder(candidates, ({ names }) => names.map(({ first }) => first));
  const alike = [...groups.values()].flatMap((group) =>
    group.flatMap((one, i) => group.slice(i + 1).map((other) => [one, other] as const)),
  );
  const spelledAlike = candidates.flatMap((one) =>
    [...new Set(one.names.flatMap(spelledFirst))].flatMap((first) =>
      (groups.get(first) ?? [])
        .filter((other) => other !== one)
        .map((other) => [one, other] as const),
    ),
  );
  return [...alike, ...spelledAlike];
}

/** The pair if the two are one person, by names and evidence. */
function pairOf(
  one: Candidate,
  other: Candidate,
  { names, chances }: { readonly names: readonly PrintedName[]; readonly chances: Chances },
): Pair | undefined {
  const fit = agreement(one.names, other.names);
  if (fit !== "same" && fit !== "middle-initial") return undefined;
  if (!areFamiliesAlike(one.names, other.names)) return undefined;
  const own = [...one.names, ...other.names];
  const shared = agreeingCoauthors(one, other);
  const isSpelledAlike = isOneFamily(own) && own.every(({ first }) => first === own[0]!.first);
  const isNobodyElse = (isSpelledAlike && names.length === own.length) || own.every(isLongName);
  const areOnly =
    isNobodyElse && own.every(({ keyNumber }) => chances.namesakes[keyNumber]! <= MOST_BARE);
  if (shared.length === 0 && !areOnly) return undefined;
  const isAmbiguous = names.some(
    (third) =>
      (agreement([third], one.names) === "different") !==
      (agreement([third], other.names) === "different"),
  );
  if (isAmbiguous) return undefined;
  return { one, other, rule: isSpelledAlike ? "middle-initial" : "transliteration", shared };
}

/** Three given names written out are hardly two people's, whether the family has a particle or not. */
const FEWEST_GIVEN = 3;

function isLongName({ given }: PrintedName): boolean {
  return given.length >= FEWEST_GIVEN && !given.some(isAbbreviated);
}

/** Pairs that hang together are joined at once, or not at all when two of them are proven apart. */
function joinPairs(pairs: readonly Pair[], { clusters, evidence }: Block): boolean {
  let isAnyJoined = false;
  for (const group of hangingTogether(pairs)) {
    const roots = [...new Set(group.flatMap(({ one, other }) => [one.root, other.root]))];
    if (clusters.provenApart(roots).size > 0) continue;
    for (const { one, other, rule, shared } of group) {
      clusters.explain(one.root, {
        spelling: other.names[0]!.printed,
        with: one.names[0]!.printed,
        rule,
        ...evidence.namedAmong([one.root, other.root], new Set(shared)),
      });
    }
    clusters.join(roots);
    isAnyJoined = true;
  }
  return isAnyJoined;
}

function hangingTogether(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const groupOf = new Map<Candidate, Set<Pair>>();
  for (const pair of pairs) {
    const before = [groupOf.get(pair.one), groupOf.get(pair.other)];
    const group = new Set([pair, ...(before[0] ?? []), ...(before[1] ?? [])]);
    for (const { one, other } of group) groupOf.set(one, group).set(other, group);
  }
  return [...new Set(groupOf.values())].map((group) => [...group]);
}
