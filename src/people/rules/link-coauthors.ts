/** Abbreviated names that hang together by the co-authors they share, without comparing all pairs. */

import { type Candidate, printedKey } from "./candidate.ts";
import type { Neighbours } from "./neighbours.ts";

/** By what candidates who share co-authors are one person. */
export interface Link {
  readonly areAlike: (one: Candidate, other: Candidate, coauthors: readonly number[]) => boolean;
  /** The same for candidates that are alike with the same others. */
  readonly kindOf: (candidate: Candidate, coauthors: readonly number[]) => number | string;
}

/** By their names, whoever the co-authors are. */
export function byNames(areAlike: (one: Candidate, other: Candidate) => boolean): Link {
  return { areAlike, kindOf: printedKey };
}

interface Linked {
  readonly members: readonly Candidate[];
  /** Blocks of the co-authors that hold them together. */
  readonly shared: ReadonlySet<number>;
}

/** Candidates who share a co-author, or two. */
export interface Circle {
  /** Blocks. */
  readonly coauthors: readonly number[];
  readonly members: readonly Candidate[];
}

/** More co-authors say little about any two of them. */
const MOST_COAUTHORS = 50;

/** Groups of two or more whose members are linked one to the next. */
export function linkedIn(
  circles: readonly Circle[],
  { areAlike, kindOf }: Link,
): readonly Linked[] {
  const groups = new Map<Candidate, { members: Candidate[]; shared: Set<number> }>();
  const groupOf = (candidate: Candidate) => {
    let group = groups.get(candidate);
    if (group === undefined) {
      group = { members: [candidate], shared: new Set<number>() };
      groups.set(candidate, group);
    }
    return group;
  };
  const join = (one: Candidate, other: Candidate, coauthors: readonly number[]) => {
    let [large, small] = [groupOf(one), groupOf(other)];
    if (large !== small) {
      if (large.members.length < small.members.length) [large, small] = [small, large];
      for (const member of small.members) {
        large.members.push(member);
        groups.set(member, large);
      }
      for (const coauthor of small.shared) large.shared.add(coauthor);
    }
    for (const coauthor of coauthors) large.shared.add(coauthor);
  };
  for (const { coauthors, members } of circles) {
    const [first, second] = members;
    if (members.length === 2) {
      if (areAlike(first!, second!, coauthors)) join(first!, second!, coauthors);
      continue;
    }
    const kinds = new Map<number | string, Candidate>();
    for (const candidate of members) {
      for (const kind of kinds.values()) {
        if (areAlike(kind, candidate, coauthors)) join(kind, candidate, coauthors);
      }
      const own = kindOf(candidate, coauthors);
      if (!kinds.has(own)) kinds.set(own, candidate);
    }
  }
  return [...new Set(groups.values())];
}

/**
 * Circles of two or more.
 *
 * @param free - some of those among whom neighbours are known.
 * @param told - whether a candidate is told by one co-author; otherwise by two.
 */
export function circlesOf(
  free: readonly Candidate[],
  neighbours: Neighbours,
  { isEnough, tellingPairs }: Told,
): readonly Circle[] {
  if (free.length < 2) return [];
  const isFree = new Set(free);
  const ofTwo = new Set<Candidate>();
  const circles: Circle[] = [];
  neighbours.eachShared((coauthor, people) => {
    const members = people.filter((person) => {
      if (!isFree.has(person)) return false;
      const isTold = isEnough(person, coauthor);
      if (!isTold) ofTwo.add(person);
      return isTold;
    });
    if (members.length > 1) circles.push({ coauthors: [coauthor], members });
  });
  const others = free.filter((candidate) => ofTwo.has(candidate));
  return [...circles, ...circlesOfTwo(others, tellingPairs)];
}

/** By which co-authors a candidate is told, whoever else they are of. */
interface Told {
  readonly isEnough: (candidate: Candidate, coauthor: number) => boolean;
  readonly tellingPairs: (candidate: Candidate) => (one: number, other: number) => boolean;
}

function circlesOfTwo(
  candidates: readonly Candidate[],
  tellingPairs: Told["tellingPairs"],
): readonly Circle[] {
  const index = new Map<number, { readonly coauthors: number[]; readonly members: Candidate[] }>();
  for (const candidate of candidates) {
    const areTelling = tellingPairs(candidate);
    eachPair(candidate.coauthors(), (one, other) => {
      if (!areTelling(one, other)) return;
      const key = one * 2 ** 26 + other;
      const before = index.get(key);
      if (before === undefined) index.set(key, { coauthors: [one, other], members: [candidate] });
      else before.members.push(candidate);
    });
  }
  return [...index.values()].filter(({ members }) => members.length > 1);
}

function eachPair(coauthors: readonly number[], call: (one: number, other: number) => void): void {
  if (coauthors.length > MOST_COAUTHORS) return;
  for (let i = 0; i < coauthors.length; i++) {
    for (let j = i + 1; j < coauthors.length; j++) call(coauthors[i]!, coauthors[j]!);
  }
}
