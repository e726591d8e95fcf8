/** Reading CX, the JSON in which Cytoscape and NDEx exchange networks: its first version and CX2. */

import { isJsonObject, type JsonObject } from "../../bibliography/json/json.ts";
import { listAt, textAt, valueAt } from "../../bibliography/json/json-path.ts";
import type { Source } from "../../bibliography/reading.ts";
import type { GivenPerson } from "../../network/given.ts";

import type { NetworkReader, Row } from "./collect.ts";
import { personFrom, strengthIn } from "./given-facts.ts";
import { factsIn, upwards } from "./json-facts.ts";
import { readGraph } from "./json-graphs.ts";
import type { NetworkFormat } from "./network-format.ts";

export const cx: NetworkFormat = { name: "CX", recognises: isCx, read: readCx };

/** Whether a text is CX2, or the first version, which begins with a number for checking. */
function isCx(head: string): boolean {
  return /^\uFEFF?\s*\[\s*\{\s*"(?:CXVersion"\s*:|numberVerification"\s*:\s*\[)/u.test(head);
}

/**
 * Reads nodes and edges, which may come in several fragments, with what is said of them.
 *
 * @see Cytoscape Exchange Format Specification 2.0, cytoscape.org/cx
 */
function* readCx({ file, text }: Source): NetworkReader {
  const plain = text.replace(/^\uFEFF/u, "");
  return yield* readGraph(
    { file, text: `{"fragments":${plain}}` },
    {
      convention: { format: "cx", listsPeople: true, repeated: "strongest" },
      people: (root) => peopleIn(root),
      rows: (root) => rowsIn(root),
    },
  );
}

function aspect(root: JsonObject, name: string): readonly unknown[] {
  return listAt(root, "fragments").flatMap((fragment) => listAt(fragment, name));
}

function peopleIn(root: JsonObject): readonly GivenPerson[] {
  const said = saidOf(root, "nodeAttributes");
  const places = new Map(aspect(root, "cartesianLayout").map((at) => [textAt(at, "node"), at]));
  const aliases = aliasesIn(root, "nodes");
  return aspect(root, "nodes").map((node) => {
    const id = textAt(node, "@id") || textAt(node, "id");
    const named = { label: textAt(node, "n") };
    return personFrom(
      id,
      factsIn(
        named,
        said.get(id),
        inFull(valueAt(node, "v"), aliases),
        upwards(places.get(id) ?? node),
      ),
    );
  });
}

function rowsIn(root: JsonObject): readonly Row[] {
  const said = saidOf(root, "edgeAttributes");
  const aliases = aliasesIn(root, "edges");
  return aspect(root, "edges").map((edge) => ({
    source: textAt(edge, "s"),
    target: textAt(edge, "t"),
    strength: strengthIn(
      factsIn(said.get(textAt(edge, "@id")), inFull(valueAt(edge, "v"), aliases)),
    ),
  }));
}

/** Of the first version: a fact an entry, each about one node or edge or several of them. */
function saidOf(root: JsonObject, name: string): ReadonlyMap<string, Record<string, unknown>> {
  const said = new Map<string, Record<string, unknown>>();
  for (const entry of aspect(root, name)) {
    const about = valueAt(entry, "po");
    const several = Array.isArray(about) ? about.map(String) : [textAt(entry, "po")];
    for (const id of several) {
      const facts = said.get(id) ?? (Object.create(null) as Record<string, unknown>);
      facts[textAt(entry, "n")] = textAt(entry, "v");
      said.set(id, facts);
    }
  }
  return said;
}

/** What CX2 abbreviates in every node, by its name in full. */
function aliasesIn(root: JsonObject, name: string): ReadonlyMap<string, string> {
  const declared = aspect(root, "attributeDeclarations").map((entry) => valueAt(entry, name));
  return new Map(
    declared
      .filter(isJsonObject)
      .flatMap((attributes) => Object.entries(attributes))
      .map(([full, declaration]) => [textAt(declaration, "a") || full, full]),
  );
}

function inFull(values: unknown, aliases: ReadonlyMap<string, string>): unknown {
  if (!isJsonObject(values)) return undefined;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [aliases.get(key) ?? key, value]),
  );
}
