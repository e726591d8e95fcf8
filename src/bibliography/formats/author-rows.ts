/** Tables with a row for each author of each paper, as programs that analyse them keep lists. */

import type { Finding } from "../diagnostic.ts";
import { gatheredBy } from "../gathered.ts";
import type { Paper, PrintedAuthor } from "../paper.ts";

/** What shows whether a row goes on with the paper of the row above. */
export interface AuthorRow {
  readonly title: string;
  readonly year: string;
  readonly names: readonly string[];
}

/** So large a share of the rows goes on. */
const SHARE = 1 / 4;
/** Shorter titles, "Editorial" or "Book reviews", come again by themselves; numbers of papers do not. */
const SHORTEST = 16;
/** One alone may be a paper that is listed twice. */
const FEWEST = 2;

/** Whether no row has two names, and many rows name somebody else for the title above. */
export function isAuthorPerRow(rows: readonly AuthorRow[]): boolean {
  if (rows.some(({ names }) => names.length > 1)) return false;
  const further = rows.filter((row, i) => {
    const above = rows[i - 1];
    const isSame = row.title === above?.title && row.year === above.year;
    return isSame && isTelling(row.title) && row.names[0] !== above.names[0];
  });
  return further.length >= Math.max(FEWEST, rows.length * SHARE);
}

function isTelling(title: string): boolean {
  return title.length >= SHORTEST || /\d/u.test(title);
}

/** Joins the rows of each title, year and id, wherever they stand; authors are in the order of the rows. */
export function papersOfRows(rows: readonly Paper[]): readonly Paper[] {
  const groups = gatheredBy(rows, (row) => {
    const { title, year, ids } = row;
    return title === "" ? row : JSON.stringify([title, year, ids.doi, ids.pmid, ids.arxiv]);
  });
  const first = rows[0]?.records[0]?.index ?? 0;
  return [...groups.values()].map((group, i) => joined(group, first + i));
}

function joined(rows: readonly [Paper, ...Paper[]], index: number): Paper {
  const authors = new Map<string, PrintedAuthor>();
  for (const { byline } of rows) {
    for (const author of byline.authors) {
      if (!authors.has(author.printed)) authors.set(author.printed, author);
    }
  }
  const listComplete = rows.every(({ byline }) => byline.listComplete);
  const [paper] = rows;
  return {
    ...paper,
    records: paper.records.map((record) => ({ ...record, index })),
    byline: { authors: [...authors.values()], listComplete },
  };
}

export const authorPerRow: Finding = {
  severity: "note",
  code: "author-per-row",
  message: "Each row names one author; the rows of one title are one paper.",
  remedy: "If papers have one title, give each a DOI column.",
};
