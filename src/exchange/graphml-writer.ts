/** Writing GraphML, for Gephi, igraph, networkx, Cytoscape and yEd: http://graphml.graphdrawing.org */

import { xmlText } from "../figure/writers/xml-text.ts";

import { channelsOf, type Fact, factsOf } from "./person-facts.ts";
import type { Shown, ShownPerson, ShownTie } from "./shown.ts";

/** What GraphML calls the types of facts. */
const TYPES = { string: "string", integer: "int", double: "double" } as const;

/** Place, size and colour under the names that Gephi knows. */
const DRAWN: readonly Fact[] = [
  { title: "label", type: "string", of: ({ name }) => name },
  { title: "x", type: "double", of: ({ position }) => position?.x },
  { title: "y", type: "double", of: ({ position }) => position?.y },
  { title: "size", type: "double", of: ({ radius }) => 2 * radius },
  { title: "r", type: "integer", of: ({ colour }) => channelsOf(colour)[0] },
  { title: "g", type: "integer", of: ({ colour }) => channelsOf(colour)[1] },
  { title: "b", type: "integer", of: ({ colour }) => channelsOf(colour)[2] },
];

/** The network with places, sizes and colours as attributes. */
export function toGraphml(shown: Shown): string {
  const { about, people, ties, hasPapers } = shown;
  const facts = [...DRAWN, ...factsOf(shown)];
  const keys = facts.map(({ title, type }, id) => keyOf(`n${id}`, "node", title, TYPES[type]));
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${xmlText(`${about.description}\n${about.provenance}`)}</desc>
${keys.join("")}${keyOf("weight", "edge", "weight", "double")}${hasPapers ? keyOf("papers", "edge", "shared papers", "int") : ""}<graph id="G" edgedefault="undirected">
${people.map((person) => nodeOf(person, facts)).join("")}${ties.map((tie) => edgeOf(tie, hasPapers)).join("")}</graph>
</graphml>
`;
}

function keyOf(id: string, of: "node" | "edge", name: string, type: string): string {
  return `<key id="${id}" for="${of}" attr.name="${name}" attr.type="${type}"/>\n`;
}

function nodeOf(person: ShownPerson, facts: readonly Fact[]): string {
  const data = facts.flatMap(({ of }, id) => {
    const value = of(person);
    return value === undefined ? [] : `<data key="n${id}">${xmlText(String(value))}</data>`;
  });
  return `<node id="${person.id}">${data.join("")}</node>\n`;
}

function edgeOf({ source, target, strength, papers }: ShownTie, hasPapers: boolean): string {
  const shared = hasPapers ? `<data key="papers">${papers.length}</data>` : "";
  return `<edge source="${source}" target="${target}"><data key="weight">${strength}</data>${shared}</edge>\n`;
}
