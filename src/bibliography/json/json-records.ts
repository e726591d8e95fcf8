/** JSON text → the objects in it that are records, one at a time, each with its line. */

import { lineCounter } from "../lines.ts";

import { NO_PAGES, type PagePlaces, placeInPage, recordsInPage } from "./json-pages.ts";
import { parsed, recordGuess } from "./json-record-guess.ts";

/** A record's place by the keys that lead to it: "results[]", "message.items[]", "[]" or "". */
type RecordPlace = string;

/** What a record of a list stands in. */
export interface RecordSurroundings {
  readonly place: RecordPlace;
  /** Of the object that has the list: offsets of its beginning, and of the list's. */
  readonly group?: { readonly start: number; readonly end: number };
}

/** A record that was parsed, or why it could not be. */
export interface JsonRecord {
  /** First line of the record, from 1. */
  readonly line: number;
  /** Offset of the record. */
  readonly start: number;
  /** Offset of the text after it. */
  readonly end: number;
  readonly value?: unknown;
  readonly problem?: string;
  /** Absent where there is one object a line. */
  readonly within?: RecordSurroundings;
}

/** No place is named by more keys and lists. */
const DEEPEST_PLACE = 10;
/** In characters. */
const SHORT_STRING = 24;
/** So much of a text shows whether it is one object a line, in characters. */
const LONGEST_BEGINNING = 1_048_576;

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Whether a text is one object a line: one of its first lines is a whole object, and there are more. */
export function isObjectPerLine(text: string): boolean {
  const lines = text.slice(0, LONGEST_BEGINNING).trim().split("\n", 4);
  if (lines.length < 2 || !lines[0]?.startsWith("{")) return false;
  return lines.some((line) => line.startsWith("{") && "value" in parsed(line));
}

/** One object or one page of them a line: a line that is none is a problem, and does no harm to the next. */
export function* recordsByLine(
  text: string,
  pages: PagePlaces = NO_PAGES,
): Generator<JsonRecord, void> {
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const end = text.indexOf("\n", start) + 1 || text.length;
    const printed = text.slice(start, end).trim();
    if (printed !== "") {
      const whole = parsed(printed);
      if ("problem" in whole) yield { line, start, end, ...whole };
      else for (const value of recordsInPage(whole.value, pages)) yield { line, start, end, value };
    }
    start = end;
  }
}

/**
 * The objects at certain places of one JSON value, each parsed by itself: a text that breaks off
 * gives every record before the break. Of places within each other the innermost counts.
 *
 * Linear in the length of the text.
 *
 * @param pages - places in a page, of which a text may hold several.
 */
export function* recordsAt(
  text: string,
  places: ReadonlySet<RecordPlace>,
  pages: PagePlaces = NO_PAGES,
): Generator<JsonRecord, void> {
  const firstLineEnd = text.indexOf("\n");
  // Most answers are one line, which is not searched for its end again.
  const lineAt = firstLineEnd === -1 ? () => 1 : lineCounter(text);
  const endOfString = stringScan(text, firstLineEnd === -1 ? text.length : firstLineEnd);
  const guess = recordGuess(text);
  const all = pages.size === 0 ? places : new Set([...places, ...pages]);
  // What stands in a list may be a page.
  const innermost = innermostOf(new Set([...all, ...Array.from(pages, (page) => `[].${page}`)]));
  const open: Container[] = [];
  let key = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(at);
      if (open.length <= DEEPEST_PLACE) key = text.slice(at + 1, end);
      at = end;
    } else if (code === OPEN_LIST || code === OPEN_OBJECT) {
      const container = containerAt(at, code === OPEN_LIST, {
        ...{ open, key, pages, innermost },
        places: all,
      });
      const guessed = container.isInnermost ? guess.at(at) : undefined;
      if (guessed !== undefined) {
        for (const outer of open) outer.hasRecords = true;
        yield { line: lineAt(at), start: at, ...guessed, within: surroundingsOf(container, open) };
        at = guessed.end - 1;
        continue;
      }
      open.push(container);
      if (!container.isInnermost) continue;
      // Nothing within such a record is a record: on to its end.
      const end = endOfValue(text, at, endOfString);
      guess.learn(at, end + 1);
      at = end - 1;
    } else if (code === CLOSE_LIST || code === CLOSE_OBJECT) {
      const closed = open.pop();
      if (closed === undefined || !closed.isRecord || closed.hasRecords) continue;
      for (const outer of open) outer.hasRecords = true;
      yield {
        line: lineAt(closed.start),
        start: closed.start,
        end: at + 1,
        ...parsed(text.slice(closed.start, at + 1)),
        within: surroundingsOf(closed, open),
      };
    }
  }
  const cut = open.findLast(({ isRecord, hasRecords }) => isRecord && !hasRecords) ?? open.at(-1);
  if (cut !== undefined) {
    const start = cut.isRecord && !cut.hasRecords ? cut.start : text.length;
    yield {
      line: lineAt(start),
      start,
      end: text.length,
      problem: "the text breaks off before it ends",
    };
  }
}

function surroundingsOf({ place = "" }: Container, open: readonly Container[]): RecordSurroundings {
  const [group, list] = [open.at(-2), open.at(-1)];
  if (list?.isList !== true || group === undefined || group.isList) return { place };
  return { place, group: { start: group.start, end: list.start } };
}

/** A list or an object that has begun. */
interface Container {
  readonly start: number;
  readonly isList: boolean;
  /** Absent when it lies too deep to be named. */
  readonly place: RecordPlace | undefined;
  readonly isRecord: boolean;
  readonly isInnermost: boolean;
  hasRecords: boolean;
}

function containerAt(
  start: number,
  isList: boolean,
  { open, key, places, pages, innermost }: Surroundings,
): Container {
  const place = open.length <= DEEPEST_PLACE ? placeOf(open.at(-1), key, isList) : undefined;
  const isPlace = place === undefined || places.has(place);
  const named = isPlace ? place : placeInPage(place, open.length, pages);
  const isRecord = !isList && named !== undefined;
  const isInnermost = isRecord && innermost.has(named);
  return { start, isList, place, isRecord, isInnermost, hasRecords: false };
}

interface Surroundings {
  readonly open: readonly Container[];
  readonly key: string;
  readonly places: ReadonlySet<RecordPlace>;
  readonly pages: PagePlaces;
  readonly innermost: ReadonlySet<RecordPlace>;
}

/** Places within which none is: as many as records where each has a key of its own. */
function innermostOf(places: ReadonlySet<RecordPlace>): ReadonlySet<RecordPlace> {
  const sorted = [...places].toSorted();
  return new Set(sorted.filter((place, i) => !sorted[i + 1]?.startsWith(place)));
}

function placeOf(outer: Container | undefined, key: string, isList: boolean): RecordPlace {
  const outerPlace = outer?.place ?? "";
  const isKeyed = outer !== undefined && !outer.isList;
  const place = isKeyed ? (outerPlace === "" ? key : `${outerPlace}.${key}`) : outerPlace;
  return isList ? `${place}[]` : place;
}

/** Offset of the bracket that closes the one at `start`, or the end of the text. */
function endOfValue(text: string, start: number, endOfString: StringScan): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfString(at);
    else if (code === OPEN_LIST || code === OPEN_OBJECT) depth++;
    else if ((code === CLOSE_LIST || code === CLOSE_OBJECT) && --depth === 0) return at;
  }
  return text.length;
}

/** Offset of the quote that closes the string at `start`; the offsets asked for must rise. */
type StringScan = (start: number) => number;

/** A string ends at its line end if that comes first, which no string of JSON holds. */
function stringScan(text: string, firstLineEnd: number): StringScan {
  const nextLineEnd = (from: number) => {
    const found = text.indexOf("\n", from);
    return found === -1 ? text.length : found;
  };
  let lineEnd = firstLineEnd;
  return (start) => {
    if (lineEnd < start) lineEnd = nextLineEnd(start);
    // Most strings are keys: searching their end costs more than looking at each character.
    const near = Math.min(start + SHORT_STRING, lineEnd);
    for (let at = start + 1; at < near; at++) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) return at;
      if (code === BACKSLASH) break;
    }
    let end = text.indexOf('"', start + 1);
    while (end !== -1 && end < lineEnd && isEscaped(text, end)) end = text.indexOf('"', end + 1);
    return end === -1 || end > lineEnd ? lineEnd : end;
  };
}

/** Whether an odd number of backslashes stands before a quote. */
function isEscaped(text: string, quote: number): boolean {
  let at = quote;
  while (text.charCodeAt(at - 1) === BACKSLASH) at--;
  return (quote - at) % 2 === 1;
}
