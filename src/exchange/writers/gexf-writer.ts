/** Writing GEXF 1.3, for Gephi, Gephi Lite and Retina: https://gexf.net */

import { channelsOf } from "../../figure/channels.ts";
import { xmlText } from "../../figure/writers/xml-text.ts";

import { type Fact, factsOf, tieFactsOf } from "./person-facts.ts";
import type { Shown, ShownPerson, ShownTie } from "./shown.ts";

/** The network with places, sizes and colours. */
export function toGexf(shown: Shown): string {
  const { about, people, ties } = shown;
  const facts = factsOf(shown);
  const tieFacts = tieFactsOf(shown);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta>
<creator>Coterie</creator>
<description>${xmlText(`${about.description}\n${about.provenance}`)}</description>
</meta>
<graph defaultedgetype="undirected" mode="static">
${attributesOf("node", facts)}${tieFacts.length > 0 ? attributesOf("edge", tieFacts) : ""}<nodes>
${people.map((person) => nodeOf(person, facts)).join("")}</nodes>
<edges>
${ties.map((tie, id) => edgeOf(tie, id, tieFacts)).join("")}</edges>
</graph>
</gexf>
`;
}

function attributesOf<Item>(of: "node" | "edge", facts: readonly Fact<Item>[]): string {
  const attributes = facts.map(
    ({ title, type }, id) => `<attribute id="${id}" title="${title}" type="${type}"/>\n`,
  );
  return `<attributes class="${of}" mode="static">\n${attributes.join("")}</attributes>\n`;
}

function nodeOf(person: ShownPerson, facts: readonly Fact[]): string {
  const { id, name, position, radius } = person;
  const place = position && `<viz:position x="${position.x}" y="${position.y}" z="0"/>`;
  return `<node id="${id}" label="${xmlText(name)}">${valuesOf(person, facts)}<viz:size value="${2 * radius}"/>${place ?? ""}${colourOf(person)}</node>\n`;
}

function valuesOf<Item>(item: Item, facts: readonly Fact<Item>[]): string {
  const values = facts.flatMap(({ of }, fact) => {
    const value = of(item);
    return value === undefined ? [] : `<attvalue for="${fact}" value="${xmlText(String(value))}"/>`;
  });
  return values.length === 0 ? "" : `<attvalues>${values.join("")}</attvalues>`;
}

function colourOf({ colour }: ShownPerson): string {
  const [red, green, blue] = channelsOf(colour);
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
}

function edgeOf(tie: ShownTie, id: number, facts: readonly Fact<ShownTie>[]): string {
  const { source, target, strength } = tie;
  return `<edge id="${id}" source="${source}" target="${target}" weight="${strength}">${valuesOf(tie, facts)}</edge>\n`;
}
