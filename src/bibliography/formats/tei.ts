/** TEI: references as GROBID takes them out of a PDF, and papers as HAL and Zotero export them. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import { type Finding, inFile } from "../diagnostic.ts";
import { englishCount } from "../english-count.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { childOf, childrenOf, elementsAt, rootName, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate } from "./printed-date.ts";

export const tei: Format = { name: "TEI", recognises: isTei, read: readTei };

/** HAL wraps each in what says who put it there. */
const xml: XmlFormat = {
  name: "tei",
  records: ["biblFull", "biblStruct", "bibl"],
  isRecord: (record) => structureOf(record) !== undefined || isMarkedUp(record),
  paperOf: (record) =>
    record.name === "bibl" ? citedIn(record) : paperOf(structureOf(record) ?? record),
};

/** Whether the beginning of a text is TEI with references or papers in their parts. */
function isTei(head: string): boolean {
  const root = rootName(head);
  return /^(?:TEI|teiCorpus|listBibl)$/u.test(root ?? "") && /<biblStruct[\s>]/u.test(head);
}

/** Reads what TEI describes in parts; editors are not authors, nor is who a paper read whole cites. */
function* readTei(source: Source): Reader {
  const papers = papersReadWhole(source.text);
  let at = 0;
  const isCited = ({ end }: XmlElement) => {
    // Records come in order.
    while ((papers[at]?.to ?? end) < end) at += 1;
    return (papers[at]?.from ?? end) < end;
  };
  let cited = 0;
  const { bibliography, diagnostics } = yield* readXml(source, {
    ...xml,
    isRecord: (record) => {
      if (xml.isRecord?.(record) === false) return false;
      if (!isCited(record)) return true;
      cited += 1;
      return false;
    },
  });
  const findings = cited === 0 ? [] : [referencesLeftOut(cited)];
  return { bibliography, diagnostics: [...inFile(source.file, findings), ...diagnostics] };
}

/** From the end of what says who wrote a paper to the next such: GROBID has there what the paper cites. */
function papersReadWhole(text: string): readonly { readonly from: number; readonly to: number }[] {
  const headers = [...text.matchAll(/<teiHeader[\s>]/gu)].map(({ index }) => index);
  return headers.flatMap((start, i) => {
    const to = headers[i + 1] ?? text.length;
    const from = text.indexOf("</teiHeader>", start);
    const header = text.slice(start, Math.min(from, to));
    const author = header.indexOf("<author");
    const isWhole = from !== -1 && author !== -1 && header.includes("<persName", author);
    return isWhole && header.includes('ident="GROBID"') ? [{ from, to }] : [];
  });
}

function referencesLeftOut(count: number): Finding {
  return {
    severity: "note",
    code: "tei/references-left-out",
    message: `The references of papers that GROBID read (${englishCount(count)}) were left out: they are what the papers cite.`,
    remedy: "For a map of what a paper cites, have GROBID process its references alone.",
  };
}

function structureOf(record: XmlElement): XmlElement | undefined {
  return record.name === "biblStruct" ? record : elementsAt(record, "sourceDesc", "biblStruct")[0];
}

/** A reference as it is printed, whose author and title are told; one of text alone, or in a sentence, is none. */
function isMarkedUp(record: XmlElement): boolean {
  return (
    record.name === "bibl" && authorsIn(record).length > 0 && childOf(record, "title") !== undefined
  );
}

function citedIn(reference: XmlElement): PrintedPaper {
  const titles = childrenOf(reference, "title");
  const atLevel = (levels: RegExp) =>
    titles.find(({ attributes }) => levels.test(attributes.get("level") ?? ""));
  const title = atLevel(/^a$/u) ?? titles[0];
  const host = atLevel(/^[jms]$/u);
  const authors = authorsIn(reference);
  return {
    title: textOf(title),
    byline: bylineOfPeople(authors, nameOf, authorOf),
    date: bestDate(childrenOf(reference, "date").map(dateIn)),
    venue: host === title ? textOf(reference, "publisher") : textOf(host),
    ids: idsIn(childrenOf(reference, "idno")),
  };
}

function paperOf(structure: XmlElement): PrintedPaper {
  const book = childOf(structure, "monogr") ?? structure;
  const part = childOf(structure, "analytic");
  const isPart = part !== undefined && textOf(part, "title") !== "";
  const levels = part === undefined ? [book] : [part, book];
  const authors = levels.map(authorsIn).find(({ length }) => length > 0) ?? [];
  return {
    title: isPart ? titleIn(part) : titleIn(book),
    byline: bylineOfPeople(authors, nameOf, authorOf),
    date: bestDate(elementsAt(book, "imprint", "date").map(dateIn)),
    venue: isPart ? titleIn(book) : textOf(book, "imprint", "publisher"),
    ids: idsIn([structure, ...levels].flatMap((level) => childrenOf(level, "idno"))),
  };
}

/** HAL prints a title in each of its languages. */
function titleIn(level: XmlElement): string {
  const titles = childrenOf(level, "title").filter(
    ({ attributes }) => !/^(?:sub|short|abbr)$/u.test(attributes.get("type") ?? ""),
  );
  const main = titles.find(({ attributes }) => attributes.get("type") === "main") ?? titles[0];
  return textOf(main);
}

function authorsIn(level: XmlElement): readonly XmlElement[] {
  return childrenOf(level, "author").filter((author) => nameOf(author) !== "");
}

/** The family, or all that is printed. */
function nameOf(author: XmlElement): string {
  const person = personIn(author);
  return (
    textOf(person, "surname") ||
    textOf(person) ||
    textOf(author, "orgName") ||
    textOf(author, "name") ||
    (author.children.length === 0 ? textOf(author) : "")
  );
}

/** Zotero has the parts of a name in the author itself, or the whole of it in a name. */
function personIn(author: XmlElement): XmlElement | undefined {
  const person = childOf(author, "persName");
  if (person !== undefined) return person;
  return (childOf(author, "surname") ?? childOf(author, "forename")) ? author : undefined;
}

function authorOf(name: string, author: XmlElement): PrintedAuthor {
  const person = personIn(author);
  if (person === undefined) {
    return childOf(author, "orgName") ? groupAuthor(name) : personOrOrganisation(name);
  }
  if (childOf(person, "surname") === undefined) return personOrOrganisation(name);
  const ids = [...childrenOf(author, "idno"), ...childrenOf(person, "idno")];
  const orcid = normalOrcid(idOf(ids, "ORCID"));
  const link = textOf(person, "nameLink");
  return authorFromParts({
    family: link === "" ? name : `${link} ${name}`,
    given: childrenOf(person, "forename")
      .map((forename) => textOf(forename))
      .join(" "),
    suffix: textOf(person, "genName"),
    ...(orcid !== undefined && { ids: { orcid } }),
  });
}

/** `<date when="2004-02"/>`, or its text. */
function dateIn(date: XmlElement): string {
  return date.attributes.get("when") ?? date.text.trim();
}

function idsIn(ids: readonly XmlElement[]) {
  return { doi: idOf(ids, "DOI"), arxiv: idOf(ids, "arXiv"), pmid: idOf(ids, "PMID") };
}

function idOf(ids: readonly XmlElement[], type: string): string {
  const found = ids.find(
    ({ attributes }) => attributes.get("type")?.toLowerCase() === type.toLowerCase(),
  );
  return found?.text.trim() ?? "";
}
