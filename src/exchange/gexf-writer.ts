/** Writing GEXF 1.3, for Gephi, Gephi Lite and Retina: https://gexf.net */

import { xmlText } from "../figure/writers/xml-text.ts";

import { channelsOf, type Fact, factsOf } from "./person-facts.ts";
import type { Shown, ShownPerson, ShownTie } from "./shown.ts";

/** The network with places, sizes and colours. */
export function toGexf(shown: Shown): string {
  const { about, people, ties } = shown;
  const facts = factsOf(shown);
  return `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">
<meta>
<creator>Coterie</creator>
<description>${xmlText(`${about.description}\n${about.provenance}`)}</description>
</meta>
<graph defaultedgetype="undirected" mode="static">
<attributes class="node" mode="static">
${facts.map(({ title, type }, id) => `<attribute id="${id}" title="${title}" type="${type}"/>\n`).join("")}</attributes>
${sharedPapersAttribute(shown)}<nodes>
${people.map((person) => nodeOf(person, facts)).join("")}</nodes>
<edges>
${ties.map((tie, id) => edgeOf(tie, id, shown.hasPapers)).join("")}</edges>
</graph>
</gexf>
`;
}

function nodeOf(person: ShownPerson, facts: readonly Fact[]): string {
  const { id, name, position, radius } = person;
  const values = facts.flatMap(({ of }, fact) => {
    const value = of(person);
    return value === undefined ? [] : `<attvalue for="${fact}" value="${xmlText(String(value))}"/>`;
  });
  const place = position && `<viz:position x="${position.x}" y="${position.y}" z="0"/>`;
  return `<node id="${id}" label="${xmlText(name)}"><attvalues>${values.join("")}</attvalues><viz:size value="${2 * radius}"/>${place ?? ""}${colourOf(person)}</node>\n`;
}

function colourOf({ colour }: ShownPerson): string {
  const [red, green, blue] = channelsOf(colour);
  return `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
}

function sharedPapersAttribute({ hasPapers }: Shown): string {
  if (!hasPapers) return "";
  return '<attributes class="edge" mode="static">\n<attribute id="0" title="shared papers" type="integer"/>\n</attributes>\n';
}

function edgeOf(
  { source, target, strength, papers }: ShownTie,
  id: number,
  hasPapers: boolean,
): string {
  const values = hasPapers
    ? `<attvalues><attvalue for="0" value="${papers.length}"/></attvalues>`
    : "";
  return `<edge id="${id}" source="${source}" target="${target}" weight="${strength}">${values}</edge>\n`;
}
