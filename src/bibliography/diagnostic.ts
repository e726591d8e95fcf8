/** What is said of a file: findings, and groups of those alike. */

import { englishCount } from "./english-count.ts";
import { gatheredBy } from "./gathered.ts";
import type { Writable } from "./writable.ts";

/** What a reader could not understand, said so that the reader of the message can act. */
export interface Diagnostic {
  readonly severity: "error" | "warning" | "note";
  /** Stable, `format/what-is-wrong`: diagnostics of one code are grouped. */
  readonly code: string;
  readonly file: string;
  /** From 1; absent when the whole file is meant. */
  readonly line?: number;
  readonly message: string;
  readonly remedy: string;
  /** What several of one code are called after their number: "papers have no printed year". */
  readonly several?: string;
  /** How many more of its code and file there are, beyond those that are listed. */
  readonly unlisted?: number;
}

/** A diagnostic before its reader has said which file it is about. */
export type Finding = Omit<Diagnostic, "file">;

/** Takes what is found. */
export type Report = (finding: Finding) => void;

/** All diagnostics of one code in one file. */
export interface DiagnosticGroup extends Omit<Diagnostic, "line" | "several"> {
  readonly count: number;
  /** Of those that are listed, in their order; empty when all of them mean the whole file. */
  readonly lines: readonly number[];
}

/** More of one code in a file are counted but not listed: a damaged file has one a line. */
const listed = 1000;
/** More lines than these are counted but not named. */
const namedLines = 3;
const longestExcerpt = 60;

/** The findings of one reader, each with the name of the file it read. */
export function inFile(file: string, findings: readonly Finding[]): readonly Diagnostic[] {
  return findings.map((finding) => ({ ...finding, file }));
}

/** The diagnostics of one file as they are found, and what takes the next of them. */
export interface DiagnosticList {
  readonly diagnostics: readonly Diagnostic[];
  readonly report: Report;
  /** Counts one more of a code of which enough are listed; else returns `false`, and it is to be reported. */
  readonly countUnlisted: (code: string) => boolean;
}

/** An empty list of one file: of each code it holds the first thousand, and the number of the others. */
export function diagnosticList(file: string): DiagnosticList {
  const diagnostics: Diagnostic[] = [];
  const found = new Map<string, { count: number; last: Writable<Diagnostic> }>();
  const countUnlisted = (code: string) => {
    const known = found.get(code);
    if (known === undefined || known.count < listed) return false;
    known.last.unlisted = (known.last.unlisted ?? 0) + 1;
    return true;
  };
  const report = (finding: Finding) => {
    if (countUnlisted(finding.code)) return;
    const last = { ...finding, file };
    found.set(finding.code, { count: (found.get(finding.code)?.count ?? 0) + 1, last });
    diagnostics.push(last);
  };
  return { diagnostics, report, countUnlisted };
}

/** How many there are, those that are not listed too. */
export function countOf(diagnostics: readonly Diagnostic[]): number {
  return diagnostics.reduce((count, { unlisted = 0 }) => count + 1 + unlisted, 0);
}

/**
 * Joins the diagnostics of one code and one file: "412 papers have no year: lines 7, 19, 23 …".
 *
 * @returns errors, then warnings, then notes; what breaks off first among its like, for most is missing there; else in
 *   the order in which each code is first met.
 */
export function groupDiagnostics(diagnostics: readonly Diagnostic[]): readonly DiagnosticGroup[] {
  const groups = gatheredBy(diagnostics, ({ code, file }) => JSON.stringify([code, file]));
  return [...groups.values()].flatMap(joined).sort((one, other) => rank(one) - rank(other));
}

function rank({ severity, code }: DiagnosticGroup): number {
  return 2 * SEVERITIES.indexOf(severity) + (/\/cut-(?:off|short)$/u.test(code) ? 0 : 1);
}

const SEVERITIES = ["error", "warning", "note"];

/** `file:line: severity: message (remedy)`; of several lines the first, as the message names them. */
export function lineOf({
  file,
  lines: [line],
  severity,
  message,
  remedy,
}: DiagnosticGroup): string {
  const place = line === undefined ? file : `${file}:${line}`;
  return `${place}: ${severity}: ${message} (${remedy})`;
}

/** The beginning of an offending value, in quotes, short enough for a message. */
export function quoted(value: string): string {
  const visible = value
    .slice(0, longestExcerpt)
    .replaceAll(/\r\n?|\n/gu, "⏎")
    .replaceAll(/\p{Cc}/gu, pictureOf);
  return `"${visible}${value.length > longestExcerpt ? "…" : ""}"`;
}

/** "⇥" for a tab, Unicode's "␀" for NUL and its kin; the others, which have no picture, become "�". */
function pictureOf(control: string): string {
  const code = control.charCodeAt(0);
  if (control === "\t") return "⇥";
  if (code < 32) return String.fromCharCode(PICTURES + code);
  return code === 127 ? "␡" : "�";
}

const PICTURES = 0x2400;

function joined(group: readonly Diagnostic[]): readonly DiagnosticGroup[] {
  const [first] = group;
  if (first === undefined) return [];
  const { severity, code, file, remedy } = first;
  const lines = group.flatMap(({ line }) => line ?? []);
  const count = countOf(group);
  const message = count === 1 ? first.message : severalMessage(first, count, lines);
  return [{ severity, code, file, message, remedy, count, lines }];
}

function severalMessage(first: Diagnostic, count: number, lines: readonly number[]): string {
  const what = `${englishCount(count)} ${first.several ?? `× ${first.message}`}`;
  if (lines.length === 0) return what;
  const places = [...new Set(lines)];
  const named = places.slice(0, namedLines).join(", ");
  const rest = places.length > namedLines ? " …" : "";
  return `${what}: ${places.length === 1 ? "line" : "lines"} ${named}${rest}`;
}
