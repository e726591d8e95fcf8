/** Where tables with a row for each author say that this one stands. */

import type { Row } from "../table/table.ts";
import type { Columns } from "../table/table-header.ts";

const POSITIONS = namesOf(
  `author position, author order, author sequence, author seq, author rank, author index, author number,
  author no, position, order, sequence`,
);
/** Whether somebody stands first, to which 1 is yes. */
const FLAGS = namesOf("is first author, first author flag");

/** With blanks, and without. */
function namesOf(list: string): readonly string[] {
  return list.split(/,\s+/u).flatMap((name) => [name, name.replaceAll(" ", "")]);
}

/** Reads what each column of positions says of a row, "2" or "first"; columns are looked up once a table. */
export function positionReader(columns: Columns): (row: Row) => readonly string[] {
  const positions = POSITIONS.filter((name) => columns.has(name));
  const flags = FLAGS.filter((name) => columns.has(name));
  return ({ cell }) => [
    ...positions.map((name) => cell(name).toLowerCase()),
    ...flags.map((name) => (YES.test(cell(name)) ? "first" : "")),
  ];
}

/** Programs that count turn whole numbers into "1.0". */
const YES = /^(?:1(?:\.0)?|true|t|yes|y|first)$/iu;
const NUMBER = /^\d{1,5}(?:\.0)?$/u;

/** An author of a paper, and what its row says of the place. */
export interface Positioned {
  readonly name: string;
  readonly positions: readonly string[];
}

/**
 * By the numbers of a column that are the places of the authors, else who is called first, then the others, then
 * who is called last. Numbers of anything else, as of people, give nobody another place.
 */
export function inOrderOfPlaces<Author extends Positioned>(
  authors: readonly Author[],
): readonly Author[] {
  const columns = authors[0]?.positions.map((_, column) =>
    authors.map(({ positions }) => positions[column] ?? ""),
  );
  const numbers = columns?.find((printed) => arePlaces(authors, printed))?.map(Number);
  const order = numbers ?? authors.map(({ positions }) => placeInWords(positions));
  return authors
    .map((author, i) => ({ author, place: order[i] ?? 0 }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ author }) => author);
}

/** Whether each author has one of the numbers from 0 or 1 on; who has several rows, as for addresses, counts once. */
function arePlaces(authors: readonly Positioned[], printed: readonly string[]): boolean {
  if (!printed.every((text) => NUMBER.test(text))) return false;
  const byName = new Map(authors.map(({ name }, i) => [name, Number(printed[i])]));
  const places = [...byName.values()].toSorted((a, b) => a - b);
  const [start = 0] = places;
  return start <= 1 && places.every((place, i) => place === start + i);
}

function placeInWords(positions: readonly string[]): number {
  if (positions.some((printed) => YES.test(printed) && !NUMBER.test(printed))) return FIRST;
  return positions.includes("last") ? LAST : BETWEEN;
}

const FIRST = 0;
const BETWEEN = 1;
const LAST = 2;
