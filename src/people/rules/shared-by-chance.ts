/** "Z. Li, Y. Li, Y. Liu" on two papers: co-authors whom strangers share, because they are printed with one initial. */

import { commonFamilies, koreanFamilies } from "../names/common-families.ts";
import type { PrintedName } from "../names/printed-name.ts";
import { isOfStrangers } from "../names/widespread-families.ts";

import type { Candidate } from "./candidate.ts";
import { MOST_BY_CHANCE } from "./meetings.ts";

/**
 * Whether two hardly share these co-authors by chance. Where all are printed like "L. Zhang" they may: of papers of ten
 * authors many pairs are alike.
 */
export function areBeyondChance(
  candidate: Candidate,
  other: Candidate,
  shared: readonly number[],
): boolean {
  if (!isOneOfMany(candidate.names[0]!) || isUnlikely(shared.length, candidate, other)) return true;
  return !shared.every((coauthor) => isStrangersBeside(candidate, coauthor));
}

/** Two co-authors by whom a candidate is told, whoever else has them. */
export function tellingPairs(candidate: Candidate): (one: number, other: number) => boolean {
  if (isUnlikely(2, candidate, candidate)) return () => true;
  const strangers = candidate.coauthors().filter((one) => isStrangersBeside(candidate, one));
  return (one, other) => !strangers.includes(one) || !strangers.includes(other);
}

/** Whether so many names with one initial of the commonest families, co-authors of two people, are hardly alike. */
function isUnlikely(count: number, one: Candidate, other: Candidate): boolean {
  const alike = koreanFamilies.has(one.names[0]!.family) ? ALIKE_IN_KOREA : ALIKE_BY_CHANCE;
  const expected = one.coauthors().length * other.coauthors().length * alike;
  let chance = 1;
  for (let i = 1; i <= count; i++) chance *= expected / i;
  return chance <= MOST_BY_CHANCE;
}

/** Of 74,114 pairs of such names, on 117 papers about computer systems whose people DBLP tells apart, 189. */
const ALIKE_BY_CHANCE = 1 / 400;
/** Of 5,356 pairs of 104 Koreans, on these papers and 23 by pharmacists, 79. Who writes with one is mostly another. */
const ALIKE_IN_KOREA = 1 / 70;

export function isStrangersBeside({ root, here }: Candidate, coauthor: number): boolean {
  return here.evidence.namesBeside(root, coauthor).every(isOneOfStrangers);
}

/** "Y. Li": one initial of one of the commonest families. */
export function isOneOfMany(name: PrintedName): boolean {
  return isOneInitial(name) && commonFamilies.has(name.family);
}

function isOneOfStrangers(name: PrintedName): boolean {
  return isOneInitial(name) && isOfStrangers(name);
}

function isOneInitial({ given, isFull }: PrintedName): boolean {
  return !isFull && given.length < 2;
}
