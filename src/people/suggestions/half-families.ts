/** Double families of which another list prints one half: "Deveaud-Plédran" and "Deveaud". */

import { initialOf } from "../rules/blocks.ts";
import { agreement } from "../rules/candidate.ts";

import type { Portrait } from "./portraits.ts";

/** Shorter words, such as "dos" or "ben", are in families that have nothing to do with each other. */
const SHORTEST_HALF = 4;

/** Whether one family is a part of the other, and the given names fit. */
export function isHalfFamily(one: Portrait, other: Portrait): boolean {
  const [some, others] = [one.names[0]!.words, other.names[0]!.words];
  const [half, whole] = some.length < others.length ? [some, others] : [others, some];
  if (half.length === whole.length || !half.some(isLongEnough)) return false;
  if (!half.every((word) => whole.includes(word))) return false;
  const fit = agreement(one.names, other.names);
  return fit !== "different" && fit !== "unknown";
}

/** Keys by which halves are found: of families that are doubled in the list, and no others. */
export function halfKeys(
  portraits: readonly Portrait[],
): (portrait: Portrait) => readonly string[] {
  const halves = new Set<string>();
  for (const { names } of portraits) {
    const { words } = names[0]!;
    if (words.length > 1) for (const word of words) if (isLongEnough(word)) halves.add(word);
  }
  return ({ names: [name] }) =>
    name!.words
      .filter((word) => halves.has(word))
      .map((word) => `half ${word}, ${initialOf(name!)}`);
}

function isLongEnough(word: string): boolean {
  return word.length >= SHORTEST_HALF;
}
