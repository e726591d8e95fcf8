/** Any table with a column of authors and one of titles. */

import { groupAuthor } from "../author-name.ts";
import { described, type Separator, separatorOf } from "../author-separator.ts";
import { type BylineReader, bylineReader } from "../byline-reader.ts";
import type { Finding } from "../diagnostic.ts";
import { withReferences } from "../markup.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable, wholeNames } from "../table/table.ts";
import { columnKey, type TableChoices, type TableLayout } from "../table/table-choices.ts";
import type { Columns } from "../table/table-header.ts";
import { strayText } from "../table/table-problems.ts";

import { authorPerRow, isAuthorPerRow, papersOfRows } from "./author-rows.ts";
import { listedNames } from "./names/listed-names.ts";
import { authorBy, type Conventions, conventionsOf, namesIn } from "./names/name-conventions.ts";
import { columnNames } from "./plain-table-columns.ts";

/** Whether the beginning of a text is a table with a column of authors and one of titles. */
export function isPlainTable(head: string): boolean {
  return isTable(
    head,
    tableFormat({}, () => undefined),
  );
}

interface PlainLayout extends TableLayout {
  readonly isAuthorPerRow: boolean;
}

/**
 * Reads any table that names its columns; which of them hold what, and how authors are separated and
 * ordered, is told from its cells, unless the source says how to read it.
 */
export function* readPlainTable(source: Source): Reader {
  const layouts: PlainLayout[] = [];
  const format = tableFormat(source.choices ?? {}, (layout) => void layouts.push(layout));
  const reading = yield* readTable(source, format);
  const [layout] = layouts;
  if (layout === undefined) return reading;
  const { isAuthorPerRow: areRows, ...table } = layout;
  const { papers, claims } = reading.bibliography;
  return {
    ...reading,
    bibliography: { papers: areRows ? papersOfRows(papers) : papers, claims },
    table,
  };
}

/** @param tell - is told how the table is read. */
function tableFormat(choices: TableChoices, tell: (layout: PlainLayout) => void): TableFormat {
  return {
    name: "table",
    isHeader: (columns) =>
      (["authors", "title"] as const).every(
        (field) => columnsOf(field, columns, choices).length > 0,
      ),
    paperReader: ({ columns, names, rows }, report) => {
      const textIn = fieldReader(columns, choices);
      const cells = rows.map((row) => textIn(row, "authors"));
      const conventions = conventionsOf(cells, choices.separator ?? separatorOf(cells));
      const { separator } = conventions;
      // As printed, which is what somebody chooses among.
      const [authors = "", title = "", year = ""] = (["authors", "title", "year"] as const).map(
        (field) =>
          columnKey(names[columns.get(columnsOf(field, columns, choices)[0] ?? "") ?? -1] ?? ""),
      );
      const isPerRow = isAuthorPerRow(
        rows.map((row, i) => ({
          title: textIn(row, "title"),
          year: textIn(row, "year"),
          names: namesIn(cells[i] ?? "", conventions),
        })),
      );
      tell({ columns: names, authors, title, year, separator, isAuthorPerRow: isPerRow });
      if (rows.length > 0) report(isPerRow ? authorPerRow : authorsSplit(separator));
      const bylineOf = bylineReader(nameReader(columns, conventions));
      const areAllCut = namesSomeOnly(columns, columnsOf("authors", columns, choices));
      return (row, say) => {
        const text = (field: Field) => textIn(row, field);
        const paper = paperOf(text, conventions, bylineOf);
        if (isRemark(paper)) {
          say(strayText([text("authors")]));
          return undefined;
        }
        const isCut = areAllCut || isNo(text("complete"));
        return isCut ? { ...paper, byline: { ...paper.byline, listComplete: false } } : paper;
      };
    },
  };
}

type Field = keyof typeof columnNames;

const fields = [
  "authors",
  "title",
  "year",
  "date",
  "venue",
  "kind",
  "complete",
  "category",
  "keywords",
  "abstract",
  "doi",
  "pmid",
  "arxiv",
  "address",
] as const satisfies readonly Field[];

/** The columns of a field that a table has: the chosen one alone, else all that are called after it. */
function columnsOf(field: Field, columns: Columns, choices: TableChoices): readonly string[] {
  const chosen =
    field === "authors" || field === "title" || field === "year" ? choices[field] : undefined;
  const names = chosen === undefined ? columnNames[field] : [chosen];
  const present = names.filter((name) => columns.has(name));
  if (present.length > 0 || chosen !== undefined) return present;
  // Beside a journal it is no journal.
  const mayBeTitle =
    columns.has(PUBLICATION) &&
    columnNames.venue.some((name) => name !== PUBLICATION && columns.has(name));
  if (field === "title" && mayBeTitle) return [PUBLICATION];
  if (field === "title") return PAPER_NUMBERS.filter((name) => columns.has(name));
  if (field !== "authors") return present;
  const single = singleAuthors(columns);
  if (single.length > 0) return single;
  const others = columns.has("contributors") ? ["contributors"] : FIRST_AUTHORS;
  return others.filter((name) => columns.has(name));
}

const PUBLICATION = "publication";
/** All that tables of who has written what may say of a paper. */
const PAPER_NUMBERS = ["paper id", "paperid", "publication id", "article id", "work id"];

/** In the order of the table, each place once whatever its names. */
function singleAuthors(columns: Columns): readonly string[] {
  const places = new Map([...columns].map(([name, place]) => [place, name]));
  const single = [...places]
    .filter(([, name]) => ONE_AUTHOR.test(name))
    .toSorted(([one], [other]) => one - other)
    .map(([, name]) => name);
  const last = single.length === 0 ? [] : LAST_AUTHORS.filter((name) => columns.has(name));
  return single.length + last.length === 1 && FIRST_AUTHORS.includes(single[0]!)
    ? []
    : [...single, ...last.slice(0, 1)];
}

/** Whether a table has no column for those between the first authors and the last, or it says that there are others. */
function namesSomeOnly(columns: Columns, authors: readonly string[]): boolean {
  if (authors.length === 1 && FIRST_AUTHORS.includes(authors[0]!)) return true;
  return authors.some((name) => ONE_AUTHOR.test(name)) && OTHERS.some((name) => columns.has(name));
}

/** A column for each author: "Author 1", "Author 2", or "First author", "Second author". */
const ONE_AUTHOR =
  /^(?:(?:co-?)?(?:author|autor|auteur)[ _-]?\d{1,2}|(?:first|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)) author)$/u;

/** Where no column names all: the list goes on, and nobody knows with whom. */
const FIRST_AUTHORS = ["first author", "1st author", "lead author"];

const LAST_AUTHORS = ["last author", "senior author"];
const OTHERS = [...LAST_AUTHORS, "other authors", "further authors", "co-authors", "coauthors"];

/** Reads a field from the first of its columns that is filled; columns are looked up once a table. */
function fieldReader(columns: Columns, choices: TableChoices): (row: Row, field: Field) => string {
  const present = new Map(
    fields.map((field) => [field, columnsOf(field, columns, choices)] as const),
  );
  const authors = present.get("authors") ?? [];
  const isOnePerColumn = authors.length > 0 && ONE_AUTHOR.test(authors[0]!);
  return ({ cell }, field) => {
    if (field === "authors" && isOnePerColumn) {
      const names = authors.map((name) => cell(name));
      // The last author may be the first, too.
      const isNew = (name: string, i: number) =>
        !LAST_AUTHORS.includes(authors[i]!) || names.indexOf(name) === i;
      return names.filter((name, i) => name !== "" && isNew(name, i)).join("; ");
    }
    const text = cell(...(present.get(field) ?? []));
    if (field === "year" && text === "") return YEAR_BEHIND.exec(cell(...authors))?.[1] ?? "";
    if (field !== "authors") return text;
    return (
      listedNames(text) ?? withReferences(withoutTags(text.replace(YEAR_BEHIND, "").trimEnd()))
    );
  };
}

/** "Ada Lovelace, Bob Byron (1843)." is the beginning of a reference. */
const YEAR_BEHIND = /\(((?:1[6-9]|20)\d{2})[a-z]?\)\.?$/u;
/** What web pages raise behind names are numbers of addresses. */
const RAISED = /<sup\b[^<>]{0,99}>[^<>]{0,40}<\/sup>/giu;
const TAG = /<\/?(?:a|b|em|i|p|span|strong|u)\b[^<>]{0,300}>/giu;

function withoutTags(text: string): string {
  if (!text.includes("<")) return text;
  return text
    .replaceAll(RAISED, "")
    .replaceAll(TAG, "")
    .replaceAll(/<br\b[^<>]{0,9}>/giu, "; ");
}

/** Zotero writes every person as "Family, Given": a name without a comma is one field, not to be taken apart. */
function nameReader(columns: Columns, conventions: Conventions) {
  const isZotero = columns.has("item type") && columns.has("manual tags");
  return (name: string): PrintedAuthor =>
    isZotero && !name.includes(",") ? groupAuthor(name, "literal") : authorBy(conventions, name);
}

function paperOf(
  text: (field: Field) => string,
  conventions: Conventions,
  bylineOf: BylineReader,
): PrintedPaper {
  const authors = text("authors");
  return {
    title: text("title"),
    byline: bylineOf(wholeNames(authors, namesIn(authors, conventions))),
    year: text("year"),
    date: text("date"),
    venue: text("venue"),
    kind: text("kind"),
    category: text("category"),
    keywords: listIn(text("keywords")),
    ids: { doi: text("doi"), pmid: text("pmid"), arxiv: text("arxiv") },
    address: text("address"),
    abstract: text("abstract"),
  };
}

/** Whether a cell says that the list beside it is cut, as in the table that Coterie saves. */
function isNo(cell: string): boolean {
  return /^(?:no|false|0)$/iu.test(cell);
}

/** A line below the table, as "Total: 12", fills its first cell, which may be that of the authors. */
function isRemark({ title, byline, year, venue, ids, address, abstract }: PrintedPaper): boolean {
  if (title !== "" || byline.authors.length === 0) return false;
  return [year, venue, address, abstract, ...Object.values(ids ?? {})].every((text) => !text);
}

function authorsSplit(separator: Separator): Finding {
  return {
    severity: "note",
    code: "authors-split",
    message: `Authors were ${described(separator)}.`,
    remedy:
      "If names look wrong, choose what stands between them, or separate them with ; in the table.",
  };
}
