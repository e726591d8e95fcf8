/** Pages of the web saved as HTML: lists of publications of people and groups, and what Google Scholar shows. */

import type { Reader, Source } from "../reading.ts";

import { isReferenceList, readReferenceList } from "./reference-list.ts";
import { isTitlesFirst, readTitlesFirst } from "./titles-first.ts";
import { linesOfPage } from "./web-page/page-text.ts";
import { inLinesOf, textOf } from "./web-page/paragraphs.ts";

const HTML =
  /^\uFEFF?\s*(?:<!--[^]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|main|section|article|div|[uo]l|li|h[1-6]|p)\b/iu;

/** A page as one of the lists that a text may be. */
interface List {
  /** Whether `<br>` ends a line of it: titles stand above names, a reference is one paragraph. */
  readonly isBroken: boolean;
  readonly recognises: (text: string) => boolean;
  readonly read: (source: Source) => Reader;
}

const lists: readonly List[] = [
  { isBroken: false, recognises: isReferenceList, read: readReferenceList },
  { isBroken: true, recognises: isTitlesFirst, read: readTitlesFirst },
];

/** Whether the beginning of a text is a page that lists papers. */
export function isWebPage(head: string): boolean {
  return HTML.test(head) && listOn(head) !== undefined;
}

function listOn(page: string): List | undefined {
  return lists.find(({ isBroken, recognises }) => recognises(textOf(linesOfPage(page, isBroken))));
}

/** Reads the papers that a page lists, as if its text had been copied from it. */
export function* readWebPage(source: Source): Reader {
  const list = listOn(source.text) ?? lists[0]!;
  const lines = linesOfPage(source.text, list.isBroken);
  return inLinesOf(lines, yield* list.read({ ...source, text: textOf(lines) }));
}
