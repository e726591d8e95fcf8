/** Our own format where it breaks off or is damaged: what is whole is kept. */

import type { Finding } from "../../diagnostic.ts";
import type { JsonEntry, JsonObject } from "../../json/json.ts";
import { isJsonObject, parseObject } from "../../json/json.ts";
import { recordsAt } from "../../json/json-records.ts";

/** What could be had of a list, as if it had been written so. */
export interface Salvage {
  /** With the papers that are whole. */
  readonly object: JsonObject;
  /** Line on which each of these papers begins, from 1. */
  readonly lines: readonly number[];
}

const PAPERS: ReadonlySet<string> = new Set(["papers[]"]);

/**
 * Reads each paper of a text by itself, and what stands before them.
 *
 * @returns nothing when not one paper is whole, or what stands before them is damaged.
 */
export function salvaged(text: string, report: JsonEntry["report"]): Salvage | undefined {
  const records = [...recordsAt(text, PAPERS)];
  const whole = records.filter(({ value }) => isJsonObject(value));
  const [first] = records;
  if (first === undefined || whole.length === 0) return undefined;
  const object = parseObject(`${text.slice(0, first.start)}]}`, () => undefined);
  if (object === undefined) return undefined;
  for (const { line, problem } of records) {
    if (problem !== undefined) report(unreadable(line, problem));
  }
  return {
    object: { ...object, papers: whole.map(({ value }) => value) },
    lines: whole.map(({ line }) => line),
  };
}

function unreadable(line: number, problem: string): Finding {
  return {
    severity: "error",
    code: "coterie-papers/unreadable-record",
    line,
    message: `The paper cannot be read as JSON and was left out: ${problem}.`,
    remedy: "Save or download the file again: it may be incomplete.",
    several: "papers cannot be read as JSON and were left out",
  };
}
