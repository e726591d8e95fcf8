/**
 * Reading GML, as Gephi, igraph, networkx and M. Newman's networks are written.
 *
 * @see Himsolt, GML: A portable graph file format (1997)
 */

import { lineCounter } from "../../bibliography/lines.ts";
import type { Source } from "../../bibliography/reading.ts";
import { decoded } from "../../bibliography/xml/xml-references.ts";

import { type Collector, collector, type NetworkReader } from "./collect.ts";
import { personFrom, strengthIn } from "./given-facts.ts";
import type { NetworkFormat } from "./network-format.ts";

export const gml: NetworkFormat = { name: "GML", recognises: isGml, read: readGml };

/** A comment, text in quotes, a bracket, or a word: a key or a value. */
const TOKEN = /^[ \t]*#.*|"([^"]*)"|[[\]]|[^\s[\]"]+/gmu;

function isGml(head: string): boolean {
  const [beforeBraces = ""] = head.split("{", 1);
  return !/^\uFEFF?\s*[<@]/u.test(head) && /^[ \t]*graph\s*\[/imu.test(beforeBraces);
}

function* readGml({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "gml", listsPeople: true, repeated: "strongest" });
  const lineAt = lineCounter(text);
  const open: GmlList[] = [];
  let key: string | undefined;
  for (const { 0: token, 1: quoted, index } of text.matchAll(TOKEN)) {
    if (token.trimStart().startsWith("#")) continue;
    if (token === "[") {
      open.push({ name: key ?? "", facts: new Map(), line: lineAt(index) });
      key = undefined;
    } else if (token === "]") {
      close(open, collect);
      key = undefined;
    } else if (key === undefined) key = token.toLowerCase();
    else {
      const say = collect.report;
      const value =
        quoted === undefined
          ? token
          : decoded(quoted, (finding) => say({ ...finding, line: lineAt(index) }));
      open.at(-1)?.facts.set(key, value);
      key = undefined;
    }
    yield index / text.length;
  }
  const innermost = open.at(-1);
  if (innermost !== undefined) collect.report({ ...cutShort, line: innermost.line });
  while (open.length > 0) close(open, collect);
  return collect.reading(file);
}

/** What stands in brackets, by its keys in lower case; of a repeated key the last value. */
interface GmlList {
  readonly name: string;
  readonly facts: Map<string, string>;
  readonly line: number;
}

/** Takes the innermost list for what it is; where a person is drawn is told within them. */
function close(open: GmlList[], collect: Collector): void {
  const closed = open.pop();
  if (closed === undefined) return;
  const { name, facts, line } = closed;
  if (name === "node") collect.person(personFrom(facts.get("id") ?? "", facts), line);
  else if (name === "edge") {
    const [source = "", target = ""] = [facts.get("source"), facts.get("target")];
    collect.row({ source, target, strength: strengthIn(facts), line });
  } else if (name === "graphics") {
    for (const axis of ["x", "y"]) {
      const value = facts.get(axis);
      if (value !== undefined) open.at(-1)?.facts.set(axis, value);
    }
  }
}

const cutShort = {
  severity: "warning",
  code: "gml/cut-short",
  message: "What the bracket on this line opens is not closed; it was read as far as it goes.",
  remedy: "Save or export the file again: it may be incomplete.",
} as const;
