/** Lists of references as they are printed: of a paper, of a curriculum vitae, or as LaTeX sets them. */

import type { Finding } from "../diagnostic.ts";
import { quoted } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { Byline } from "../paper.ts";
import { paperList } from "../paper-list.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

import { type Reference, readEntry } from "./reference-list/read-reference.ts";
import { entriesOf, isBbl, type RawEntry } from "./reference-list/reference-entries.ts";
import { withoutMarks } from "./reference-list/reference-marks.ts";
import { type NameForm, nameForms } from "./reference-list/reference-name-forms.ts";
import type { ReferenceNames } from "./reference-list/reference-names.ts";
import { referenceText } from "./reference-list/reference-text.ts";

export const referenceList: Format = {
  name: "list of references",
  recognises: isReferenceList,
  read: readReferenceList,
  isOfText: true,
};

/** So much of a text shows what it is. */
const LOOKED_AT = 131_072;
/** Fewer alike are no list. */
const FEWEST = 3;
/** Shorter lines are headings, and remarks. */
const SHORTEST = 40;

/**
 * Whether a text is a list of references: most of its paragraphs begin with names and have a title
 * and a year, and many of those write the names in one way. Prose, code and tables are not.
 */
function isReferenceList(head: string): boolean {
  if (/^\uFEFF?\s*[<{[]\s*["<!?{a-z]/iu.test(head)) return false;
  const text = head.slice(0, LOOKED_AT);
  const entries = entriesOf(text).filter((entry) => !isShort(entry));
  if (isBbl(text)) return entries.length > 0;
  const whole = referencesIn(entries).filter(isWhole);
  const isPair = whole.length === 2 && entries.length === 2;
  if (whole.length < FEWEST && !isPair) return false;
  if (whole.length * 2 < entries.length) return false;
  const told = whole.filter(({ names }) => isTold(names));
  return told.length * 2 >= whole.length && mostUsed(whole) * 4 >= whole.length;
}

function referencesIn(entries: readonly RawEntry[]): readonly Reference[] {
  const references: Reference[] = [];
  for (const entry of entries) {
    const found = readEntry(entry, nameForms, references.at(-1)?.names.byline);
    if (found !== undefined) references.push(found);
  }
  return references;
}

function isWhole({ facts }: Reference): boolean {
  const { title, year } = facts;
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const words = title.match(/\p{L}{2,}/gu) ?? [];
  const isWords = words.length > 1 || UNSPACED.test(title);
  return letters * 5 > title.length * 3 && isWords && /\d{4}/u.test(year);
}

/** Chinese and Japanese set no blanks between words, and say as much in half as many characters. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

function isShort({ printed }: RawEntry): boolean {
  if (printed.length >= SHORTEST) return false;
  return printed.length + (printed.match(EAST_ASIAN)?.length ?? 0) < SHORTEST;
}

/** Or is known to have none, as in physics. */
function hasTitle({ title, venue }: Reference["facts"]): boolean {
  return /\p{L}/u.test(title) || (title === "" && venue !== "");
}

/** Whether more than two large words and a full stop show that there are names. */
function isTold({ form, byline, boundary }: ReferenceNames): boolean {
  if (form !== "spoken") return true;
  return byline.authors.length > 1 || boundary === "year" || boundary === "quote";
}

function mostUsed(references: readonly Reference[]): number {
  const counts = nameForms.map(
    ({ is }) => references.filter(({ names }) => names.form === is).length,
  );
  return Math.max(...counts);
}

/** Reads references one after the other; one that cannot be taken apart is left out and said. */
function* readReferenceList({ file, text }: Source): Reader {
  const papers = paperList(file, "references");
  const entries = entriesOf(text);
  const forms = formsOf(entries);
  let above: Byline | undefined;
  for (const [i, entry] of entries.entries()) {
    const found = readEntry(entry, forms, above);
    if (found === undefined || !hasTitle(found.facts)) {
      if (isSaid(entry)) papers.say(unread(entry), entry.line);
    } else {
      above = found.names.byline;
      papers.add(printedOf(found), entry.line);
    }
    yield (i + 1) / entries.length;
  }
  return papers.reading(NO_REFERENCES);
}

function printedOf({ names, facts }: Reference): PrintedPaper {
  const { areEditors, byline } = names;
  return { ...facts, byline: areEditors ? { authors: [], listComplete: true } : byline };
}

/** So many references show in which way a list writes names. */
const SHOWING = 200;

/** The forms of names, those that the list uses most before the others. */
function formsOf(entries: readonly RawEntry[]): readonly NameForm[] {
  const used = entries.slice(0, SHOWING).flatMap((entry) => {
    const found = readEntry(entry, nameForms);
    return found === undefined ? [] : [found.names.form];
  });
  const countOf = ({ is }: NameForm) => used.filter((form) => form === is).length;
  return nameForms.toSorted((one, other) => countOf(other) - countOf(one));
}

/** Headings and remarks without a year are passed over. */
function isSaid(entry: RawEntry): boolean {
  return !isShort(entry) && /(?:1[5-9]|20)\d\d/u.test(entry.printed);
}

function unread({ printed }: RawEntry): Finding {
  return {
    severity: "warning",
    code: "unread",
    message: `${quoted(withoutMarks(referenceText(printed.slice(0, 400))))} does not begin with names that can be told apart; it was left out.`,
    remedy:
      "Write the names as the other references do, or add what was left out in another file, such as BibTeX.",
    several: "references do not begin with names that can be told apart and were left out",
  };
}

const NO_REFERENCES: Finding = {
  severity: "error",
  code: "references/no-references",
  message: "The text holds no reference whose names can be told apart.",
  remedy: "Export the papers as BibTeX or RIS from the program that keeps them.",
};
