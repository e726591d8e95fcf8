/** XML of Lattes, where every researcher in Brazil keeps a curriculum: all it says stands in attributes. */

import { authorFromParts } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import { fold } from "../fold.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { childrenOf, rootName, type XmlElement } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";

export const lattes: Format = { name: "Lattes XML", recognises: isLattes, read: readLattes };

/** What is written; software, talks and theses supervised are listed elsewhere. */
const RECORDS = (
  "ARTIGO-PUBLICADO ARTIGO-ACEITO-PARA-PUBLICACAO TRABALHO-EM-EVENTOS LIVRO-PUBLICADO-OU-ORGANIZADO " +
  "CAPITULO-DE-LIVRO-PUBLICADO TEXTO-EM-JORNAL-OU-REVISTA"
).split(" ");

/** Whether the beginning of a text is a curriculum of Lattes. */
function isLattes(head: string): boolean {
  return rootName(head) === "CURRICULO-VITAE";
}

/** Reads what its owner wrote; who edited a book is no author of it. */
function readLattes(source: Source): Reader {
  return readXml(source, { name: "lattes", records: RECORDS, paperOf });
}

function paperOf(record: XmlElement): PrintedPaper {
  const basic = attributesOf(record, "DADOS-BASICOS-");
  const details = attributesOf(record, "DETALHAMENTO-");
  const isEdited = valueOf(basic, /^TIPO$/u) === "LIVRO_ORGANIZADO_OU_EDICAO";
  return {
    title: valueOf(basic, /^TITULO-(?!.*-INGLES$)/u),
    byline: isEdited ? NOBODY : bylineIn(record),
    year: valueOf(basic, /^ANO(?:-|$)/u),
    venue:
      valueOf(details, /^TITULO-D(?:O-PERIODICO|OS-ANAIS|O-JORNAL|O-LIVRO)/u) ||
      valueOf(details, /^NOME-DO-EVENTO$/u),
    kind: record.name.toLowerCase().replaceAll("-", " "),
    keywords: [...attributesOf(record, "PALAVRAS-CHAVE").values()],
    ids: { doi: valueOf(basic, /^DOI$/u) },
    address: valueOf(basic, /^HOME-PAGE/u),
  };
}

const NOBODY: Byline = { authors: [], listComplete: true };

/** Of the first part that is so called. */
function attributesOf({ children }: XmlElement, beginning: string): ReadonlyMap<string, string> {
  return children.find(({ name }) => name.startsWith(beginning))?.attributes ?? new Map();
}

/** The first that is filled. */
function valueOf(attributes: ReadonlyMap<string, string>, name: RegExp): string {
  for (const [key, value] of attributes) {
    if (name.test(key) && value.trim() !== "") return value.trim();
  }
  return "";
}

function bylineIn(record: XmlElement): Byline {
  const people = childrenOf(record, "AUTORES").toSorted(
    (one, other) => placeOf(one) - placeOf(other),
  );
  return bylineOfPeople(
    people.map(({ attributes }) => attributes),
    (attributes) => attributes.get("NOME-COMPLETO-DO-AUTOR") || citedAs(attributes),
    authorOf,
  );
}

function placeOf({ attributes }: XmlElement): number {
  return Number(attributes.get("ORDEM-DE-AUTORIA") ?? 0);
}

/** "SILVA, M.;da Silva, Maria" */
function citedAs(attributes: ReadonlyMap<string, string>): string {
  return attributes.get("NOME-PARA-CITACAO")?.split(";")[0]?.trim() ?? "";
}

/** A name is spoken, or sorted where its owner knew no more; how it is cited tells a family of several words. */
function authorOf(name: string, attributes: ReadonlyMap<string, string>): PrintedAuthor {
  const orcid = normalOrcid(attributes.get("ORCID-ID") ?? "");
  const author = name.includes(",")
    ? personOrOrganisation(name)
    : spokenAuthor(name, citedAs(attributes));
  return orcid === undefined ? author : { ...author, ids: { orcid } };
}

function spokenAuthor(name: string, cited: string): PrintedAuthor {
  const words = name.trim().split(/\s+/u);
  const family = cited.split(",", 1)[0]?.trim().split(/\s+/u) ?? [];
  const behind = words.slice(-family.length);
  const isTold =
    family.length > 1 &&
    words.length > family.length &&
    fold(behind.join(" ")) === fold(family.join(" "));
  if (!isTold) return spokenName(name.trim());
  return authorFromParts({
    family: behind.join(" "),
    given: words.slice(0, -family.length).join(" "),
  });
}
