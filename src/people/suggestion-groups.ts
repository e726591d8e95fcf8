/** Who is compared with whom: people whose names share a key, so that not all pairs are looked at. */

import { tokensOf } from "./likeness.ts";
import { idText } from "./person-ids.ts";
import type { Portrait } from "./portraits.ts";

/** In larger groups only people who share a co-author are compared. */
const SMALL_GROUP = 40;
/** Families that are shorter differ in a letter by chance. */
const SHORTEST_MISSPELT = 5;

/** Groups of two or more, those first whose second person has most papers. */
export function groupsOf(portraits: readonly Portrait[]): readonly (readonly Portrait[])[] {
  const groups = new Map<string, Portrait[]>();
  const bare = new Set(portraits.filter(isFamilyOnly).map(({ family }) => family));
  for (const portrait of portraits) {
    for (const key of new Set(keysOf(portrait, bare))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [portrait]);
      else group.push(portrait);
    }
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({ group, stake: stakeOf(group) }))
    .toSorted((a, b) => b.stake - a.stake)
    .map(({ group }) => group);
}

/** No pair of the group can move more papers. */
function stakeOf(group: readonly Portrait[]): number {
  let [most, second] = [0, 0];
  for (const { papers } of group) {
    if (papers.length > most) [most, second] = [papers.length, most];
    else second = Math.max(second, papers.length);
  }
  return second;
}

function isFamilyOnly({ names }: Portrait): boolean {
  return names[0]!.given.length === 0;
}

/** @param bare - families that a name without a given one has: it is compared with all of them. */
function keysOf(portrait: Portrait, bare: ReadonlySet<string>): readonly string[] {
  const { block, family, ids } = portrait;
  const { isFull, given, family: printed } = portrait.names[0]!;
  return [
    block,
    ...ids.map((id) => `id ${idText(id)}`),
    ...(bare.has(family) ? [`family ${family}`] : []),
    ...(isFull ? [`words ${tokensOf(portrait).join(" ")}`] : []),
    ...(isFull && given.length > 0 && printed.length >= SHORTEST_MISSPELT
      ? withoutOneLetter(printed).map((rest) => `${given[0]} ${rest}`)
      : []),
  ];
}

/** Two words are one letter apart when they, or what is left of them without one letter, are equal. */
function withoutOneLetter(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))];
}

/** All pairs of a small group; of a large one those that share a co-author. */
export function* pairsIn(
  group: readonly Portrait[],
): Generator<readonly [Portrait, Portrait], void> {
  const circles = group.length <= SMALL_GROUP ? [group] : circlesIn(group);
  for (const circle of circles) {
    for (let i = 0; i < circle.length; i++) {
      for (let j = i + 1; j < circle.length; j++) yield [circle[i]!, circle[j]!];
    }
  }
}

/** People of a group by the co-authors they share; circles that are too large say nothing. */
function circlesIn(group: readonly Portrait[]): readonly (readonly Portrait[])[] {
  const circles = new Map<string, Portrait[]>();
  for (const portrait of group) {
    for (const coauthor of portrait.coauthors.keys()) {
      const circle = circles.get(coauthor);
      if (circle === undefined) circles.set(coauthor, [portrait]);
      else circle.push(portrait);
    }
  }
  return [...circles.values()].filter(({ length }) => length > 1 && length <= SMALL_GROUP);
}
