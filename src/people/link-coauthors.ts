/** Abbreviated names that hang together by the co-authors they share, without comparing all pairs. */

import type { Candidate } from "./candidate.ts";

/** Whether two candidates may be one person by their names. */
export type Link = (one: Candidate, other: Candidate) => boolean;

interface Linked {
  readonly members: readonly Candidate[];
  /** Blocks of the co-authors that hold them together. */
  readonly shared: ReadonlySet<number>;
}

/** More co-authors say little about any two of them. */
const MOST_COAUTHORS = 50;

/**
 * Groups of two or more whose members are linked one to the next.
 *
 * @param needed - how many co-authors a candidate must share with the next.
 */
export function linkedByCoauthors(
  candidates: readonly Candidate[],
  areAlike: Link,
  needed: (candidate: Candidate) => 1 | 2,
): readonly Linked[] {
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
  for (const { coauthors, sharing } of bySharedCoauthors(candidates, needed).values()) {
    const kinds: Candidate[] = [];
    for (const candidate of sharing) {
      const alike = kinds.filter((kind) => areAlike(kind, candidate));
      for (const kind of alike) join(kind, candidate, coauthors);
      if (!alike.some((kind) => kind.names[0]!.key === candidate.names[0]!.key)) {
        kinds.push(candidate);
      }
    }
  }
  return [...new Set(groups.values())];
}

interface Sharing {
  readonly coauthors: readonly number[];
  readonly sharing: Candidate[];
}

function bySharedCoauthors(
  candidates: readonly Candidate[],
  needed: (candidate: Candidate) => 1 | 2,
): ReadonlyMap<string, Sharing> {
  const index = new Map<string, Sharing>();
  for (const candidate of candidates) {
    for (const coauthors of combinations([...candidate.coauthors()], needed(candidate))) {
      const key = coauthors.join(",");
      const before = index.get(key);
      if (before === undefined) index.set(key, { coauthors, sharing: [candidate] });
      else before.sharing.push(candidate);
    }
  }
  return index;
}

function combinations(coauthors: readonly number[], size: 1 | 2): readonly (readonly number[])[] {
  if (size === 1) return coauthors.map((coauthor) => [coauthor]);
  if (coauthors.length > MOST_COAUTHORS) return [];
  const sorted = coauthors.toSorted((a, b) => a - b);
  return sorted.flatMap((one, i) => sorted.slice(i + 1).map((other) => [one, other]));
}
