/** Fields that should hold one name and, in what some programs write, hold several. */

import { SUFFIX } from "../author-name.ts";
import { isCut, withoutCutMark } from "../byline.ts";
import { isOrganisation } from "./printed-people.ts";

/** What a list of names comes to. */
export interface SeveralNames {
  readonly names: readonly string[];
  /** The format does not know the separators that were found: the split is our reading. */
  readonly isGuessed: boolean;
}

/** A semicolon, but for that of "&uuml;". */
const SEMICOLON = /(?<!&#?\w{1,8});/u;
const AND = /,?\s+(?:and|&|&amp;)\s+/iu;
/** "A.", "K.-R.", "J B": nothing but initials. */
const INITIALS = /^(?:\p{Lu}\p{M}*[.\s-]*){1,4}$/u;
const ENDS_IN_INITIALS = /\s(?:\p{Lu}\p{M}*\.?-?){1,3}$/u;
const BEGINS_WITH_INITIALS = /^(?:\p{Lu}\p{M}*\.\s?-?){1,3}\s?\p{L}{2}/u;
/** A name with more commas than "Family, Given, Jr." is several. */
const MOST_PARTS = 3;
/** No name has more words between two commas. */
const MOST_WORDS = 5;

/**
 * The names of fields that hold one name each, or several: "Lovelace, A.; Byron, B.",
 * "Lovelace, Ada and Byron, Bob", "Lovelace A, Byron B". Organisations stay whole.
 */
export function severalNames(fields: readonly string[]): SeveralNames {
  const listed = fields.some(mayHoldSeveral) ? fields.flatMap(splitAtSemicolons) : fields;
  const names = listed.some(mayHoldSeveral) ? listed.flatMap(splitFurther) : listed;
  return { names, isGuessed: names.length > listed.length };
}

/** Nearly all fields hold one comma and no other mark: they are not looked at any further. */
function mayHoldSeveral(field: string): boolean {
  const comma = field.indexOf(",");
  if (comma !== -1 && field.includes(",", comma + 1)) return true;
  if (/[;&]|\sand\s/iu.test(field)) return true;
  return comma !== -1 && (/\p{Lu}\.?$/u.test(field.slice(0, comma)) || /^\p{Lu}\./u.test(field));
}

function splitAtSemicolons(field: string): readonly string[] {
  return field.includes(";")
    ? field.split(SEMICOLON).filter((name) => name.trim() !== "")
    : [field];
}

function splitFurther(printed: string): readonly string[] {
  const name = printed.trim();
  // EndNote ends an organisation in a comma.
  if (/^[^,]*,$/u.test(name)) return [printed];
  if (isCut(name) && name.includes(",")) {
    const names = splitFurther(withoutCutMark(name).replace(/,$/u, ""));
    return names.length > 1 ? [...names, "…"] : [printed];
  }
  return splitAtAnd(name) ?? splitAtCommas(name.split(",")) ?? [printed];
}

function splitAtAnd(name: string): readonly string[] | undefined {
  const parts = name.split(AND);
  if (parts.length === 1) return undefined;
  const pieces = parts.flatMap((part) => part.split(","));
  if (pieces.every(isFullName)) return pieces;
  if (!parts.every((part) => /^[^,]*\p{L}[^,]*,.*\p{L}/u.test(part))) return undefined;
  return parts.some(isOrganisation)
    ? undefined
    : parts.flatMap((part) => splitAtCommas(part.split(",")) ?? [part]);
}

/**
 * The names in a list whose commas separate names, or stand within them as well.
 *
 * @param printed - what stands between the commas.
 * @returns `undefined` for what is one name: "van der Berg, Jan", "King, Martin, Jr.".
 */
export function splitAtCommas(printed: readonly string[]): readonly string[] | undefined {
  const parts = printed.map((part) => part.trim()).filter((part) => part !== "");
  if (parts.length < 2) return undefined;
  if (parts.every(isFullName)) {
    const areAlike = parts.every(endsInInitials) || parts.every(beginsWithInitials);
    return areAlike || parts.length >= MOST_PARTS ? parts : undefined;
  }
  // "Smith, Jr., Bill, Lee" is one name with a comma too many.
  const arePairs = parts.length > MOST_PARTS && parts.length % 2 === 0;
  if (!arePairs || parts.some((part) => SUFFIX.test(part) || /\d/u.test(part))) return undefined;
  return parts.some(isOrganisation) ? undefined : pairs(parts);
}

/** "Lovelace", "A.", "Byron", "B." → "Lovelace, A.", "Byron, B.". */
function pairs(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1]}`] : []));
}

/** "Ada Lovelace", "A. Lovelace", "Lovelace A": a name of several words with nothing else. */
function isFullName(printed: string): boolean {
  const name = printed.trim();
  const words = name.split(/\s+/u);
  if (words.length < 2 ? !beginsWithInitials(name) : words.length > MOST_WORDS) return false;
  return !INITIALS.test(name) && /^\p{L}[^\d@]*$/u.test(name) && !isOrganisation(name);
}

function endsInInitials(name: string): boolean {
  return ENDS_IN_INITIALS.test(name);
}

function beginsWithInitials(name: string): boolean {
  return BEGINS_WITH_INITIALS.test(name);
}
