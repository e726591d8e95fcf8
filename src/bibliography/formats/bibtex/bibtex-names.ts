/** One name of BibTeX → an author. */

import { authorFromParts, givenFirst, groupAuthor, isInOnePiece } from "../../author-name.ts";
import { familyThenInitials } from "../../bylines/family-then-initials.ts";
import { withLargeParticles } from "../../bylines/large-particles.ts";
import { SUFFIX } from "../../bylines/name-suffix.ts";
import { sortedName, withBlanks } from "../../bylines/spoken-name.ts";
import type { PrintedAuthor } from "../../paper.ts";
import { texToUnicode } from "../../tex.ts";
import { groupIn } from "../names/group-names.ts";
import { withoutAffiliations } from "../names/name-extras.ts";
import { isCalledAsGroup } from "../names/printed-people.ts";

import { personInBraces } from "./bibtex-braced-person.ts";
import { outsideBraces, splitOutsideBraces } from "./bibtex-braces.ts";

/** A part of a name as biber also reads it: "family=Hopper", "given-i={G.}", "\"given={Hans, Jr.}\"". */
const NAMED_PART = /^"?([a-z]{4,12})(-i)?\s*=\s*(.+?)"?$/isu;

const KNOWN_PART = /(?:^|,)\s*"?(?:family|given|prefix)(?:-i)?\s*=/iu;

/**
 * "First von Last", "von Last, First" or "von Last, Jr, First". A name wholly in braces is a literal, unless
 * a family and a given name stand there.
 *
 * @param name - TeX on one line, not blank.
 * @see Patashnik 1988, BibTeXing, section 4 (the form of names).
 */
export function authorOf(name: string): PrintedAuthor {
  if (hasNamedParts(name)) return fromNamedParts(splitOutsideBraces(withoutBraces(name), ","));
  const parts = splitOutsideBraces(name, ",");
  const [first = "", ...others] = parts;
  if (others.length > 0) return lastVonFirst(parts);
  if (outsideBraces(first) === "") {
    const person = personInBraces(first);
    return person === undefined ? groupAuthor(texToUnicode(first), "literal") : authorOf(person);
  }
  // Many leave the braces out: nobody is called "ATLAS Collaboration", or "Workshop 1987".
  if (/\s[1-9]\d{3}$/u.test(first) || (/\s/u.test(first) && isCalledAsGroup(first)))
    return groupAuthor(texToUnicode(first), "literal");
  return firstVonLast(splitOutsideBraces(withBlanks(first.replaceAll(ASIDE, "")), " "));
}

/**
 * "Ada Lovelace (University of London)" is of no family in brackets, but "Ann Roke (Cates)" may be
 * called so; "Dr. Ada Lovelace".
 */
const ASIDE =
  /(?<=\S)\s\((?![^\p{L}\s\d]{0,3}\p{Lu}[^\s\d]{0,60}\)$)[^(){}]{1,60}\)$|^(?:(?:Dr|Prof)\.? )+(?=\S+ \S)/gu;

/** Whether a name tells its parts by their names, within braces of its own or not. */
export function hasNamedParts(name: string): boolean {
  const inside = withoutBraces(name);
  return KNOWN_PART.test(inside) && NAMED_PART.test(inside);
}

function withoutBraces(name: string): string {
  return name.startsWith("{") && outsideBraces(name) === "" ? name.slice(1, -1).trim() : name;
}

/** A comma that braces protect separates nothing: "{Barnes, Inc.}, Ada". */
function lastVonFirst(printed: readonly string[]): PrintedAuthor {
  const parts = printed.map(texToUnicode);
  const [family = "", ...given] = parts;
  // "Martin Luther King, Jr." stands among names that have their commas in the middle.
  const isWhole = /^\p{Lu}\S* \p{Lu}/u.test(family) && !printed[0]!.startsWith("{");
  if (given.length === 1 && SUFFIX.test(given[0]!) && isWhole) return givenFirst(parts.join(", "));
  // Google Scholar: "III, Don Eliseo Lucero-Prisno".
  if (given.length === 1 && SUFFIX.test(family) && /\S \S/u.test(given[0]!)) {
    return givenFirst(`${given[0]}, ${family}`);
  }
  const isOne = parts.some((part) => part.includes(",")) && !WITH_SUFFIX.test(family);
  if (!isOne) {
    const group = groupIn(parts.join(", "));
    if (group !== undefined) return groupAuthor(group, "literal");
    return sortedName(withoutAffiliations(parts.join(", ")));
  }
  return authorFromParts({ family, given: given.join(" ") });
}

/** "{King, Jr.}, Martin" is of the family King. */
const WITH_SUFFIX = /^[^,]+, ?(?:[js]r|i{2,3}|iv)\.?$/iu;

/** SciTePress ends each name so, "Ada Lovelace. and Bob Byron."; "Looms Inc." is cut short. */
const FULL_STOP = /(?<=\p{Ll}{2})(?<!\b(?:Assoc|Corp|Dept|Inc|Inst|Ltd|Soc|Univ))\.$/u;

/** The family begins at the first word in small letters, and what is large before it ("Van der Berg"), else it is the last word. */
function firstVonLast(printed: readonly string[]): PrintedAuthor {
  // DBLP numbers namesakes: "Wei Wang 0001".
  const isNumbered = printed.length > 1 && /^0\d{3}$/u.test(printed.at(-1) ?? "");
  const words = isNumbered ? printed.slice(0, -1) : printed;
  // BibTeX of Japan and China has the family first, as people write it: "松井 正一".
  const [family = "", given = ""] = words;
  if (words.length === 2 && isInOnePiece({ family, given })) return givenFirst(words.join(" "));
  const hasSuffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? "");
  const name = hasSuffix ? words.slice(0, -1) : words;
  if (!isNumbered && endsInInitials(name)) return familyThenInitials(texToUnicode(words.join(" ")));
  const particle = name.findIndex((word, i) => i < name.length - 1 && isSmall(word));
  const start = particle === -1 ? name.length - 1 : withLargeParticles(name, particle);
  return authorFromParts({
    family: texToUnicode(name.slice(start).join(" ")).replace(FULL_STOP, ""),
    given: texToUnicode(name.slice(0, start).join(" ")),
    ...(hasSuffix && { suffix: words.at(-1) }),
    ...(isNumbered && { ids: { dblp: texToUnicode(printed.join(" ")) } }),
  });
}

/**
 * "Lovelace A", "García Márquez G.", "van der Berg J.-P.", as PubMed prints them: nobody's family is
 * one letter, but for Ada Lovelace X's; after initials it is one more ("Louis C. K."), but in Russian.
 */
function endsInInitials(words: readonly string[]): boolean {
  if (RUSSIAN.test(words.join(" "))) return true;
  const family = words.slice(0, -1);
  const last = words.at(-1) ?? "";
  const isPlain = /^\p{Lu}$/u.test(last) && family.slice(1).every((word) => !/^\p{Lu}/u.test(word));
  if (!isPlain && !/^(?:\p{Lu}\.-?){1,4}$/u.test(last)) return false;
  const isWord =
    /\p{Ll}/u.test(family[0] ?? "") || family.some((word) => /^\p{Lu}{3,}$/u.test(word));
  return isWord && !family.some((word) => word.endsWith("."));
}

/** "Ландау Л. Д.", "Лифшиц Е. М." */
const RUSSIAN = /^\p{Lu}[\p{Script=Cyrillic}-]{1,40}(?<=\p{Ll})(?: \p{Lu}\.){2}$/u;

function fromNamedParts(parts: readonly string[]): PrintedAuthor {
  const values = new Map<string, string>();
  for (const part of parts) {
    const [, name = "", initials, value = ""] = NAMED_PART.exec(part) ?? [];
    if (initials === undefined) values.set(name.toLowerCase(), texToUnicode(value));
  }
  const prefix = values.get("prefix") ?? "";
  // "d'" and "al-" stand directly before the name.
  const blank = /['’-]$/u.test(prefix) ? "" : " ";
  return authorFromParts({
    family: `${prefix}${blank}${values.get("family") ?? ""}`,
    given: values.get("given"),
    suffix: values.get("suffix"),
  });
}

/** What braces protect from being looked at; those around the letter of an accent, `\v{S}`, do not. */
const PROTECTED = /(?<!\\(?:[A-Za-z]{1,20}|["'`^~=.])\s*)\{[^\\{}][^{}]*\}/gu;

/** Whether the first letter outside braces is small; `{\'e}` is a letter, `{Lee-ann}` is none. */
function isSmall(word: string): boolean {
  const open = texToUnicode(word.replaceAll(PROTECTED, ""));
  // Mendeley has initials such as "a.M.".
  return /^\P{L}*\p{Ll}/u.test(open) && !/^\p{Ll}\.-?\p{Lu}\./u.test(open);
}
