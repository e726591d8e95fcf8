/** Reading XGMML, GML as XML, as Cytoscape 2 and 3 write it. */

import type { Source } from "../../bibliography/reading.ts";
import {
  childOf,
  childrenOf,
  rootName,
  type XmlElement,
  xmlElements,
} from "../../bibliography/xml/xml.ts";

import { type Collector, collector, type NetworkReader } from "./collect.ts";
import { personFrom, strengthIn } from "./given-facts.ts";
import type { NetworkFormat } from "./network-format.ts";

export const xgmml: NetworkFormat = { name: "XGMML", recognises: isXgmml, read: readXgmml };

function isXgmml(head: string): boolean {
  return rootName(head) === "graph" && head.slice(0, 100_000).includes("/XGMML");
}

function* readXgmml({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "xgmml", listsPeople: true, repeated: "strongest" });
  for (const element of xmlElements(text, ["node", "edge"], collect.report)) {
    take(element, collect);
    yield element.end / text.length;
  }
  return collect.reading(file);
}

/** A node, an edge, and the graph in a node that is a group of others. */
function take(element: XmlElement, collect: Collector): void {
  const { attributes, line, name } = element;
  const id = attributes.get("id") ?? "";
  // A node of a group that was written in full before: "#-12".
  if (attributes.has("xlink:href")) return;
  if (name === "node") collect.person(personFrom(id, factsOf(element)), line);
  else if (name === "edge") {
    const [source = "", target = ""] = [attributes.get("source"), attributes.get("target")];
    collect.row({ source, target, strength: strengthIn(factsOf(element)), line });
    return;
  }
  for (const inner of graphsIn(element)) {
    for (const child of inner.children) {
      if (["node", "edge"].includes(child.name)) take(child, collect);
    }
  }
}

function graphsIn(element: XmlElement): readonly XmlElement[] {
  const within = childrenOf(element, "att").flatMap((att) => childrenOf(att, "graph"));
  return [...childrenOf(element, "graph"), ...within];
}

/** Cytoscape counts from the top of the page. */
function factsOf(element: XmlElement): Map<string, string> {
  const facts = new Map<string, string>();
  for (const { attributes } of childrenOf(element, "att")) {
    facts.set((attributes.get("name") ?? "").toLowerCase(), attributes.get("value") ?? "");
  }
  const { attributes } = element;
  for (const name of ["label", "weight"]) {
    const value = attributes.get(name) ?? "";
    if (value !== "") facts.set(name, value);
  }
  const place = childOf(element, "graphics")?.attributes;
  const [x, y] = [place?.get("x"), place?.get("y")];
  if (x !== undefined && y !== undefined) facts.set("x", x).set("y", String(-Number(y)));
  return facts;
}
