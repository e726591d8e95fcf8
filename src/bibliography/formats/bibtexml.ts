/** BibTeXML, in which JabRef, Pybtex and others write BibTeX as XML. */

import { type BylineReader, bylineReader } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { childrenOf, textOf, type XmlElement } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";

import { type Facts, firstOf, readable, withoutHtml } from "./bibtex/bibtex-facts.ts";
import { addressesOf, idsOf } from "./bibtex/bibtex-ids.ts";
import { listedNames } from "./bibtex/bibtex-name-list.ts";
import { authorOf } from "./bibtex/bibtex-names.ts";
import { dateIn } from "./printed-date.ts";

export const bibtexml: Format = { name: "BibTeXML", recognises: isBibtexml, read: readBibtexml };

/** Whether the beginning of a text is BibTeXML. */
function isBibtexml(head: string): boolean {
  return (
    /^\uFEFF?(?=<)[^]{0,2000}?bibtexml\.sf\.net/u.test(head) &&
    /<(?:\w+:)?entry[\s>]/u.test(head) &&
    !/<(?:\w+:)?(?:stylesheet|transform|schema)[\s>]/u.test(head.slice(0, 2000))
  );
}

/**
 * Reads entries as BibTeX: values may still be TeX, names one list or each in its parts.
 *
 * @see bibtexml.sourceforge.net
 */
function readBibtexml(source: Source): Reader {
  const bylineOf = bylineReader(authorOf);
  return readXml(source, {
    name: "bibtexml",
    records: ["entry"],
    paperOf: (entry) => paperOf(entry, bylineOf),
  });
}

function paperOf(entry: XmlElement, bylineOf: BylineReader): PrintedPaper {
  // The kind of an entry is the one element in it.
  const [work = entry] = entry.children;
  const facts = factsOf(work);
  const [year = "", month = "", day = ""] = ["year", "month", "day"].map((name) =>
    readable(facts.get(name) ?? ""),
  );
  const subtitle = facts.get("subtitle") ?? "";
  const title = firstOf(facts, "title", "booktitle") ?? "";
  return {
    title: withoutHtml(subtitle === "" ? title : `${title}: ${subtitle}`),
    byline: bylineOf(listedNames(facts.get("author") ?? "", false).names),
    year,
    date: dateIn(`${year} ${month} ${day}`),
    venue: readable(
      firstOf(facts, "journal", "booktitle", "howpublished", "school", "institution") ?? "",
    ),
    kind: work.name,
    keywords: keywordsOf(work),
    ids: idsOf(facts, entry.attributes.get("id") ?? ""),
    ...addressesOf(facts),
    abstract: readable(facts.get("abstract") ?? ""),
  };
}

function factsOf(work: XmlElement): Facts {
  const facts = new Map<string, string>();
  for (const field of work.children) {
    const name = field.name.toLowerCase();
    const value = name === "author" ? namesIn(field) : field.text.trim();
    const known = facts.get(name);
    if (value === "") continue;
    if (name === "author" && known !== undefined) facts.set(name, `${known} and ${value}`);
    else if (known === undefined) facts.set(name, value);
  }
  return facts;
}

function namesIn(field: XmlElement): string {
  const people = childrenOf(field, "person");
  return people.length === 0 ? field.text.trim() : people.map(nameOf).join(" and ");
}

/** As BibTeX writes names: "van der Berg, Jr., Jan K." */
function nameOf(person: XmlElement): string {
  const parts = [["prelast", "last"], ["lineage"], ["first", "middle"]].map((names) =>
    names
      .map((name) => textOf(person, name))
      .filter(Boolean)
      .join(" "),
  );
  return parts.filter(Boolean).join(", ") || textOf(person);
}

function keywordsOf(work: XmlElement): readonly string[] {
  return childrenOf(work, "keywords").flatMap((field) => {
    const each = childrenOf(field, "keyword").map((word) => textOf(word));
    return each.length > 0 ? each : textOf(field).split(/[,;]/u);
  });
}
