/** Writing GraphML, for Gephi, igraph, networkx, Cytoscape and yEd: http://graphml.graphdrawing.org */

import { channelsOf } from "../../figure/channels.ts";
import { xmlText } from "../../figure/writers/xml-text.ts";

import { type Fact, factsOf, tieFactsOf } from "./person-facts.ts";
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
  const { about, people, ties } = shown;
  const facts = [...DRAWN, ...factsOf(shown)];
  const tieFacts = [WEIGHT, ...tieFactsOf(shown)];
  return `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<desc>${xmlText(`${about.description}\n${about.provenance}`)}</desc>
${keysOf("node", facts)}${keysOf("edge", tieFacts)}<graph id="G" edgedefault="undirected">
${people.map((person) => nodeOf(person, facts)).join("")}${ties.map((tie) => edgeOf(tie, tieFacts)).join("")}</graph>
</graphml>
`;
}

const WEIGHT: Fact<ShownTie> = { title: "weight", type: "double", of: ({ strength }) => strength };

function keysOf<Item>(of: "node" | "edge", facts: readonly Fact<Item>[]): string {
  const keys = facts.map(
    ({ title, type }, id) =>
      `<key id="${of[0]}${id}" for="${of}" attr.name="${title}" attr.type="${TYPES[type]}"/>\n`,
  );
  return keys.join("");
}

function nodeOf(person: ShownPerson, facts: readonly Fact[]): string {
  return `<node id="${person.id}">${dataOf("n", person, facts)}</node>\n`;
}

function edgeOf(tie: ShownTie, facts: readonly Fact<ShownTie>[]): string {
  return `<edge source="${tie.source}" target="${tie.target}">${dataOf("e", tie, facts)}</edge>\n`;
}

function dataOf<Item>(prefix: "n" | "e", item: Item, facts: readonly Fact<Item>[]): string {
  const data = facts.flatMap(({ of }, id) => {
    const value = of(item);
    return value === undefined ? [] : `<data key="${prefix}${id}">${xmlText(String(value))}</data>`;
  });
  return data.join("");
}
