/** Names that are joined though no co-author shows it, because nobody else of the name is to be expected. */

import { gatheredBy, gatheredUnder } from "../../bibliography/gathered.ts";
import { commonFamilies, crowdedFamilies } from "../names/common-families.ts";
import { longFirst, type PrintedName } from "../names/printed-name.ts";
import { isOfStrangers } from "../names/widespread-families.ts";

import type { Block } from "./block.ts";
import {
  type Candidate,
  haveFittingNames,
  isOneFamily,
  isWrittenOut,
  printedKey,
} from "./candidate.ts";
import { type Group, tornIn } from "./candidate-groups.ts";
import { MOST_NAMESAKES, MOST_UNLIKE } from "./chance-namesakes.ts";
import { isOfMainAuthor } from "./main-author.ts";
import { areStrangersByInitial } from "./missing-initial.ts";
import { withoutSlips } from "./slips.ts";

/**
 * Groups of one name, or of the same initials, where so few others are to be expected that they are one
 * person. A middle initial that one has and the other has not speaks against it.
 */
export function ofRareNames(block: Block): readonly Group[] {
  if (isOnlyOfFamily(block)) {
    return isOfOneLife(block.candidates, block)
      ? [{ members: block.candidates, shared: NOBODY }]
      : [];
  }
  const rare: Group[] = [];
  // Whoever is joined in one row is not yet seen as such in the next: that is for another turn.
  const joined = new Set<Candidate>();
  for (const [initials, group] of rowsOf(block.candidates)) {
    if (group.some((candidate) => joined.has(candidate))) continue;
    const row = rowOf(initials, group);
    const members = row.group;
    if (!isRareRow(row, block) || !isOfOneLife(members, block)) continue;
    rare.push({ members, shared: NOBODY });
    for (const candidate of members) joined.add(candidate);
  }
  return rare;
}

function rowOf(initials: string, all: readonly Candidate[]): Row {
  const writtenOut = all.filter(isWrittenOut);
  const written = withoutSlips(writtenOut);
  if (written === writtenOut) return { initials, group: all, written };
  const group = all.filter((one) => written.includes(one) || !writtenOut.includes(one));
  return { initials, group, written };
}

const NOBODY: ReadonlySet<number> = new Set();

/** Between two papers of one person lie hardly more years: Charles Darwin is not C. G. Darwin, his grandson. */
const LONGEST_GAP = 40;

/** What is printed alike may be a reprint, if strangers do not share the name. */
function isOfOneLife(members: readonly Candidate[], { evidence }: Block): boolean {
  if (!isOfStrangers(members[0]!.names[0]!) && !haveSeveralNames(members)) return true;
  const years = evidence.yearsOf(members.map(({ root }) => root));
  return years.every((year, i) => i === 0 || year - years[i - 1]! <= LONGEST_GAP);
}

/**
 * Two circles, and initials that many have, of whom a list may show no other; in a short one two initials tell,
 * but of the most crowded families.
 */
function areOfMany(group: readonly Candidate[], name: PrintedName, block: Block): boolean {
  const { family, initials } = name;
  const isShared =
    initials.length < 2
      ? isOfStrangers(name)
      : crowdedFamilies.has(family) || (commonFamilies.has(family) && !block.chances.isShortList);
  if (!isShared || isOfMainAuthor(group, block)) return false;
  // Who is abbreviated in one place and written out in another may be two, also who wrote alone.
  return linkedAmong(group).length > 1 || (initials.length < 2 && haveSeveralNames(group));
}

function haveSeveralNames(group: readonly Candidate[]): boolean {
  return new Set(group.map((one) => one.namesKey())).size > 1;
}

/** In a short list: whether nobody else of the family is in it, and no name contradicts another. */
function isOnlyOfFamily(block: Block): boolean {
  const [name] = block.candidates[0]!.names;
  if (block.relatives > 1 || !block.chances.isShort(name!) || commonFamilies.has(name!.family)) {
    return false;
  }
  // One of all that are printed alike: "A. King" may stand on each of 20,000 papers.
  const kinds = [...gatheredBy(block.candidates, printedKey).values()].map(([first]) => first);
  const names = [...new Set(kinds.flatMap((kind) => kind.names))];
  return (
    isOneFamily(names) &&
    !kinds.some((one) => kinds.some((other) => areStrangersByInitial(one, other))) &&
    !names.some((one) => areOfMany(block.candidates, one, block)) &&
    tornIn(block.candidates, block).size === 0
  );
}

/**
 * Two candidates or more by the initials that their names are printed with: "Helge J. Ritter", who is "Helge Ritter"
 * elsewhere, is in two rows. Long ones first, in whatever order names come.
 */
function rowsOf(
  candidates: readonly Candidate[],
): readonly (readonly [string, readonly Candidate[]])[] {
  const rows = [...gatheredUnder(candidates, initialsOf)].filter(([, { length }]) => length > 1);
  return rows.sort(([one], [other]) => longFirst(one, other));
}

function initialsOf({ names }: Candidate): readonly string[] {
  return names.map(({ initials }) => initials);
}

/**
 * The same full names where it is known of one alone with whom he writes: two people of a name would
 * have two circles. For when all has been joined that hangs together.
 */
export function ofOneCircle(block: Block): readonly Group[] {
  const inDoubt = block.candidates.filter(
    (candidate) => !candidate.isTelling && isWrittenOut(candidate),
  );
  const isOne = (group: readonly Candidate[]) =>
    group.length > 1 &&
    expectedOthers(group[0]!, block) <= MOST_NAMESAKES &&
    group.filter(({ size }) => size > 1).length < 2 &&
    tornIn(group, block).size === 0;
  return [...gatheredBy(inDoubt, (one) => one.namesKey()).values()]
    .filter(isOne)
    .map((members) => ({ members, shared: NOBODY }));
}

/** Candidates whose longest initials are the same. */
interface Row {
  readonly initials: string;
  readonly group: readonly Candidate[];
  /** Those of the group with a name written out. */
  readonly written: readonly Candidate[];
}

/** Whether names with the same initials, at most one of them written out, are one person. */
function isRareRow({ initials, group, written }: Row, block: Block): boolean {
  if (written.length > 1) return false;
  const names = group.flatMap((candidate) => candidate.names);
  if (!isOneFamily(names)) return false;
  // Not of whoever comes first: the order of papers is to change nothing.
  const name = names.find((one) => one.initials === initials)!;
  if (initials.length < 2 && commonFamilies.has(name.family)) return false;
  if (areOfMany(group, name, block)) return false;
  const expected = expectedOfInitials(name, block) / (written[0]?.weight() ?? 1);
  if (!isRare(group, expected, block)) return false;
  const fitsAnother = (other: Candidate) =>
    isWrittenOut(other) && group.some((one) => haveFittingNames(other, one));
  if (written.length === 0 && block.candidates.some(fitsAnother)) return false;
  return tornIn(group, block).size === 0;
}

/** How many others of a name are to be expected, whether the list shows them or not. */
export function expectedOthers({ names: [name] }: Candidate, block: Block): number {
  return name!.isFull
    ? block.chances.namesakes[name!.keyNumber]!
    : expectedOfInitials(name!, block);
}

function expectedOfInitials(name: PrintedName, { chances, relatives }: Block): number {
  const expected = (relatives - 1) * chances.shareOfInitials(name);
  if (!commonFamilies.has(name.family)) return expected;
  return Math.max(expected, chances.sizeOf(name) / COMMON);
}

/**
 * Two initials of one of the commonest families are those of one in some thousands of their people, however
 * few of the family a list shows.
 */
const COMMON = 4000;

/** Without co-authors hardly anything can speak against it. */
function isRare(group: readonly Candidate[], expected: number, { chances }: Block): boolean {
  if (expected > MOST_NAMESAKES) return false;
  const linked = linkedAmong(group);
  if (linked.length < 2 || chances.isShort(group[0]!.names[0]!)) return true;
  return expected <= MOST_UNLIKE || group.some((candidate) => !candidate.hasTopic());
}

function linkedAmong(group: readonly Candidate[]): readonly Candidate[] {
  return group.filter((candidate) => candidate.coauthors().length > 0);
}
