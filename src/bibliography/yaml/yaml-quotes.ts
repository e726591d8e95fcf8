/** Values of YAML that need quotes and have none: "title: Looms: a history", "- *Ada Lovelace*". */

interface Quoted {
  readonly text: string;
  /** Rows, from 0, and what stands in them. */
  readonly changed: readonly { readonly row: number; readonly value: string }[];
}

/** What stands before a value: "  - title: ", "  - ". */
const BEFORE_VALUE = /^(\s*(?:-\s+)*(?:["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?:\s+|-\s+))(?=\S)/u;
const BLOCK = /^[|>][-+\d]{0,2}\s*(?:#.*)?$/u;
/** Signs with which no plain value begins; "&ada Ada Lovelace" names it. */
const SIGNS = /^(?:[*!@`%]|&(?!\w))/u;
/** What refers to a value that has been named. */
const ALIAS = /^\*([\w-]+)$/u;
const QUOTED = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')\s*(?:#.*)?$/su;
const TAB_WIDTH = 4;

/**
 * Puts values in quotes that hold ": " or begin with a sign, and blanks where tabs indent; the number
 * of lines stays.
 */
export function withQuotes(text: string): Quoted {
  const rows = text.split("\n").map(withoutTabs);
  const changed: { row: number; value: string }[] = [];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? "";
    const [before = ""] = BEFORE_VALUE.exec(row) ?? [];
    if (before === "") continue;
    const end = endOfValue(rows, i);
    const value = rows.slice(i, end).join("\n").slice(before.length).trim();
    const [, alias] = ALIAS.exec(value) ?? [];
    if (needsQuotes(value) && !(alias !== undefined && text.includes(`&${alias}`))) {
      const [line, ...below] = rows.slice(i, end).map((part) => part.trim());
      const whole = [(line ?? "").slice(before.trimStart().length), ...below].join(" ").trim();
      rows[i] = before + JSON.stringify(withoutOwnMarks(whole));
      for (let j = i + 1; j < end; j++) rows[j] = "";
      changed.push({ row: i, value: whole });
    }
    i = end - 1;
  }
  return { text: rows.join("\n"), changed };
}

function withoutTabs(row: string): string {
  return row.replace(/^[ \t]*/u, (blanks) => blanks.replaceAll("\t", " ".repeat(TAB_WIDTH)));
}

/** Row after a value: what is further in, and begins no key, goes on with it. */
function endOfValue(rows: readonly string[], start: number): number {
  const own = rows[start] ?? "";
  const indent = own.search(/\S/u) + (/^\s*((?:-\s+)*)/u.exec(own)?.[1]?.length ?? 0);
  const isBlock = BLOCK.test(own.replace(BEFORE_VALUE, ""));
  let end = start + 1;
  for (; end < rows.length; end++) {
    const row = rows[end] ?? "";
    const at = row.search(/\S/u);
    if (at === -1 ? !isBlock : at <= indent) break;
    if (!isBlock && (BEFORE_VALUE.test(row) || /^\s*[^\s:]+:\s*$/u.test(row))) break;
  }
  return end;
}

function needsQuotes(value: string): boolean {
  const first = value.charAt(0);
  if (BLOCK.test(value.split("\n", 1)[0] ?? "") || first === "#") return false;
  if (first === '"' || first === "'") return !QUOTED.test(value);
  if (first === "[" || first === "{") return !isClosed(value);
  return SIGNS.test(value) || /:(?:\s|$)/u.test(value);
}

/** Whether a list in brackets ends, and each of its quotes is one of two. */
function isClosed(value: string): boolean {
  const last = withoutComment(value).at(-1);
  const quotes = value.split('"').length - 1;
  return last === (value.startsWith("[") ? "]" : "}") && quotes % 2 === 0;
}

/** Only the last line ends in one. */
function withoutComment(value: string): string {
  const line = Math.max(value.lastIndexOf("\n"), 0);
  const comment = value.slice(line).search(/\s#/u);
  return comment === -1 ? value : value.slice(0, line + comment).trimEnd();
}

/** A quote that has lost the other goes; of a list in brackets, what is not closed is its text. */
function withoutOwnMarks(value: string): string {
  if (/^\[.*\]$/u.test(value)) return value.slice(1, -1).replaceAll('"', "");
  const [first = ""] = value;
  const isOpenOnly = (first === '"' || first === "'") && !value.slice(1).includes(first);
  return isOpenOnly ? value.slice(1) : value;
}
