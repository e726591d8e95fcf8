/** Fields that should hold one name and, in what some programs write, hold several. */

import { isCut, withoutCutMark } from "../../bylines/byline.ts";
import { eastAsianNames } from "../../bylines/east-asian-names.ts";
import { SUFFIX } from "../../bylines/name-suffix.ts";
import { withReferences } from "../../markup.ts";
import { oneLine } from "../../one-line.ts";
import { partsOf } from "../../parts.ts";

import { withoutDegreesBehind } from "./known-degrees.ts";
import { isOrganisation } from "./printed-people.ts";

/** What a list of names comes to. */
export interface SeveralNames {
  readonly names: readonly string[];
  /** The format does not know the separators that were found: the split is our reading. */
  readonly isGuessed: boolean;
}

/** A semicolon, but for that of "&uuml;". */
const SEMICOLON = /(?<!&#?\w{1,8});/u;
const AND = /,?\s+(?:and|&)\s+/iu;
/** "A.", "K.-R.", "J B": nothing but initials. */
const INITIALS = /^(?:\p{Lu}\p{M}*[.\s-]*){1,4}$/u;
const ENDS_IN_INITIALS = /\s(?:\p{Lu}\p{M}*\.?-?){1,3}$/u;
const BEGINS_WITH_INITIALS = /^(?:\p{Lu}\p{M}*\.\s?-?){1,3}\s?\p{L}{2}/u;
/** Beside "and", or a single word, these words tell an organisation: "U.S. Food and Drug Administration". */
const OFFICIAL =
  /(?:^|\s)(?:administration|american|bank|board|books|british|climate|clinical|collection|college|development|division|drug|education|environment\w*|european|federal|food|global|health|history|hospital|international|lab|laborator(?:y|ies)|library|medical|museum|national|office|program(?:me)?|project|protection|public|research|royal|safety|school|sciences?|services?|states|technology|trust|union|united|watch|working|world)(?=$|[\s,])/iu;
/** What stands behind families and, but for III, is also initials: "Boyd III, Richard H.", "Nguyen MD, Quang T.". */
const TITLE = /\p{Ll}\S* (?:VI{1,3}|I{2,3}|IV|M\.?D|Ph\.?D|D\.?O|A\.?[BO]|[JS]r)\.?$/u;
/** "Ivanov II, Petrov PP" are two. */
const SEVERAL_CAPITALS = /\s(?:\p{Lu}\p{M}*){2,3}$/u;
/** A whole name in Chinese, Japanese or Korean: a family alone is a character, seldom two. */
const UNSPACED = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{3,4})$/u;
/** A name with more commas than "Family, Given, Jr." is several. */
const MOST_PARTS = 3;
/** So many parts are no single name. */
const LONG_LIST = 5;
/** No name has more words between two commas. */
const MOST_WORDS = 5;

/**
 * The names of fields that hold one name each, or several: "Lovelace, A.; Byron, B.",
 * "Lovelace, Ada and Byron, Bob", "Lovelace A, Byron B". Organisations stay whole.
 */
export function severalNames(fields: readonly string[]): SeveralNames {
  const listed = fields.flatMap(eastAsianNames);
  const { names, isGuessed } = severalNamesOf(listed);
  // Semicolons are what several programs write.
  const apart = fields.flatMap((field) => field.split(/[;；]/u));
  return { names, isGuessed: isGuessed || listed.length > apart.length };
}

function severalNamesOf(fields: readonly string[]): SeveralNames {
  if (!fields.some(mayHoldSeveral)) return { names: fields, isGuessed: false };
  const listed = fields.map(withReferences).flatMap(splitAtSemicolons);
  const isUsual = listed.some((name) => name.includes(",") && !mayHoldSeveral(name));
  const names = listed.flatMap((name) =>
    mayHoldSeveral(name) && !(isUsual && hasOneComma(name)) ? splitFurther(name) : [name],
  );
  return { names, isGuessed: names.length > listed.length };
}

/** Nearly all fields hold one comma and no other mark: they are not looked at any further. */
function mayHoldSeveral(field: string): boolean {
  const comma = field.indexOf(",");
  if (comma !== -1 && field.includes(",", comma + 1)) return true;
  if (field.includes(";") || field.includes("&") || /\sand\s/iu.test(field)) return true;
  return comma !== -1 && (/\p{Lu}\.?$/u.test(field.slice(0, comma)) || /^\p{Lu}\./u.test(field));
}

/** Beside "Lovelace, Ada", one comma more stands within a name, and no other mark between two. */
function hasOneComma(name: string): boolean {
  return /^[^,&]*,[^,&]*$/u.test(name) && !AND.test(name) && !isCut(name);
}

function splitAtSemicolons(field: string): readonly string[] {
  return field.includes(";")
    ? field.split(SEMICOLON).filter((name) => name.trim() !== "")
    : [field];
}

function splitFurther(printed: string): readonly string[] {
  // Runs of blanks would be walked through from each of them.
  const name = oneLine(printed);
  // EndNote ends an organisation in a comma.
  if (/^[^,]*,$/u.test(name)) return [printed];
  if (isCut(name) && name.includes(",")) {
    const rest = withoutCutMark(name).replace(/,$/u, "");
    const names = splitAtAnd(rest) ?? splitAtCommas(rest);
    return names === undefined ? [printed] : [...names, "…"];
  }
  return splitAtAnd(name) ?? splitAtCommas(name) ?? [printed];
}

function splitAtAnd(name: string): readonly string[] | undefined {
  const parts = name.split(AND);
  if (parts.length === 1) return undefined;
  if (hasOfficialWord(name)) return undefined;
  const pieces = parts.flatMap((part) => part.split(","));
  // "Farrar Straus & Giroux Books" reads like two people: commas or initials have to tell.
  const isTold = !name.includes("&") || pieces.length > parts.length || pieces.some(hasInitials);
  if (isTold && pieces.every(isFullName)) return pieces;
  if (!parts.every((part) => /^[^,]*\p{L}[^,]*,.*\p{L}/u.test(part))) return undefined;
  return parts.some(isOrganisation)
    ? undefined
    : parts.flatMap((part) => splitAtCommas(part) ?? [part]);
}

function splitAtCommas(name: string): readonly string[] | undefined {
  const parts = partsOf(name, ",");
  const kept = withoutDegreesBehind(parts);
  const use = commaUse(kept);
  if (use === "within") return kept.length < parts.length ? [kept.join(", ")] : undefined;
  return use === "between" ? kept : pairs(kept);
}

/** Whether a name has a word that, beside "and", commas or braces, tells an organisation. */
export function hasOfficialWord(name: string): boolean {
  return OFFICIAL.test(name);
}

/** Whether commas separate names, stand within one, "van der Berg, Jan", or do both, "Lovelace, A., Byron, B.". */
export type CommaUse = "between" | "within" | "both";

/**
 * How commas are used between these parts, none of which is blank.
 *
 * @param isList - whether more than one name is known to be there.
 */
export function commaUse(parts: readonly string[], isList = false): CommaUse {
  if (parts.every(isFullName)) {
    if (parts.length === 2 && isTitled(parts[0]!) && !SEVERAL_CAPITALS.test(parts[1]!)) {
      return "within";
    }
    const areAlike = parts.every(endsInInitials) || parts.every(beginsWithInitials);
    if (parts.length > 1 && areAlike) return "between";
    // "Oak Ridge Lab, Computing Division, Oak Ridge" is one.
    const areNames = parts.every(beginsLarge) && !parts.some(hasOfficialWord);
    return areNames && (isList || parts.length >= MOST_PARTS) ? "between" : "within";
  }
  if (parts.length >= MOST_PARTS && parts.every((part) => UNSPACED.test(part))) return "between";
  // "Smith, Jr., Bill, Lee" is one name with a comma too many.
  const arePairs = parts.length > MOST_PARTS && parts.length % 2 === 0;
  if (!arePairs && isLongList(parts)) return "between";
  if (
    (!arePairs && !isOneWithoutInitials(parts)) ||
    parts.some((part) => SUFFIX.test(part) || /\d/u.test(part))
  )
    return "within";
  return parts.some(isOrganisation) ? "within" : "both";
}

/** Many whole names, of which one has lost the blank in its middle: "Ada Lovelace, …, BobByron". */
function isLongList(parts: readonly string[]): boolean {
  return (
    parts.length >= LONG_LIST &&
    parts.filter(isFullName).length === parts.length - 1 &&
    parts.every((part) => beginsLarge(part) && !SUFFIX.test(part) && !hasOfficialWord(part))
  );
}

/** "Lovelace, A., Byron, King, C.": initials behind all families but one. */
function isOneWithoutInitials(parts: readonly string[]): boolean {
  const areInitials = parts.map((part) => INITIALS.test(part.trim()));
  return (
    parts.length >= LONG_LIST &&
    areInitials.filter(Boolean).length * 2 === parts.length - 1 &&
    areInitials.every((is, i) => !is || (i > 0 && !areInitials[i - 1]))
  );
}

/** "Lovelace", "A.", "Byron", "B." → "Lovelace, A.", "Byron, B."; somebody may have no initials. */
export function pairs(parts: readonly string[]): readonly string[] {
  const isBehind = (i: number) =>
    parts.length % 2 === 0 ? i % 2 === 1 : INITIALS.test((parts[i] ?? "").trim());
  return parts.flatMap((part, i) => {
    if (isBehind(i)) return [];
    return isBehind(i + 1) && i + 1 < parts.length ? [`${part}, ${parts[i + 1]}`] : [part];
  });
}

/** "Ada Lovelace", "A. Lovelace", "Lovelace A": a name of several words with nothing else. */
function isFullName(printed: string): boolean {
  const name = printed.trim();
  const words = name.split(/\s+/u);
  if (words.length < 2 ? !beginsWithInitials(name) : words.length > MOST_WORDS) return false;
  return !INITIALS.test(name) && /^\p{L}[^\d@]*$/u.test(name) && !isOrganisation(name);
}

/** "van der Berg" is more likely a family name alone. */
function beginsLarge(name: string): boolean {
  return !/^\p{Ll}/u.test(name);
}

function isTitled(name: string): boolean {
  return TITLE.test(name);
}

/** "Kim JH": a name of a list in which initials come last. */
export function hasInitialsLast(name: string): boolean {
  return !name.includes(",") && endsInInitials(name);
}

/** In a name all in capitals, "ANA" is no row of initials. */
function endsInInitials(name: string): boolean {
  return ENDS_IN_INITIALS.test(name) && (/\p{Ll}/u.test(name) || /\s\p{Lu}\.?$/u.test(name));
}

function hasInitials(name: string): boolean {
  return endsInInitials(name) || beginsWithInitials(name.trim());
}

function beginsWithInitials(name: string): boolean {
  return BEGINS_WITH_INITIALS.test(name);
}
