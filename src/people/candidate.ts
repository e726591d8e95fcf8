/** Clusters of one block, side by side: may two of them be one person? */

import type { Blocks } from "./blocks.ts";
import type { Clusters } from "./clusters.ts";
import { type Compatibility, compatibility } from "./compatible.ts";
import type { Evidence } from "./evidence.ts";
import { byFullness, type PrintedName } from "./mentions.ts";
import { isFamilyAlike } from "./places.ts";

/** A cluster as its block sees it. */
export interface Candidate {
  readonly root: number;
  /** Units of the cluster. */
  readonly size: number;
  /** Its distinct names in this block, the fullest first. */
  readonly names: readonly PrintedName[];
  /** Whether a name of it stands for a person. */
  readonly isTelling: boolean;
  /** Blocks of co-authors, gathered when they are first asked for. */
  readonly coauthors: () => ReadonlySet<number>;
}

/**
 * The clusters of a block.
 *
 * @param before - the candidates before the last joins: those that did not grow are taken over.
 */
export function candidatesIn(
  block: number,
  clusters: Clusters,
  { blocks, evidence }: { readonly blocks: Blocks; readonly evidence: Evidence },
  before: readonly Candidate[] = [],
): readonly Candidate[] {
  const known = new Map(before.map((candidate) => [candidate.root, candidate]));
  const roots = new Set(blocks.units[block]!.map((unit) => clusters.rootOf(unit)));
  return Array.from(roots, (root) => {
    const members = clusters.membersOf(root);
    const same = known.get(root);
    if (same?.size === members.length) return same;
    const units = members.filter((unit) => blocks.of[unit] === block);
    return {
      root,
      size: members.length,
      names: distinctNames(units.flatMap((unit) => clusters.units[unit]!.names)),
      isTelling: units.some((unit) => clusters.units[unit]!.isTelling),
      coauthors: once(() => evidence.coauthorsOf(root, block)),
    };
  });
}

/** One name for each key, the fullest first. */
function distinctNames(names: readonly PrintedName[]): readonly PrintedName[] {
  if (names.length === 1) return names;
  const distinct = new Map<string, PrintedName>();
  for (const name of names) {
    const before = distinct.get(name.key);
    if (before === undefined || name.printed < before.printed) distinct.set(name.key, name);
  }
  return [...distinct.values()].toSorted(byFullness);
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

/** From the surest to none; the least sure pair of names decides. */
const SURENESS = [
  "same",
  "middle-initial",
  "initials",
  "middle-name",
  "unknown",
  "different",
] as const satisfies readonly Compatibility[];

/** How two sets of names agree: as badly as their worst pair. */
export function agreement(
  some: readonly PrintedName[],
  others: readonly PrintedName[],
): Compatibility {
  let worst = 0;
  for (const one of some) {
    for (const other of others) {
      worst = Math.max(worst, SURENESS.indexOf(compatibility(one, other)));
    }
  }
  return SURENESS[worst]!;
}

/** Whether all names print one family alike, but for accents. */
export function isOneFamily(names: readonly PrintedName[]): boolean {
  return names.every(({ family }) => family === names[0]!.family);
}

/** Whether names of two candidates may be one person's: no two contradict each other. */
export function haveFittingNames(one: Candidate, other: Candidate): boolean {
  const fit = agreement(one.names, other.names);
  return fit !== "different" && fit !== "unknown" && areFamiliesAlike(one.names, other.names);
}

/** Whether the families are at least other spellings of each other. */
export function areFamiliesAlike(
  some: readonly PrintedName[],
  others: readonly PrintedName[],
): boolean {
  return some.some((one) => others.some((other) => isFamilyAlike(one, other)));
}

/** Blocks of the co-authors that two clusters share. */
export function sharedCoauthors(one: Candidate, other: Candidate): readonly number[] {
  const [few, many] = [one.coauthors(), other.coauthors()].toSorted((a, b) => a.size - b.size);
  return [...few!].filter((coauthor) => many!.has(coauthor));
}
