/** BibTeX and BibLaTeX. */

import { bylineReader } from "../bylines/byline-reader.ts";
import { diagnosticList, type Finding, quoted, type Report } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { Paper } from "../paper.ts";
import type { Reader, Source } from "../reading.ts";

import { hasCommasBetween } from "./bibtex/bibtex-commas.ts";
import { type BibtexEntry, entriesOf } from "./bibtex/bibtex-entries.ts";
import { type Facts, factsOf } from "./bibtex/bibtex-facts.ts";
import { authorOf } from "./bibtex/bibtex-names.ts";
import { paperOf } from "./bibtex/bibtex-paper.ts";
import { notFollowed, withoutXdata } from "./bibtex/bibtex-xdata.ts";

export const bibtex: Format = { name: "BibTeX", recognises: isBibtex, read: readBibtex };

/** Types of entries that may stand in parentheses, where "@retry(" and "@media (" are of programs. */
const TYPES =
  "article|book(?:let)?|comment|conference|dataset|in(?:book|collection|proceedings)|manual|(?:masters|phd)?thesis|misc|online|patent|preamble|proceedings|(?:tech)?report|software|string|unpublished";
/** Fields that an entry without a key may begin with. */
const FIELDS = "author|booktitle|doi|editor|journal|keywords|title|url|volume|year";
/** What nothing but BibTeX begins a line with. */
const USUAL_LINE = new RegExp(
  String.raw`^[ \t\uFEFF]*@[ \t]*(?:(?:${TYPES})\s{0,9}\(|(?:article|book|comment|inproceedings|misc|preamble|string)\s{0,9}\{|\p{L}\w{0,40}\s{0,9}\{[^{}()"=]{0,200},|\p{L}\w{0,40}\s{0,9}\{\s{0,99}(?:${FIELDS})\s{0,9}=)`,
  "imu",
);

/** A first line of words, perhaps a comment, behind which an entry begins. */
const FIRST_LINE =
  /^(?:%[^\r\n@]*@[ \t]*(?:preamble|string|comment)[ \t]*[{(]|[^\r\n@{}"<|\t]{1,300}@[ \t]*\p{L}\w{0,40}[ \t]*\{[^{}()"=,\r\n]{1,200},\s{0,99}\p{L}[\w-]{0,40}[ \t]*=)/iu;

/** Whether the beginning of a text holds an entry of BibTeX or BibLaTeX. */
function isBibtex(head: string): boolean {
  return USUAL_LINE.test(head) || FIRST_LINE.test(head);
}

/**
 * Reads BibTeX and BibLaTeX: every entry is a paper, but `@string`, `@comment` and the like.
 *
 * Damage costs one entry: reading goes on at the next line that begins with `@type{`. A text with
 * cross-references is read twice, for what parents stand behind their children. Linear in its length.
 */
function* readBibtex({ file, text }: Source): Reader {
  const { diagnostics, report, countUnlisted } = diagnosticList(file);
  const papers: Paper[] = [];
  const naming = { bylineOf: bylineReader(authorOf), hasCommasBetween: hasCommasBetween(text) };
  const parents = yield* parentsIn(text);
  for (const entry of entriesOf(text, { report, countUnlisted })) {
    const { line } = entry;
    const record = { file, index: papers.length, line };
    const inherited = inheriting(entry, parents, report);
    const { facts, references } = withoutXdata(inherited);
    if (references.length > 0) report({ ...notFollowed(references), line });
    const paper = paperOf(
      entry,
      facts,
      { record, format: "bibtex", report, countUnlisted },
      naming,
    );
    if (paper !== undefined) papers.push(paper);
    reportUndefined(entry, report);
    yield entry.end / text.length;
  }
  if (papers.length === 0) report(noEntries);
  return { bibliography: { papers, claims: [] }, diagnostics };
}

/** Whoever looks for parents reports nothing: the entries come again. */
const unheard = { report: () => undefined, countUnlisted: () => true };

type Parents = ReadonlyMap<string, BibtexEntry>;

/** The entries that others refer to, by their keys in lower case. */
function* parentsIn(text: string): Generator<number, Parents, void> {
  // Most files have none of them, and to see that takes a tenth of looking for them all.
  const references = /crossref/i.test(text)
    ? text.matchAll(/\bcrossref[ \t]*=[ \t]*["{]([^"{}\r\n]+)/giu)
    : [];
  const wanted = new Set([...references].map(([, key]) => keyOf(key)));
  const parents = new Map<string, BibtexEntry>();
  if (wanted.size === 0) return parents;
  for (const entry of entriesOf(text, unheard)) {
    const key = keyOf(entry.key);
    if (wanted.has(key) && !parents.has(key)) parents.set(key, entry);
    yield 0;
  }
  return parents;
}

function inheriting(entry: BibtexEntry, parents: Parents, report: Report): Facts {
  const facts = factsOf(entry);
  const reference = facts.get("crossref");
  if (reference === undefined) return facts;
  const parent = parents.get(keyOf(reference));
  if (parent === undefined) report({ ...missingParent(reference), line: entry.line });
  return factsOf(entry, parent && factsWithParents(parent, parents));
}

/** A chapter's volume, of a work of many, of a series: BibLaTeX inherits through all of them. */
const GENERATIONS = 3;

function factsWithParents(
  entry: BibtexEntry,
  parents: Parents,
  generations: number = GENERATIONS,
): Facts {
  const facts = factsOf(entry);
  const parent = parents.get(keyOf(facts.get("crossref")));
  if (parent === undefined || generations === 1) return facts;
  const all = new Map(factsOf(entry, factsWithParents(parent, parents, generations - 1)));
  // A chapter stands in the volume, not in the whole work.
  if (!facts.has("booktitle")) all.delete("booktitle");
  return all;
}

function keyOf(printed = ""): string {
  return printed.trim().toLowerCase();
}

function reportUndefined({ fields, line }: BibtexEntry, report: Report): void {
  if (fields.every(({ undefinedNames }) => undefinedNames.length === 0)) return;
  const names = fields.flatMap(({ undefinedNames }) => undefinedNames);
  report({
    severity: "note",
    code: "bibtex/undefined-abbreviation",
    line,
    message: `The file does not define ${names.map(quoted).join(", ")}; the names were kept as text.`,
    remedy: "Add the file with their @string definitions in front, or write the text in braces.",
    several: "entries use abbreviations that the file does not define; their names were kept",
  });
}

function missingParent(key: string): Omit<Finding, "line"> {
  return {
    severity: "note",
    code: "bibtex/missing-parent",
    message: `The entry refers to ${quoted(key)}, which the file does not hold.`,
    remedy: "Add what is referred to: it may say the year and the book.",
    several: "entries refer to entries that the file does not hold",
  };
}

const noEntries: Finding = {
  severity: "error",
  code: "bibtex/no-entries",
  message: "The file holds BibTeX but no publication.",
  remedy: "Open the file that holds the entries, or export them again.",
};
