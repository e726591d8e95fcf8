/** HTML → the lines that a reader of the page sees. */

import { withReferences } from "../../markup.ts";
import { oneLine } from "../../one-line.ts";
import { ITALIC, UPRIGHT } from "../reference-list/reference-marks.ts";

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
/** In references the name of a journal stands in italics. */
const TYPED: ReadonlySet<string> = new Set(["i", "em", "cite"]);
const TAG = /<(?:!--|(\/?)([a-z][a-z\d]*)(?=[\s/>])|[!?])/giu;

/**
 * The lines of a page. Linear in its length, whatever it holds: what is not closed ends with the page.
 *
 * @param isBroken - whether `<br>` ends a line; where it does not, italics are marked, as references are read.
 */
export function linesOfPage(page: string, isBroken: boolean): readonly PageLine[] {
  const lines: PageLine[] = [];
  let [text, line, end] = ["", 1, 0];
  /** Where the text begins; 0 as long as it is blank. */
  let firstLine = 0;
  let links = "";
  const take = (upTo: number) => {
    const part = page.slice(end, upTo);
    const first = firstLine === 0 ? part.search(/\S/u) : -1;
    if (first !== -1) firstLine = line + newlinesIn(part.slice(0, first));
    text += part;
    line += newlinesIn(part);
  };
  const finish = () => {
    const seen = oneLine(withReferences(text));
    if (firstLine !== 0) lines.push({ text: seen + links, line: firstLine });
    text = "";
    links = "";
    firstLine = 0;
  };
  for (const { 0: tag, 1: slash, 2: name = "", index } of page.matchAll(TAG)) {
    if (index < end) continue;
    take(index);
    const element = name.toLowerCase();
    const after = endOf(page, index, { tag, isOpen: slash === "", element });
    if (element === "a") links += linkIn(page.slice(index, after));
    line += newlinesIn(page.slice(index, after));
    end = after;
    if (!isBroken && TYPED.has(element)) text += slash === "" ? ITALIC : UPRIGHT;
    if (element === "span" && slash === "") {
      const hidden = hiddenNames(page.slice(index, after));
      if (hidden !== undefined) {
        text += hidden;
        end = Math.max(after, page.indexOf("<", after));
      }
    }
    if (element === "br" ? isBroken : element !== "" && !INLINE.has(element)) finish();
    else if (element === "br") text += " ";
  }
  take(page.length);
  finish();
  return lines;
}

/** The address of a link by which a paper is known, to stand behind its line. */
function linkIn(tag: string): string {
  const [link] =
    /https?:\/\/(?:(?:dx\.)?doi\.org\/10\.|arxiv\.org\/(?:abs|pdf)\/)[^\s"'<>]{1,200}/iu.exec(
      tag,
    ) ?? [];
  return link === undefined ? "" : ` ${withReferences(link)}`;
}

/** al-folio, a theme of many academics' pages, shows some authors, and all once one clicks on "3 more authors". */
function hiddenNames(tag: string): string | undefined {
  if (!tag.includes('class="more-authors"')) return undefined;
  return /\? '([^']{1,20000})' : '\d/u.exec(tag)?.[1];
}

/** Where the text goes on behind a tag, a comment, or an element of which nothing is seen. */
export function endOf(
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

/** How often a line ends in a text. */
export function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
