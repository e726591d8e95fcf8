/** "Ada King; Bob Byron and Cem Ay": the word before the last name, where marks part the others. */

import { groupIn } from "../formats/names/group-names.ts";
import { isOrganisation } from "../formats/names/printed-people.ts";

import { AND_WORD, PLAIN_AND } from "./and-words.ts";

/** JabRef's tables end a list so: "Lovelace, Ada; Byron, Bob & Ay, Cem". */
const TWO_SORTED = new RegExp(`^([^,&]+,[^,&]+?),? ${AND_WORD} ([^,&]+,[^,&]+)$`, "u");
const HAS_AND = new RegExp(String.raw`\s${PLAIN_AND}\s`, "u");
const BETWEEN_SPOKEN = new RegExp(String.raw`\s*,\s*(?:${PLAIN_AND}\s+)?|\s+${PLAIN_AND}\s+`, "u");
/** "Ken Q. Pu", "Ludwig van Beethoven": two words or more, of which the first and the last are no small ones. */
const SPOKEN =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|v[ao]n|d[aeiou]s?|de[lnr]|la|le|el|al|bin|ter|ten|zu)){0,4} \p{Lu}[\p{L}\p{M}'’-]+$/u;
/** In characters: a cell of so many holds more than one list. */
const LONGEST = 2000;

/**
 * The names in what stands between two marks: "Byron, Bob & Ay, Cem" are two, as are "Bob Byron and
 * Cem Ay", and in "Ada King, Bob Byron, and Cem Ay" there are three; "Bob & Co" stays.
 */
export function atLastAnd(printed: string): readonly string[] {
  const list = printed.trim();
  if (list.length > LONGEST || !list.includes(" ")) return [printed];
  const [, one, other] = TWO_SORTED.exec(list) ?? [];
  if (one !== undefined && other !== undefined) return [one, other];
  return HAS_AND.test(list) ? spokenNames(list) : [printed];
}

/** "Ada King, Bob Byron, Cem Ay" by itself: a list of whole names where others are sorted. */
export function atCommasOfSpoken(printed: string): readonly string[] {
  const list = printed.trim().replace(/\s*:$/u, "");
  const isList = list.length <= LONGEST && list.indexOf(",") !== list.lastIndexOf(",");
  return isList && !SCHOOL.test(list) ? spokenNames(list) : [printed];
}

/** "Ada King, Ely College, New Zealand" is one person. */
const SCHOOL =
  /\b(?:College|School|Facult|Hospital|Labor|Academ|Politec|Polytec|Universi|Institut|United |Republic)/iu;

function spokenNames(list: string): readonly string[] {
  const names = list.split(BETWEEN_SPOKEN);
  const isGroup = isOrganisation(names.join(" ")) || groupIn(list) !== undefined;
  return !isGroup && names.every((name) => SPOKEN.test(name)) ? names : [list];
}

/** Lattes ends lists in "Byron, U. .", DBLP in "Bob Byron:"; three full stops say that a list is cut. */
export function withoutTail(name: string): string {
  return /[:.]$/.test(name) ? name.replace(/\s*:$|\s+\.$|(?<=\p{L}\.)\.$/u, "") : name;
}
