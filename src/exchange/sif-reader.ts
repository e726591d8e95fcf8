/** Reading SIF, Cytoscape's simple lists of interactions: "Ada wrote-with Bob Cem", or somebody alone. */

import { eachFilledLine } from "../bibliography/lines.ts";
import type { Source } from "../bibliography/reading.ts";

import { collector, type NetworkReader } from "./collect.ts";

/** So many lines show what a list looks like. */
const SAMPLE_SIZE = 200;
/** "pp", "interacts with": no number, and none of the signs of tables and programs. */
const KIND = /^[^\d,;"{}|=][^,;"{}|=]*$/u;

/**
 * Whether lines are interactions. Any three words could be one: they are taken for it where what stands
 * in the middle is the same again and again and nobody's name, and somebody has two.
 */
export function isSif(head: string): boolean {
  const hasTabs = head.includes("\t");
  const lines = sampleOf(head).map((line) => cellsOf(line, hasTabs));
  const interactions = lines.filter(({ length }) => length > 1);
  const kinds = new Set(interactions.map(([, kind = ""]) => kind));
  const mentions = lines.flatMap(([source = "", , ...targets]) => [source, ...targets]);
  const names = new Set(mentions);
  if (interactions.some(({ length }) => length === 2)) return false;
  if (interactions.length < 2 || kinds.size * 2 > interactions.length) return false;
  if (names.size === mentions.length) return false;
  // Lines of prose may have their second words in common.
  const isLong = !hasTabs && kinds.size > 1 && interactions.some(({ length }) => length > 3);
  return [...kinds].every(
    (kind) => KIND.test(kind) && !names.has(kind) && (!isLong || /^[a-z]{2}$/u.test(kind)),
  );
}

function sampleOf(text: string): readonly string[] {
  const lines: string[] = [];
  for (const { text: line } of eachFilledLine(text)) {
    if (lines.push(line) === SAMPLE_SIZE) break;
  }
  return lines;
}

export function* readSif({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "sif", listsPeople: false, repeated: "strongest" });
  const hasTabs = text.includes("\t");
  const alone = new Map<string, number>();
  for (const { text: line, number, end } of eachFilledLine(text)) {
    yield end / text.length;
    const [source = "", , ...targets] = cellsOf(line.replace(/^\uFEFF/u, ""), hasTabs);
    if (!alone.has(source)) alone.set(source, number);
    for (const target of targets) collect.row({ source, target, line: number });
  }
  for (const [id, line] of alone) collect.person({ id, name: id }, line);
  return collect.reading(file);
}

/** Where a file has tabs, names may have blanks. */
function cellsOf(line: string, hasTabs: boolean): readonly string[] {
  const cells = line.split(hasTabs ? "\t" : /\s+/u).map((cell) => cell.trim());
  return cells.filter((cell) => cell !== "");
}
