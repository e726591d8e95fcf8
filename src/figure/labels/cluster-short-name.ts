/** Names of clusters where room is short: words give way before people do. */

import { type FontWeight, shorten, textWidth } from "./text.ts";

/**
 * "graph drawing, layout (Purchase, Kobourov)" → "graph drawing (Purchase, Kobourov)" → "Purchase,
 * Kobourov" → "Purchase": the longest that fits, since half a name is nobody's; only one word is cut.
 *
 * @param width - in the unit of `size`.
 */
export function shortName(name: string, width: number, size: number, weight?: FontWeight): string {
  const candidates = [name, ...shorterNames(name)];
  const fitting = candidates.find((short) => textWidth(short, size, weight) <= width);
  return fitting ?? shorten(candidates.at(-1) ?? name, width, size, weight);
}

/** Without words or people, the longest first, none of them cut. */
export function shorterNames(name: string): readonly string[] {
  const [, words, people = ""] = /^(.+) \((.+)\)$/u.exec(name) ?? [];
  if (words === undefined) return withFewer(name);
  return [...withFewer(words).map((some) => `${some} (${people})`), people, ...withFewer(people)];
}

/** "layout, force, trees" → "layout, force", "layout". */
function withFewer(list: string): readonly string[] {
  const mark = list.includes("; ") ? "; " : ", ";
  const items = list.split(mark);
  return items.slice(1).map((_, i) => items.slice(0, items.length - 1 - i).join(mark));
}
