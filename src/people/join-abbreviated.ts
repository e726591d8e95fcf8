/** Rule c: initials are evidence, not identity. Who is meant must follow from co-authors or rarity. */

import {
  type Candidate,
  haveFittingNames,
  isOneFamily,
  namesKey,
  sharedCoauthors,
} from "./candidate.ts";
import { commonFamilies } from "./common-families.ts";
import { type Circle, circlesOf, type Link, linkedIn } from "./link-coauthors.ts";
import { longFirst } from "./printed-name.ts";
import type { Block } from "./safe-rules.ts";

/** A family is rare when its given names begin with so few letters in the whole list. */
const MOST_LETTERS = 4;

/**
 * Joins abbreviated names with the one person whom shared co-authors point to, then with each other by
 * shared co-authors, then, in a rare family, with all of the block when nothing contradicts.
 *
 * @returns whether anybody was joined.
 */
export function joinAbbreviated(block: Block): boolean {
  const abbreviated = block.candidates.filter(({ isTelling }) => !isTelling);
  if (abbreviated.length === 0) return false;
  // "Müller" without a given name may be any of the Müllers.
  if (abbreviated[0]!.names[0]!.given.length === 0 && block.letters > 1) return false;
  // Of namesakes, too, co-authors may point to one.
  const written = block.candidates.filter((candidate) => isWrittenOut(candidate));
  const { groups, undecided } = pointedTo(
    abbreviated.filter((candidate) => !isWrittenOut(candidate)),
    written,
    block,
  );
  const free = abbreviated.filter((candidate) => !undecided.has(candidate));
  const circles = circlesOf(free, coauthorsNeeded);
  return (
    joinGroups(
      groups.map((group) => withoutTorn(group, block)),
      block,
    ) ||
    joinGroups(withoutConflict(circles, haveSameNames, block), block) ||
    joinGroups(withoutConflict(circles, haveFittingNames, block), block) ||
    joinGroups(allOfRareFamily(block), block)
  );
}

function isWrittenOut({ isTelling, names }: Candidate): boolean {
  return isTelling || names.some(({ isFull }) => isFull);
}

/** Candidates that are one person, the best known first, and what shows it. */
interface Group {
  readonly members: readonly Candidate[];
  /** Blocks of co-authors. */
  readonly shared: ReadonlySet<number>;
}

/** Abbreviated names by the only person they fit and share co-authors with; the others are undecided. */
function pointedTo(
  abbreviated: readonly Candidate[],
  written: readonly Candidate[],
  { clusters }: Block,
): { readonly groups: readonly Group[]; readonly undecided: ReadonlySet<Candidate> } {
  const groups = new Map<Candidate, { members: Candidate[]; shared: Set<number> }>();
  const undecided = new Set<Candidate>();
  const besideOf = neighboursAmong(written);
  for (const candidate of abbreviated) {
    const needed = coauthorsNeeded(candidate);
    const meant = besideOf(candidate, needed).filter(
      (person) =>
        haveFittingNames(candidate, person) &&
        clusters.provenApart([candidate.root, person.root]).size === 0,
    );
    if (meant.length > 1) undecided.add(candidate);
    const [person] = meant;
    if (person === undefined || meant.length > 1) continue;
    const group = groups.get(person) ?? { members: [person], shared: new Set() };
    group.members.push(candidate);
    for (const coauthor of sharedCoauthors(candidate, person)) group.shared.add(coauthor);
    groups.set(person, group);
  }
  return { groups: [...groups.values()], undecided };
}

/** For a candidate: who shares so many co-authors with it, or more. */
function neighboursAmong(people: readonly Candidate[]) {
  const byCoauthor = new Map<number, number[]>();
  people.forEach((person, i) => {
    for (const coauthor of person.coauthors()) {
      const beside = byCoauthor.get(coauthor);
      if (beside === undefined) byCoauthor.set(coauthor, [i]);
      else beside.push(i);
    }
  });
  const counts = new Uint32Array(people.length);
  return (candidate: Candidate, least: number): readonly Candidate[] => {
    const met: number[] = [];
    for (const coauthor of candidate.coauthors()) {
      for (const i of byCoauthor.get(coauthor) ?? NOBODY) {
        if (counts[i] === 0) met.push(i);
        counts[i]! += 1;
      }
    }
    const beside = met.filter((i) => counts[i]! >= least);
    for (const i of met) counts[i] = 0;
    return beside.map((i) => people[i]!);
  };
}

const NOBODY: readonly number[] = [];

/**
 * Two people of one of the commonest families may share a co-author by chance, rarely two; one is
 * enough where a second initial agrees, or the name is written out.
 */
function coauthorsNeeded({ names: [name] }: Candidate): 1 | 2 {
  return commonFamilies.has(name!.family) && name!.given.length < 2 && !name!.isFull ? 2 : 1;
}

/** Groups that hang together by co-authors, after leaving out who contradicts another of the group. */
function withoutConflict(
  circles: readonly Circle[],
  areAlike: Link,
  block: Block,
): readonly Group[] {
  for (let free = circles; ; ) {
    const groups = linkedIn(free, areAlike);
    const torn = new Set(groups.flatMap(({ members }) => [...tornIn(members, block)]));
    if (torn.size === 0) return groups;
    free = free.map(({ coauthors, members }) => ({
      coauthors,
      members: members.filter(({ root }) => !torn.has(root)),
    }));
  }
}

function withoutTorn({ members, shared }: Group, block: Block): Group {
  const torn = tornIn(members, block);
  return { members: members.filter(({ root }) => !torn.has(root)), shared };
}

/** Roots of members that are proven to be other people than another member, or whose names differ. */
function tornIn(members: readonly Candidate[], { clusters }: Block): ReadonlySet<number> {
  const torn = new Set(clusters.provenApart(members.map(({ root }) => root)));
  const byNames = new Map<number | string, Candidate[]>();
  for (const member of members) {
    const key = namesKey(member);
    const alike = byNames.get(key);
    if (alike === undefined) byNames.set(key, [member]);
    else alike.push(member);
  }
  const kinds = [...byNames.values()];
  kinds.forEach((kind, i) => {
    for (const other of kinds.slice(i + 1)) {
      if (haveFittingNames(kind[0]!, other[0]!)) continue;
      for (const { root } of [...kind, ...other]) torn.add(root);
    }
  });
  return torn;
}

function haveSameNames(one: Candidate, other: Candidate): boolean {
  return namesKey(one) === namesKey(other);
}

/** Everybody of the block, if the family is rare and no name in it contradicts another. */
function allOfRareFamily(block: Block): readonly Group[] {
  const { candidates, letters } = block;
  const names = candidates.flatMap((candidate) => candidate.names);
  const isRare = letters <= MOST_LETTERS && !commonFamilies.has(names[0]!.family);
  if (!isRare || !isOneFamily(names)) return [];
  const firstNames = new Set(names.flatMap(({ isFull, given }) => (isFull ? given[0] : [])));
  const isOne = firstNames.size <= 1 && tornIn(candidates, block).size === 0;
  return isOne ? [{ members: candidates, shared: new Set() }] : [];
}

function joinGroups(groups: readonly Group[], { clusters, evidence }: Block): boolean {
  let isAnyJoined = false;
  for (const { members, shared } of groups) {
    if (members.length < 2) continue;
    const roots = members.map(({ root }) => root);
    const shown = evidence.namedAmong(members[0]!.isTelling ? roots.slice(1) : roots, shared);
    const spellings = members.map(({ names: [name] }) => name!.printed);
    const [best = "", ...others] = members[0]!.isTelling
      ? spellings
      : spellings.toSorted(longFirst);
    for (const spelling of new Set(others)) {
      clusters.explain(roots[0]!, { spelling, with: best, rule: "initials", ...shown });
    }
    clusters.join(roots);
    isAnyJoined = true;
  }
  return isAnyJoined;
}
