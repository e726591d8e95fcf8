/** How much the names of two people are alike, for suggestions: from certain to a slip of the pen. */

import { agreement, areFamiliesAlike, isOneFamily } from "./candidate.ts";
import { isAbbreviated } from "./name.ts";
import { idText } from "./person-ids.ts";
import type { Portrait } from "./portraits.ts";

/**
 * "one-id" though the families differ; "same" but for what names ignore; the "middle-initial" of one missing; a "transliteration"; the same
 * words "parted otherwise" or "swapped"; a "nickname" that the other begins with; a "middle-name" missing;
 * "initials"; a family with one letter different ("misspelt"); a "family-only".
 */
export type Likeness =
  | "one-id"
  | "same"
  | "middle-initial"
  | "transliteration"
  | "parted-otherwise"
  | "nickname"
  | "middle-name"
  | "initials"
  | "misspelt"
  | "family-only"
  | "swapped";

/** Points for a suggestion, after how often such pairs are one person (see `reference/data.md`). */
export const POINTS: Readonly<Record<Likeness, number>> = {
  "one-id": 6,
  same: 6,
  "middle-initial": 4,
  transliteration: 4,
  "parted-otherwise": 4,
  // Shown only beside a shared co-author: without one hardly any are one person.
  nickname: 1,
  "middle-name": 2,
  initials: 2,
  misspelt: 2,
  "family-only": 1,
  swapped: 1,
};
const SHORTEST_NICKNAME = 3;

/** How two people's names are alike; `undefined` where they are not. */
export function likenessOf(one: Portrait, other: Portrait): Likeness | undefined {
  const ids = one.ids.map(idText);
  if (other.ids.some((id) => ids.includes(idText(id)))) return "one-id";
  if (!areFamiliesAlike(one.names, other.names)) return ofOtherFamilies(one, other);
  const isSpelledAlike = isOneFamily([...one.names, ...other.names]);
  const fit = agreement(one.names, other.names);
  switch (fit) {
    case "same":
    case "middle-initial":
      return isSpelledAlike ? fit : "transliteration";
    case "initials":
    case "middle-name":
      return fit;
    case "unknown":
      return "family-only";
    case "different":
      return isNickname(one, other) ? "nickname" : undefined;
    default:
      return fit satisfies never;
  }
}

/** "Dan" and "Daniel". */
function isNickname(one: Portrait, other: Portrait): boolean {
  const [a = "", b = ""] = [one, other].map(firstName).toSorted((x, y) => x.length - y.length);
  return a.length >= SHORTEST_NICKNAME && a !== b && !isAbbreviated(a) && b.startsWith(a);
}

function firstName({ names: [name] }: Portrait): string {
  return name?.given[0] ?? "";
}

function ofOtherFamilies(one: Portrait, other: Portrait): Likeness | undefined {
  if (tokensOf(one).join() === tokensOf(other).join()) {
    const isSwapped = one.names[0]!.family === other.names[0]!.given.join("");
    return isSwapped ? "swapped" : "parted-otherwise";
  }
  const isFirstSame = firstName(one) === firstName(other) && one.names[0]!.isFull;
  return isFirstSame && isOneLetterOff(one.names[0]!.family, other.names[0]!.family)
    ? "misspelt"
    : undefined;
}

/** Words of a name in the order of the alphabet, whatever part they belong to. */
export function tokensOf({ names: [name] }: Portrait): readonly string[] {
  return [...name!.words, ...name!.given].toSorted();
}

/** Whether one letter is missing, added or another. */
function isOneLetterOff(one: string, other: string): boolean {
  const [short = "", long = ""] = [one, other].toSorted((a, b) => a.length - b.length);
  if (long.length - short.length > 1 || short === long) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(short.length === long.length ? i + 1 : i) === long.slice(i + 1);
}
