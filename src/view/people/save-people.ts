/** Saves the table of people as it is on screen. */

import { fileName } from "../../figure/writers/file-name.ts";
import { saveFile } from "../export/save-file.ts";

import { tableCsv } from "./people-csv.ts";

/** @param sourceName - what is open: after it the file is called. */
export function savePeople(sourceName: string, ...table: Parameters<typeof tableCsv>): void {
  // Spreadsheets take a table without the mark for Latin-1.
  const csv = new Blob(["\uFEFF", tableCsv(...table)], { type: "text/csv" });
  saveFile(fileName(sourceName, "-people.csv"), csv);
}
