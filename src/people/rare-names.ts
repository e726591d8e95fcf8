/** Names that are joined though no co-author shows it, because nobody else of the name is to be expected. */

import {
  type Candidate,
  haveFittingNames,
  isOneFamily,
  isWrittenOut,
  namesKey,
} from "./candidate.ts";
import { type Group, tornIn } from "./candidate-groups.ts";
import { MOST_ALONE, MOST_NAMESAKES } from "./chance-namesakes.ts";
import { commonFamilies } from "./common-families.ts";
import type { Block } from "./safe-rules.ts";

/**
 * Groups of one name, or of the same initials, where so few others are to be expected that they are one
 * person. A middle initial that one has and the other has not speaks against it.
 */
export function ofRareNames(block: Block): readonly Group[] {
  if (isOnlyOfFamily(block)) return [{ members: block.candidates, shared: new Set() }];
  const groups = new Map<string, Candidate[]>();
  for (const candidate of block.candidates) {
    const initials = longestInitials(candidate);
    const group = groups.get(initials);
    if (group === undefined) groups.set(initials, [candidate]);
    else group.push(candidate);
  }
  return [...groups.values()].flatMap((group) => {
    if (group.length < 2) return [];
    const written = group.filter(isWrittenOut);
    const split = new Set(written.map(namesKey));
    if (written.length > split.size) return sameNames(written, block);
    return isRareRow(group, written, block) ? [{ members: group, shared: new Set<number>() }] : [];
  });
}

/** In a short list: whether nobody else of the family is in it, and no name contradicts another. */
function isOnlyOfFamily(block: Block): boolean {
  const [name] = block.candidates[0]!.names;
  return (
    block.letters <= 1 &&
    block.relatives <= 1 &&
    block.chances.isShort(name!) &&
    !commonFamilies.has(name!.family) &&
    isOneFamily(block.candidates.flatMap(({ names }) => names)) &&
    tornIn(block.candidates, block).size === 0
  );
}

function longestInitials({ names }: Candidate): string {
  let longest = names[0]!.initials;
  for (const { initials } of names) if (initials.length > longest.length) longest = initials;
  return longest;
}

/** Mentions of one name written out, frequent though it is, but not so frequent. */
function sameNames(written: readonly Candidate[], block: Block): readonly Group[] {
  const byName = new Map<number | string, Candidate[]>();
  for (const candidate of written) {
    const key = namesKey(candidate);
    const group = byName.get(key);
    if (group === undefined) byName.set(key, [candidate]);
    else group.push(candidate);
  }
  return [...byName.values()].flatMap((group) => {
    const expected = block.chances.namesakes[group[0]!.names[0]!.keyNumber]!;
    const isOne = group.length > 1 && isRare(group, expected) && tornIn(group, block).size === 0;
    return isOne ? [{ members: group, shared: new Set<number>() }] : [];
  });
}

/** Whether names with the same initials, at most one of them written out, are one person. */
function isRareRow(
  group: readonly Candidate[],
  written: readonly Candidate[],
  block: Block,
): boolean {
  const [name] = group[0]!.names;
  const { initials } = name!;
  if (written.length > 1 || !isOneFamily(group.flatMap(({ names }) => names))) return false;
  if (initials.length < 2 && commonFamilies.has(name!.family)) return false;
  const expected =
    initials === "" ? 0 : (block.relatives - written.length) * block.chances.shareOfInitials(name!);
  if (!isRare(group, expected)) return false;
  const fitsAnother = (other: Candidate) =>
    isWrittenOut(other) && haveFittingNames(other, group[0]!);
  if (written.length === 0 && block.candidates.some(fitsAnother)) return false;
  return tornIn(group, block).size === 0;
}

function isRare(group: readonly Candidate[], expected: number): boolean {
  if (expected <= MOST_NAMESAKES) return true;
  const linked = group.filter(({ coauthors }) => coauthors().length > 0);
  return expected <= MOST_ALONE && linked.length < 2;
}
