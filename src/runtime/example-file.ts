/** The bundled example: it comes when nothing else is named or kept. */

import page from "../../data/ruegamer.json?raw";
import { readCoteriePapers } from "../bibliography/formats/coterie-papers.ts";
import { runToEnd } from "../bibliography/reading.ts";
import { EXAMPLE_PAGE } from "../state/examples.ts";
import type { OpenedFile } from "../state/source.ts";

/** As text, to be added like any other file. */
export const examplePage = page;

/** Small and at hand: read before anything is drawn, and without the readers of other formats. */
export function exampleFile(): OpenedFile {
  const reading = runToEnd(readCoteriePapers({ file: EXAMPLE_PAGE, text: page }));
  return { name: EXAMPLE_PAGE, format: "example", ...reading };
}
