/** Any table with a column of authors and one of titles. */

import { groupAuthor } from "../author-name.ts";
import { described, type Separator, separatorOf } from "../author-separator.ts";
import { type BylineReader, bylineReader } from "../byline-reader.ts";
import type { Finding } from "../diagnostic.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable, wholeNames } from "../table/table.ts";
import { columnKey, type TableChoices, type TableLayout } from "../table/table-choices.ts";
import type { Columns } from "../table/table-header.ts";
import { strayText } from "../table/table-problems.ts";

import {
  type AuthorPlaces,
  authorPerRow,
  isAuthorPerRow,
  papersOfRows,
  placeReader,
  saidOfPapers,
} from "./author-rows.ts";
import { editorsKept, withoutEditorsMark } from "./names/editors.ts";
import { authorBy, type Conventions, conventionsOf, namesIn } from "./names/name-conventions.ts";
import { coAuthorsColumn, joinedAuthors } from "./plain-table-co-authors.ts";
import { withAuthorsWhole } from "./plain-table-commas.ts";
import {
  areOfOnePerson,
  columnsOf,
  type Field,
  fieldReader,
  namesSomeOnly,
} from "./plain-table-fields.ts";
import { areOfNumbers } from "./plain-table-titles.ts";

/** Whether the beginning of a text is a table with a column of authors and one of titles. */
export function isPlainTable(head: string): boolean {
  return isTable(
    head,
    tableFormat({}, () => undefined),
  );
}

interface PlainLayout extends TableLayout {
  /** Of the rows that each name one author. */
  readonly places: AuthorPlaces | undefined;
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
  const { places, ...table } = layout;
  if (places === undefined) return { ...reading, table };
  const papers = papersOfRows(reading.bibliography.papers, places);
  const diagnostics = saidOfPapers(reading.diagnostics, papers);
  return { ...reading, bibliography: { ...reading.bibliography, papers }, diagnostics, table };
}

/** @param tell - is told how the table is read. */
function tableFormat(choices: TableChoices, tell: (layout: PlainLayout) => void): TableFormat {
  return {
    name: "table",
    isHeader: (columns) =>
      (["authors", "title"] as const).every(
        (field) => columnsOf(field, columns, choices).length > 0,
      ),
    aligned: (cells, { columns, width, delimiter }) => {
      const place = columns.get(columnsOf("authors", columns, choices)[0] ?? "");
      if (delimiter !== "," || place === undefined) return cells;
      return withAuthorsWhole(cells, { width, place }) ?? cells;
    },
    paperReader: ({ columns, names, rows }, report) => {
      const first = columnsOf("authors", columns, choices);
      const others = choices.authors === undefined ? coAuthorsColumn(columns, first) : undefined;
      const joined = others && joinedAuthors(rows, { authors: first, others }, choices.separator);
      const textAlone = fieldReader(columns, choices);
      const textIn = (row: Row, field: Field) =>
        joined && field === "authors" ? joined.listIn(row) : textAlone(row, field);
      const cells = rows.map((row) => textIn(row, "authors"));
      const conventions = conventionsOf(
        cells,
        joined ? ";" : (choices.separator ?? separatorOf(cells, areOfOnePerson(first))),
      );
      const separator = joined ? joined.separator : conventions.separator;
      // As printed, which is what somebody chooses among.
      const [authors = "", title = "", year = ""] = (["authors", "title", "year"] as const).map(
        (field) =>
          columnKey(names[columns.get(columnsOf(field, columns, choices)[0] ?? "") ?? -1] ?? ""),
      );
      const placeOf = placeReader(columns);
      const areAllCut = !joined && namesSomeOnly(columns, first);
      const areRows = isAuthorPerRow(
        rows.map((row, i) => ({
          title: textIn(row, "title"),
          year: textIn(row, "year"),
          numbers: placeOf(row).numbers,
          names: namesIn(cells[i] ?? "", conventions),
        })),
      );
      // Of first authors alone, two for one paper are its name in two spellings.
      const isPerRow = areRows && !areAllCut;
      const places: AuthorPlaces | undefined = isPerRow ? new WeakMap() : undefined;
      tell({ columns: names, authors, title, year, separator, places });
      const titles = columnsOf("title", columns, choices);
      if (choices.title === undefined && areOfNumbers(titles))
        report(numbersForTitles(names[columns.get(titles[0] ?? "") ?? -1] ?? ""));
      if (rows.length > 0) report(isPerRow ? authorPerRow : authorsSplit(separator));
      const bylineOf = bylineReader(nameReader(columns, conventions));
      const hasOthers = (row: Row) => !joined && others !== undefined && row.cell(others) !== "";
      return (row, say) => {
        const text = (field: Field) => textIn(row, field);
        const paper = paperOf(text, conventions, bylineOf);
        const place = placeOf(row);
        const isNumbered = isPerRow && place.numbers.some((number) => number !== "");
        if (isRemark(paper) && !isNumbered) {
          say(strayText([text("authors")]));
          return undefined;
        }
        const printed = first.length === 1 ? row.cell(...first) : "";
        if (withoutEditorsMark(printed) !== printed) say(editorsKept(printed));
        const isCut = areAllCut || hasOthers(row) || isNo(text("complete"));
        const byline = isCut ? { ...paper.byline, listComplete: false } : paper.byline;
        places?.set(byline, place);
        return isCut ? { ...paper, byline } : paper;
      };
    },
  };
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

/** @param column - as printed. */
function numbersForTitles(column: string): Finding {
  return {
    severity: "note",
    code: "numbers-for-titles",
    message: `No column is known to hold titles: papers are called by their “${column}”.`,
    remedy: "If there is one, choose it, or call it “Title” in the table.",
  };
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
