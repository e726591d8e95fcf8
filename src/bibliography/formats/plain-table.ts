/** Any table with a column of authors and one of titles. */

import { groupAuthor } from "../author-name.ts";
import { described } from "../bylines/author-separator.ts";
import { type BylineReader, bylineReader } from "../bylines/byline-reader.ts";
import { cutByCount } from "../bylines/counted-authors.ts";
import type { Finding } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import type { Paper, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import type { TableBeginning, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable, wholeNames } from "../table/table.ts";
import { columnKey, type TableChoices, type TableLayout } from "../table/table-choices.ts";
import type { Columns } from "../table/table-header.ts";
import { strayText } from "../table/table-problems.ts";

import { type AuthorPlaces, saidOfPapers } from "./author-rows.ts";
import { editorsKept, withoutEditorsMark } from "./names/editors.ts";
import { inventorOfCountry } from "./names/inventors.ts";
import { onlyListed } from "./names/listed-names.ts";
import { authorBy, type Conventions, namesIn } from "./names/name-conventions.ts";
import { withAuthorsWhole } from "./plain-table/commas.ts";
import { columnsOf, type Field } from "./plain-table/fields.ts";
import { withoutMarkdown } from "./plain-table/markdown.ts";
import { areOfNumbers } from "./plain-table/titles.ts";
import { type Way, wayOf } from "./plain-table/way.ts";
import { yearByContent } from "./plain-table/year.ts";

export const plainTable: Format = { name: "table", recognises: isPlainTable, read: readPlainTable };

/** Whether the beginning of a text is a table with a column of authors and one of titles. */
function isPlainTable(head: string): boolean {
  return isTable(
    head,
    tableFormat({}, () => undefined),
  );
}

interface PlainLayout extends TableLayout {
  /** Where rows name one author each, the papers of them. */
  readonly papersOf: ((rows: readonly Paper[]) => readonly Paper[]) | undefined;
}

/**
 * Reads any table that names its columns; which of them hold what, and how authors are separated and
 * ordered, is told from its cells, unless the source says how to read it.
 */
function* readPlainTable(printed: Source): Reader {
  const isHeader = (line: string) =>
    isTable(
      line,
      tableFormat(printed.choices ?? {}, () => undefined),
    );
  const source = { ...printed, text: withoutMarkdown(printed.text, isHeader) };
  const layouts: PlainLayout[] = [];
  const format = tableFormat(source.choices ?? {}, (layout) => void layouts.push(layout));
  const reading = yield* readTable(source, format);
  const [layout] = layouts;
  if (layout === undefined) return reading;
  const { papersOf, ...table } = layout;
  if (papersOf === undefined) return { ...reading, table };
  const papers = papersOf(reading.bibliography.papers);
  const diagnostics = saidOfPapers(reading.diagnostics, papers);
  return { ...reading, bibliography: { ...reading.bibliography, papers }, diagnostics, table };
}

/** @param tell - is told how the table is read. */
function tableFormat(chosen: TableChoices, tell: (layout: PlainLayout) => void): TableFormat {
  return {
    name: "table",
    isHeader: (columns) =>
      (["authors", "title"] as const).every(
        (field) => columnsOf(field, columns, chosen).length > 0,
      ),
    aligned: (cells, { columns, width, delimiter }) => {
      const place = columns.get(columnsOf("authors", columns, chosen)[0] ?? "");
      if (delimiter !== "," || place === undefined) return cells;
      return withAuthorsWhole(cells, { width, place }) ?? cells;
    },
    paperReader: (beginning, report) => {
      const choices = withYear(chosen, beginning);
      const way = wayOf(beginning, choices);
      const { perRow } = way;
      const places: AuthorPlaces = new WeakMap();
      const papersOf = perRow && ((rows: readonly Paper[]) => perRow.papersOf(rows, places));
      const named = namedColumns(beginning, choices);
      tell({ columns: beginning.names, ...named, separator: way.separator, papersOf });
      const numbers = numbersOfPapers(beginning, choices);
      if (numbers !== undefined) report(numbersForTitles(numbers));
      if (beginning.rows.length > 0) report(perRow?.finding ?? authorsSplit(way));
      return rowReader(beginning.columns, way, places);
    },
  };
}

function withYear(choices: TableChoices, { columns, rows }: TableBeginning): TableChoices {
  const isKnown = (["year", "date"] as const).some(
    (field) => columnsOf(field, columns, choices).length > 0,
  );
  const year = isKnown || choices.year !== undefined ? undefined : yearByContent(columns, rows);
  return year === undefined ? choices : { ...choices, year };
}

/** As printed, which is what somebody chooses among. */
function namedColumns(beginning: TableBeginning, choices: TableChoices) {
  const keyOf = (field: Field) => columnKey(printedColumn(field, beginning, choices));
  return { authors: keyOf("authors"), title: keyOf("title"), year: keyOf("year") };
}

function printedColumn(
  field: Field,
  { columns, names }: TableBeginning,
  choices: TableChoices,
): string {
  const [name = ""] = columnsOf(field, columns, choices);
  return names[columns.get(name) ?? -1] ?? "";
}

/** The column, as printed, whose numbers papers are called by for want of titles. */
function numbersOfPapers(beginning: TableBeginning, choices: TableChoices): string | undefined {
  const areNumbers = areOfNumbers(columnsOf("title", beginning.columns, choices));
  if (choices.title !== undefined || !areNumbers) return undefined;
  return printedColumn("title", beginning, choices);
}

function rowReader(
  columns: Columns,
  { authors, conventions, textIn, isCut, perRow }: Way,
  places: AuthorPlaces,
): ReturnType<TableFormat["paperReader"]> {
  const bylineOf = bylineReader(nameReader(columns, conventions));
  return (row, say) => {
    const text = (field: Field) => textIn(row, field);
    const paper = paperOf(text, conventions, bylineOf);
    const place = perRow?.placeOf(row);
    const isNumbered = place?.numbers.some((number) => number !== "");
    if (isRemark(paper) && !isNumbered) {
      say({ ...strayText([text("authors")]), remedy: NAMED_ALONE });
      return undefined;
    }
    // "et al." in a row of its own is known to the paper above.
    if (isNumbered && place?.isCut?.() && paper.title === "" && paper.byline.authors.length === 0)
      return undefined;
    const printed = authors.length === 1 ? row.cell(...authors) : "";
    if (withoutEditorsMark(printed) !== printed) say(editorsKept(printed));
    const byline = isCut(row)
      ? { ...paper.byline, listComplete: false }
      : cutByCount(paper.byline, perRow ? "" : text("count"));
    const whole = byline === paper.byline ? paper : { ...paper, byline };
    if (place) places.set(whole.byline, place);
    return whole;
  };
}

/** Zotero writes every person as "Family, Given": a name without a comma is one field, not to be taken apart. */
function nameReader(columns: Columns, conventions: Conventions) {
  const isZotero = columns.has("item type") && columns.has("manual tags");
  return (name: string): PrintedAuthor =>
    isZotero && !name.includes(",")
      ? groupAuthor(name, "literal")
      : (inventorOfCountry(name) ?? authorBy(conventions, name));
}

function paperOf(
  text: (field: Field) => string,
  conventions: Conventions,
  bylineOf: BylineReader,
): PrintedPaper {
  const authors = text("authors");
  return {
    title: onlyListed(text("title")),
    byline: bylineOf(wholeNames(authors, namesIn(authors, conventions))),
    year: text("year"),
    date: text("date"),
    venue: onlyListed(text("venue")),
    kind: text("kind"),
    category: text("category"),
    keywords: listIn(text("keywords")),
    ids: {
      doi: doiIn(text("doi")),
      pmid: text("pmid"),
      arxiv: text("arxiv"),
      openalex: text("openalex"),
    },
    address: text("address"),
    abstract: text("abstract"),
  };
}

/** Semantic Scholar has all ids in one cell: "{'DOI': '10.1000/1', 'CorpusId': 1}". */
function doiIn(cell: string): string {
  return cell.startsWith("{'") ? (/'DOI': '([^']{1,256})'/u.exec(cell)?.[1] ?? "") : cell;
}

const NAMED_ALONE =
  "If it names an author of the paper above, write it in that paper's row, with ; between the names.";

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

function authorsSplit({ separator, areApart }: Way): Finding {
  return {
    severity: "note",
    code: "authors-split",
    message: areApart
      ? "Authors were read from columns of one each."
      : `Authors were ${described(separator)}.`,
    remedy: areApart
      ? "If names look wrong, choose the column that holds authors."
      : "If names look wrong, choose what stands between them, or separate them with ; in the table.",
  };
}
