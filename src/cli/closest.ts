/** A word that is none of those known → the ones that it may have been meant for. */

import { fold } from "../bibliography/fold.ts";

const most = 3;
const leastLikeness = 0.5;

/** Up to three that are alike, the likest first; case, accents and the order of words do not matter. */
export function closest(wanted: string, known: readonly string[]): readonly string[] {
  const pairs = letterPairs(wanted);
  return [...new Set(known)]
    .map((word) => ({ word, likeness: likeness(pairs, letterPairs(word)) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, most)
    .map(({ word }) => word);
}

/** Pairs of neighbouring letters, words apart: the order of given and family names does not matter. */
function letterPairs(name: string): ReadonlySet<string> {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => Array.from(word, (_, i) => ` ${word}`.slice(i, i + 2))));
}

/** Share of pairs in common, in [0, 1] (Dice 1945, Measures of the amount of ecologic association). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return (2 * common) / (one.size + other.size);
}
