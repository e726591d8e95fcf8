/** `coterie summary`: what is in the files. */

import { defineCommand } from "../command.ts";

import { summarise } from "./summarise.ts";
import { summaryTable } from "./summary-table.ts";

export const summary = defineCommand({
  name: "summary",
  summary: "counts of papers, people and ties, and who leads",
  description: `Counts records, duplicates, papers, people, ties and components, and names who leads. Counts that
rest on author lists that are cut are at least (≥), a strength made of shares is about (≈) so much;
with --json papersAre says so.`,
  options: { json: { kind: "flag", help: "the result as one JSON object" } },
  produce(explored, { json }, diagnostics) {
    const result = summarise(explored, diagnostics);
    return json ? `${JSON.stringify(result, undefined, 2)}\n` : summaryTable(result);
  },
});
