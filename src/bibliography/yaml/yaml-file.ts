/** A file of YAML → its values, with all that is around a damaged place. */

import { mendedYaml } from "./yaml-mending.ts";
import {
  parseYaml,
  type YamlDamage,
  type YamlLines,
  type YamlText,
  type YamlValue,
} from "./yaml-values.ts";

/** What a file holds. */
export interface YamlFile {
  /** One for each document that could be read, in whole or in part. */
  readonly documents: readonly YamlValue[];
  readonly lines: YamlLines;
  readonly damage: readonly YamlDamage[];
}

/** Ends a document, or begins the next; what stands above the first is a document, too. */
const MARK = /^(?:---|\.\.\.)[^\S\n]*(?:#.*)?$/u;
/** No text has them, and one would end the reading. */
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\uFEFF\uFFFE\uFFFF]|\p{Surrogate}/gu;
const DIRECTIVE = /^%.*$/gmu;
/** What a document after the first has if it is one of papers, and Markdown below a page's front matter has not. */
const TITLE = /^[ \t]*(?:-[ \t]+)*["']?title["']?:\s/imu;

/**
 * Reads each document by itself, so that Markdown below one does no harm to it; where one is no YAML,
 * each of its entries by itself.
 */
export function readYamlFile(text: string): YamlFile {
  const lines: YamlLines = new WeakMap();
  const documents: YamlValue[] = [];
  const damage: YamlDamage[] = [];
  for (const [i, part] of documentsIn(text).entries()) {
    const parsed = parseYaml(part, lines);
    if (parsed.problem === undefined) {
      documents.push(...parsed.values);
      if (parsed.cutAt !== undefined) damage.push({ ...CUT, line: parsed.cutAt });
      continue;
    }
    if (i > 0 && !TITLE.test(part.text)) continue;
    const mended = mendedYaml(part, lines);
    const { line, problem } = parsed;
    documents.push(...mended.values);
    if (mended.values.length === 0) damage.push({ kind: "left-out", line, problem });
    else for (const mending of mended.damage) damage.push(mending);
  }
  return { documents, lines, damage };
}

const CUT = { kind: "cut", problem: "aliases stand for too much" } as const;

function documentsIn(text: string): readonly YamlText[] {
  const clean = text
    .replace(/^\uFEFF/u, "")
    .replaceAll(/\r\n?/gu, "\n")
    .replaceAll(CONTROLS, " ")
    .replaceAll(DIRECTIVE, "");
  const parts: YamlText[] = [];
  let part: string[] = [];
  let above = 0;
  const close = () => {
    if (part.some((line) => line.trim() !== "")) parts.push({ text: part.join("\n"), above });
  };
  for (const [i, line] of clean.split("\n").entries()) {
    if (MARK.test(line)) {
      close();
      part = [];
      above = i + 1;
    } else part.push(line);
  }
  close();
  return parts;
}
