/** Reading networks in the JSON of VOSviewer and Gephi Lite. */

import { type JsonObject, parseObject } from "../bibliography/json/json.ts";
import { listAt, textAt, valueAt } from "../bibliography/json/json-path.ts";
import type { Source } from "../bibliography/reading.ts";
import type { GivenPerson } from "../network/given.ts";

import { type Convention, collector, type NetworkReader, type Row } from "./collect.ts";
import { personFrom, strengthIn } from "./given-facts.ts";
import { factsIn } from "./json-facts.ts";

/** Where a format keeps its people and ties. */
interface JsonGraph {
  readonly convention: Convention;
  readonly people: (file: JsonObject) => readonly GivenPerson[];
  readonly rows: (file: JsonObject) => readonly Row[];
}

export function isVosviewerJson(head: string): boolean {
  return isObject(head) && /"network"\s*:\s*\{/u.test(head) && /"items"\s*:\s*\[/u.test(head);
}

export function isGephiLite(head: string): boolean {
  return isObject(head) && /"type"\s*:\s*"gephi-lite"/u.test(head);
}

function isObject(head: string): boolean {
  return /^\uFEFF?\s*\{/u.test(head);
}

/** Reads `{ network: { items: […], links: […] } }`. */
export function* readVosviewerJson(source: Source): NetworkReader {
  return yield* readGraph(source, {
    convention: { format: "vosviewer", listsPeople: true, repeated: "sum" },
    people: (file) =>
      listAt(file, "network", "items").map((item) =>
        personFrom(
          textAt(item, "id") || textAt(item, "label"),
          factsIn(item, valueAt(item, "weights")),
        ),
      ),
    rows: (file) =>
      listAt(file, "network", "links").map((link) => ({
        source: textAt(link, "source_id"),
        target: textAt(link, "target_id"),
        strength: textAt(link, "strength"),
      })),
  });
}

/**
 * Reads a workspace of Gephi Lite. It may hold programs as text, which Gephi Lite runs when it opens a
 * file; Coterie does not open such a file.
 */
export function* readGephiLite(source: Source): NetworkReader {
  const convention: Convention = { format: "gephi-lite", listsPeople: true, repeated: "strongest" };
  if (/\[\s*"<<Function/u.test(source.text)) {
    const collect = collector(convention);
    collect.report(holdsPrograms);
    return collect.reading(source.file);
  }
  return yield* readGraph(source, {
    convention,
    people: ({ graphDataset }) =>
      listAt(graphDataset, "fullGraph", "nodes").map((node) => {
        const id = textAt(node, "key");
        const data = valueAt(graphDataset, "nodeData", id);
        const place = valueAt(graphDataset, "layout", id);
        return personFrom(id, factsIn(valueAt(node, "attributes"), data, place));
      }),
    rows: ({ graphDataset }) =>
      listAt(graphDataset, "fullGraph", "edges").map((edge) => {
        const data = valueAt(graphDataset, "edgeData", textAt(edge, "key"));
        return rowOf(edge, factsIn(valueAt(edge, "attributes"), data));
      }),
  });
}

function* readGraph({ file, text }: Source, format: JsonGraph): NetworkReader {
  const collect = collector(format.convention);
  const value = parseObject(text.replace(/^\uFEFF/u, ""), collect.report);
  yield 0.5;
  if (value !== undefined) {
    for (const person of format.people(value)) collect.person(person);
    for (const row of format.rows(value)) collect.row(row);
  }
  return collect.reading(file);
}

function rowOf(ends: unknown, facts: ReadonlyMap<string, string>): Row {
  const [source, target] = [textAt(ends, "source"), textAt(ends, "target")];
  return { source, target, strength: strengthIn(facts) };
}

const holdsPrograms = {
  severity: "error",
  code: "gephi-lite/holds-programs",
  message: "The file holds programs that would run when it is opened; it was not read.",
  remedy: "In Gephi Lite, export the graph as GEXF, and open that.",
} as const;
