/** `coterie measures`: what the network and its people are measured by. */

import { defineCommand } from "../command.ts";
import { printable } from "../printable.ts";

import { type Measured, measure } from "./measure.ts";

export const measures = defineCommand({
  name: "measures",
  summary: "density, distances, clustering, clusters; centrality of people",
  description: `Measures the network that the options leave, exactly. Every tie counts the same, but for strength.

people, ties, components; largestComponent, its people; density, ties of all possible;
averageClustering, the mean over everybody; transitivity, 3 × triangles / paths of two ties;
diameter and meanDistance, of the largest component; assortativity, by number of co-authors;
maxCore; modularity, at resolution 1, of clusters of ties that all count the same (Leiden, best of ten
runs), not of those on the map, which go by strength; how many clusters these are, people without ties
included. What cannot be known is null.

With --people "people" is a list instead of a number: name, papers (null in network files), coauthors,
strength (under --counting), credit (papers, each 1 / its authors; null in network files), betweenness
(pairs) and normalisedBetweenness (share of the pairs of others), closeness (Wasserman and Faust),
harmonicCloseness (sum of 1 / distance), clustering, core, constraint (Burt; null without ties),
firstYear, lastYear. Most papers first, then by name.`,
  options: {
    json: { kind: "flag", help: "the result as one JSON object" },
    people: { kind: "flag", help: "also the measures of each person" },
  },
  async produce(explored, { json, people }) {
    const measured = await measure(explored);
    if (!json) return people ? `${facts(measured)}\n${table(measured)}` : facts(measured);
    const result = people ? { ...measured.network, people: measured.people } : measured.network;
    return `${JSON.stringify(result, tidy, 2)}\n`;
  },
});

function facts({ network }: Measured): string {
  return Object.entries(network)
    .map(([name, value]) => `${name}: ${String(tidy(name, value ?? "unknown"))}\n`)
    .join("");
}

/** Ten digits: what comes after them is rounding, as in a strength of 2.9999999999999996. */
function tidy(_: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(10)) : value;
}

/** Columns separated by tabs, as spreadsheets take them. */
function table({ people }: Measured): string {
  const columns = Object.keys(people[0] ?? {});
  const rows = people.map((row) =>
    Object.entries(row).map(([name, value]) => printable(String(tidy(name, value ?? "")))),
  );
  return [columns, ...rows].map((cells) => `${cells.join("\t")}\n`).join("");
}
