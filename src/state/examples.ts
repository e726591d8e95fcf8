/** The files that come with Coterie. */

import type { Source } from "./source.ts";

export const EXAMPLE_PAGE = "ruegamer.json";
/** Complete author lists of papers of the page. */
export const EXAMPLE_BYLINES = "ruegamer-bylines.json";

/** Whether nothing of the reader's own is open. */
export function isExample({ files }: Source): boolean {
  return files.every(({ name }) => name === EXAMPLE_PAGE || name === EXAMPLE_BYLINES);
}

/** Whether the example is open without the lists that complete it. */
export function isCompletable({ files }: Source): boolean {
  const names = files.map(({ name }) => name);
  return names.includes(EXAMPLE_PAGE) && !names.includes(EXAMPLE_BYLINES);
}
