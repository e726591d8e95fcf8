/** CSV of Scopus. */

import { familyFirst, givenFirst } from "../author-name.ts";
import { split } from "../bylines/author-separator.ts";
import { type BylineReader, bylineOfPeople, bylineReader } from "../bylines/byline-reader.ts";
import { cutByCount } from "../bylines/counted-authors.ts";
import { familyThenInitials } from "../bylines/family-then-initials.ts";
import { separatorOf } from "../bylines/told-separator.ts";
import type { Format } from "../format.ts";
import type { Byline, PersonIds, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable, wholeNames } from "../table/table.ts";
import type { Header } from "../table/table-header.ts";

import { withoutAffiliations } from "./names/name-extras.ts";

/** Reads a CSV export of Scopus, with its old or its new columns; people keep the id that it gives them. */
export const scopus: Format = {
  name: "Scopus CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

/**
 * Each column as Scopus calls it in English, Chinese and Russian, and as programs that ask its interface
 * do. In traditional Chinese, authors are called what their keywords are, and stand before them.
 */
const AUTHORS = ["authors", "author names", "作者", "作者關鍵字", "автор (ы)", "авторы"];
const FULL_NAMES = ["author full names", "作者全名"];
const FIRST_AUTHOR = "creator";
const TITLES = ["title", "titles", "文献标题", "文獻標題", "标题", "書名", "название документа"];
const PERSON_IDS = [
  "author(s) id",
  "author s id",
  "作者 id",
  "author ids",
  "scopus author ids",
  "идентификатор автора(ов)",
];
const SOURCES = [
  "source title",
  "scopus source title",
  "publicationname",
  "publication name",
  "来源出版物名称",
  "來源出版物名稱",
  "название источника",
  // Of other databases, whose rows people put below.
  "venue",
];

/** One of these tells its tables from all others. */
const OF_SCOPUS = ["eid", "author(s) id", "author s id", "来源出版物名称", "來源出版物名稱"];

const rows: TableFormat = {
  name: "scopus",
  isHeader: (columns) =>
    (OF_SCOPUS.some((name) => columns.has(name)) ||
      // Programs in R rename what the interface gives: "scopus_id,title,creator,publication_name".
      (columns.has("scopus id") && columns.has(FIRST_AUTHOR))) &&
    [...FULL_NAMES, ...AUTHORS, FIRST_AUTHOR].some((name) => columns.has(name)) &&
    TITLES.some((name) => columns.has(name)),
  aligned: withoutMoreFunding,
  paperReader: scopusPaperReader,
};

/** Reads rows of its tables, and what another format of Scopus has under the names of their columns. */
export function scopusPaperReader(): (row: Row) => PrintedPaper {
  const fullNames = bylineReader(fullName);
  const shortNames = bylineReader(shortName);
  return (row) => paperOf(row, (cell) => bylineIn(cell, { fullNames, shortNames }));
}

/** Rows may hold several funding texts under the header's one column for them. */
function withoutMoreFunding(cells: readonly string[], { columns, width }: Header) {
  const last = [...columns.keys()].findLast((name) => /^funding texts?\b/u.test(name));
  const place = columns.get(last ?? "");
  if (place === undefined || !cells.at(-1)?.trim().startsWith("2-s2.0-")) return cells;
  return cells.toSpliced(place + 1, cells.length - width);
}

function paperOf({ cell }: Row, bylineFrom: (cell: Row["cell"]) => Byline): PrintedPaper {
  const title = cell(...TITLES);
  return {
    title: title === "[No title available]" ? "" : title,
    byline: cutByCount(bylineFrom(cell), cell("author count", "number of authors")),
    year: cell("year", "publication year", "年份", "год", "coverdate", "cover date", "date"),
    date: cell("coverdate", "cover date", "date"),
    venue: cell(...SOURCES),
    kind: cell(
      "document type",
      "subtypedescription",
      "subtype description",
      "文献类型",
      "文獻類型",
      "тип документа",
    ),
    keywords: [
      ...listIn(cell("author keywords", "作者关键字", "ключевые слова автора")),
      ...listIn(cell("authkeywords"), "|"),
    ],
    ids: { doi: cell("doi"), pmid: cell("pubmed id") },
    address: cell("link", "链接", "連結", "ссылка"),
    abstract: abstractIn(cell("abstract", "摘要", "краткое описание", "description")),
  };
}

function abstractIn(printed: string): string {
  return printed === "[No abstract available]" ? "" : printed;
}

interface Readers {
  readonly fullNames: BylineReader;
  readonly shortNames: BylineReader;
}

/** Full names carry their ids in brackets; short names have them in a column beside them. */
function bylineIn(cell: Row["cell"], { fullNames, shortNames }: Readers): Byline {
  const fullCell = cell(...FULL_NAMES);
  const full = wholeNames(fullCell, listIn(fullCell));
  if (full.length > 0) return fullNames(full);
  // Tables that people add to have ";" where they knew no ids.
  const idCell = cell(...PERSON_IDS).replace(/^[;\s]+$/u, "");
  const ids = listIn(idCell, idCell.includes("|") ? "|" : ";");
  const names = shortNamesIn(withoutAffiliations(cell(...AUTHORS)), ids.length);
  if (names.length === 0) return firstAuthor(cell, shortNames);
  return ids.length === names.length
    ? bylineOfPeople(
        names.map((name, i) => ({ name, id: ids[i] })),
        ({ name }) => name,
        (name, { id }) => familyThenInitials(name, scopusId(id)),
      )
    : shortNames(names);
}

/** What the interface of Scopus gives to those without a subscription: one author, and how many there are. */
function firstAuthor(cell: Row["cell"], shortNames: BylineReader): Byline {
  const names = listIn(cell(FIRST_AUTHOR));
  const isAlone = names.length === 0 || cell("author count") === "1";
  return { ...shortNames(names), ...(!isAlone && { listComplete: false }) };
}

/** "Lovelace A."; "A Lovelace" in rows of Google Scholar that people put below. */
function shortName(printed: string): PrintedAuthor {
  return INITIALS_FIRST.test(printed) ? givenFirst(printed) : familyThenInitials(printed);
}

const INITIALS_FIRST = /^\p{Lu}{1,4} \p{Lu}[\p{L}\p{M}'’-]*\p{Ll}$/u;

/** "Lovelace, Ada (57652434900)". */
function fullName(printed: string): PrintedAuthor {
  const [, name = printed, id] = /^(.*\S)\s*\((\d{4,})\)$/su.exec(printed) ?? [];
  return familyFirst(name, scopusId(id));
}

/** "Sauer F.; Xie J.", of old exports "Sauer F., Xie J." or "Sauer, F., Xie, J.": the ids decide. */
function shortNamesIn(cell: string, idCount: number): readonly string[] {
  if (cell === "") return [];
  if (cell.includes(";")) return listIn(cell);
  // SciVal's tables: "King, A.| Byron, B."
  if (cell.includes("|")) return listIn(cell, "|");
  const ways = ([",", "pairs"] as const).map((separator) => split(cell, separator));
  const asMany = ways.find(({ length }) => length === idCount);
  // Nobody is called "B.": where that stands between commas, it belongs to the name before it.
  const isParted = ways[0]!.some((part) => /^(?:\p{Lu}\p{M}?\.[ -]?){1,4}$/u.test(part));
  return asMany ?? split(cell, isParted ? "pairs" : separatorOf([cell]));
}

/** A column of single ids is a column of numbers to some programs: "57652434900.0". */
function scopusId(printed = ""): PersonIds | undefined {
  const [, scopus] = /^(\d+)(?:\.0)?$/u.exec(printed) ?? [];
  return scopus === undefined ? undefined : { scopus };
}
