/** Pages of the web saved as HTML: lists of publications of people and groups, and what Google Scholar shows. */

import type { Format } from "../format.ts";
import { type Reader, runToEnd, type Source } from "../reading.ts";

import { bibtex } from "./bibtex.ts";
import { referenceList } from "./reference-list.ts";
import { titlesFirst } from "./titles-first.ts";
import { linesOfPage, type PageLine } from "./web-page/page-text.ts";
import { inLinesOf, textOf } from "./web-page/paragraphs.ts";

export const webPage: Format = { name: "web page", recognises: isWebPage, read: readWebPage };

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
  { isBroken: false, recognises: referenceList.recognises, read: referenceList.read },
  { isBroken: true, recognises: titlesFirst.recognises, read: titlesFirst.read },
];

/** What a page is read as: these lines, as that list. */
interface ReadAs {
  readonly lines: readonly PageLine[];
  readonly read: (source: Source) => Reader;
}

/** An entry that a page shows to be copied, beside a reference or by itself: one line of its text. */
const ENTRY = /^@[a-z]{4,20}\s?\{[^{}()"=\s]{1,200}, ?[a-z]+ ?=/iu;

/** Whether the beginning of a text is a page that lists papers. */
function isWebPage(head: string): boolean {
  return HTML.test(head) && listOn(head) !== undefined;
}

/** Entries of BibTeX, unless the page lists more papers beside them. */
function listOn(page: string): ReadAs | undefined {
  const entries = linesOfPage(page, true).filter(({ text }) => ENTRY.test(text));
  const list = listBeside(page);
  if (entries.length === 0) return list;
  const listed = list && runToEnd(list.read({ file: "", text: textOf(list.lines) }));
  const isListed = (listed?.bibliography.papers.length ?? 0) > entries.length;
  return isListed ? list : { lines: entries, read: bibtex.read };
}

function listBeside(page: string): ReadAs | undefined {
  for (const { isBroken, recognises, read } of lists) {
    const lines = linesOfPage(page, isBroken).filter(({ text }) => !ENTRY.test(text));
    if (recognises(textOf(lines))) return { lines, read };
  }
  return undefined;
}

/** Reads the papers that a page lists, as if its text had been copied from it. */
function* readWebPage(source: Source): Reader {
  const { lines, read } = listOn(source.text) ?? {
    lines: linesOfPage(source.text, false),
    read: referenceList.read,
  };
  return inLinesOf(lines, yield* read({ ...source, text: textOf(lines) }));
}
