/** Identifiers and addresses of an entry of BibTeX. */

import { normalArxiv, normalDoi } from "../../ids.ts";
import type { PaperIds } from "../../paper.ts";
import type { PrintedPaper } from "../../printed-paper.ts";

import type { Facts } from "./bibtex-facts.ts";
import { firstOf } from "./bibtex-facts.ts";

/** Fields that hold web addresses, some of them among words. */
const ADDRESSES = [
  "url",
  "code",
  "html",
  "website",
  "link",
  "howpublished",
  "note",
  "pdf",
  "bdsk-url-1",
] as const;
/** Of these, fields that lead to nothing but the paper. */
const RESOLVED = ["url", "ee", "link", "html", "howpublished", "bdsk-url-1"] as const;
const RESOLVER = /https?:\/\/(?:dx\.)?doi\.[a-z.]{3,40}\/(10\.[^\s"'<>}]+)/giu;
/** Fields in which people who know no better place write "arXiv:2301.01234". */
const ARXIV_MENTIONS = ["journal", "url", "note", "howpublished", "booktitle", "volume"] as const;
/**
 * Words before the id of another paper: "Comment on arXiv:1004.1234", "supplement to …". Of a correction, with nothing
 * but words in between ("Erratum published as arXiv:…"): notes tell of those of the paper itself, too ("v2: corrections
 * to Section 3, arXiv:…").
 */
const OTHER_PAPER =
  /(?<![^\s()[\]{},;:“"])(?:(?:(?:comment(?:s|ary)?|discussion|review|translation|part) (?:on|of)|(?:reply|replies|response|rejoinder|supplement|addition|companion|sequel) (?:to|of)|companion paper|see also)(?!\p{L})|(?:errat(?:um|a)|corrigend(?:um|a)|addend(?:um|a)|corrections?|retractions?)(?!\p{L})[^,;.()[\]]{0,60}(?<!\p{L})(?=https?:|arxiv|doi\b|10\.\d|\d{4}\.\d))/iu;

/**
 * The identifiers of a paper in its entry's spelling.
 *
 * @param key - of its entry: Europe PMC writes "PMID:12345".
 */
export function idsOf(facts: Facts, key: string): PaperIds {
  const archive = literal(firstOf(facts, "archiveprefix", "eprinttype") ?? "")
    .trim()
    .toLowerCase();
  const eprint = literal(facts.get("eprint") ?? "");
  const isArxiv = archive === "arxiv" || normalArxiv(eprint) !== undefined;
  const doi = firstOf(facts, "doi", "di") ?? resolvedDoi(facts);
  const pmid =
    firstOf(facts, "pmid", "pubmed_id", "pubmedid") ??
    (archive === "pubmed" ? eprint : (notedPmid(facts.get("note") ?? "") ?? notedPmid(key)));
  const arxiv = firstOf(facts, "arxivid", "arxiv") ?? (isArxiv ? eprint : mentionedArxiv(facts));
  return {
    ...(doi !== undefined && { doi: literal(doi) }),
    ...(arxiv !== undefined && { arxiv: literal(arxiv) }),
    ...(pmid !== undefined && { pmid: literal(pmid) }),
  };
}

/** The text in which the entry's web addresses stand, and that in which only the paper's own do. */
export function addressesOf(facts: Facts): Pick<PrintedPaper, "address" | "ownAddress"> {
  return {
    address: addressText(valuesOf(facts, ADDRESSES)),
    ownAddress: addressText(valuesOf(facts, RESOLVED).map(ownPart)),
  };
}

function addressText(values: readonly string[]): string {
  return values.map((value) => literal(value).replaceAll(/[{}]/gu, " ")).join(" ");
}

/** Most entries have few of the fields that are asked for. */
function valuesOf(facts: Facts, names: readonly string[]): readonly string[] {
  const values: string[] = [];
  for (const name of names) {
    const value = facts.get(name);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** Of a value, up to where it speaks of another paper. */
function ownPart(value: string): string {
  return value.split(OTHER_PAPER, 1)[0]!;
}

/**
 * The DOI in the address of a resolver, as pages write it in: bare, "doi:", in a link of HTML or `\url`.
 * Other addresses may cite other papers, and so may several.
 */
function resolvedDoi(facts: Facts): string | undefined {
  for (const address of valuesOf(facts, RESOLVED)) {
    const [doi, ...others] = new Set(
      [...ownPart(address).matchAll(RESOLVER)].map(([, printed = ""]) =>
        normalDoi(literal(printed)),
      ),
    );
    if (doi !== undefined && others.length === 0) return doi;
  }
  return undefined;
}

/** Zotero and some publishers note nothing else on a line than "PMID: 12345", or "PMCID: PMC678" behind it. */
const NOTED_PMID = /^[ \t]*PMID:\s{0,9}(\d{1,9})(?:\s+PMCID:\s*PMC\d{1,9})?\s*$/mu;

function notedPmid(note: string): string | undefined {
  return NOTED_PMID.exec(note.replaceAll(/[{}]/gu, ""))?.[1];
}

function mentionedArxiv(facts: Facts): string | undefined {
  const words = valuesOf(facts, ARXIV_MENTIONS)
    .filter((value) => /arxiv/iu.test(value))
    .flatMap((value) => ownPart(value).split(/[\s,;[\](){}]+/u));
  return words.find((word) => normalArxiv(word) !== undefined);
}

/**
 * An address or id without the backslashes and braces that TeX needs: `10.1000/a\_b`. Web of Science
 * and others put whole values into two pairs of braces, Mendeley each escaped character into one, Citavi
 * a DOI into `\url{…}`.
 */
function literal(tex: string): string {
  if (!/[\\{$]/u.test(tex)) return tex;
  return tex
    .replaceAll(/\{(\\[_%&#$])\}/gu, "$1")
    .replace(/^\s*\\url\s*\{([^{}]*)\}\s*$/u, "$1")
    .replace(/^\s*\{([^{}]*)\}\s*$/u, "$1")
    .replaceAll(/\{?\\textasciitilde\s*(?:\{\})?\}?|\\~(?:\{\})?|\$\\sim\$/gu, "~")
    .replaceAll(/\\([_%&#$^{}])/gu, "$1");
}
