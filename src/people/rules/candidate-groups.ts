/** Candidates gathered into one person, and who is left out because another contradicts. */

import { gatheredBy } from "../../bibliography/gathered.ts";

import type { Block } from "./block.ts";
import { type Candidate, haveFittingNames, printedKey } from "./candidate.ts";
import { type Circle, type Link, linkedIn } from "./link-coauthors.ts";

/** Candidates that are one person, the best known first, and what shows it. */
export interface Group {
  readonly members: readonly Candidate[];
  /** Blocks of co-authors. */
  readonly shared: ReadonlySet<number>;
}

/** Groups that hang together by co-authors, after leaving out who contradicts another of the group. */
export function withoutConflict(
  circles: readonly Circle[],
  link: Link,
  block: Block,
): readonly Group[] {
  for (let free = circles; free.length > 0; ) {
    const groups = linkedIn(free, link);
    const torn = new Set<number>();
    for (const { members } of groups) for (const root of tornIn(members, block)) torn.add(root);
    if (torn.size === 0) return groups;
    free = free.map(({ coauthors, members }) => ({
      coauthors,
      members: members.filter(({ root }) => !torn.has(root)),
    }));
  }
  return NOBODY;
}

const NOBODY: readonly Group[] = [];

export function withoutTorn(group: Group, block: Block): Group {
  const { members, shared } = group;
  const torn = tornIn(members, block);
  return torn.size === 0
    ? group
    : { members: members.filter(({ root }) => !torn.has(root)), shared };
}

/** Roots of members that are proven to be other people than another member, or whose names differ. */
export function tornIn(members: readonly Candidate[], { clusters }: Block): ReadonlySet<number> {
  const apart = clusters.provenApart(members.map(({ root }) => root));
  // Most are two, and need not be gathered.
  const [one, other] = members;
  if (members.length === 2) {
    const areAlike = printedKey(one!) === printedKey(other!) || haveFittingNames(one!, other!);
    return areAlike ? apart : new Set([one!.root, other!.root]);
  }
  const kinds = [...gatheredBy(members, printedKey).values()];
  if (kinds.length < 2) return apart;
  const torn = new Set(apart);
  kinds.forEach((kind, i) => {
    for (const other of kinds.slice(i + 1)) {
      if (haveFittingNames(kind[0], other[0])) continue;
      for (const { root } of [...kind, ...other]) torn.add(root);
    }
  });
  return torn;
}
