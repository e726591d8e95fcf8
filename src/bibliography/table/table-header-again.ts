/** Tables set one below the other keep their headers: telling a row that is one. */

import { columnNames } from "../formats/plain-table/columns.ts";

import { columnKey } from "./table-choices.ts";
import { type Header, plainName, type Table } from "./table-header.ts";
import { endOfLine, type RawRow } from "./table-rows.ts";

type RowTest = (row: RawRow) => boolean;

/** Told by the longest name, which hardly a cell equals. */
export function sameHeaderTest({ names, width, isWrapped }: Header): RowTest {
  const longest = names.reduce(
    (best, name, i) => (name.length > names[best]!.length ? i : best),
    0,
  );
  const keys = names.map(columnKey);
  // A byte order mark may stand before it.
  const [least, most] = [names[longest]!.length - 1, names[longest]!.length + 1];
  return ({ size, lengthAt, cellAt }) => {
    if (isWrapped || size !== width || size < 2) return false;
    const length = lengthAt(longest);
    if (length < least || length > 2 * most) return false;
    const cell = cellAt(longest);
    if (Math.abs(cell.length - names[longest]!.length) > 1) return false;
    // Most cells of that length begin otherwise.
    const begin = cell.charAt(0).toLowerCase();
    if (begin >= "!" && begin <= "~" && !keys[longest]!.startsWith(begin)) return false;
    return keys.every((key, i) => columnKey(cellAt(i)) === key);
  };
}

const BLANK = 32;
const DELETE = 127;

/** Kinds of work, which stand in every row of many a table. */
const KINDS: ReadonlySet<string> = new Set(["article", "paper", "publication"]);
const TITLES: ReadonlySet<string> = new Set([
  ...columnNames.title.filter((name) => !KINDS.has(name)),
  ...["ti", "titles", "文獻標題", "書名"],
]);
const AUTHORS: ReadonlySet<string> = new Set([
  ...columnNames.authors,
  ...["au", "authorships author display name", "contributors", "first author", "author 1"],
  ...["作者關鍵字", "作者全名"],
]);
/** Lengths of the names of titles: one byte each, because every cell of a table is asked. */
const TITLE_LENGTHS = markedBytes(
  // As printed, or behind a byte order mark.
  [...TITLES].flatMap(({ length }) => [length, length + 1]),
);
/** Those that begin in ASCII, by that letter and their length: "Article" and "2020" are as long as one. */
const TITLE_SHAPES = markedBytes(
  [...TITLES]
    .filter((title) => title.charCodeAt(0) < DELETE)
    .flatMap((title) => [0, 1].map((blanks) => shape(title.charCodeAt(0), title.length + blanks))),
);
/** No name of a title or of authors is longer, in characters. */
const LONGEST_NAME = 40;
/** No header is longer, in characters. */
const LONGEST_HEADER = 65_536;

/** Told by a title and authors among the cells; the formats themselves decide about such a line. */
export function otherHeaderTest({ text, header, isAnyHeader }: Table): RowTest {
  if (isAnyHeader === undefined) return () => false;
  return (row) => {
    const isOdd = header.isWrapped || row.size !== header.width;
    if (isOdd ? !mayBeTakenApart(row) : !namesColumns(row)) return false;
    const line = text.slice(row.start, endOfLine(text, row.start));
    return isAnyHeader(line);
  };
}

function namesColumns(row: RawRow): boolean {
  const { size, cellAt } = row;
  for (let place = 0; place < size; place++) {
    if (!mayBeTitle(row, place) || !TITLES.has(columnKey(cellAt(place)))) continue;
    return namesAuthors(row);
  }
  return false;
}

/** A cell may hold a hundred references: of such ones none is made. */
function namesAuthors({ size, lengthAt, cellAt }: RawRow): boolean {
  for (let place = 0; place < size; place++) {
    if (lengthAt(place) > LONGEST_NAME) continue;
    if (AUTHORS.has(plainName(columnKey(cellAt(place))))) return true;
  }
  return false;
}

/** Asked of every cell of a table, so that none is made for it. */
function mayBeTitle({ lengthAt, beginAt }: RawRow, place: number): boolean {
  const length = lengthAt(place);
  if (TITLE_LENGTHS[length] !== 1) return false;
  const begin = beginAt(place);
  const isPlain = begin > BLANK && begin < DELETE;
  return !isPlain || TITLE_SHAPES[shape(begin, length)] === 1;
}

/** The same for a small letter of ASCII and its capital. */
function shape(begin: number, length: number): number {
  return 128 * length + (begin | 32);
}

function markedBytes(places: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(Math.max(...places) + 1);
  for (const place of places) bytes[place] = 1;
  return bytes;
}

const OTHER_DELIMITER = /["\t,;|]+/u;

/** Of a row that other delimiters may part: "Title;Authors" among rows with commas. */
function mayBeTakenApart({ start, end, size, cellAt, cells }: RawRow): boolean {
  if (end - start > LONGEST_HEADER) return false;
  // Most lines that are no rows are lines of prose or of a broken cell.
  if (size === 1 && !OTHER_DELIMITER.test(cellAt(0))) return false;
  const names = cells()
    .join("\t")
    .split(OTHER_DELIMITER)
    .filter(({ length }) => length <= LONGEST_NAME)
    .map((name) => plainName(columnKey(name)));
  return names.some((name) => TITLES.has(name)) && names.some((name) => AUTHORS.has(name));
}
