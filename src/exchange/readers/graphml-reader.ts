/** Reading GraphML, as Gephi, igraph, networkx and yEd write it: http://graphml.graphdrawing.org */

import type { Finding } from "../../bibliography/diagnostic.ts";
import type { Source } from "../../bibliography/reading.ts";
import {
  childrenOf,
  elementsAt,
  rootName,
  textOf,
  type XmlElement,
  xmlElements,
} from "../../bibliography/xml/xml.ts";

import { type Collector, collector, type NetworkReader } from "./collect.ts";
import { personFrom, strengthIn } from "./given-facts.ts";
import type { NetworkFormat } from "./network-format.ts";

export const graphml: NetworkFormat = { name: "GraphML", recognises: isGraphml, read: readGraphml };

function isGraphml(head: string): boolean {
  return rootName(head) === "graphml";
}

function* readGraphml({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "graphml", listsPeople: true, repeated: "strongest" });
  const keys: Keys = { names: new Map(), defaults: new Map() };
  for (const element of xmlElements(text, ["key", "node", "edge", "hyperedge"], collect.report)) {
    if (element.name === "key") learn(keys, element);
    else if (element.name === "hyperedge") collect.report({ ...noTie, line: element.line });
    else take(element, keys, collect);
    yield element.end / text.length;
  }
  return collect.reading(file);
}

interface Keys {
  /** Names of facts by the ids of their keys. */
  readonly names: Map<string, string>;
  /** Of edges: what holds where an edge says nothing, by the names of facts. */
  readonly defaults: Map<string, string>;
}

function learn({ names, defaults }: Keys, key: XmlElement): void {
  const { attributes } = key;
  const id = attributes.get("id") ?? "";
  const name = (attributes.get("attr.name") ?? id).toLowerCase();
  names.set(id, name);
  const value = textOf(key, "default");
  if (value !== "" && attributes.get("for") !== "node") defaults.set(name, value);
}

/** A node, an edge, and the graph in a node that is a group of others. */
function take(element: XmlElement, keys: Keys, collect: Collector): void {
  const { attributes, children, line, name } = element;
  if (name === "node") {
    const facts = factsOf(element, keys, new Map());
    const [drawn] = childrenOf(element, "data").flatMap((data) => data.children);
    // Of a group, yEd draws what is open and what is closed.
    const [shape = drawn] = drawn === undefined ? [] : elementsAt(drawn, "Realizers", "GroupNode");
    const label = shape === undefined ? "" : textOf(shape, "NodeLabel");
    if (label !== "") facts.set("label", label);
    collect.person(personFrom(attributes.get("id") ?? "", facts), line);
  } else if (name === "edge") {
    collect.row({
      source: attributes.get("source") ?? "",
      target: attributes.get("target") ?? "",
      strength: strengthIn(factsOf(element, keys, keys.defaults)),
      line,
    });
    return;
  }
  for (const child of children) {
    if (["graph", "node", "edge"].includes(child.name)) take(child, keys, collect);
  }
}

function factsOf(
  element: XmlElement,
  { names }: Keys,
  defaults: ReadonlyMap<string, string>,
): Map<string, string> {
  const facts = new Map(defaults);
  for (const { attributes, text } of childrenOf(element, "data")) {
    const key = attributes.get("key") ?? "";
    facts.set(names.get(key) ?? key.toLowerCase(), text);
  }
  return facts;
}

const noTie: Omit<Finding, "line"> = {
  severity: "warning",
  code: "graphml/hyperedge",
  message: "A hyperedge ties several people at once; it was left out.",
  remedy: "Write an edge for each two of them.",
  several: "hyperedges tie several people at once; they were left out",
};
