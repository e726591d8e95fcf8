/** Names as sources print them that have them in the order in which they are read aloud; apart from that order itself, which the first picture takes. */

import { familyFirst, givenFirst } from "../author-name.ts";
import type { PersonIds, PrintedAuthor } from "../paper.ts";

/** "A.Lovelace", "Ada B.Lovelace": a blank is missing. */
const GLUED = /(?<!\p{L})(\p{Lu}\.)(?=\p{Lu}[\p{L}'’-]*\p{Ll})/gu;

/** "Ada Lovelace", "A.Lovelace"; among them also "Lovelace, Ada" and "Lovelace, Ada, Jr." */
export function spokenName(printed: string, ids?: PersonIds): PrintedAuthor {
  const isFamilyFirst = printed.indexOf(",") !== printed.lastIndexOf(",");
  return isFamilyFirst ? familyFirst(printed, ids) : givenFirst(withBlanks(printed), ids);
}

/** "King Jr., Martin" has the suffix where it is spoken; looked for first, as the rest alone is quadratic. */
const WITH_SUFFIX =
  /^(?=[^,]* (?:[JS]r\.?|I{2,3}|IV), )([^,]*\p{Ll}[^,]*) ((?:[JS]r)\.?|I{2,3}|IV)(?=, )/u;

/** "Lovelace, Ada", "King, Jr., Martin" and "King Jr., Martin". */
export function sortedName(printed: string): PrintedAuthor {
  return familyFirst(printed.replace(WITH_SUFFIX, "$1, $2"));
}

/** Asked first, because nearly all have a blank behind each full stop, or none. */
const MAY_BE_GLUED = /\.[^ .,-]/;

/** "A.Lovelace" → "A. Lovelace". */
export function withBlanks(name: string): string {
  return MAY_BE_GLUED.test(name) ? name.replaceAll(GLUED, "$1 ") : name;
}
