/** `coterie network`: the network as a file for other tools. */

import { tiesCsv } from "../../exchange/writers/csv-tables.ts";
import { toGexf } from "../../exchange/writers/gexf-writer.ts";
import { toGraphml } from "../../exchange/writers/graphml-writer.ts";
import { toPajek } from "../../exchange/writers/pajek-writer.ts";
import { type Shown, shownOf } from "../../exchange/writers/shown.ts";
import { toVosviewer } from "../../exchange/writers/vosviewer-writer.ts";
import { aboutOf } from "../../figure/words/about.ts";
import { defineCommand } from "../command.ts";
import { layOut } from "../laid-out.ts";

const WRITERS: readonly { readonly ending: string; readonly write: (shown: Shown) => string }[] = [
  { ending: ".gexf", write: toGexf },
  { ending: ".graphml", write: toGraphml },
  { ending: ".net", write: toPajek },
  { ending: ".csv", write: tiesCsv },
  { ending: ".json", write: toVosviewer },
];

export const network = defineCommand({
  name: "network",
  summary: "the network as a file for other tools",
  description: `Writes people and ties, their places, sizes, colours and clusters. The ending of --output says how:
.gexf for Gephi, .graphml for igraph and networkx, .net for Pajek, .csv for a table of the ties,
.json for VOSviewer, which opens three people or more.
The same files and options give the same bytes.`,
  options: {},
  mistakeIn: ({ output }) =>
    writerFor(output) === undefined
      ? `network needs --output FILE, which ends in ${WRITERS.map(({ ending }) => ending).join(", ")}.`
      : undefined,
  produce(explored, { output }) {
    const { facts, ...map } = layOut(explored, "light");
    const about = aboutOf(facts, explored.network);
    return writerFor(output)?.write(shownOf({ ...map, about })) ?? "";
  },
});

function writerFor(output: string | undefined) {
  return WRITERS.find(({ ending }) => output?.toLowerCase().endsWith(ending));
}
