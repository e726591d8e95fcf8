/**
 * The bundled example, read and worked out: it comes when nothing else is named or kept. It always comes to the same.
 * So this module is run when the app is built (scripts/worked-out.mjs), and what it exports is sent instead of the
 * rules that it takes.
 */

import page from "../../data/ruegamer.json?raw";
import { coteriePapers } from "../bibliography/formats/coterie-papers.ts";
import { runToEnd } from "../bibliography/reading.ts";
import { EXAMPLE_PAGE } from "../state/opened/examples.ts";
import { groundworkOf } from "../state/opened/groundwork.ts";
import type { Groundwork } from "../state/opened/known-people.ts";
import type { OpenedFile } from "../state/opened/source.ts";

export const file: OpenedFile = {
  name: EXAMPLE_PAGE,
  format: "example",
  ...runToEnd(coteriePapers.read({ file: EXAMPLE_PAGE, text: page })),
};

/** Of that file alone, with everything as it is usually chosen. */
export const groundwork: Groundwork = groundworkOf([file.bibliography]);
