/** Writing BibTeX, for LaTeX, JabRef, Zotero and others. */

import { fold } from "../../bibliography/fold.ts";
import type { Paper, PrintedAuthor } from "../../bibliography/paper.ts";

import { onOneLine } from "./one-line.ts";
import { bibtexType } from "./paper-kind.ts";
import { texOf, texTitle } from "./tex-text.ts";

/** In characters. */
const LONGEST_KEY = 40;

/** The papers, each an entry; a cut list of authors ends in "and others". */
export function toBibtex(papers: readonly Paper[]): string {
  const keys = keysOf(papers);
  return papers.map((paper, index) => entryOf(paper, keys[index] ?? "")).join("\n");
}

function entryOf(paper: Paper, key: string): string {
  const { byline, ids, title, venue, year, date, kind, category, keywords, abstract } = paper;
  const type = bibtexType(kind, venue !== undefined);
  const fields: Readonly<Record<string, string | undefined>> = {
    author: authorsOf(byline),
    title: texTitle(title),
    [venueField(type)]: venue && texOf(venue),
    year: year === undefined ? undefined : String(year),
    date: date === String(year) ? undefined : date,
    doi: ids.doi && literal(ids.doi),
    ...(ids.arxiv !== undefined && { eprint: ids.arxiv, archiveprefix: "arXiv" }),
    primaryclass: category && texOf(category),
    pmid: ids.pmid,
    ...addressesOf(paper),
    keywords: keywords?.map((keyword) => texOf(keyword.replaceAll(";", " "))).join("; "),
    abstract: abstract && texOf(abstract),
  };
  const lines = Object.entries(fields).flatMap(([name, value = ""]) => {
    const text = onOneLine(value);
    return text === "" ? [] : [`  ${name} = {${text}},\n`];
  });
  return `@${type}{${key},\n${lines.join("")}}\n`;
}

function venueField(type: string): string {
  if (type === "inproceedings" || type === "incollection") return "booktitle";
  if (type === "phdthesis") return "school";
  return type === "article" ? "journal" : "howpublished";
}

function authorsOf({ authors, listComplete }: Paper["byline"]): string {
  const names = authors.map(nameOf);
  return [...names, ...(listComplete ? [] : ["others"])].join(" and ");
}

/** "Family, Jr., Given". What would be taken for a separator stands in braces, as does a whole name. */
function nameOf({ printed, family, given = "", suffix = "", kind }: PrintedAuthor): string {
  if (kind !== undefined || family === undefined) return `{${texOf(printed)}}`;
  const first = given === "" ? "{}" : partOf(given);
  return [partOf(family), ...(suffix === "" ? [] : [partOf(suffix)]), first].join(", ");
}

function partOf(part: string): string {
  const isKept = /[,;]|(?:^|\s)and(?:\s|$)/iu.test(part);
  return isKept ? `{${texOf(part)}}` : texOf(part);
}

/** Code has a field of its own; the first page is the address, and others stand in the note. */
function addressesOf({ links, inferredYear }: Paper): Readonly<Record<string, string | undefined>> {
  const hrefs = (kind: "code" | "page") =>
    links.filter((link) => link.kind === kind).map(({ href }) => literal(href));
  const [url, ...others] = hrefs("page");
  const [code, ...moreCode] = hrefs("code");
  const note = [...(inferredYear ? ["Year inferred by Coterie."] : []), ...others, ...moreCode];
  return { url, code, note: note.join(" ") };
}

/** Addresses and ids are not TeX, but their braces must be balanced. */
function literal(text: string): string {
  return text.replaceAll("{", "%7B").replaceAll("}", "%7D").replaceAll("\\", "%5C");
}

/** "ruegamer2023"; numbered where several papers would have the same. */
function keysOf(papers: readonly Paper[]): readonly string[] {
  const last = new Map<string, number>();
  return papers.map(({ byline, title, year }) => {
    const [first] = byline.authors;
    const [word] = title.split(/\s+/u, 1);
    const base = lettersOf(first?.family ?? first?.printed) || lettersOf(word) || "paper";
    const key = `${base}${year ?? ""}`;
    const number = (last.get(key) ?? 0) + 1;
    last.set(key, number);
    return number === 1 ? key : `${key}-${number}`;
  });
}

function lettersOf(text = ""): string {
  return fold(text.slice(0, LONGEST_KEY)).replaceAll(/[^a-z0-9]/gu, "");
}
