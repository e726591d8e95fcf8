/** CSV of DiVA, where most universities of Sweden keep what they publish. */

import { familyFirst } from "../author-name.ts";
import { type BylineReader, withBylines } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Row, TableFormat } from "../table/table.ts";
import { isTable, listIn, readTable } from "../table/table.ts";

/** Reads "CSV all metadata" of DiVA. */
export const diva: Format = {
  name: "DiVA CSV",
  recognises: (head) => isTable(head, rows),
  read: (source) => readTable(source, rows),
};

const rows: TableFormat = {
  name: "diva",
  isHeader: (columns) =>
    ["pid", "name", "title", "publicationtype"].every((name) => columns.has(name)),
  paperReader: withBylines(authorOf, paperOf),
};

/** "Samlingsverk (redaktörskap)", "Proceedings (editor)" */
const OF_EDITORS = /\((?:redaktörskap|editor)/iu;
const NOBODY: Byline = { authors: [], listComplete: true };

function paperOf({ cell }: Row, bylineOf: BylineReader): PrintedPaper {
  const kind = cell("publicationtype");
  return {
    title: cell("title"),
    byline: OF_EDITORS.test(kind) ? NOBODY : bylineOf(peopleIn(cell("name"))),
    year: cell("year"),
    venue: cell("journal") || cell("hostpublication"),
    kind,
    keywords: listIn(cell("keywords")),
    ids: { doi: cell("doi"), pmid: cell("pmid") },
    abstract: cell("abstract"),
  };
}

/** Where somebody works may have semicolons, too: "King, Ada [u1] (KTH; Looms);Byron, Bob". */
function peopleIn(list: string): readonly string[] {
  return (
    list.match(/(?:[^;()]|\([^()]{0,1000}(?:\([^()]{0,500}\)[^()]{0,1000}){0,20}\)|[()])+/gu) ?? []
  );
}

/** "King, Ada [u1abcdef] [0000-0002-1825-0097] (KTH, Looms [177])" */
function authorOf(printed: string): PrintedAuthor {
  const name = printed.split(/\s[[(]/u, 1)[0]?.trim() ?? "";
  const orcid = normalOrcid(/\[([\d-]{18}[\dX])\]/u.exec(printed)?.[1] ?? "");
  return familyFirst(name, orcid === undefined ? undefined : { orcid });
}
