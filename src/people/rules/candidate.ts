/** Clusters of one block, side by side: may two of them be one person? */

import { type Compatibility, compatibility } from "../names/compatible.ts";
import { isFamilyAlike } from "../names/places.ts";
import { byFullness, type PrintedName } from "../names/printed-name.ts";
import { areOtherSyllables } from "../names/syllables.ts";
import { onceEach } from "../once.ts";
import { sharedNumbers } from "../shared-numbers.ts";

import type { Acquaintances } from "./acquaintances.ts";
import type { Clusters } from "./clusters.ts";
import type { Evidence } from "./evidence.ts";
import type { Profile } from "./profile.ts";

/** On so many papers are people of whom nothing else is known. */
const USUAL_MENTIONS = 3;

/** Of so great a weight, the names beside it are kept: each abbreviated name of the block asks for them. */
const MANY_PAPERS = 4;

/** A cluster as its block sees it. A class, because there are hundreds of thousands: closures would each take more room. */
export class Candidate {
  #coauthors: readonly number[] | undefined;
  #acquaintances: Acquaintances | undefined;
  #profile: Profile | undefined;
  #weight: number | undefined;
  #namesKey: number | string | undefined;
  #namesBeside: ((coauthor: number) => readonly PrintedName[]) | undefined;

  constructor(
    readonly root: number,
    /** Distinct names in this block, the fullest first. */
    readonly names: readonly PrintedName[],
    /** Whether a name of it stands for a person. */
    readonly isTelling: boolean,
    /** Units of the cluster. */
    readonly size: number,
    readonly here: Here,
  ) {}

  /** How many times oftener it is meant than others of its name: who has written much is named often. */
  weight(): number {
    return (this.#weight ??= Math.max(
      Math.floor(this.here.clusters.mentionsOf(this.root) / USUAL_MENTIONS),
      1,
    ));
  }

  /** Blocks of co-authors, ascending, gathered when they are first asked for. */
  coauthors(): readonly number[] {
    return (this.#coauthors ??= this.here.evidence.coauthorsOf(this.root, this.here.block));
  }

  /** Whom these wrote with. */
  acquaintances(): Acquaintances {
    const { block, evidence } = this.here;
    return (this.#acquaintances ??= evidence.acquaintancesOf(this.coauthors(), block));
  }

  /** What the papers are about. */
  profile(): Profile {
    return (this.#profile ??= this.here.evidence.profileOf(this.root));
  }

  /** The same for candidates whose names have the same keys. Asked of each pair of a block. */
  namesKey(): number | string {
    return (this.#namesKey ??= joined(this.names, ({ keyNumber }) => keyNumber));
  }

  /** Distinct names by which its papers print a co-author of a block. */
  namesBeside(coauthor: number): readonly PrintedName[] {
    const { evidence } = this.here;
    if (this.weight() < MANY_PAPERS) return evidence.namesBeside(this.root, coauthor);
    this.#namesBeside ??= onceEach((block: number) => evidence.namesBeside(this.root, block));
    return this.#namesBeside(coauthor);
  }

  /** Whether a paper has a word that says what it is about: soon told, without all of the words. */
  hasTopic(): boolean {
    return this.here.evidence.hasTopic(this.root);
  }

  /** The same without abbreviated names. */
  writtenOut(): Candidate {
    const names = this.names.filter(({ isFull }) => isFull);
    if (names.length === this.names.length) return this;
    return new Candidate(this.root, names, this.isTelling, this.size, this.here);
  }
}

/** A block with the units that it has now. */
export interface Here {
  readonly block: number;
  readonly units: Uint32Array;
  readonly blockOf: (unit: number) => number;
  readonly clusters: Clusters;
  readonly evidence: Evidence;
}

/**
 * The clusters of a block.
 *
 * @param before - the candidates before the last joins: those that did not grow are taken over.
 */
export function candidatesIn(here: Here, before: readonly Candidate[] = []): readonly Candidate[] {
  const { clusters } = here;
  if (before.length === 0) return rootsIn(here).map((root) => candidateOf(root, here));
  const now: Candidate[] = [];
  for (const same of before) {
    if (!clusters.isRoot(same.root)) continue;
    now.push(same.size === clusters.sizeOf(same.root) ? same : candidateOf(same.root, here));
  }
  return now;
}

/** A set for each of tens of thousands of small blocks takes longer than to look twice. */
const FEW = 12;

function rootsIn({ clusters, units }: Here): readonly number[] {
  if (units.length > FEW) return [...new Set(Array.from(units, (unit) => clusters.rootOf(unit)))];
  const roots: number[] = [];
  for (const unit of units) {
    const root = clusters.rootOf(unit);
    if (!roots.includes(root)) roots.push(root);
  }
  return roots;
}

function candidateOf(root: number, here: Here): Candidate {
  const { block, blockOf, clusters } = here;
  const { units } = clusters;
  const size = clusters.sizeOf(root);
  // Most have one unit, and take over its list.
  if (size === 1) {
    const isAloneTelling = units.isTelling[root] === 1;
    return new Candidate(root, distinctNames(units.names[root]!), isAloneTelling, size, here);
  }
  const names: PrintedName[] = [];
  let isTelling = false;
  for (let unit = root; unit !== -1; unit = clusters.nextOf(unit)) {
    if (blockOf(unit) !== block) continue;
    for (const name of units.names[unit]!) if (!names.includes(name)) names.push(name);
    isTelling ||= units.isTelling[unit] === 1;
  }
  return new Candidate(root, distinctNames(names), isTelling, size, here);
}

/** One name for each key, the fullest first. */
export function distinctNames(names: readonly PrintedName[]): readonly PrintedName[] {
  if (names.length === 1) return names;
  const distinct = new Map<number, PrintedName>();
  for (const name of names) {
    const before = distinct.get(name.keyNumber);
    if (before === undefined || isTelling(name, before)) distinct.set(name.keyNumber, name);
  }
  if (distinct.size === 1) return [...distinct.values()];
  return [...distinct.values()].toSorted(byFullness);
}

/** "Rügamer" says how else it may be written, "Rugamer" does not; of equals, the first by the alphabet. */
function isTelling(name: PrintedName, before: PrintedName): boolean {
  const more = waysOf(name) - waysOf(before);
  return more > 0 || (more === 0 && name.printed < before.printed);
}

function waysOf({ familyAliases, spelled }: PrintedName): number {
  return familyAliases.length + (spelled === undefined ? 0 : 1);
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
  // Nearly all have one name.
  if (some.length === 1 && others.length === 1) return compatibility(some[0]!, others[0]!);
  let worst = 0;
  for (const one of some) {
    for (const other of others) {
      worst = Math.max(worst, SURENESS.indexOf(compatibility(one, other)));
      if (worst === SURENESS.length - 1) return "different";
    }
  }
  return SURENESS[worst]!;
}

/** The same for candidates that every other fits alike, and whose names tell as much: of one key, "Mingan" fits whom "Ming-An" does not. */
export function printedKey({ names }: Candidate): number | string {
  return joined(names, ({ number }) => number);
}

function joined(
  names: readonly PrintedName[],
  numberOf: (name: PrintedName) => number,
): number | string {
  return names.length === 1 ? numberOf(names[0]!) : names.map(numberOf).join(" ");
}

export function haveSameNames(one: Candidate, other: Candidate): boolean {
  return one.namesKey() === other.namesKey();
}

/** Whether a name of it is written out, though several people may have it. */
export function isWrittenOut({ isTelling, names }: Candidate): boolean {
  return isTelling || names[0]!.isFull;
}

/** Whether all names print one family alike, but for accents. */
export function isOneFamily(names: readonly PrintedName[]): boolean {
  return names.every(({ family }) => family === names[0]!.family);
}

/** Whether names of two candidates may be one person's: no two contradict each other. */
export function haveFittingNames(one: Candidate, other: Candidate): boolean {
  const fit = agreement(one.names, other.names);
  if (fit === "different" || fit === "unknown") return false;
  if (fit === "initials" && areOtherSyllables(one.names, other.names)) return false;
  return areFamiliesAlike(one.names, other.names);
}

/** The same where nothing proves that they are two. */
export function mayBeOnePerson(one: Candidate, other: Candidate): boolean {
  const { clusters } = one.here;
  return haveFittingNames(one, other) && clusters.provenApart([one.root, other.root]).size === 0;
}

/** Whether the families are at least other spellings of each other. */
export function areFamiliesAlike(
  some: readonly PrintedName[],
  others: readonly PrintedName[],
): boolean {
  for (const one of some) for (const other of others) if (isFamilyAlike(one, other)) return true;
  return false;
}

/** Blocks of the co-authors that two clusters share, ascending. */
export function sharedCoauthors(one: Candidate, other: Candidate): readonly number[] {
  return sharedNumbers(one.coauthors(), other.coauthors());
}
