/** The rows of a thesaurus: two cells parted by a tab, a comma or a semicolon, those with a comma in quotes. */

import { type Finding, quoted } from "../../bibliography/diagnostic.ts";
import { oneLine } from "../../bibliography/one-line.ts";

/** A label and what replaces it; nothing where it is to be left out. */
export interface Row {
  readonly label: string;
  readonly name: string;
}

export interface Rows {
  readonly rows: readonly Row[];
  readonly hasHeader: boolean;
  readonly findings: readonly Finding[];
}

export const HEADER: Row = { label: "label", name: "replace by" };

/** @see The manual of VOSviewer 1.6.18 (van Eck and Waltman 2022), section 4, for what parts cells. */
export function readRows(text: string): Rows {
  const rows: Row[] = [];
  const findings: Finding[] = [];
  let hasHeader = false;
  let separator = "\t";
  text.split(/\r\n?|\n/u).forEach((line, i) => {
    const headed = separatorOfHeader(line);
    separator = headed ?? separator;
    hasHeader ||= headed !== undefined;
    if (headed !== undefined || line.trim() === "") return;
    const [label = "", name, ...more] = cellsOf(line, separator);
    if (label === "" || name === undefined || more.some((cell) => cell !== "")) {
      findings.push(notARow(line, i + 1));
    } else {
      rows.push({ label, name });
    }
  });
  return { rows, hasHeader, findings };
}

/** One line of a thesaurus, its end left out. */
export function rowText({ label, name }: Row): string {
  return `${cellText(label)}\t${cellText(name)}`;
}

function cellText(text: string): string {
  const cell = oneLine(text);
  return /[",;]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

function separatorOfHeader(line: string): string | undefined {
  return ["\t", ",", ";"].find((separator) => {
    const [label, name, ...more] = cellsOf(line.toLowerCase(), separator);
    return label === HEADER.label && name === HEADER.name && more.every((cell) => cell === "");
  });
}

function cellsOf(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let cell = "";
  let isQuoted = false;
  for (const letter of line) {
    // A quote within a word is part of it; two of them within quotes are one.
    const mayOpen = cell.trim() === "" || cell.endsWith('"');
    if (letter === '"' && (isQuoted || mayOpen)) isQuoted = !isQuoted;
    if (letter === separator && !isQuoted) {
      cells.push(cell);
      cell = "";
    } else {
      cell += letter;
    }
  }
  return [...cells, cell].map((text) => unquoted(oneLine(text)));
}

function unquoted(cell: string): string {
  return /^".*"$/u.test(cell) ? oneLine(cell.slice(1, -1).replaceAll('""', '"')) : cell;
}

function notARow(line: string, number: number): Finding {
  return {
    severity: "warning",
    code: "thesaurus/no-row",
    line: number,
    message: `${quoted(line)} is not a label, a tab and what replaces it; it was left out.`,
    remedy: "Write the label, one tab, and the name that replaces it.",
    several: "lines are not a label, a tab and what replaces it, and were left out",
  };
}
