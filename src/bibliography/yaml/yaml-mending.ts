/** What can be had of YAML that is none: its entries, each by itself, with values put in quotes that need them. */

import { quoted } from "../diagnostic.ts";

import { withQuotes } from "./yaml-quotes.ts";
import {
  emptyObject,
  parseYaml,
  type YamlDamage,
  type YamlLines,
  type YamlText,
  type YamlValue,
} from "./yaml-values.ts";

interface Mended {
  readonly values: readonly YamlValue[];
  readonly damage: readonly YamlDamage[];
}

/** "- title: On Looms", or a dash alone with its keys below, and no "- Ada Lovelace". */
const ENTRY = /^([^\S\n]*)-(?:\s*$|\s+["']?[\p{L}_][\p{L}\p{N}_ -]{0,40}["']?:(?:\s|$))/u;
/** "looms2020:", with all that belongs to it below. */
const KEY = /^([^\s#:-][^:]{0,200}):\s*(?:#.*)?$/u;

/**
 * The whole with quotes, if no more is needed; else the entries that can be read, in one list, under
 * their keys, or under the keys of their groups.
 */
export function mendedYaml(whole: YamlText, lines: YamlLines): Mended {
  const quotedWhole = readQuoted(whole, lines);
  if (quotedWhole !== undefined) return quotedWhole;
  const rows = whole.text.split("\n");
  const cut = areKeyed(rows) ? keyedEntries(rows) : listedEntries(rows);
  const damage: YamlDamage[] = [];
  const values: YamlValue[] = [];
  const groups = new Map<string, YamlValue[]>();
  for (const { group, start, end } of cut) {
    const text = { text: rows.slice(start, end).join("\n"), above: whole.above + start };
    const read = readEntry(text, lines);
    damage.push(...read.damage);
    const held = groups.get(group) ?? [];
    groups.set(group, held);
    held.push(...read.values);
  }
  for (const [group, held] of groups) {
    if (held.length === 0) continue;
    const value = emptyObject();
    value[group] = held;
    values.push(value);
  }
  return { values, damage };
}

/** Rows of one entry, from the first to before the last. */
interface Cut {
  /** The key above a list of entries, such as the year of all of them. */
  readonly group: string;
  readonly start: number;
  readonly end: number;
}

/** Whether more keys at the margin have an entry below them than a list, or are beside one. */
function areKeyed(rows: readonly string[]): boolean {
  let [keyed, others] = [0, 0];
  for (const [i, row] of rows.entries()) {
    if (row.startsWith("-")) others++;
    if (!KEY.test(row)) continue;
    const next = rows.slice(i + 1, i + 20).find((below) => /^\s*[^\s#]/u.test(below)) ?? "";
    if (/^\s+[^\s#-][^:]{0,60}:(?:\s|$)/u.test(next)) keyed++;
    else others++;
  }
  return keyed > others;
}

function keyedEntries(rows: readonly string[]): readonly Cut[] {
  const starts = rows.flatMap((row, i) => (KEY.test(row) ? i : []));
  return starts.map((start, i) => ({ group: "", start, end: starts[i + 1] ?? rows.length }));
}

/** Entries begin as far in as the first of them, or less: one may have slipped. */
function listedEntries(rows: readonly string[]): readonly Cut[] {
  const cuts: Cut[] = [];
  let indent: number | undefined;
  let group = "";
  let start: number | undefined;
  const close = (end: number) => {
    if (start !== undefined) cuts.push({ group, start, end });
    start = undefined;
  };
  for (const [i, row] of rows.entries()) {
    const own = row.search(/[^\s]/u);
    if (own === -1 || row.charAt(own) === "#") continue;
    if (indent !== undefined && own > indent) continue;
    if (ENTRY.test(row)) {
      close(i);
      indent ??= own;
      start = i;
    } else if (row.charAt(own) !== "-" && (indent === undefined || own < indent)) {
      close(i);
      group = /^\s*["']?([^:"']{0,200})/u.exec(row)?.[1] ?? "";
    }
  }
  close(rows.length);
  return cuts;
}

/** One entry, as it stands or with quotes, its keys below each other. */
function readEntry(entry: YamlText, lines: YamlLines): Mended {
  const aligned = { ...entry, text: withKeysAligned(entry.text) };
  const parsed = parseYaml(aligned, lines);
  if (parsed.problem === undefined) return { values: entriesOf(parsed.values), damage: [] };
  const mended = readQuoted(aligned, lines);
  if (mended !== undefined) return { ...mended, values: entriesOf(mended.values) };
  const { line, problem } = parsed;
  return { values: [], damage: [{ kind: "left-out", line, problem }] };
}

/** Nothing where quotes are not all that is missing. */
function readQuoted(entry: YamlText, lines: YamlLines): Mended | undefined {
  const { text, changed } = withQuotes(entry.text);
  const parsed = parseYaml({ ...entry, text }, lines);
  if (parsed.problem !== undefined) return undefined;
  const damage = changed.map(({ row, value }) => ({
    kind: "mended" as const,
    line: entry.above + row + 1,
    problem: quoted(value),
  }));
  return { values: parsed.values, damage };
}

/** A dash that has slipped to one side leaves its own key out of line with those below. */
function withKeysAligned(text: string): string {
  const [, before = "", key = "", below = ""] = SLIPPED.exec(text) ?? [];
  if (key === "" || below.length <= before.length) return text;
  const dash = before.indexOf("-");
  const rest = text.slice(before.length);
  return `${before.slice(0, dash + 1)}${" ".repeat(Math.max(1, below.length - dash - 1))}${rest}`;
}

const SLIPPED =
  /^(\s*-[^\S\n]+)([\p{L}_][^\n:]{0,40}:)[^\n]*\n(?:[^\S\n]*\n)*([^\S\n]+)[\p{L}_][^\n:]{0,40}:/u;

/** An entry is a list of one, or an object of one. */
function entriesOf(values: readonly YamlValue[]): readonly YamlValue[] {
  return values.flatMap((value) => {
    if (Array.isArray(value)) return value;
    return typeof value === "object" && value !== null ? Object.values(value) : [];
  });
}
