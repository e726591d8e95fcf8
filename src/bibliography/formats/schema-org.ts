/** Articles that a web page describes for machines: JSON-LD in the words of schema.org, by itself or within the page. */

import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { severalAt, textAt } from "../json/json-path.ts";
import { withoutMarkup } from "../markup.ts";
import type { Byline, PaperIds } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

import { bylineFrom } from "./json-list/json-people.ts";

export const schemaOrg: Format = {
  name: "JSON-LD of schema.org",
  recognises: isSchemaOrg,
  read: readSchemaOrg,
};

const json: JsonFormat = {
  name: "schema-org",
  places: new Set(
    ["", "[]", "[][]"].flatMap((place) => {
      const inner = place === "" ? "" : `${place}.`;
      return [
        place,
        ...["@graph[]", "mainEntity", "mainEntity[]"].map((key) => inner + key),
        ...["itemListElement[]", "itemListElement[].item"].map((key) => inner + key),
      ];
    }),
  ),
  paperReader: () => (work) => (WORK.test(typeOf(work)) ? paperOf(work) : undefined),
};

const WORK =
  /(?:^|[/:])(?:(?:Medical)?ScholarlyArticle|Thesis|Chapter|Book|Report|Data[Ss]et|SoftwareSourceCode)$/u;
const HTML = /^\uFEFF?\s*<(?:!doctype html|html)/iu;
const ARTICLE =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:https?:\/\/schema\.org\/|schema:)?(?:Medical)?ScholarlyArticle"/u;
/** By themselves; pages about anything have them, too. */
const DATA =
  /"@type"\s*:\s*(?:\[[^\]]{0,100})?"(?:https?:\/\/schema\.org\/|schema:)?(?:Data[Ss]et|SoftwareSourceCode)"/u;
const AUTHOR = /"(?:author|creator)"\s*:\s*["[{]/u;

/** Whether the beginning of a text is such JSON, or a page that holds some. */
function isSchemaOrg(head: string): boolean {
  if (HTML.test(head)) return ARTICLE.test(head);
  const isOfArticle = ARTICLE.test(head) || (DATA.test(head) && AUTHOR.test(head));
  return isJson(head) && isOfArticle;
}

/** Reads articles described with schema.org; editors and what an article cites are not read. */
function readSchemaOrg(source: Source): Reader {
  const text = HTML.test(source.text) ? scriptsIn(source.text) : source.text;
  return readJson({ ...source, text }, json);
}

const SCRIPT = /<script\b[^<>]{0,300}application\/ld\+json[^<>]{0,300}>/giu;
const SCRIPT_END = /<\/script/giu;

/** One list of what the scripts of a page hold, each on the lines where it stands there. */
function scriptsIn(page: string): string {
  const parts = ["["];
  let end = 0;
  for (const { 0: open, index } of page.matchAll(SCRIPT)) {
    if (index < end) continue;
    const start = index + open.length;
    SCRIPT_END.lastIndex = start;
    parts.push(page.slice(end, start).replaceAll(/[^\n]+/gu, ""));
    end = SCRIPT_END.exec(page)?.index ?? page.length;
    parts.push(page.slice(start, end), ",");
  }
  return `${parts.slice(0, -1).join("")}]`;
}

function typeOf(work: unknown): string {
  return (
    severalAt(work, "@type")
      .map(textOf)
      .find((type) => WORK.test(type)) ?? ""
  );
}

function paperOf(work: unknown): PrintedPaper {
  const date = textAt(work, "datePublished") || textAt(work, "isPartOf", "datePublished");
  return {
    title: withoutMarkup(textIn(work, "name") || textIn(work, "headline")),
    byline: bylineIn(work),
    year: date,
    date,
    venue: withoutMarkup(venueOf(work)),
    kind: typeOf(work).replace(/^.*[/:]/u, ""),
    keywords: keywordsIn(work),
    ids: idsOf(work),
    address: textAt(work, "url"),
    abstract: withoutMarkup(textIn(work, "abstract") || textIn(work, "description")),
  };
}

/** A person who stands elsewhere on the page, and is named by an address alone, is an unknown author. */
function bylineIn(work: unknown): Byline {
  const authors = severalAt(work, "author");
  const listed = authors.length > 0 ? authors : severalAt(work, "creator");
  const people = listed.flatMap((entry) => {
    const inner = severalAt(entry, "@list");
    return inner.length > 0 ? inner : [entry];
  });
  const byline = bylineFrom(people.map(withOrcid));
  return people.some(isAddress) ? { ...byline, listComplete: false } : byline;
}

function isAddress(person: unknown): boolean {
  return typeof person === "object" && ["name", "familyName"].every((key) => !textIn(person, key));
}

/** ORCIDs stand wherever a person has an address. */
function withOrcid(person: unknown): unknown {
  if (typeof person !== "object" || person === null) return person;
  const orcid = ["@id", "identifier", "sameAs", "url"]
    .flatMap((key) => severalAt(person, key).map(textOf))
    .find((text) => text.includes("orcid.org/") && normalOrcid(text) !== undefined);
  return orcid === undefined ? person : { ...person, orcid };
}

/** Of the journal around the volume around the issue; other parts have no name. */
function venueOf(work: unknown): string {
  const [part] = severalAt(work, "isPartOf");
  const [volume] = severalAt(part, "isPartOf");
  const [journal] = severalAt(volume, "isPartOf");
  return textIn(journal, "name") || textIn(volume, "name") || textIn(part, "name");
}

function keywordsIn(work: unknown): readonly string[] {
  const words = severalAt(work, "keywords").map((word) => withoutMarkup(textOf(word)));
  return words.length === 1 ? words[0]!.split(/[,;]/u) : words;
}

const DOI = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\//iu;
const ARXIV = /^(?:arxiv:\s*|https?:\/\/arxiv\.org\/abs\/)\d/iu;

/** Addresses of publishers hold DOIs too, but with more behind them. */
function idsOf(work: unknown): PaperIds {
  const ids = ["doi", "identifier", "@id", "sameAs", "url"].flatMap((key) =>
    severalAt(work, key).map((id) => textOf(id).trim()),
  );
  return {
    doi: ids.find((id) => DOI.test(id)) ?? "",
    arxiv: ids.find((id) => ARXIV.test(id)) ?? "",
  };
}

/** A text, or the value of an object that stands for one. */
function textIn(value: unknown, key: string): string {
  const [first] = severalAt(value, key);
  return textOf(first);
}

function textOf(value: unknown): string {
  const own = textAt({ value }, "value");
  return (
    own ||
    textAt(value, "@value") ||
    textAt(value, "value") ||
    textAt(value, "@id") ||
    textAt(value, "name")
  );
}
