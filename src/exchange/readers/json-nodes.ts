/** Reading networks in JSON that list nodes and edges, whatever these are called: of networkx, d3, Cytoscape, vis.js. */

import type { Finding } from "../../bibliography/diagnostic.ts";
import { isJsonObject, type JsonObject, parseObject } from "../../bibliography/json/json.ts";
import { listAt, textAt, valueAt } from "../../bibliography/json/json-path.ts";
import type { Source } from "../../bibliography/reading.ts";
import type { GivenPerson } from "../../network/given.ts";

import { collector, type NetworkReader, type Row } from "./collect.ts";
import { personFrom, strengthIn } from "./given-facts.ts";
import { factsIn, upwards } from "./json-facts.ts";
import type { NetworkFormat } from "./network-format.ts";

export const nodesAndEdges: NetworkFormat = {
  name: "JSON of nodes and edges",
  recognises: isNodesAndEdges,
  read: readNodesAndEdges,
};

type Ends = readonly [source: string, target: string];

const USUAL_ENDS: Ends = ["source", "target"];
const ENDS: readonly Ends[] = [
  USUAL_ENDS,
  ["from", "to"],
  ["start", "end"],
  ["sourceID", "targetID"],
];
const BOTH_ENDS =
  /^\s*\[\s*\{[^[\]{}]{0,500}"(?:source|from)"\s*:[^[\]{}]{0,200}"(?:target|to)"\s*:/u;
/** Nodes and edges of Cytoscape in one list, each within its "data". */
const ELEMENTS =
  /^\s*(?:\[|\{\s*"elements"\s*:\s*\[)\s*\{\s*(?:"group"\s*:\s*"(?:nodes|edges)"|"data"\s*:\s*\{[^{}]{0,500}"(?:id|source"\s*:[^{}]{0,200}"target)"\s*:)/u;

/** Whether a text lists nodes by that name. */
function isNodesAndEdges(head: string): boolean {
  const text = head.replace(/^\uFEFF/u, "");
  const isListed = /^\s*\{/u.test(text) && /"(?:nodes|vertices)"\s*:\s*\[/u.test(text);
  return isListed || isGraphOfObjects(text);
}

/** Whether a text lists ties alone, or nodes and ties in one list; papers may look like either. */
export function isListOfElements(head: string): boolean {
  const text = head.replace(/^\uFEFF/u, "");
  return BOTH_ENDS.test(text) || ELEMENTS.test(text);
}

/** JSON Graph Format: nodes by their ids. */
function isGraphOfObjects(text: string): boolean {
  return /^\s*\{\s*"graph"\s*:\s*\{/u.test(text) && /"nodes"\s*:\s*\{/u.test(text);
}

/** Reads nodes and edges; nodes without an id are meant by their names or by their places. */
function* readNodesAndEdges({ file, text }: Source): NetworkReader {
  const plain = text.replace(/^\uFEFF/u, "").trim();
  const findings: Finding[] = [];
  const value = parseObject(plain.startsWith("[") ? `{"elements":${plain}}` : plain, (finding) =>
    findings.push(finding),
  );
  yield 0.5;
  const { nodes, rows } = value === undefined ? nothing : listsIn(value);
  const collect = collector({
    format: "json-graph",
    listsPeople: nodes.length > 0,
    repeated: "strongest",
  });
  for (const finding of findings) collect.report(finding);
  const ends = new Set(rows.flatMap(({ source, target }) => [source, target]));
  const people = nodes.map(([key, node], place) => personOf(key, node, { place, ends }));
  for (const person of people) collect.person(person);
  for (const row of byIds(rows, people)) collect.row(row);
  return collect.reading(file);
}

type Node = readonly [key: string, node: unknown];

interface Lists {
  /** Each with the key under which it stands, if it has one. */
  readonly nodes: readonly Node[];
  readonly rows: readonly Row[];
}

const nothing: Lists = { nodes: [], rows: [] };

function listsIn(value: JsonObject): Lists {
  const elements = listAt(value, "elements");
  if (elements.length > 0) return partsOf(elements);
  for (const root of [value, value["elements"], value["graph"]]) {
    const nodes = [...nodesAt(root, "nodes"), ...nodesAt(root, "vertices")];
    const lists = ["edges", "links", "relationships"].map((key) => listAt(root, key));
    const edges = lists.find((list) => list.length > 0) ?? [];
    const ends = endsOf(edges);
    const rows = edges.map((edge) => rowOf(edge, ends));
    const near = listAt(root, "adjacency").flatMap((list, i) => neighbours(nodes[i]?.[1], list));
    if (nodes.length + rows.length > 0) return { nodes, rows: [...rows, ...near] };
  }
  return nothing;
}

/** Nodes of Cytoscape may have one end, the "source" they are from, or years that are called as ends are. */
function partsOf(elements: readonly unknown[]): Lists {
  const isCytoscape = elements.some((element) => valueAt(element, "data") !== undefined);
  const ends = isCytoscape ? USUAL_ENDS : endsOf(elements);
  const isRow = (element: unknown) => {
    const group = textAt(element, "group");
    if (["nodes", "edges"].includes(group)) return group === "edges";
    return isCytoscape ? hasBoth(element, ends) : hasEither(element, ends);
  };
  const nodes = elements.filter((element) => !isRow(element));
  return {
    nodes: nodes.map((node): Node => ["", node]),
    rows: elements.filter(isRow).map((element) => rowOf(element, ends)),
  };
}

function nodesAt(root: unknown, key: string): readonly Node[] {
  const found = valueAt(root, key);
  if (isJsonObject(found)) return Object.entries(found);
  return listAt(root, key).map((node): Node => ["", node]);
}

/** Networkx lists with each node who is beside it. */
function neighbours(node: unknown, list: unknown): readonly Row[] {
  const source = textAt(node, "id");
  return listAt({ list }, "list").map((other) => ({
    source,
    target: textAt(other, "id"),
    strength: strengthIn(factsIn(other)),
  }));
}

/** What the edges of a file call their ends: trying all names for each edge takes as long as all other work. */
function endsOf(edges: readonly unknown[]): Ends {
  return ENDS.find((ends) => edges.some((edge) => hasBoth(edge, ends))) ?? USUAL_ENDS;
}

function hasBoth(edge: unknown, ends: Ends): boolean {
  const holder = holderOf(edge, ends);
  return ends.every((end) => valueAt(holder, end) !== undefined);
}

function hasEither(edge: unknown, ends: Ends): boolean {
  return ends.some((end) => valueAt(edge, end) !== undefined);
}

function holderOf(edge: unknown, [source]: Ends): unknown {
  const data = valueAt(edge, "data");
  return valueAt(data, source) === undefined ? edge : data;
}

function rowOf(edge: unknown, ends: Ends): Row {
  const strength = strengthIn(factsIn(edge, valueAt(edge, "attributes"), valueAt(edge, "data")));
  const [source, target] = Array.isArray(edge) ? ["0", "1"] : ends;
  const holder = holderOf(edge, ends);
  return { source: endAt(holder, source), target: endAt(holder, target), strength };
}

/** An end is an id or, where d3 has drawn the network, the node itself. */
function endAt(holder: unknown, key: string): string {
  const end = textAt(holder, key);
  return end === "" ? idOf(valueAt(holder, key)) || textAt(holder, key, "name") : end;
}

function idOf(node: unknown): string {
  return ["key", "id", "identity"].map((key) => textAt(node, key)).find(Boolean) ?? "";
}

function personOf(
  key: string,
  node: unknown,
  { place, ends }: { readonly place: number; readonly ends: ReadonlySet<string> },
): GivenPerson {
  const inner = ["attributes", "data", "properties"].map((name) => valueAt(node, name));
  const id = key || idOf(node) || idOf(valueAt(node, "data"));
  // A name by itself.
  const facts = factsIn(
    { name: textAt({ node }, "node") },
    node,
    ...inner,
    upwards(valueAt(node, "position")),
  );
  const { name } = personFrom("", facts);
  return personFrom(id || (ends.has(name) ? name : String(place)), facts);
}

/** Older networkx, and d3, mean nodes by their places though these have ids. */
function byIds(rows: readonly Row[], people: readonly GivenPerson[]): readonly Row[] {
  const ids = new Set(people.map(({ id }) => id));
  if (rows.some(({ source, target }) => ids.has(source) || ids.has(target))) return rows;
  const idAt = (end: string) => (/^\d{1,9}$/u.test(end) && people[Number(end)]?.id) || end;
  return rows.map((row) => ({ ...row, source: idAt(row.source), target: idAt(row.target) }));
}
