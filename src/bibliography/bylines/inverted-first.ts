/** Lists as styles of references print them, the first name alone turned round: "King, Ada, Bob Byron, and Cem Ay". */

import { mostly } from "./author-commas.ts";

/** So many lists of three parts or more show it. */
const SHOWING = 2;
/** "Ada", "Gabriel J.", "Gabriel José". */
const GIVEN = /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*)?$/u;

/**
 * Splits cells as before, and joins the first two parts where the lists of a column are such: a family
 * and a given name begin them, and everybody else has both in one part.
 *
 * @param split - at the commas.
 */
export function withFirstJoined(
  split: (cell: string) => readonly string[],
  cells: readonly string[],
): (cell: string) => readonly string[] {
  const long = cells.map(split).filter(({ length }) => length > 2);
  if (long.length < SHOWING || !mostly(long, isInvertedFirst)) return split;
  return (cell) => joined(split(cell));
}

function isInvertedFirst([family = "", given = "", ...others]: readonly string[]): boolean {
  const areParts = family.split(" ").length < 4 && GIVEN.test(given);
  // "Ada King" is nobody's family.
  const isFamily = !family.includes(" ") || /^\p{Ll}/u.test(family);
  return areParts && isFamily && others.every((name) => name.includes(" "));
}

/** "King", "Ada", "Bob Byron" → "King, Ada", "Bob Byron". */
function joined(names: readonly string[]): readonly string[] {
  const [family = "", given, ...others] = names;
  return given === undefined || family.includes(", ") ? names : [`${family}, ${given}`, ...others];
}
