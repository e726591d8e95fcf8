/** Abbreviated names that hang together by the co-authors they share, without comparing all pairs. */

import { type Candidate, namesKey } from "./candidate.ts";
import { sharedCount } from "./shared-numbers.ts";

/** Whether two candidates may be one person by their names. */
export type Link = (one: Candidate, other: Candidate) => boolean;

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
export function linkedIn(circles: readonly Circle[], areAlike: Link): readonly Linked[] {
  const groups = new Map<Candidate, { members: Candidate[]; shared: Set<number> }>();
  const join = (one: Candidate, other: Candidate, coauthors: readonly number[]) => {
    let [large, small] = [one, other].map(
      (candidate) => groups.get(candidate) ?? { members: [candidate], shared: new Set<number>() },
    );
    if (large!.members.length < small!.members.length) [large, small] = [small, large];
    if (large !== small) {
      large!.members.push(...small!.members);
      for (const coauthor of small!.shared) large!.shared.add(coauthor);
    }
    for (const coauthor of coauthors) large!.shared.add(coauthor);
    for (const member of large === small ? [] : [...small!.members, one, other]) {
      groups.set(member, large!);
    }
  };
  for (const { coauthors, members } of circles) {
    const kinds: Candidate[] = [];
    for (const candidate of members) {
      const alike = kinds.filter((kind) => areAlike(kind, candidate));
      for (const kind of alike) join(kind, candidate, coauthors);
      if (!alike.some((kind) => namesKey(kind) === namesKey(candidate))) kinds.push(candidate);
    }
  }
  return [...new Set(groups.values())];
}

/**
 * Circles of two or more.
 *
 * @param needed - how many co-authors a candidate must share with the next.
 */
export function circlesOf(
  candidates: readonly Candidate[],
  needed: (candidate: Candidate) => 1 | 2,
): readonly Circle[] {
  if (candidates.length < 2 || (candidates.length <= FEW && !anyShare(candidates))) return [];
  const index = new Map<number, { readonly coauthors: number[]; readonly members: Candidate[] }>();
  for (const candidate of candidates) {
    eachCombination(candidate.coauthors(), needed(candidate), (one, other) => {
      const key = other === undefined ? one : pairKey(one, other);
      const before = index.get(key);
      if (before !== undefined) before.members.push(candidate);
      else {
        const coauthors = other === undefined ? [one] : [one, other];
        index.set(key, { coauthors, members: [candidate] });
      }
    });
  }
  return [...index.values()].filter(({ members }) => members.length > 1);
}

/** So few are looked at two by two before an index is made. */
const FEW = 6;

function anyShare(candidates: readonly Candidate[]): boolean {
  return candidates.some((one, i) =>
    candidates.slice(i + 1).some((other) => sharedCount(one.coauthors(), other.coauthors()) > 0),
  );
}

/** Above all single numbers. */
function pairKey(one: number, other: number): number {
  return (one + 1) * 2 ** 26 + other;
}

function eachCombination(
  coauthors: Int32Array,
  size: 1 | 2,
  call: (one: number, other?: number) => void,
): void {
  if (size === 1) for (const coauthor of coauthors) call(coauthor);
  else if (coauthors.length <= MOST_COAUTHORS) {
    for (let i = 0; i < coauthors.length; i++) {
      for (let j = i + 1; j < coauthors.length; j++) call(coauthors[i]!, coauthors[j]);
    }
  }
}
