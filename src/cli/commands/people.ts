/** `coterie people`: who is who. */

import { defineCommand } from "../command.ts";
import { printable } from "../printable.ts";

import { type PersonEntry, whoIsWho } from "./who-is-who.ts";

export const people = defineCommand({
  name: "people",
  summary: "who is who: spellings, ids, papers, and why they are one person",
  description: `Lists the people that the options leave, most papers first, then by name.

With --json: name, key, spellings, ids (lists by kind), papers, papersAre ("at least", while an
author list that is left is cut and does not name them), authorships, reasons. An authorship is
[record, position]: record counts the records of all files in reading order from 0, also those
joined as duplicates; position counts the authors of that record from 0. A reason says of a spelling
which one it was joined with, by which rule (decision, id, same-paper, same-name, middle-initial,
transliteration, initials, family-name, circle, topic), and the id, shared co-author or word that is
the evidence.`,
  options: { json: { kind: "flag", help: "the result as one JSON object" } },
  produce(explored, { json }) {
    const found = whoIsWho(explored);
    return json ? `${JSON.stringify({ people: found }, undefined, 2)}\n` : table(found);
  },
});

/** Columns separated by tabs, as spreadsheets take them. */
function table(found: readonly PersonEntry[]): string {
  const rows = found.map(({ name, papers, papersAre = "exact", spellings, ids }) => [
    name,
    String(papers),
    // The fullest is the name, whichever is printed most often.
    spellings.filter((spelling) => spelling !== name).join("; "),
    Object.values(ids).flat().join("; "),
    papersAre,
  ]);
  return [["name", "papers", "other spellings", "ids", "papers are"], ...rows]
    .map((cells) => `${cells.map(printable).join("\t")}\n`)
    .join("");
}
