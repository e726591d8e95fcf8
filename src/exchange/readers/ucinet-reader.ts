/**
 * Reading DL, the text in which UCINET takes networks: matrices, lists of edges and lists of neighbours.
 *
 * @see Borgatti, Everett and Freeman, UCINET: user's guide
 */

import { eachFilledLine } from "../../bibliography/lines.ts";
import type { Source } from "../../bibliography/reading.ts";

import { type Collector, collector, type NetworkReader, numberFrom } from "./collect.ts";
import type { NetworkFormat } from "./network-format.ts";
import { type DlHeader, headerIn, isDl, wordsIn } from "./ucinet-header.ts";

export const dl: NetworkFormat = { name: "UCINET DL", recognises: isDl, read: readDl };

/** So many people need no label; a larger number in the header is damage. */
const MOST_UNLABELLED = 100_000;

function* readDl({ file, text: printed }: Source): NetworkReader {
  const text = printed.replaceAll(/\r\n?/gu, "\n");
  const header = headerIn(text);
  const { format, isEmbedded, isTwoMode, end: start } = header;
  const collect = collector({ format: "dl", listsPeople: !isEmbedded, repeated: "strongest" });
  if (format === undefined || isTwoMode) {
    collect.report({ ...(isTwoMode ? twoModes : otherFormat), line: 1 });
    return collect.reading(file);
  }
  const isList = format === "edgelist" || format === "nodelist";
  const taker = isList ? listTaker(header, collect) : matrixTaker(header, collect);
  const above = text.slice(0, start).split("\n").length - 1;
  for (const { text: line, number, end } of eachFilledLine(text.slice(start))) {
    yield (start + end) / text.length;
    if (!taker.take(wordsIn(line), above + number)) break;
  }
  taker.end();
  return collect.reading(file);
}

interface Taker {
  /** Takes the words of a line; whether the network goes on. */
  readonly take: (words: readonly string[], line: number) => boolean;
  readonly end: () => void;
}

/** People are numbered from 1, whether they have a label or not. */
function collectPeople(labels: readonly string[], size: number, collect: Collector): number {
  const count = Math.max(labels.length, Math.min(size, labels.length + MOST_UNLABELLED));
  for (let id = 1; id <= count; id++) {
    collect.person({ id: String(id), name: labels[id - 1] ?? String(id) });
  }
  return count;
}

function listTaker({ format, labels, size, isEmbedded }: DlHeader, collect: Collector): Taker {
  if (isEmbedded) for (const label of labels) collect.person({ id: label, name: label });
  const count = isEmbedded ? 0 : collectPeople(labels, size, collect);
  const ids = new Map(isEmbedded ? [] : labels.map((label, i) => [label, String(i + 1)]));
  const isNumber = (word: string) => Number(word) >= 1 && Number(word) <= count;
  const idOf = (word = "") => (isNumber(word) ? word : (ids.get(word) ?? word));
  return {
    take: ([first, ...others], line) => {
      const source = idOf(first);
      const targets = format === "edgelist" ? others.slice(0, 1) : others;
      const strength = format === "edgelist" ? others[1] : undefined;
      // A line of somebody without neighbours still names them.
      const named = targets.length > 0 || format === "edgelist" ? targets : [source];
      if (named.length === 0) collect.row({ source, target: "", line });
      for (const target of named) collect.row({ source, target: idOf(target), strength, line });
      return true;
    },
    end: () => undefined,
  };
}

/** Cells may go on in the next line. */
function matrixTaker(header: DlHeader, collect: Collector): Taker {
  const { isEmbedded, labels, size } = header;
  const names = [...(isEmbedded ? [] : labels)];
  const cells = new WrittenCells(header, size || names.length);
  let isLabel = false;
  return {
    take: (words, line) => {
      cells.size ||= words.length;
      for (const word of words) {
        if (isEmbedded && names.length < cells.size) {
          names.push(word);
          continue;
        }
        if (!isLabel && !cells.next()) {
          collect.report({ ...otherMatrix, line });
          return false;
        }
        isLabel = isEmbedded && !isLabel && cells.isFirst;
        const { row, column } = cells;
        if (isLabel || row === column || numberFrom(word) === 0) continue;
        collect.row({ source: String(row), target: String(column), strength: word, line });
      }
      return true;
    },
    end: () => {
      collectPeople(names, cells.size, collect);
      if (isLabel || cells.next()) collect.report(cutShort);
    },
  };
}

/** Goes through the cells that a matrix writes out: all, or one half, with or without its diagonal. */
class WrittenCells {
  row = 0;
  column = 0;
  /** Whether it is the first of its row. */
  isFirst = false;
  readonly #header: DlHeader;

  /** @param size - in people; 0 until it is known. */
  constructor(
    header: DlHeader,
    public size: number,
  ) {
    this.#header = header;
  }

  /** Goes to the next one; whether there is one. */
  next(): boolean {
    this.isFirst = false;
    this.column++;
    this.#passDiagonal();
    while (this.row === 0 || this.column > this.#last) {
      if (++this.row > this.size) return false;
      this.isFirst = true;
      this.column = this.#header.format === "upperhalf" ? this.row + this.#offDiagonal : 1;
      this.#passDiagonal();
    }
    return true;
  }

  get #last(): number {
    return this.#header.format === "lowerhalf" ? this.row - this.#offDiagonal : this.size;
  }

  get #offDiagonal(): number {
    return this.#header.hasDiagonal ? 0 : 1;
  }

  #passDiagonal(): void {
    const { format, hasDiagonal } = this.#header;
    if (format === "fullmatrix" && !hasDiagonal && this.column === this.row) this.column++;
  }
}

const twoModes = {
  severity: "error",
  code: "dl/two-modes",
  message: "The network has two kinds of nodes, rows and columns of their own; it was not read.",
  remedy: "In UCINET, make a network of one kind of it (Data, Affiliations), and export that.",
} as const;

const otherFormat = {
  severity: "error",
  code: "dl/other-format",
  message: "The file writes its network in a way that Coterie cannot read.",
  remedy: "Export it from UCINET as fullmatrix, edgelist1 or nodelist1.",
} as const;

const otherMatrix = {
  severity: "note",
  code: "dl/other-matrix",
  message: "The file holds more than one matrix; what follows the first was left out.",
  remedy: "Save the others as files of their own to open them.",
} as const;

const cutShort = {
  severity: "warning",
  code: "dl/cut-short",
  message: "The matrix has fewer cells than the header says; it was read as far as it goes.",
  remedy: "Check that the file is complete.",
} as const;
