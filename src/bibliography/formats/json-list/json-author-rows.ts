/** JSON with a record for each author of each paper, as databases and programs hand out their tables. */

import type { Finding } from "../../diagnostic.ts";
import { inFile } from "../../diagnostic.ts";
import type { Byline, Paper } from "../../paper.ts";
import type { Reading } from "../../reading.ts";
import type { Columns } from "../../table/table-header.ts";
import { positionReader } from "../author-places.ts";
import {
  type AuthorPlace,
  type AuthorPlaces,
  isAuthorPerRow,
  papersOfRows,
  saidOfPapers,
} from "../author-rows.ts";
import { numberReader } from "../paper-numbers.ts";

import { type Fields, textIn } from "./json-keys.ts";

/** What the records of one text say of their authors that a paper has no room for. */
export interface AuthorRecords {
  /** Remembers the place of a lone author. */
  readonly note: (byline: Byline, fields: Fields) => void;
  /** The reading with the records of each paper joined, where each names one author. */
  readonly joined: (reading: Reading, file: string) => Reading;
}

/** So many records show whether each names one author. */
const SAMPLE_SIZE = 2000;

/** Of a text of which nothing has been read. */
export function authorRecords(): AuthorRecords {
  const places: AuthorPlaces = new WeakMap();
  let placeOf: ((fields: Fields) => AuthorPlace) | undefined;
  return {
    note: (byline, fields) => {
      if (byline.authors.length !== 1) return;
      placeOf ??= placeReader(fields);
      places.set(byline, placeOf(fields));
    },
    joined: (reading, file) => {
      const { papers } = reading.bibliography;
      const first = papers.slice(0, SAMPLE_SIZE).map((paper) => rowOf(paper, places));
      if (!isAuthorPerRow(first)) return reading;
      const joined = papersOfRows(papers, places);
      return {
        ...reading,
        bibliography: { ...reading.bibliography, papers: joined },
        diagnostics: [
          ...saidOfPapers(reading.diagnostics, joined),
          ...inFile(file, [authorPerRecord]),
        ],
      };
    },
  };
}

/** The keys of the first record are those of all. */
function placeReader(first: Fields): (fields: Fields) => AuthorPlace {
  const columns: Columns = new Map([...first.keys()].map((key, i) => [key, i]));
  const numbersOf = numberReader(columns);
  const positionsOf = positionReader(columns);
  return (fields) => {
    const row = { cell: (...names: readonly string[]) => textIn(fields, names) };
    return { numbers: numbersOf(row), positions: positionsOf(row) };
  };
}

function rowOf({ title, year, byline }: Paper, places: AuthorPlaces) {
  const { numbers = [] } = places.get(byline) ?? {};
  const names = byline.authors.map(({ printed }) => printed);
  return { title, year: String(year ?? ""), numbers, names };
}

const authorPerRecord: Finding = {
  severity: "note",
  code: "json-list/author-per-record",
  message: "Each record names one author; the records of one title and number are one paper.",
  remedy: "If papers have one title, give each a DOI.",
};
