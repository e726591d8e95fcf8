/** Reading the Trivial Graph Format, as yEd writes it: nodes, a line with "#", and edges. */

import { eachFilledLine } from "../../bibliography/lines.ts";
import type { Source } from "../../bibliography/reading.ts";

import { collector, type NetworkReader, numberFrom, type Row } from "./collect.ts";
import type { NetworkFormat } from "./network-format.ts";
import { SAMPLE_SIZE } from "./sample.ts";

export const tgf: NetworkFormat = { name: "TGF", recognises: isTgf, read: readTgf };

/** Whether a text lists nodes with ids of their own, and below the only "#" edges between them. */
function isTgf(head: string): boolean {
  const ids = new Set<string>();
  let edges: number | undefined;
  for (const { text } of eachFilledLine(head)) {
    if (text.startsWith("#")) {
      if (text !== "#" || edges !== undefined || ids.size === 0) return false;
      edges = 0;
      continue;
    }
    const [first, second] = wordsOf(text);
    if (edges === undefined) {
      if (ids.has(first)) return false;
      ids.add(first);
    } else {
      if (!ids.has(first) || !ids.has(second)) return false;
      if (++edges === SAMPLE_SIZE) return true;
    }
  }
  return edges !== undefined && edges > 0;
}

function* readTgf({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "tgf", listsPeople: true, repeated: "strongest" });
  const rows: Row[] = [];
  let isBelow = false;
  for (const { text: printed, number: line, end } of eachFilledLine(text)) {
    yield end / text.length;
    const words = wordsOf(printed.replace(/^\uFEFF/u, ""));
    const [first, second, third] = words;
    if (isBelow) rows.push({ source: first, target: second, strength: third, line });
    else if (first === "#") isBelow = true;
    else collect.person({ id: first, name: `${second} ${third}`.trim() || first }, line);
  }
  // What edges are called is a strength only where all are numbers.
  const areStrengths = rows.every(({ strength = "" }) => numberFrom(strength) !== undefined);
  for (const { strength, ...row } of rows) collect.row(areStrengths ? { ...row, strength } : row);
  return collect.reading(file);
}

/** The first two words, and all that follows. */
function wordsOf(line: string): readonly [string, string, string] {
  const [, first = "", second = "", rest = ""] = /^(\S+)\s*(\S*)\s*([^]*)$/u.exec(line) ?? [];
  return [first, second, rest];
}
