/** Slips of the pen: "Ke-Jiann Chen" on one paper, of "Keh-Jiann Chen", who is on seven. */

import { isOneLetterOff } from "../../bibliography/one-letter-off.ts";
import { commonFamilies } from "../names/common-families.ts";
import type { PrintedName } from "../names/printed-name.ts";

import { agreeingCoauthors } from "./agreeing-coauthors.ts";
import type { Candidate } from "./candidate.ts";

/** Shorter given names differ in a letter by chance. */
const SHORTEST = 5;
/** On so many times as many papers is who is meant. */
const TIMES = 4;

/**
 * People without those who seem to be a misprint of another of them, with whom they share a co-author: they
 * stay people of their own, and yet keep nobody from being told.
 */
export function withoutSlips(people: readonly Candidate[]): readonly Candidate[] {
  if (people.length < 2) return people;
  return people.filter((one) => !people.some((usual) => isSlipOf(one, usual)));
}

function isSlipOf(one: Candidate, usual: Candidate): boolean {
  const { clusters } = one.here;
  return (
    TIMES * clusters.mentionsOf(one.root) <= clusters.mentionsOf(usual.root) &&
    isMisspelt(one.names[0]!, usual.names[0]!) &&
    agreeingCoauthors(one, usual).length > 0 &&
    clusters.provenApart([one.root, usual.root]).size === 0
  );
}

/**
 * The last letter is seldom a slip: Mario and Maria, Daniel and Daniela are two; nor is one of a single name in
 * the commonest families, where Xiaofang Wang writes with Xiaofeng Wang.
 */
function isMisspelt({ glued: slip, initials, family }: PrintedName, { glued }: PrintedName) {
  return (
    Math.min(slip.length, glued.length) >= SHORTEST &&
    slip.at(-1) === glued.at(-1) &&
    (initials.length > 1 || !commonFamilies.has(family)) &&
    isOneLetterOff(slip, glued)
  );
}
