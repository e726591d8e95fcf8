/** The files that come with Coterie. */

import type { Source } from "./source.ts";

export const EXAMPLE_PAGE = "ruegamer.json";
/** Complete author lists of papers of the page. */
export const EXAMPLE_BYLINES = "ruegamer-bylines.json";
export const EXAMPLE_JOURNAL = "informetrics.json";
export const EXAMPLE_BIBLIOGRAPHY = "papua-new-guinea.json";

const EXAMPLES: ReadonlySet<string> = new Set([
  EXAMPLE_PAGE,
  EXAMPLE_BYLINES,
  EXAMPLE_JOURNAL,
  EXAMPLE_BIBLIOGRAPHY,
]);

/** Whether nothing of the reader's own is open. */
export function isExample({ files }: Source): boolean {
  return files.every(({ name }) => EXAMPLES.has(name));
}

/** Whether the example is open without the lists that complete it. */
export function isCompletable({ files }: Source): boolean {
  const names = files.map(({ name }) => name);
  return names.includes(EXAMPLE_PAGE) && !names.includes(EXAMPLE_BYLINES);
}
