/** HTML → the lines that a reader of the page sees. */

import { withReferences } from "../../markup.ts";

/** A line of a page, and where it begins in the file, from 1. */
export interface PageLine {
  readonly text: string;
  readonly line: number;
}

/** Elements that stand in the midst of a line; all others begin a new one. */
const INLINE: ReadonlySet<string> = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr q ruby s samp small " +
    "span strike strong sub sup time tt u var wbr"
  ).split(" "),
);
/** Elements whose text is not for readers. */
const UNSEEN: ReadonlySet<string> = new Set(
  "script style template noscript title svg math select textarea button".split(" "),
);
const TAG = /<(?:!--|(\/?)([a-z][a-z\d]*)(?=[\s/>])|[!?])/giu;

/**
 * The lines of a page. Linear in its length, whatever it holds: what is not closed ends with the page.
 *
 * @param isBroken - whether `<br>` ends a line.
 */
export function linesOfPage(page: string, isBroken: boolean): readonly PageLine[] {
  const lines: PageLine[] = [];
  let [text, line, end] = ["", 1, 0];
  /** Where the text begins; 0 as long as it is blank. */
  let firstLine = 0;
  const take = (upTo: number) => {
    const part = page.slice(end, upTo);
    const first = firstLine === 0 ? part.search(/\S/u) : -1;
    if (first !== -1) firstLine = line + newlinesIn(part.slice(0, first));
    text += part;
    line += newlinesIn(part);
  };
  const finish = () => {
    const seen = withReferences(text).replaceAll(/\s+/gu, " ").trim();
    if (seen !== "") lines.push({ text: seen, line: firstLine });
    text = "";
    firstLine = 0;
  };
  for (const { 0: tag, 1: slash, 2: name = "", index } of page.matchAll(TAG)) {
    if (index < end) continue;
    take(index);
    const element = name.toLowerCase();
    const after = endOf(page, index, { tag, isOpen: slash === "", element });
    line += newlinesIn(page.slice(index, after));
    end = after;
    if (element === "br" ? isBroken : element !== "" && !INLINE.has(element)) finish();
    else if (element === "br") text += " ";
  }
  take(page.length);
  finish();
  return lines;
}

/** Where the text goes on behind a tag, a comment, or an element of which nothing is seen. */
function endOf(
  page: string,
  index: number,
  { tag, isOpen, element }: { tag: string; isOpen: boolean; element: string },
): number {
  const closing = tag === "<!--" ? "-->" : ">";
  const close = page.indexOf(closing, index);
  if (close === -1) return page.length;
  const after = close + closing.length;
  if (!isOpen || !UNSEEN.has(element)) return after;
  const closer = new RegExp(`</${element}[\\s/>]`, "giu");
  closer.lastIndex = after;
  return closer.exec(page)?.index ?? page.length;
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
