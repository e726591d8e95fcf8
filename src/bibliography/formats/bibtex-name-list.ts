/** The author field of BibTeX → names, still as TeX. */

import { SUFFIX } from "../author-name.ts";

import { outsideBraces, splitOutsideBraces } from "./bibtex-braces.ts";
import { withoutSortKeys } from "./bibtex-facts.ts";
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
/** A blank between an accent and its letter parts no words: "Fran\\c cois". */
const ACCENT_AND_LETTER = /(\\[uvHckrbd])\s+(?=\p{L})(.)/gsu;
/** What BibTeX writes for "et al.", and what people write instead. */
const CUT =
  /^\{?(?:(?:\d+ )?others|\\l?dots)\}?$|(?:^| )(?:\{?\\\w+ ?)?\{?et\.? al\.?\}{0,2}\.?$/iu;
/** Longer than every cut mark. */
const LONGEST_CUT = 40;
/** No name has more commas: "von Last, Jr, First". */
const MOST_PARTS = 3;

/**
 * Splits at the word "and" outside braces, in any case and with any white space around it.
 *
 * What cannot be one name is split further: "Ada Lovelace; Bob Byron", "Lovelace, A., Byron, B., …".
 * A comma that follows "and" belongs to the separator, as some publishers' metadata has it.
 *
 * @see Patashnik 1988, BibTeXing, section 4 (the form of names).
 */
export function listedNames(field: string): ListedNames {
  const tex = withoutSortKeys(field).replaceAll(ACCENT_AND_LETTER, "$1{$2}");
  const printed = splitAtAnd(withBalancedBraces(tex).replaceAll(BLANKS, " "));
  const uncut = printed.map(withoutCut).filter((name) => name !== "");
  const names = uncut.flatMap(splitFurther);
  const isCut = printed.some((name, i) => name !== uncut[i]);
  return { names: isCut ? [...names, "…"] : names, isGuessed: names.length > uncut.length };
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

function withoutCut(name: string): string {
  const tail = name.slice(-LONGEST_CUT);
  return CUT.test(tail) ? name.slice(0, -LONGEST_CUT) + tail.replace(CUT, "") : name;
}

function splitFurther(name: string): readonly string[] {
  if (hasNamedParts(name)) return [name];
  const isOpen = name.endsWith(",");
  if (!isOpen && !name.includes(";") && name.indexOf(",") === name.lastIndexOf(",")) return [name];
  // The semicolon of "&uuml;" separates nothing.
  const bySemicolon = /&#?\w{1,8};/u.test(name) ? [] : splitOutsideBraces(name, ";");
  if (bySemicolon.length > 1) return bySemicolon.flatMap(splitFurther);
  const parts = splitOutsideBraces(name, ",");
  const areFullNames = parts.every((part) => /^(?!\p{Lu}\.|\p{Ll})\S+ \S/u.test(part));
  if (areFullNames && (isOpen || parts.length >= MOST_PARTS)) return parts;
  // "Smith, Jr., Bill, Lee" is one name with a comma too many.
  const hasSuffix = parts.some((part) => SUFFIX.test(part));
  const arePairs = parts.length > MOST_PARTS && parts.length % 2 === 0 && !hasSuffix;
  return arePairs ? pairs(parts) : [name];
}

/** "Lovelace", "A.", "Byron", "B." → "Lovelace, A.", "Byron, B.". */
function pairs(parts: readonly string[]): readonly string[] {
  return parts.flatMap((part, i) => (i % 2 === 0 ? [`${part}, ${parts[i + 1]}`] : []));
}

/** The fields of damaged entries may have lost a brace: then braces say nothing. */
function withBalancedBraces(text: string): string {
  return outsideBraces(text) === undefined ? text.replaceAll(/[{}]/gu, "") : text;
}
