/** Rows of plain tables whose authors stand without quotes, so that their commas part cells. */

import { INITIALS } from "../../bylines/author-commas.ts";

/** "García Márquez", "van der Berg", "Smith-Jones". */
const FAMILY = /^(?:\p{Ll}{1,4} ){0,3}\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+){0,2}$/u;
/** "Ada", "Ada B.", "A. B.", "J.-P.": between two words there is a mark, or capitals would match in many ways. */
const GIVEN = /^\p{Lu}[\p{L}\p{M}'’]*(?:(?:\. ?|[ -]|\.-)\p{Lu}[\p{L}\p{M}'’]*){0,3}\.?$/u;
/** No cell of authors is longer, in characters. */
const LONGEST = 32_767;

/**
 * The row with its authors in one cell again: `On Looms,Lovelace, A.; Byron, B.,2020`. Nothing where
 * the commas too many are not all within "Family, Given" of that list.
 *
 * @param cells - more than the header has.
 * @param place - of the authors.
 */
export function withAuthorsWhole(
  cells: readonly string[],
  { width, place }: { readonly width: number; readonly place: number },
): readonly string[] | undefined {
  const size = cells.length - width + 1;
  const list = cells.slice(place, place + size).join(",");
  if (list.length > LONGEST || !isListOfNames(list)) return undefined;
  return [...cells.slice(0, place), list, ...cells.slice(place + size)];
}

/** One name alone shows itself by its initials: "Looms, Cards" may be a title. */
function isListOfNames(list: string): boolean {
  const names = list.split(";").filter((name) => name.trim() !== "");
  return names.every((name) => {
    const [family = "", given = "", ...others] = name.split(",").map((part) => part.trim());
    if (others.length > 0 || !FAMILY.test(family)) return false;
    return names.length > 1 ? GIVEN.test(given) : INITIALS.test(given);
  });
}
