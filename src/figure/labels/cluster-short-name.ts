/** Names of clusters where room is short: words give way before people do. */

import { type FontWeight, shorten, textWidth } from "./text.ts";

/**
 * "graph drawing, layout (Purchase, Kobourov)" → "graph drawing (Purchase, Kobourov)" → "Purchase,
 * Kobourov": the longest that fits; a name of another form is cut.
 *
 * @param width - in the unit of `size`.
 */
export function shortName(name: string, width: number, size: number, weight?: FontWeight): string {
  const candidates = [name, ...shorterNames(name)];
  const fitting = candidates.find((short) => textWidth(short, size, weight) <= width);
  return fitting ?? shorten(candidates.at(-1) ?? name, width, size, weight);
}

function shorterNames(name: string): readonly string[] {
  const [, words = "", people = ""] = /^(.+) \((.+)\)$/u.exec(name) ?? [];
  if (people === "") return [];
  const terms = words.split(", ");
  const fewer = terms.slice(1).map((_, i) => terms.slice(0, terms.length - 1 - i).join(", "));
  return [...fewer.map((some) => `${some} (${people})`), people];
}
