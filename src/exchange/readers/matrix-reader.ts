/** Reading adjacency matrices: a table whose columns and rows are the same people, with a strength where two meet. */

import { type Finding, quoted } from "../../bibliography/diagnostic.ts";
import type { Source } from "../../bibliography/reading.ts";
import { type RawRow, rowsOf, type Sheet } from "../../bibliography/table/table-rows.ts";

import { collector, type NetworkReader, numberFrom } from "./collect.ts";
import type { NetworkFormat } from "./network-format.ts";
import { SAMPLE_SIZE } from "./sample.ts";

export const matrix: NetworkFormat = {
  name: "adjacency matrix",
  recognises: isMatrix,
  read: readMatrix,
};

const DELIMITERS = ["\t", ";", ",", " "];
const NUMBER = /^[-+]?(?:\d|\.\d)|^(?:nan|na|-)?$/iu;

/** A matrix that was recognised. */
interface Matrix {
  readonly sheet: Sheet;
  /** The people, in the order of the columns. */
  readonly names: readonly string[];
  /** Whether the rows begin with a name, as the columns do. */
  readonly namesRows: boolean;
}

/** Whether the beginning of a text is the matrix of a network. */
function isMatrix(head: string): boolean {
  return matrixIn(head) !== undefined;
}

function* readMatrix({ file, text: printed }: Source): NetworkReader {
  const collect = collector({ format: "matrix", listsPeople: true, repeated: "strongest" });
  const found = matrixIn(printed);
  if (found === undefined) return collect.reading(file);
  const { sheet, names, namesRows } = found;
  const ids = idsOf(names);
  for (const [i, id] of ids.entries()) collect.person({ id, name: names[i]! }, 1);
  const first = namesRows ? 1 : 0;
  let place = -1;
  for (const row of rowsBelow(sheet)) {
    yield row.end / sheet.text.length;
    place++;
    const name = namesRows ? row.trimmedAt(0) : (names[place] ?? String(place + 1));
    const source = names[place] === name ? ids[place]! : name;
    if (row.size - first > ids.length && row.trimmedAt(ids.length + first) !== "") {
      collect.report({ ...tooLong(name), line: row.line });
    }
    // No further than the row goes: it may be one cell of a million.
    for (let i = 0; i < Math.min(row.size - first, ids.length); i++) {
      const target = ids[i]!;
      const strength = target === source ? "" : row.trimmedAt(i + first);
      if (!isNothing(strength)) collect.row({ source, target, strength, line: row.line });
    }
  }
  if (place + 1 !== ids.length) collect.report(notSquare(ids.length, place + 1));
  return collect.reading(file);
}

/** Blank, zero or not available. */
function isNothing(cell: string): boolean {
  return cell === "" || cell === "0" || numberFrom(cell) === 0 || /^(?:nan|na|-)$/iu.test(cell);
}

/** A name that several people have is no id of all but the first of them. */
function idsOf(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name, place) => {
    const id = taken.has(name) ? `${name} (column ${place + 1})` : name;
    taken.add(id);
    return id;
  });
}

function matrixIn(printed: string): Matrix | undefined {
  const text = printed.replace(/^\uFEFF/u, "").replaceAll(/\r\n?/gu, "\n");
  const [line = ""] = text.trimStart().split("\n", 1);
  for (const delimiter of DELIMITERS) {
    if (!line.includes(delimiter)) continue;
    const sheet: Sheet = { text, delimiter, width: 2, offset: 0, line: 1 };
    const found = asMatrix(sheet);
    if (found !== undefined) return found;
  }
  return undefined;
}

function asMatrix(sheet: Sheet): Matrix | undefined {
  const rows: (readonly string[])[] = [];
  for (const row of rowsOf(sheet)) {
    rows.push(trimmed(row));
    if (rows.length > SAMPLE_SIZE) break;
  }
  const [header = [], ...below] = rows;
  const [corner = "", ...others] = header;
  if (!isNumber(corner) || corner === "") {
    if (haveLabels(below, others, 2)) return { sheet, names: others, namesRows: true };
  }
  // R leaves the corner out, so that rows are longer than the header.
  const isLonger = below.some((cells) => cells.length === header.length + 1);
  if (isLonger && haveLabels(below, header, 3)) return { sheet, names: header, namesRows: true };
  const isNamed = header.length > 2 && !header.some(isNumber);
  if (isNamed && isSymmetric(below, header.length)) {
    return { sheet, names: header, namesRows: false };
  }
  return undefined;
}

/** Whether rows begin with names of columns and go on with numbers, but for what stands between somebody and themselves. */
function haveLabels(
  rows: readonly (readonly string[])[],
  names: readonly string[],
  atLeast: number,
): boolean {
  if (names.length < atLeast || rows.length < 2 || rows.length > names.length) return false;
  const known = new Set(names);
  return rows.every(
    ([label = "", ...cells]) =>
      label !== "" &&
      known.has(label) &&
      cells.length <= names.length &&
      cells.every((cell, i) => isNumber(cell) || names[i] === label),
  );
}

/**
 * Whether rows without names are a matrix of ties, which are the same both ways: any table of numbers may
 * have as many rows as columns.
 */
function isSymmetric(rows: readonly (readonly string[])[], size: number): boolean {
  if (rows.length < Math.min(size, SAMPLE_SIZE) || rows.length > size) return false;
  return rows.every(
    (cells, i) =>
      cells.length === size &&
      cells.every((cell, j) => isNumber(cell) && (j >= i || cell === rows[j]?.[i])),
  );
}

function isNumber(cell: string): boolean {
  return NUMBER.test(cell);
}

/** Without blank cells at the end, which a delimiter behind every row makes. */
function trimmed({ size, trimmedAt }: RawRow): readonly string[] {
  let length = size;
  while (length > 0 && trimmedAt(length - 1) === "") length--;
  return Array.from({ length }, (_, i) => trimmedAt(i));
}

function* rowsBelow(sheet: Sheet): Generator<RawRow, void> {
  let isHeader = true;
  for (const row of rowsOf(sheet)) {
    if (!isHeader) yield row;
    isHeader = false;
  }
}

function tooLong(name: string): Finding {
  return {
    severity: "warning",
    code: "matrix/long-row",
    message: `The row of ${quoted(name)} has more cells than there are people; what is beyond was left out.`,
    remedy: "Check that a name holds no separator, or put it in quotes.",
    several: "rows have more cells than there are people; what is beyond was left out",
  };
}

function notSquare(columns: number, rows: number): Finding {
  return {
    severity: "warning",
    code: "matrix/not-square",
    message: `The matrix has not as many rows (${rows}) as columns (${columns}); it was read as far as it goes.`,
    remedy: "Check that the file is complete: rows and columns are the same people.",
  };
}
