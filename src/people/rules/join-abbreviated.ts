/** Rule c: initials are evidence, not identity. Who is meant must follow from co-authors or rarity. */

import { longFirst } from "../names/printed-name.ts";

import { agreeingCoauthors, isPrintedAlike } from "./agreeing-coauthors.ts";
import type { Block } from "./block.ts";
import {
  type Candidate,
  haveFittingNames,
  haveSameNames,
  isWrittenOut,
  mayBeOnePerson,
  printedKey,
} from "./candidate.ts";
import { type Group, withoutConflict, withoutTorn } from "./candidate-groups.ts";
import { byNames, circlesOf, type Link } from "./link-coauthors.ts";
import { meetings } from "./meetings.ts";
import {
  areStrangersByInitial,
  isSpelledOut,
  isStrangerByInitial,
  lacksInitial,
} from "./missing-initial.ts";
import { type Neighbour, type Sought, sought } from "./neighbours.ts";
import { ofOneCircle, ofRareNames } from "./rare-names.ts";
import {
  areBeyondChance,
  isOneOfMany,
  isStrangersBeside,
  tellingPairs,
} from "./shared-by-chance.ts";
import { withoutSlips } from "./slips.ts";
import { topicLinks } from "./topic-links.ts";

/**
 * Joins abbreviated names with the one person whom shared co-authors point to, then with each other by
 * shared co-authors, then where the name is rare, then by co-authors who wrote with each other.
 *
 * @returns whether anybody was joined.
 */
export function joinAbbreviated(block: Block): boolean {
  const abbreviated = block.candidates.filter(({ isTelling }) => !isTelling);
  if (abbreviated.length === 0) return false;
  // "Müller" without a given name may be any of the Müllers.
  if (abbreviated[0]!.names[0]!.given.length === 0 && block.letters > 1) return false;
  const { neighbours } = block;
  const { groups, free } = pointedTo(abbreviated, block);
  const certain = groups.map((group) => withoutTorn(group, block));
  if (joinGroups(certain, block)) return true;
  const circles = circlesOf(free, neighbours, {
    isEnough: (candidate, coauthor) => isEnough(candidate, coauthor, block),
    tellingPairs,
  });
  return (
    joinGroups(withoutConflict(circles, withAgreeing(haveSameNames, block), block), block) ||
    joinGroups(withoutConflict(circles, withAgreeing(haveFittingInitials, block), block), block) ||
    // Before the dear look at whom co-authors wrote with.
    joinGroups(ofRareNames(block), block) ||
    joinGroups(
      withoutConflict(topicLinks(free, block), byNames(haveFittingNames), block),
      block,
      "topic",
    ) ||
    joinGroups(ofOneCircle(block), block) ||
    joinGroups(
      withoutConflict(meetings(free, neighbours, block), byNames(haveFittingNames), block),
      block,
      "circle",
    )
  );
}

/**
 * Abbreviated names by the only person they fit and share co-authors with; free are all but those who fit
 * several.
 */
function pointedTo(
  abbreviated: readonly Candidate[],
  block: Block,
): { readonly groups: readonly Group[]; readonly free: readonly Candidate[] } {
  const writtenOut = sought(block.candidates, isWrittenOut);
  const groups = new Map<Candidate, { members: Candidate[]; shared: Set<number> }>();
  const free: Candidate[] = [];
  for (const candidate of abbreviated) {
    const meant = isWrittenOut(candidate) ? NOBODY : meantBy(candidate, writtenOut, block);
    if (meant.length > 1) continue;
    free.push(candidate);
    if (meant.length === 0) continue;
    const { person, agreeing } = meant[0]!;
    const group = groups.get(person);
    if (group === undefined) {
      groups.set(person, { members: [person, candidate], shared: new Set(agreeing) });
    } else {
      group.members.push(candidate);
      for (const coauthor of agreeing) group.shared.add(coauthor);
    }
  }
  return { groups: [...groups.values()], free };
}

/** Whom a name means, and the co-authors that show it. */
interface Meant {
  readonly person: Candidate;
  /** Blocks. */
  readonly agreeing: readonly number[];
}

const NOBODY: readonly Meant[] = [];

/** Of namesakes, too, co-authors may point to one. */
function meantBy(candidate: Candidate, writtenOut: Sought, block: Block): readonly Meant[] {
  const beside = block.neighbours.beside(candidate.coauthors(), writtenOut);
  if (beside.length === 0) return NOBODY;
  const meant = pointedAt(candidate, beside, block);
  if (meant.length < 2) return meant;
  const people = withoutSlips(meant.map(({ person }) => person));
  return meant.filter(({ person }) => people.includes(person));
}

function pointedAt(
  candidate: Candidate,
  beside: readonly Neighbour[],
  block: Block,
): readonly Meant[] {
  const arePointing = (agreeing: readonly number[], person: Candidate) => {
    if (agreeing.length > 1) return areBeyondChance(candidate, person, agreeing);
    const mayBeTold = agreeing.length === 1 && !isStrangerByInitial(person, candidate);
    return mayBeTold && isEnough(candidate, agreeing[0]!, block);
  };
  const meant: Meant[] = [];
  for (const { person } of beside) {
    const agreeing = agreeingCoauthors(candidate, person);
    if (arePointing(agreeing, person) && mayBeOnePerson(candidate, person)) {
      meant.push({ person, agreeing });
    }
  }
  const isLess = ({ person }: Meant) => lacksInitial(person, candidate);
  // A co-author of "Hilda Klein" does not make "H. S. Klein" of her where there is a "Hugo S. Klein".
  if (!meant.some(isLess) || !isSpelledOut(candidate, block.candidates)) return meant;
  return meant.filter((one) => !isLess(one));
}

/**
 * Two people of one of the commonest families may share a co-author by chance, rarely two; one is enough where
 * a second initial agrees, the name is written out, or hardly another of the name is to be expected among
 * those who wrote with that co-author, unless one initial of a family that strangers share names this one, too:
 * "Y. Li" and "L. Zhang" are on papers of many.
 */
function isEnough(candidate: Candidate, coauthor: number, block: Block): boolean {
  const [name] = candidate.names;
  if (!isOneOfMany(name!)) return true;
  const { chances, evidence, relatives } = block;
  const share = chances.shareOfFamily(name!, relatives) * chances.shareOfInitials(name!);
  return (
    evidence.companySizeOf(coauthor) * share <= MOST_IN_COMPANY &&
    !isStrangersBeside(candidate, coauthor)
  );
}

/** By their names, and those by which they print the co-authors they share. */
function withAgreeing(areAlike: (one: Candidate, other: Candidate) => boolean, block: Block): Link {
  return {
    areAlike: (one, other, coauthors) =>
      areAlike(one, other) && coauthors.every((coauthor) => isPrintedAlike(coauthor, one, other)),
    kindOf: (candidate, coauthors) => {
      const beside = coauthors.flatMap((coauthor) =>
        block.evidence.several.areIn(coauthor) ? printedBeside(coauthor, candidate, block) : [],
      );
      return beside.length === 0
        ? printedKey(candidate)
        : [printedKey(candidate), ...beside].join();
    },
  };
}

function printedBeside(coauthor: number, { root }: Candidate, { evidence }: Block): string {
  const numbers = evidence.namesBeside(root, coauthor).map(({ number }) => number);
  return numbers.sort((a, b) => a - b).join(" ");
}

/** In our samples the first wrong join, of two Zhangs who each wrote with an L. Yang, comes at 0.05. */
const MOST_IN_COMPANY = 0.03;

/** One co-author is too little where one of two has an initial more, and strangers share the family. */
function haveFittingInitials(one: Candidate, other: Candidate): boolean {
  return haveFittingNames(one, other) && !areStrangersByInitial(one, other);
}

function joinGroups(
  groups: readonly Group[],
  { clusters, evidence }: Block,
  rule: "initials" | "circle" | "topic" = "initials",
): boolean {
  let isAnyJoined = false;
  for (const { members: all, shared } of groups) {
    if (all.length < 2) continue;
    const best = all.find(({ isTelling }) => isTelling) ?? all.reduce(longer);
    const others = all.filter((member) => member !== best);
    const roots = others.map(({ root }) => root);
    const shown =
      rule === "topic"
        ? evidence.topicOf(all)
        : evidence.namedAmong(best.isTelling ? roots : [best.root, ...roots], shared);
    const spellings = others.map(spellingOf);
    for (const spelling of spellings.length === 1 ? spellings : new Set(spellings)) {
      clusters.explain(best.root, {
        spelling,
        with: spellingOf(best),
        rule: rule === "initials" && areFamiliesOnly(all) ? "family-name" : rule,
        ...shown,
      });
    }
    clusters.join([best.root, ...roots]);
    isAnyJoined = true;
  }
  return isAnyJoined;
}

function areFamiliesOnly(members: readonly Candidate[]): boolean {
  return members.every(({ names: [fullest] }) => fullest!.given.length === 0);
}

function longer(one: Candidate, other: Candidate): Candidate {
  return longFirst(spellingOf(one), spellingOf(other)) <= 0 ? one : other;
}

function spellingOf({ names: [name] }: Candidate): string {
  return name!.printed;
}
