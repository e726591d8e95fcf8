/** Reading GEXF 1.0 to 1.3, as Gephi, networkx and others write it: https://gexf.net */

import type { Source } from "../../bibliography/reading.ts";
import {
  childOf,
  elementsAt,
  rootName,
  type XmlElement,
  xmlElements,
} from "../../bibliography/xml/xml.ts";

import { type Collector, collector, type NetworkReader } from "./collect.ts";
import { type Facts, personFrom, strengthIn } from "./given-facts.ts";
import type { NetworkFormat } from "./network-format.ts";

export const gexf: NetworkFormat = { name: "GEXF", recognises: isGexf, read: readGexf };

function isGexf(head: string): boolean {
  return rootName(head) === "gexf";
}

function* readGexf({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "gexf", listsPeople: true, repeated: "strongest" });
  const titles: Titles = { node: new Map(), edge: new Map() };
  for (const element of xmlElements(text, ["attributes", "node", "edge"], collect.report)) {
    if (element.name === "attributes") learn(titles, element);
    else take(element, titles, collect);
    yield element.end / text.length;
  }
  return collect.reading(file);
}

/** What attributes are called, by their ids. */
interface Titles {
  readonly node: Map<string, string>;
  readonly edge: Map<string, string>;
}

function learn({ node, edge }: Titles, attributes: XmlElement): void {
  const titles = attributes.attributes.get("class") === "edge" ? edge : node;
  for (const { attributes: declared } of elementsAt(attributes, "attribute")) {
    titles.set(declared.get("id") ?? "", (declared.get("title") ?? "").toLowerCase());
  }
}

/** A node, an edge, and the nodes and edges of a node that is a group of others. */
function take(element: XmlElement, titles: Titles, collect: Collector): void {
  const { attributes, children, line, name } = element;
  if (name === "node") {
    const facts = factsOf(element, titles.node);
    collect.person(personFrom(attributes.get("id") ?? "", facts), line);
  } else if (name === "edge") {
    collect.row({
      source: attributes.get("source") ?? "",
      target: attributes.get("target") ?? "",
      strength: attributes.get("weight") ?? strengthIn(factsOf(element, titles.edge)),
      line,
    });
    return;
  }
  for (const child of children) {
    if (["nodes", "edges", "node", "edge"].includes(child.name)) take(child, titles, collect);
  }
}

function factsOf(element: XmlElement, titles: ReadonlyMap<string, string>): Facts {
  const facts = new Map<string, string>();
  for (const { attributes } of elementsAt(element, "attvalues", "attvalue")) {
    const id = attributes.get("for") ?? attributes.get("id") ?? "";
    facts.set(titles.get(id) ?? id, attributes.get("value") ?? "");
  }
  const position = childOf(element, "position")?.attributes;
  const own = {
    label: element.attributes.get("label"),
    x: position?.get("x"),
    y: position?.get("y"),
  };
  for (const [name, value] of Object.entries(own)) {
    if (value !== undefined && value.trim() !== "") facts.set(name, value);
  }
  return facts;
}
