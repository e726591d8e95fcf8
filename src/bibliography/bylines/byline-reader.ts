/** Lists of names → bylines, each printed name read once for all papers of a file. */

import type { Byline, PrintedAuthor } from "../paper.ts";

import { isCut, withoutCutMark } from "./byline.ts";
import { beforeCopying } from "./copied-name.ts";

/** What one printed name comes to. */
interface ReadName {
  /** Absent for what holds no letter. */
  readonly author?: PrintedAuthor;
  /** Whether a mark after it cuts the list. */
  readonly isCut: boolean;
}

/** Names of one list, split and in printed order → its byline. */
export type BylineReader = (names: readonly string[]) => Byline;

/** So many names of a file are remembered: a few dozen megabytes. */
export const MOST_REMEMBERED = 200_000;

/**
 * Reads lists that their source has split into names: cut marks taken out and believed, blanks
 * dropped. Papers share the authors whose names are printed alike.
 *
 * @param order - reads one name.
 */
export function bylineReader(order: (name: string) => PrintedAuthor): BylineReader {
  const known = new Map<string, ReadName>();
  return (names) => {
    const authors: PrintedAuthor[] = [];
    let listComplete = true;
    for (const printed of names) {
      let name = known.get(printed);
      if (name === undefined) {
        name = readName(printed, order);
        if (known.size >= MOST_REMEMBERED) known.clear();
        known.set(printed, name);
      }
      if (name.author !== undefined) authors.push(name.author);
      if (name.isCut) listComplete = false;
    }
    return { authors: authors.slice(), listComplete };
  };
}

/**
 * How to read the papers of files in which all names are printed in one way.
 *
 * @param order - reads one name.
 * @param paperOf - reads one record, and the names in it by what it is given behind it.
 * @returns what is called once a file: each has its own {@link bylineReader}.
 */
export function withBylines<Printed, Report, Paper>(
  order: (name: string) => PrintedAuthor,
  paperOf: (record: Printed, bylineOf: BylineReader, report: Report) => Paper,
): () => (record: Printed, report: Report) => Paper {
  return () => {
    const bylineOf = bylineReader(order);
    return (record, report) => paperOf(record, bylineOf, report);
  };
}

/** One list of several that follow each other. */
export function joinedBylines(bylines: readonly Byline[]): Byline {
  return {
    authors: bylines.flatMap(({ authors }) => authors),
    listComplete: bylines.every(({ listComplete }) => listComplete),
  };
}

/**
 * Of people of whom more is said than a name.
 *
 * @param nameOf - what is printed of a person, "" where there is nobody.
 * @param authorOf - reads it, without a mark that cuts the list.
 */
export function bylineOfPeople<Person>(
  people: readonly Person[],
  nameOf: (person: Person) => string,
  authorOf: (name: string, person: Person) => PrintedAuthor,
): Byline {
  const authors: PrintedAuthor[] = [];
  let listComplete = true;
  for (const person of people) {
    const name = readName(nameOf(person), (text) => authorOf(text, person));
    if (name.author !== undefined) authors.push(name.author);
    listComplete &&= !name.isCut;
  }
  return { authors, listComplete };
}

/** Of one list of names. @param order - reads one. */
export function bylineOf(names: readonly string[], order: (name: string) => PrintedAuthor): Byline {
  return bylineOfPeople(
    names,
    (printed) => printed,
    (name) => order(name),
  );
}

/** Of one name by itself. */
export function bylineOfName(printed: string, order: (name: string) => PrintedAuthor): Byline {
  const { author, isCut: hasMark } = readName(printed, order);
  return { authors: author === undefined ? [] : [author], listComplete: !hasMark };
}

/** What refers to a note on a person: equal shares, who is written to. */
const NOTES = "*†‡§¶#✉⁺⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A name without such signs around it. Told by first and last sign, because nearly all names have none. */
export function withoutNoteMarks(name: string): string {
  if (isPlain(name.charCodeAt(0)) && isPlain(name.charCodeAt(name.length - 1))) return name;
  const isMark = (i: number) => NOTES.includes(name.charAt(i)) || name.charAt(i).trim() === "";
  let [start, end] = [0, name.length];
  while (start < end && isMark(start)) start += 1;
  while (end > start && isMark(end - 1)) end -= 1;
  return name.slice(start, end);
}

/** Letters, full stops and brackets of ASCII. */
function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46 || code === 41;
}

/** "Ada Lovelace, … Bob Byron" leaves out who stands between them. */
const CUT_BEFORE = /^(?:…|\.{3,9})\s{0,9}(?=\p{L})/u;

function readName(printed: string, order: (name: string) => PrintedAuthor): ReadName {
  const marked = withoutNoteMarks(printed.trim());
  const trimmed = marked.replace(CUT_BEFORE, "");
  const hasMark = trimmed !== marked || isCut(trimmed);
  const name = hasMark ? withoutCutMark(trimmed) : trimmed;
  if (!/[a-z]/.test(name) && !/\p{L}/u.test(name)) return { isCut: hasMark };
  return { author: order(beforeCopying(name)), isCut: hasMark };
}
