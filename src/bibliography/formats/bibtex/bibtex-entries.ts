/** BibTeX → its entries, one after the other. */

import type { DiagnosticList, Finding } from "../../diagnostic.ts";
import { quoted } from "../../diagnostic.ts";
import { lineCounter } from "../../lines.ts";

import type { Block } from "./bibtex-blocks.ts";
import { blockFinder, holdsBlock } from "./bibtex-blocks.ts";
import type { Field, ReadBlock } from "./bibtex-fields.ts";
import { keyAt, readBlock } from "./bibtex-fields.ts";
import { salvage } from "./bibtex-salvage.ts";
import type { Abbreviations } from "./bibtex-values.ts";
import { closingOf, knownAbbreviations } from "./bibtex-values.ts";

/** One entry of a bibliography. */
export interface BibtexEntry {
  /** In lower case: "article". */
  readonly type: string;
  /** As printed, perhaps blank; several entries may share one. */
  readonly key: string;
  /** From 1. */
  readonly line: number;
  readonly fields: readonly Field[];
  /** Offset of what follows the entry. */
  readonly end: number;
}

type Findings = Pick<DiagnosticList, "report" | "countUnlisted">;

/** Blocks that speak to programs and are not about a publication; BibTool and bibclean know "@include{other.bib}". */
const SETTINGS = new Set(["control", "ieeetranbstctl", "include", "settings", "xdata", "set"]);

/** The entries of a text, in its order; abbreviations are written out. Linear in its length. */
export function* entriesOf(
  text: string,
  { report, countUnlisted }: Findings,
): Generator<BibtexEntry, void, void> {
  const lineOf = lineOfOffset(text);
  const blockFrom = blockFinder(text, (offset) => report(behindPercent(lineOf(offset))));
  const skipAside = asideSkipper(text);
  const abbreviations = knownAbbreviations();
  let at = 0;
  for (let block = blockFrom(at); block !== undefined; block = blockFrom(at)) {
    const line = lineOf(block.start);
    if (block.type === "comment" || block.type === "preamble") {
      at = skipAside(block);
      if (holdsBlock(text.slice(block.body, at))) report(commentedOut(line));
      continue;
    }
    const { isDamaged, ...read } = partsOf(text, block, abbreviations);
    if (isCall(block, read)) {
      at = block.body;
      continue;
    }
    if (isDamaged && !countUnlisted(DAMAGED)) report(damaged(read, line));
    for (const { name } of read.fields.filter(({ isTooLong }) => isTooLong)) {
      report(tooLong(name, line));
    }
    at = read.end;
    if (block.type === "string") define(abbreviations, read.fields);
    else if (SETTINGS.has(block.type)) report(noPublication(block.type, line));
    else yield { type: block.type, line, ...read };
  }
}

/** Takes a block apart as BibTeX does, else with `\{` as a character, else field by field. */
function partsOf(
  text: string,
  { type, body, closer, limit }: Block,
  abbreviations: Abbreviations,
): ReadBlock & { readonly isDamaged: boolean } {
  const area = { text, body, closer, limit, hasKey: type !== "string", countsEscaped: true };
  const read =
    readBlock(area, abbreviations) ?? readBlock({ ...area, countsEscaped: false }, abbreviations);
  if (read !== undefined) return { ...read, isDamaged: false };
  const key = area.hasKey ? keyAt(area, body).word : "";
  return { key, fields: salvage(area, body, abbreviations), end: limit, isDamaged: true };
}

/** Types that entries of one publication have; a program's "@retry(Exception, delay=2)" is of none. */
const TYPES: ReadonlySet<string> = new Set(
  "article book booklet conference inbook incollection inproceedings manual mastersthesis misc online phdthesis proceedings string techreport thesis unpublished".split(
    " ",
  ),
);

/** Whether what stands in parentheses is a decorator of a program. */
function isCall({ type, closer }: Block, { fields }: ReadBlock): boolean {
  if (closer === "}" || TYPES.has(type)) return false;
  return !fields.some(({ name }) => name === "author" || name === "title" || name === "year");
}

function define({ texts }: Abbreviations, fields: readonly Field[]): void {
  for (const { name, value } of fields) texts.set(name, value);
}

/**
 * Skips `@comment` and `@preamble` to their closing brace, commented-out entries included; one that
 * does not close ends with its line.
 *
 * The first that does not close is searched to the end of the text, later ones to the next entry:
 * a hundred thousand of them must not take a hundred thousand searches.
 */
function asideSkipper(text: string): (block: Block) => number {
  let hasUnclosed = false;
  return ({ body, closer, limit }) => {
    const area = { text, limit: hasUnclosed ? limit : text.length, countsEscaped: true };
    const closing = closer === "}" ? closingOf(area, body - 1) : undefined;
    if (closing !== undefined) return closing + 1;
    hasUnclosed = true;
    const lineEnd = /[\r\n]/gu;
    lineEnd.lastIndex = body;
    return Math.min(lineEnd.exec(text)?.index ?? text.length, limit);
  };
}

/** Tells the line of an offset, from 1; asked with offsets that only grow. */
function lineOfOffset(text: string): (offset: number) => number {
  if (!text.includes("\r")) return lineCounter(text);
  let line = 1;
  let at = 0;
  return (offset) => {
    for (; at < offset; at++) {
      const character = text.charCodeAt(at);
      const endsLine = character === 10 || (character === 13 && text.charCodeAt(at + 1) !== 10);
      if (endsLine) line++;
    }
    return line;
  };
}

const DAMAGED = "bibtex/damaged-entry";

function damaged({ key, fields }: ReadBlock, line: number): Finding {
  const names = fields.map(({ name }) => name).join(", ");
  const kept = names === "" ? "nothing in it could be read" : `read by themselves: ${names}`;
  return {
    severity: "warning",
    code: DAMAGED,
    line,
    message: `The entry ${quoted(key)} is damaged; ${kept}.`,
    remedy: "Look there for a brace or quotation mark too few or too many, or a missing comma.",
    several: "entries are damaged; the fields that could be read by themselves were kept",
  };
}

function tooLong(name: string, line: number): Finding {
  return {
    severity: "warning",
    code: "bibtex/too-long",
    line,
    message: `The abbreviations in ${quoted(name)} stand for too much; it was left blank.`,
    remedy: "Write out in braces what the abbreviations (@string) stand for.",
    several: "values hold abbreviations that stand for too much; they were left blank",
  };
}

function noPublication(type: string, line: number): Finding {
  return {
    severity: "note",
    code: "bibtex/no-publication",
    line,
    message: `@${type} describes no publication by itself; it was left out.`,
    remedy: "Nothing needs to be done, unless a type is a slip.",
    several:
      "blocks such as @set and @xdata describe no publication by themselves; they were left out",
  };
}

function commentedOut(line: number): Finding {
  return {
    severity: "note",
    code: "bibtex/commented-out",
    line,
    message: "Entries inside @comment were left out.",
    remedy: "Take entries out of comments if they belong to the list.",
    several: "comments hold entries, which were left out",
  };
}

function behindPercent(line: number): Finding {
  return {
    severity: "note",
    code: "bibtex/behind-percent",
    line,
    message: "An entry behind a percent sign was left out, as a comment.",
    remedy: "Take the percent sign away where an entry belongs to the list.",
    several: "entries behind percent signs were left out, as comments",
  };
}
