/** The author field of BibTeX → names, still as TeX. */

import { ET_AL } from "../../bylines/byline.ts";
import { withPlainCommas } from "../../bylines/copied-name.ts";
import { eastAsianNames } from "../../bylines/east-asian-names.ts";
import { SUFFIX } from "../../bylines/name-suffix.ts";
import { withReferences } from "../../markup.ts";
import { texToUnicode } from "../../tex.ts";
import { areWithDegrees, withoutDegrees } from "../names/degrees.ts";
import { withGroupsApart } from "../names/groups-apart.ts";
import { withoutDegreesBehind } from "../names/known-degrees.ts";
import { isOrganisation } from "../names/printed-people.ts";
import { commaUse, hasInitialsLast, pairs, severalNames } from "../names/several-names.ts";

import { withoutBracesOfPeople } from "./bibtex-braced-person.ts";
import { outsideBraces, splitOutsideBraces } from "./bibtex-braces.ts";
import { withoutSortKeys } from "./bibtex-facts.ts";
import { withoutMarks } from "./bibtex-name-marks.ts";
import { withoutRole } from "./bibtex-name-roles.ts";
import { hasNamedParts } from "./bibtex-names.ts";

/** The names in a field. */
export interface ListedNames {
  /** Not blank, on one line each; "…" stands where the list was cut. */
  readonly names: readonly string[];
  /** BibTeX does not know the separators of the list: the split is our reading. */
  readonly isGuessed: boolean;
}

/** Ties, thin spaces and line ends are blanks. */
const BLANKS = /(?<!\\)~|\\[ ,;:]|\s+/gu;
/** Behind a name before "and": "Lovelace, Ada; and Byron, Bob", "Byron, B.:", "Byron B ." */
const STRAY_END = /(?:\s*[;:]|\s+\.)+$/u;
/** "et al. BYRON, B." is what a list was cut to. */
const CUT_BEFORE = new RegExp(String.raw`^\{?${ET_AL}\.?\}?,? (?=\{?\p{L})`, "iu");
/** What BibTeX writes for "et al.", and what people write instead. */
const CUT = new RegExp(
  String.raw`^\{?(?:(?:(?:\d+|many|t(?:wo|hree|en)|f(?:our|ive)|s(?:ix|even)|eight|nine) )?others[,.)]?|at al\.?|\\l?dots)\}?$|(?:^| )(?:\{?\\\w+ ?)?\{?${ET_AL}\.?\}{0,2}\.?$`,
  "iu",
);
/** "Lovelace A, Byron B", "A. Lovelace, B. Byron". */
const MAY_BE_TWO = /\s\p{Lu}[\p{Lu}.-]{0,6},|^\p{Lu}\.|^\{?\\/u;
/** What title pages say of the name before, taken for one of its own: "Lovelace, Ada and Candidate, Ph D". */
const STANDING =
  /^\{?(?:(?:ph\.? ?d\.? )?(?:candidate|student)|(?:(?:assistant|associate) )?professor|associate|author)\}?, ?(?:ph\.? ?d\.?|assistant|associate|corresponding|doctoral|graduate)$/iu;
/** Longer than every cut mark. */
const LONGEST_END = 40;

/**
 * Splits at the word "and" outside braces, in any case and with any white space around it.
 *
 * What cannot be one name is split further: "Ada Lovelace; Bob Byron", "Lovelace, A., Byron, B., …",
 * "Ada Lovelace, Bob Byron, and Cem Demir", "{Lovelace, Ada and Byron, Bob}".
 * A comma that follows "and" belongs to the separator, as some publishers' metadata has it.
 *
 * @param hasCommasBetween - whether the file is known to have commas between names and none within.
 * @see Patashnik 1988, BibTeXing, section 4 (the form of names).
 */
export function listedNames(field: string, hasCommasBetween: boolean): ListedNames {
  if (field === "") return NOBODY;
  const tex = withoutMarks(withPlainCommas(withReferences(withoutSortKeys(field))));
  const printed = withoutBracesOfPeople(splitAtAnd(withBalancedBraces(tex).replaceAll(BLANKS, " ")))
    .map((name) => (/[;:.]$/u.test(name) ? withoutEnd(name, STRAY_END) : name))
    .map(withoutRole)
    .filter((name) => name !== "" && !STANDING.test(name))
    .flatMap((name, i, all) => (i > 0 && isSuffix(name) ? [] : [name + suffixBehind(all, i)]));
  const uncut = printed.map(withoutCut).filter((name) => name !== "");
  const isUsual =
    !hasCommasBetween && uncut.some((name) => hasOneComma(name) && !MAY_BE_TWO.test(name));
  const names = uncut.flatMap((name) =>
    eastAsianNames(name).flatMap((one) =>
      isUsual && hasOneComma(one) ? [one] : splitFurther(one, hasCommasBetween),
    ),
  );
  const isGuessed = names.length > uncut.length;
  const isCut = printed.some((name, i) => name !== uncut[i]);
  const all = isGuessed || haveInitialsLast(names) ? withInitialsApart(names) : names;
  const titled = withGroupsApart(all);
  const apart = areWithDegrees(titled) ? titled.map(withoutDegrees) : titled;
  return { names: isCut ? [...apart, "…"] : apart, isGuessed };
}

const NOBODY: ListedNames = { names: [], isGuessed: false };

/** Zotero's old exports of the ACM have "Ligon, Walter B. and III": nobody is called so. */
function suffixBehind(names: readonly string[], i: number): string {
  const next = names[i + 1] ?? "";
  return isSuffix(next) ? `, ${next.replaceAll(/[{}]/gu, "")}` : "";
}

function isSuffix(name: string): boolean {
  return name.length < 7 && SUFFIX.test(name.replaceAll(/[{}]/gu, ""));
}

/** Beside "Lovelace, Ada", one comma more stands within a name. */
function hasOneComma(name: string): boolean {
  const comma = name.indexOf(",");
  const isOnly = comma !== -1 && comma === name.lastIndexOf(",");
  return isOnly && comma < name.length - 1 && !/[;&]/.test(name);
}

/** "Lovelace A. B. and Byron G. G.": one alone may be Louis C. K. */
function haveInitialsLast(names: readonly string[]): boolean {
  return names.length > 1 && names.every((name) => /^[^,.]+ (?:\p{Lu}\.[- ]?){1,4}$/u.test(name));
}

/** Before the first of the initials at the end. */
const BLANK_BEFORE_INITIALS = / (?=(?:\p{Lu}\p{M}*\.-? ?){0,3}(?:\p{Lu}\p{M}*\.?-?){1,3}$)/u;

/** In "Kim JH, Lee S." JH are initials; "Kim JH" alone may be a family in capitals. */
function withInitialsApart(names: readonly string[]): readonly string[] {
  if (!names.every((name) => hasInitialsLast(texToUnicode(name)))) return names;
  return names.map((name) => name.replace(BLANK_BEFORE_INITIALS, ", "));
}

function splitAtAnd(text: string): readonly string[] {
  const words = splitOutsideBraces(text, " ");
  const names: string[][] = [[]];
  words.forEach((word, i) => {
    if (isSeparator(word, i === 0 || i === words.length - 1)) names.push([]);
    else names.at(-1)?.push(word);
  });
  return names.filter((name) => name.length > 0).map((name) => name.join(" "));
}

/** "And" in capitals at either end is a name (Metin And); "and," in the middle is none. */
function isSeparator(word: string, isAtEnd: boolean): boolean {
  if (word.length > 4) return false;
  // LaTeX has a command of that name for title pages.
  return (
    word === "and" ||
    word === String.raw`\and` ||
    (!isAtEnd && (word === "and," || word.toLowerCase() === "and"))
  );
}

/** "and 35 colleagues", "and 1543 additional coauthors incl. …" */
const COUNTED =
  /^\{?\d{1,4} (?:additional |more |other )?(?:(?:co-?)?authors|colleagues|collaborators)\b/iu;

function withoutCut(printed: string): string {
  if (COUNTED.test(printed)) return "";
  const name = printed.replace(CUT_BEFORE, "");
  return withoutEnd(name, CUT);
}

/** Only the last letters are looked at, which patterns for an end would be tried at each of. */
function withoutEnd(name: string, end: RegExp): string {
  const tail = name.slice(-LONGEST_END);
  return end.test(tail) ? name.slice(0, -LONGEST_END) + tail.replace(end, "") : name;
}

function splitFurther(name: string, hasCommasBetween: boolean): readonly string[] {
  if (hasNamedParts(name)) return [name];
  if (name.startsWith("{") && outsideBraces(name) === "") return insideBraces(name);
  const list = listBefore(name);
  if (list !== undefined) return listAsFamily(name, list);
  const bySemicolon = name.includes(";") ? splitOutsideBraces(name, ";") : [];
  if (bySemicolon.length > 1) return bySemicolon.flatMap((part) => splitFurther(part, false));
  return splitAtAmpersand(name) ?? splitAtCommas(name, hasCommasBetween || name.endsWith(","));
}

/** "{\\'e}", "\\'{e}" and "{\\c{c}}": the braces of a letter. */
const ACCENTED = /\{\\[^{}]{1,3}(?:\{[^{}]{0,3}\})?\}|\\["'`^~=.]\{\\?\p{L}\}/gu;

/** A whole list in braces of its own is a list all the same: "{Lovelace, Ada and Byron, Bob}". */
function insideBraces(name: string): readonly string[] {
  const inside = name.slice(1, -1).replaceAll(ACCENTED, texToUnicode);
  const betweenCommas = inside.slice(inside.indexOf(",") + 1, inside.lastIndexOf(","));
  if (!/\sand\s/iu.test(betweenCommas) || outsideBraces(inside) !== inside) return [name];
  const { names } = severalNames([inside]);
  return names.length > 1 ? names : [name];
}

/** Zotero keeps what it cannot part as the family of the last: of "{Lovelace, Ada; Byron}, Bob" what the braces hold. */
function listBefore(name: string): string | undefined {
  const end = name.indexOf("}");
  const list = name.slice(1, end);
  const given = name.slice(end + 1);
  const isOne = name.startsWith("{") && /^[^{]*[,;]/u.test(list) && /^, [^{},]+$/u.test(given);
  return isOne && !list.includes("{") ? list : undefined;
}

/** Told by a comma or, in "A. Lovelace", by initials. */
function isFamilyAndGiven(name: string): boolean {
  const parts = name.split(",");
  return parts.length === 1
    ? /^\p{Lu}\./u.test(name)
    : parts.length === 2 && parts.every((part) => /\p{L}/u.test(part));
}
/** "Ada B. Lovelace, Bob" is no family with its given name. */
const HAS_INITIAL = /\s\p{Lu}\. [^,]*,/u;

function listAsFamily(name: string, list: string): readonly string[] {
  const { names } = severalNames([list + name.slice(list.length + "{}".length)]);
  const areNames = names.every((one) => isFamilyAndGiven(one) && !HAS_INITIAL.test(one));
  return names.length > 1 && areNames ? names : [name];
}

/** "Lovelace, Ada \& Byron, Bob", "Ada Lovelace & Bob Byron", but not "Smith & Sons". */
function splitAtAmpersand(name: string): readonly string[] | undefined {
  if (!name.includes("& ")) return undefined;
  const parts: string[][] = [[]];
  for (const word of splitOutsideBraces(name, " ")) {
    if (/^\\?&$/u.test(word)) parts.push([]);
    else parts.at(-1)?.push(word);
  }
  const names = parts.map((words) => words.join(" "));
  const areNames =
    names.every((part) => part.includes(",")) || parts.every((words) => words.length > 1);
  if (names.length === 1 || !areNames || names.some((part) => isOrganisation(part)))
    return undefined;
  return names.flatMap((part) => splitAtCommas(part, part.endsWith(",")));
}

function splitAtCommas(name: string, isList: boolean): readonly string[] {
  const comma = name.indexOf(",");
  // Of most names it is plain that one comma stands within them.
  if (comma === -1 || (!isList && !name.includes(",", comma + 1) && !MAY_BE_TWO.test(name))) {
    return [name];
  }
  const printed = splitOutsideBraces(name, ",");
  const parts = withoutDegreesBehind(printed);
  const use = commaUse(parts.map(texToUnicode), isList);
  if (use === "within") return [parts.length < printed.length ? parts.join(", ") : name];
  return use === "between" ? parts : pairs(parts);
}

/** The fields of damaged entries may have lost a brace: then braces say nothing. */
function withBalancedBraces(text: string): string {
  return outsideBraces(text) === undefined ? text.replaceAll(/[{}]/gu, "") : text;
}
