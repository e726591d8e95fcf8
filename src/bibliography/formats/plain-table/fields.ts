/** Which columns of a plain table hold what, and the text that a row has of it. */

import { withReferences } from "../../markup.ts";
import type { Row } from "../../table/table.ts";
import type { TableChoices } from "../../table/table-choices.ts";
import { type Columns, ONE_OF_SEVERAL, plainName } from "../../table/table-header.ts";
import { withoutEditorsMark } from "../names/editors.ts";
import { withoutFootnoteMarks } from "../names/footnote-marks.ts";
import { listedNames } from "../names/listed-names.ts";
import { hasPaperIds, numberReader } from "../paper-numbers.ts";

import { columnNames, doisOrLinks, fullLists, OF_INSTITUTION } from "./columns.ts";
import { familyColumns } from "./name-parts.ts";
import { areOfNumbers, otherTitles } from "./titles.ts";

export type Field = Exclude<
  keyof typeof columnNames,
  "firstAuthors" | "coAuthors" | "contributors"
>;

/** Of these a row may say something. */
export const fields = [
  "authors",
  "title",
  "year",
  "date",
  "venue",
  "kind",
  "complete",
  "count",
  "category",
  "keywords",
  "abstract",
  "doi",
  "pmid",
  "arxiv",
  "openalex",
  "address",
] as const satisfies readonly Field[];

/** The columns of a field that a table has: the chosen one alone, else all that are called after it. */
export function columnsOf(
  field: Field,
  columns: Columns,
  choices: TableChoices,
): readonly string[] {
  const chosen =
    field === "authors" || field === "title" || field === "year" ? choices[field] : undefined;
  const names = chosen === undefined ? columnNames[field] : [chosen];
  const present = withLanguages(
    names.filter((name) => columns.has(name)),
    columns,
  );
  if (field === "venue") {
    const titles = choices.title === undefined ? otherTitles(columns) : [choices.title];
    return present.filter((name) => !titles.includes(name));
  }
  if (field === "authors" && chosen === undefined && present.length > 0)
    return [...fullLists(columns), ...withOthers(present, columns)];
  if (field === "doi" && present.length === 0) return doisOrLinks(columns);
  if (present.length > 0 || chosen !== undefined) return present;
  if (field === "title") return otherTitles(columns);
  if (field !== "authors") return present;
  const single = singleAuthors(columns);
  if (single.length > 0) return single;
  const families = familyColumns(columns);
  if (families.length > 0) return families;
  const others = CONTRIBUTORS.filter((name) => columns.has(name));
  if (others.length > 0) return others;
  const first = FIRST_AUTHORS.filter((name) => columns.has(name));
  return first.length === 0 && isOfPeople(columns) ? ["name"] : first;
}

/** Beside titles alone, a "name" is anybody's; beside titles and DOIs it may be that of a program. */
function isOfPeople(columns: Columns): boolean {
  const has = (...names: readonly string[]) => names.some((name) => columns.has(name));
  return has("name") && hasPaperIds(columns) && has("orcid", "affiliation", "institution");
}

/** DSpace has a column for each language, "dc.title[en]" beside "dc.title[]", and fills one or the other. */
function withLanguages(present: readonly string[], columns: Columns): readonly string[] {
  const others = [...columns.keys()].filter(
    (name) => OF_A_LANGUAGE.test(name) && present.includes(plainName(name)),
  );
  return others.length === 0 ? present : [...present, ...others];
}

const OF_A_LANGUAGE = /^dc(?:terms)?[._:].*\[\w*\]$/u;

/** "Author" is the first of several where others have columns of their own, "Co-author 1" or "Author" again. */
function withOthers(present: readonly string[], columns: Columns): readonly string[] {
  const [first = ""] = present;
  if (!present.every((name) => MAY_BE_FIRST.includes(name))) return present;
  const single = singleAuthors(columns);
  if (single.length === 0 || single.some((name) => IS_FIRST.test(name))) return present;
  return single.includes(first) ? single : [first, ...single];
}

/** Beside it, "Author" has all of them; pandas calls the second "Author.1" of two that are called "Author". */
const IS_FIRST = /^(?:(?:author|autor|auteur)[ _-]?1|(?:first|1st) author)$/u;
/** Of all authors, or of the first. */
export const MAY_BE_FIRST: readonly string[] =
  "author, author name, authorname, autor, auteur, autore, main author, mainauthor".split(", ");

/** In the order of the table, each place once whatever its names. */
function singleAuthors(columns: Columns): readonly string[] {
  const places = new Map([...columns].map(([name, place]) => [place, name]));
  const single = [...places]
    .filter(([, name]) => ONE_AUTHOR.test(name) || isOneOfSeveral(name, columns))
    .toSorted(([one], [other]) => one - other)
    .map(([, name]) => name);
  const last = single.length === 0 ? [] : LAST_AUTHORS.filter((name) => columns.has(name));
  const areFirst = single.every((name) => FIRST_AUTHORS.includes(name));
  return areFirst && last.length === 0 ? [] : [...single, ...last.slice(0, 1)];
}

function isOneOfSeveral(name: string, columns: Columns): boolean {
  return ONE_OF_SEVERAL.test(name) && columns.has(`${name} 2`);
}

/** Whether a table has no column for those between the first authors and the last, or it says that there are others. */
export function namesSomeOnly(columns: Columns, authors: readonly string[]): boolean {
  const areFirst = authors.every((name) => FIRST_AUTHORS.includes(name));
  if ((authors.length > 0 && areFirst) || authors[0] === OF_INSTITUTION) return true;
  // Elsevier's answers name who stands first.
  if (authors[0] === "dc creator" && columns.has("prism publicationname")) return true;
  return (
    authors.some((name) => ONE_AUTHOR.test(name)) &&
    (LAST_AUTHORS.some((name) => columns.has(name)) ||
      columnNames.coAuthors.some((name) => columns.has(name) && !authors.includes(name)))
  );
}

/** A column for each author: "Author 1", "Author 2", or "First author", "Second author". */
const ONE_AUTHOR =
  /^(?:(?:co[ -]?)?(?:author|autor|auteur)[ ._-]?\d{1,2}|(?:first|lead|main|principal|second|third|fourth|fifth|sixth|\d(?:st|nd|rd|th)) author)$/u;

/** Whether each of these columns should be of one author. */
export function areOnePerColumn(authors: readonly string[]): boolean {
  return authors.some((name) => ONE_AUTHOR.test(name));
}

/** Whether a column is of one person: "First author", not "First authors" nor "First author(s)". */
export function areOfOnePerson(authors: readonly string[]): boolean {
  return (
    authors.length > 0 &&
    authors.every((name) => FIRST_AUTHORS.includes(name) && !/s\)?$/u.test(name))
  );
}

/** Where no column names all: the list goes on, and nobody knows with whom. */
const FIRST_AUTHORS = columnNames.firstAuthors;
/** Where no column is of authors. */
const CONTRIBUTORS = columnNames.contributors;

/** Of one person, who is named apart. */
export const LAST_AUTHORS: readonly string[] = ["last author", "senior author"];

/** Reads a field from the first of its columns that is filled; columns are looked up once a table. */
export function fieldReader(
  columns: Columns,
  choices: TableChoices,
): (row: Row, field: Field) => string {
  const present = new Map(
    fields.map((field) => [field, columnsOf(field, columns, choices)] as const),
  );
  const authors = present.get("authors") ?? [];
  const isOnePerColumn = areOnePerColumn(authors);
  const areInLanguages = authors.some((name) => OF_A_LANGUAGE.test(name));
  const numbersOf = numberReader(columns);
  const areNumbers = choices.title === undefined && areOfNumbers(present.get("title") ?? []);
  return (row, field) => {
    const { cell } = row;
    if (field === "authors" && isOnePerColumn) {
      const names = authors.map((name) => cell(name));
      // The last author may be the first, too; two of the others may be namesakes.
      const isNew = (name: string, i: number) =>
        LAST_AUTHORS.includes(authors[i]!)
          ? names.indexOf(name) === i
          : i === 0 || name !== names[0];
      return names.filter((name, i) => name !== "" && isNew(name, i)).join("; ");
    }
    if (field === "title" && areNumbers) return numbersOf(row).find((text) => text !== "") ?? "";
    if (field === "authors" && areInLanguages)
      return inAllLanguages(authors.map((name) => cell(name)));
    const text = cell(...(present.get(field) ?? []));
    if (field === "year" && text === "") return YEAR_BEHIND.exec(cell(...authors))?.[1] ?? "";
    return field === "authors" ? listOfNames(text) : text;
  };
}

/** "Ada Lovelace, Bob Byron (1843)." is the beginning of a reference. */
const YEAR_BEHIND = /\(((?:1[6-9]|20)\d{2})[a-z]?\)\.?$/u;
/** Programs write a list so where nothing in it stands in quotes: "[Ada Lovelace, Bob Byron]". */
const IN_BRACKETS = /^\[([^[\]{}"]*)\]$/u;
/** What is said of several at the end of a list or behind a name: "(* = equal contributions)". */
const REMARK =
  /\s*\((?:[*†‡§#+\d]{1,3}\s?=?\s?)?[^()]{0,40}\b(?:equal(?:ly)?|contribut(?:ed|ions?)|corresponding)\b[^()]{0,40}\)/giu;

/** "*et al.*" in italics of Markdown. */
const ET_AL_IN_MARKS = /([*_]{1,2})(et al\.?)\1/gu;

/** Line ends may separate names. */
const RUN_OF_BLANKS = /[^\S\n]{2,}/gu;

/** The names of a cell as text, without what stands around and behind the list. */
export function listOfNames(cell: string): string {
  const listed = listedNames(cell);
  if (listed !== undefined) return listed;
  // Patterns that begin with blanks would walk through a run of them from each.
  const spaced = cell.replaceAll(RUN_OF_BLANKS, " ").replaceAll(ET_AL_IN_MARKS, "$2");
  const dated = (spaced.includes("::") ? spaced.replaceAll(AUTHORITY, "") : spaced)
    .replace(YEAR_BEHIND, "")
    .trimEnd();
  const list = dated.startsWith("[") ? dated.replace(IN_BRACKETS, "$1") : dated;
  const bare = withoutTags(list.includes("(") ? list.replaceAll(REMARK, "") : list);
  return withoutEditorsMark(withoutFootnoteMarks(withReferences(bare)));
}

/** DSpace may have some authors of a paper in the column of one language, and some in another. */
function inAllLanguages(cells: readonly string[]): string {
  const names = cells.flatMap((cell) => listOfNames(cell).split("||"));
  return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== "").join("||");
}

/**
 * DSpace has the key of a person behind the name, and how sure that is: "King, Ada::a1b2-c3::600||Byron, Bob",
 * "King, Ada::will be referenced::ORCID::0000-0002-1825-0097::600".
 */
const AUTHORITY = /::[^|]{0,99}::-?\d{1,3}(?=\|\||$)/gu;

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
