/** What biber hands to LaTeX (.bbl of BibLaTeX): entries with their fields, unlike BibTeX's typeset references. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import type { Format } from "../format.ts";
import { lineCounter } from "../lines.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import { paperList } from "../paper-list.ts";
import type { Reader, Source } from "../reading.ts";
import { texToUnicode } from "../tex.ts";

import { closingOf } from "./bibtex/bibtex-values.ts";

export const biblatexBbl: Format = {
  name: "BibLaTeX (.bbl)",
  recognises: isBiblatexBbl,
  read: readBiblatexBbl,
};

const ENTRY = /\\entry\{([^{}]*)\}\{([a-z]*)\}/gu;
const PART = /(?<![a-z])(family|given|prefix|suffix)=(?=\{)/gu;

/** Whether the beginning of a text is such a file. */
function isBiblatexBbl(head: string): boolean {
  return (
    /\\entry\{[^{}]*\}\{[a-z]*\}/u.test(head) && /\\(?:datalist|sortlist|refsection)\b/u.test(head)
  );
}

/**
 * Reads the entries; those that several lists of a document sort anew are read once.
 *
 * @see biblatex 3.20, section 4.2: the data interface
 */
function* readBiblatexBbl({ file, text }: Source): Reader {
  const papers = paperList(file, "biblatex-bbl");
  const lineOf = lineCounter(text);
  const seen = new Set<string>();
  const heads = [...text.matchAll(ENTRY)];
  for (const [i, { 0: head, 1: key = "", 2: kind = "", index }] of heads.entries()) {
    const line = lineOf(index);
    if (seen.has(key)) continue;
    seen.add(key);
    const start = index + head.length;
    // One that breaks off ends where the next begins.
    const [entry = ""] = text.slice(start, heads[i + 1]?.index).split("\\endentry", 1);
    papers.add({ ...factsIn(entry), kind }, line);
    yield start / text.length;
  }
  return papers.reading();
}

function factsIn(entry: string) {
  const field = (name: string) => argumentBehind(entry, `\\field{${name}}`);
  const [title, subtitle] = [field("title"), field("subtitle")];
  const venue = ["journaltitle", "booktitle", "series"].map(field).find((text) => text !== "");
  return {
    title: subtitle === "" ? title : `${title}: ${subtitle}`,
    byline: bylineIn(entry),
    year: field("year"),
    date: [field("year"), field("month"), field("day")].filter(Boolean).join("-"),
    venue: texToUnicode(venue ?? ""),
    ids: {
      doi: verbatim(entry, "doi"),
      arxiv: field("eprinttype") === "arxiv" ? verbatim(entry, "eprint") : "",
    },
    abstract: texToUnicode(field("abstract")),
  };
}

/** "\verb{doi}", and the value on a line of its own. */
function verbatim(entry: string, name: string): string {
  return (
    new RegExp(String.raw`\\verb\{${name}\}\s{1,9}\\verb ([^\r\n]*)`, "u").exec(entry)?.[1] ?? ""
  );
}

/** What stands in braces behind a command; "" where the command is missing. */
function argumentBehind(text: string, command: string): string {
  const at = text.indexOf(command);
  return at === -1 ? "" : braced(text, at + command.length).inner;
}

interface Braced {
  readonly inner: string;
  /** Offset of what follows. */
  readonly end: number;
}

/** What the braces at a place hold, blanks and percent signs before them passed over. */
function braced(text: string, from: number): Braced {
  const open = /[\s%]*/uy;
  open.lastIndex = from;
  open.test(text);
  const start = open.lastIndex;
  const area = { text, limit: text.length, countsEscaped: false };
  const end = text[start] === "{" ? closingOf(area, start) : undefined;
  if (end === undefined) return { inner: "", end: text.length };
  return { inner: text.slice(start + 1, end), end: end + 1 };
}

/** "\name{author}{2}{options}{{{hash=…}{family={King}, given={Ada}}}…}" */
function bylineIn(entry: string): Byline {
  const [command] = /\\name\{author\}\{\d*\}/u.exec(entry) ?? [];
  if (command === undefined) return { authors: [], listComplete: true };
  const options = braced(entry, entry.indexOf(command) + command.length);
  const { inner: list } = braced(entry, options.end);
  const authors: PrintedAuthor[] = [];
  for (let name = braced(list, 0); name.inner !== ""; name = braced(list, name.end)) {
    const author = authorIn(name.inner);
    if (author !== undefined) authors.push(author);
  }
  return { authors, listComplete: !entry.includes("\\true{moreauthor}") };
}

function authorIn(name: string): PrintedAuthor | undefined {
  const [last = "", given = "", prefix = "", suffix = ""] = partsIn(name);
  if (last === "" && given === "") return undefined;
  // "family={{Looms Society}}": in braces of its own, as one piece.
  if (given === "" && /^\{[^{}]*\}$/u.test(last)) return groupAuthor(plain(last), "literal");
  return authorFromParts({
    family: plain([prefix, last].join(" ")),
    given: plain(given),
    suffix: plain(suffix),
  });
}

/** Family, given name, prefix and suffix. */
function partsIn(name: string): readonly (string | undefined)[] {
  const groups = groupsIn(name);
  // Each part stood before its initials up to version 2.7: "{hash=…}{King}{K\bibinitperiod}{Ada}…".
  if (groups.length > 2) return [groups[1], groups[3], groups[5], groups[7]];
  const parts = new Map<string, string>();
  for (const { 0: head, 1: part = "", index } of name.matchAll(PART)) {
    parts.set(part, braced(name, index + head.length).inner);
  }
  return ["family", "given", "prefix", "suffix"].map((part) => parts.get(part));
}

/** What pairs of braces that follow each other hold; blank ones at the end may be left out. */
function groupsIn(text: string): readonly string[] {
  const groups: string[] = [];
  let group = braced(text, 0);
  while (group.inner !== "" || group.end < text.length) {
    groups.push(group.inner);
    group = braced(text, group.end);
  }
  return groups;
}

/** "Martin\bibnamedelima Luther": biber has commands for what parts a name. */
function plain(tex: string): string {
  const parted = tex
    .replaceAll(/\\bib(?:name|init)delim[a-z]?(?![a-z])\s?/gu, " ")
    .replaceAll(/\\bibinitperiod(?![a-z])\s?/gu, ".")
    .replaceAll(/\\bibinithyphendelim(?![a-z])\s?/gu, "-");
  return texToUnicode(parted);
}
