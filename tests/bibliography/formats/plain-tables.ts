/** Plain tables as tests read them. */

import { plainTable } from "../../../src/bibliography/formats/plain-table.ts";
import { runToEnd } from "../../../src/bibliography/reading.ts";
import { namesOf } from "../../builders.ts";

export function reading(text: string) {
  return runToEnd(plainTable.read({ file: "papers.csv", text }));
}

export function papersOf(text: string) {
  return reading(text).bibliography.papers;
}

/** Names on a paper for each of these cells of authors. */
export function namesIn(...cells: readonly string[]) {
  const rows = cells.map((cell) => `On Looms\t${cell}\t2020`);
  return papersOf(["Title\tAuthors\tYear", ...rows].join("\n")).map(namesOf);
}
