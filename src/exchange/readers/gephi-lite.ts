/** Reading workspaces of Gephi Lite. */

import { listAt, textAt, valueAt } from "../../bibliography/json/json-path.ts";
import type { Source } from "../../bibliography/reading.ts";

import { type Convention, collector, type NetworkReader, type Row } from "./collect.ts";
import { personFrom, strengthIn } from "./given-facts.ts";
import { factsIn } from "./json-facts.ts";
import { isObject, readGraph } from "./json-graphs.ts";
import type { NetworkFormat } from "./network-format.ts";

export const gephiLite: NetworkFormat = {
  name: "Gephi Lite",
  recognises: isGephiLite,
  read: readGephiLite,
};

function isGephiLite(head: string): boolean {
  return isObject(head) && /"type"\s*:\s*"gephi-lite"/u.test(head);
}

/**
 * Reads a workspace of Gephi Lite. It may hold programs as text, which Gephi Lite runs when it opens a
 * file; Coterie does not open such a file.
 */
function* readGephiLite(source: Source): NetworkReader {
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
