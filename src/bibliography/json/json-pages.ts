/** Answers of an interface, page by page: people keep several in a list, under a key each, or one a line. */

import { valueAt } from "./json-path.ts";

/** Where records are in one page: "results[]", "message.items[]", "message". */
export type PagePlaces = ReadonlySet<string>;

export const NO_PAGES: PagePlaces = new Set();

/**
 * The place within its page, of one that stands in a list of pages, under a key, or in a list under a
 * key; `undefined` for others.
 *
 * @param depth - how many lists and objects are around the record.
 */
export function placeInPage(place: string, depth: number, pages: PagePlaces): string | undefined {
  for (const page of pages) {
    if (!place.endsWith(`.${page}`)) continue;
    const around = depth - levelsOf(page);
    if (around === 1) return page;
    if (around === 2 && place.slice(0, -page.length - 1).endsWith("[]")) return page;
  }
  return undefined;
}

/** Keys, and lists. */
function levelsOf(page: string): number {
  return page.split(".").length + page.split("[]").length - 1;
}

/** The records of a page, or the value itself where it is none. */
export function recordsInPage(value: unknown, pages: PagePlaces): readonly unknown[] {
  for (const page of pages) {
    const isList = page.endsWith("[]");
    const found = valueAt(value, ...(isList ? page.slice(0, -2) : page).split("."));
    if (isList && Array.isArray(found)) return found;
    if (!isList && typeof found === "object" && found !== null) return [found];
  }
  return [value];
}
