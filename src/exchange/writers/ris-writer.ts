/** Writing RIS, for Zotero, EndNote, Mendeley and others. */

import type { Paper, PrintedAuthor } from "../../bibliography/paper.ts";
import { plainTitle } from "../../bibliography/title.ts";

import { onOneLine } from "./one-line.ts";
import { risType } from "./paper-kind.ts";

/** The papers, each a record; a cut list of authors ends in "et al.". */
export function toRis(papers: readonly Paper[]): string {
  return papers.map(recordOf).join("\r\n");
}

function recordOf(paper: Paper): string {
  const { byline, ids, links, title, venue, year, kind, keywords = [], abstract } = paper;
  const fields: readonly (readonly [tag: string, value: string | undefined])[] = [
    ["TY", risType(kind, venue !== undefined)],
    ["TI", plainTitle(title)],
    ...byline.authors.map((author) => ["AU", nameOf(author)] as const),
    ["AU", byline.listComplete ? undefined : "et al."],
    ["PY", year === undefined ? undefined : String(year)],
    ["DA", dateOf(paper)],
    ["T2", venue],
    ["DO", ids.doi],
    ...(ids.pmid === undefined
      ? []
      : ([
          ["DB", "PubMed"],
          ["AN", ids.pmid],
        ] as const)),
    ["M1", ids.arxiv === undefined ? undefined : `arXiv:${ids.arxiv}`],
    ...links.map(({ href }) => ["UR", href] as const),
    ...keywords.map((keyword) => ["KW", keyword] as const),
    ["AB", abstract],
    ["N1", paper.inferredYear ? "Year inferred by Coterie" : undefined],
  ];
  const lines = fields.flatMap(([tag, value = ""]) => {
    const text = onOneLine(value);
    return text === "" ? [] : [`${tag}  - ${text}\r\n`];
  });
  return `${lines.join("")}ER  - \r\n`;
}

/** "Family, Given, Jr."; a comma at the end keeps the name of an organisation whole, as in EndNote. */
function nameOf({ printed, family, given = "", suffix = "", kind }: PrintedAuthor): string {
  if (kind !== undefined || family === undefined) return `${inName(printed)},`;
  return [family, given, suffix]
    .map(inName)
    .filter((part) => part !== "")
    .join(", ");
}

/** A semicolon would begin the next name. */
function inName(part: string): string {
  return part.replaceAll(/[;,]/gu, " ").trim();
}

function dateOf({ date, year }: Paper): string | undefined {
  if (date === undefined || date === String(year)) return undefined;
  return `${date.replaceAll("-", "/")}/`;
}
