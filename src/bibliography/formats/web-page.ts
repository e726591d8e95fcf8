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

/** What a text may list papers as; whether `<br>` ends a line of it: a reference is one paragraph. */
const lists = [
  { format: referenceList, isBroken: false },
  { format: titlesFirst, isBroken: true },
];

/** Lines of a page, and what they are read as. */
interface Listed {
  readonly lines: readonly PageLine[];
  readonly format: Format;
}

/** An entry that a page shows to be copied, beside a reference or by itself: one line of its text. */
const ENTRY = /^@[a-z]{4,20}\s?\{[^{}()"=\s]{1,200}, ?[a-z]+ ?=/iu;

/** Whether the beginning of a text is a page that lists papers. */
function isWebPage(head: string): boolean {
  return HTML.test(head) && (entriesOn(head).length > 0 || listOn(head) !== undefined);
}

function entriesOn(page: string): readonly PageLine[] {
  return linesOfPage(page, true).filter(({ text }) => ENTRY.test(text));
}

function listOn(page: string): Listed | undefined {
  for (const { format, isBroken } of lists) {
    const lines = linesOfPage(page, isBroken).filter(({ text }) => !ENTRY.test(text));
    if (format.recognises(textOf(lines))) return { lines, format };
  }
  return undefined;
}

/** Reads the entries of BibTeX on a page, unless it lists more papers beside them. */
function* readWebPage(source: Source): Reader {
  const entries = entriesOn(source.text);
  const list = listOn(source.text);
  if (entries.length === 0) {
    const all = { lines: linesOfPage(source.text, false), format: referenceList };
    return yield* readListed(source, list ?? all);
  }
  const listed = list && runToEnd(readListed(source, list));
  if (listed !== undefined && listed.bibliography.papers.length > entries.length) return listed;
  return yield* readListed(source, { lines: entries, format: bibtex });
}

/** As if these lines had been copied from the page. */
function* readListed(source: Source, { lines, format }: Listed): Reader {
  return inLinesOf(lines, yield* format.read({ ...source, text: textOf(lines) }));
}
