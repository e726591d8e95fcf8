/** How one source writes names, told from all of its lists together. */

import { authorFromParts, groupAuthor } from "../../author-name.ts";
import { type Separator, type Splitter, splitterOf } from "../../bylines/author-separator.ts";
import { familyThenInitials } from "../../bylines/family-then-initials.ts";
import { spokenName } from "../../bylines/spoken-name.ts";
import type { PrintedAuthor } from "../../paper.ts";
import { texToUnicode } from "../../tex.ts";

import { areWithDegrees, withoutDegrees } from "./degrees.ts";
import { groupIn } from "./group-names.ts";
import { withGroupsApart } from "./groups-apart.ts";
import { withoutDegreesAtEnd } from "./known-degrees.ts";
import { withoutExtras } from "./name-extras.ts";
import { areNumbered, areStrayNumbers, withoutNumbers } from "./note-numbers.ts";
import { withNotedOrcid } from "./noted-orcid.ts";
import { sharedNotes, withoutSharedNote } from "./shared-notes.ts";
import { isSpokenPerson } from "./spoken-people.ts";

export interface Conventions {
  readonly separator: Separator;
  readonly split: Splitter;
  /** "Müller KR" instead of "K. R. Müller". */
  readonly hasInitialsLast: boolean;
  /** A list ends as a sentence does: "Lovelace A, Byron B." */
  readonly hasFullStop: boolean;
  /** Numbers of addresses follow the names: "Ada Lovelace1,2". */
  readonly hasNumbers: boolean;
  /** What stands in brackets behind several names: "Ada Lovelace (Looms)". */
  readonly notes: ReadonlySet<string>;
  /** What follows a comma is what somebody has achieved: "Ada Lovelace, MD". */
  readonly hasDegrees: boolean;
  /** Nobody has a given name: "De Maria" is a family. */
  readonly hasFamiliesAlone: boolean;
}

/** @param cells - each a list of names. */
export function conventionsOf(cells: readonly string[], separator: Separator): Conventions {
  const split = splitterOf(cells, separator);
  const marked = cells.map((cell) => split(cell).map(withoutMarks));
  const notes = sharedNotes(marked.flat());
  const lists = marked.map((list) => list.map((name) => withoutSharedNote(name, notes)));
  const hasNumbers = areNumbered(lists) || areStrayNumbers(lists.flat());
  const bare = hasNumbers ? lists.map((list) => list.map(withoutNumbers)) : lists;
  const hasDegrees = areWithDegrees(bare.flat());
  const names = bare
    .flat()
    .map((name) => (hasDegrees ? withoutDegrees(name) : name))
    .filter((name) => name.includes(" "));
  const initialsLast = names.filter((name) => /\s(?:\p{Lu}\p{M}*[.-]*){1,4}$/u.test(name));
  // Beside "Bob Byron", the end of "Ada King MD" is no row of initials.
  const areAll = initialsLast.length === names.length;
  const certain = areAll ? initialsLast : initialsLast.filter(isWithoutDegrees);
  const hasInitialsLast = certain.length > names.length / 2;
  const endings = lists
    .map((list) => list.map((name) => name.endsWith(".")))
    .filter(({ length }) => length > 1);
  const hasFullStop =
    hasInitialsLast &&
    endings.length > 0 &&
    endings.every((ends) => ends.indexOf(true) === ends.length - 1);
  const hasFamiliesAlone = areFamiliesAlone(lists.flat(), names);
  return {
    separator,
    split,
    hasInitialsLast,
    hasFullStop,
    hasNumbers,
    notes,
    hasDegrees,
    hasFamiliesAlone,
  };
}

function isWithoutDegrees(name: string): boolean {
  return withoutDegreesAtEnd(name) === name;
}

/** Markdown's asterisks, and what LaTeX raises or ties: "**Lovelace A.**", "Ada Lovelace$^\\dagger$", "Ada~B. Lovelace". */
function withoutMarks(name: string): string {
  return /[*$~]/u.test(name) ? name.replaceAll(MARKS, "").replaceAll("~", " ").trim() : name;
}

const MARKS = /\$\s*\^[^$]{0,20}\$|\\?\*+/gu;

/** So many names show it, of which so many have one word. */
const SHOWING = 20;
const MOSTLY = 0.9;

function areFamiliesAlone(all: readonly string[], inWords: readonly string[]): boolean {
  const areLatin = all.every((name) => /^[\p{Script=Latin}\p{P}\p{S}\s]*$/u.test(name));
  return (
    areLatin &&
    all.length >= SHOWING &&
    all.length - inWords.length >= all.length * MOSTLY &&
    !inWords.some((name) => HAS_INITIALS.test(name))
  );
}

/** "Wang X", "Wang, X.": families alone, but for namesakes. */
const HAS_INITIALS = /,|(?:^|\s)\p{Lu}\.?(?:\s|$)/u;

/** The names of one list. */
export function namesIn(cell: string, { split, hasFullStop }: Conventions): readonly string[] {
  const names = split(hasFullStop ? cell.replace(/\.$/u, "") : cell);
  return withGroupsApart(
    names.map((name) => (name.endsWith(".") ? name.replace(SENTENCE_END, "") : name)),
  );
}

/** Behind a name that is not cut short. */
const SENTENCE_END =
  /(?<= (?!Acad|Assoc|Coll|Corp|Dept|Esq|Gmbh|Inc|Inst|Intl|Lab|Ltd|Plc|Prof|Pty|Sci|Soc|Univ)\p{Lu}\p{Ll}{2,40})\.$/u;

/** One name of a list; tables and JSON made of BibTeX keep its accents and braces. */
export function authorBy(conventions: Conventions, printed: string): PrintedAuthor {
  return withNotedOrcid(printed, (name) => authorAlone(conventions, name));
}

function authorAlone(conventions: Conventions, printed: string): PrintedAuthor {
  const marked = withoutMarks(printed);
  const inBraces = IN_BRACES.exec(marked)?.[1] ?? "";
  if (inBraces !== "" && !isSpokenPerson(inBraces)) return groupAuthor(inBraces, "literal");
  const name = bareName(conventions, /[\\{}]/u.test(marked) ? texToUnicode(marked) : marked);
  const group = groupIn(name);
  if (group !== undefined) return groupAuthor(group, "literal");
  if (conventions.hasFamiliesAlone) return authorFromParts({ family: name });
  const endsInInitials = conventions.hasInitialsLast && !IN_CAPITALS.test(name);
  return endsInInitials ? familyThenInitials(name) : spokenName(name);
}

/** EBSCO among "King, Ada B.": "BOB HORN" ends in no initials, and is wholly in capitals. */
const IN_CAPITALS = /^(?=\p{Lu}{2})[^\p{Ll},]{1,60} (?=\p{Lu}*[AEIOUY])\p{Lu}{4,20}$/u;

/** A group in BibTeX, where not everybody stands so: "{ADNI}", but neither "{King, Ada}" nor "{\bf Ada King}". */
const IN_BRACES = /^\{([^{},\\]+)\}$/u;

function bareName(conventions: Conventions, printed: string): string {
  const { hasNumbers, notes, hasDegrees, hasInitialsLast } = conventions;
  const person = withoutSharedNote(printed, notes);
  const name = withoutExtras(hasNumbers ? withoutNumbers(person) : person);
  if (hasDegrees) return withoutDegrees(name);
  return hasInitialsLast || name.includes(",") ? name : withoutDegreesAtEnd(name);
}
