/** Dublin Core, as repositories hand it to harvesters. */

import { bylineOf } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { childOf, childrenOf, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { bestDate, dateIn } from "./printed-date.ts";
import { idsIn } from "./printed-ids.ts";

/**
 * Reads records of repositories; contributors are advisers, editors and the like.
 *
 * @see DCMI Metadata Terms, section 3: elements 1.1
 */
export const dublinCore: Format = {
  name: "Dublin Core XML",
  recognises: isDublinCore,
  read: (source) => readXml(source, xml),
};

const xml: XmlFormat = {
  name: "dublin-core",
  records: ["dc", "Description"],
  // Other descriptions in RDF are of files, journals and people.
  isRecord: (record) =>
    record.name === "dc" || ["title", "creator"].every((name) => childOf(record, name)),
  paperOf,
};

/** Whether the beginning of a text is Dublin Core, as repositories hand it to harvesters (OAI-PMH), or in RDF. */
function isDublinCore(head: string): boolean {
  if (!/<dc:title[\s>]/u.test(head)) return false;
  const isRdf = /^\uFEFF?(?=<)[^]{0,4000}?<rdf:RDF\s/u.test(head) && /<dc:creator[\s>]/u.test(head);
  return (
    /^\uFEFF?(?=<)[^]{0,20000}?<(?:\w+:)?dc[\s>]/u.test(head) ||
    (isRdf && /<rdf:Description\s/u.test(head))
  );
}

function paperOf(record: XmlElement): PrintedPaper {
  const textsOf = (name: string) => childrenOf(record, name).map((element) => textOf(element));
  const identifiers = textsOf("identifier");
  return {
    title: textOf(record, "title"),
    byline: bylineOf(textsOf("creator").map(withoutAffiliation), personOrOrganisation),
    date: bestDate(datesOfWork(textsOf("date"))),
    venue: textOf(record, "source") || textOf(record, "publisher"),
    kind: textOf(record, "type"),
    keywords: textsOf("subject"),
    ids: idsIn([...identifiers, ...textsOf("relation").map(ownIdIn)]),
    address: identifiers.join(" "),
    abstract: textOf(record, "description"),
  };
}

/** Open Journal Systems writes "Lovelace, Ada; University of Looms". */
function withoutAffiliation(creator: string): string {
  const [name = ""] = creator.split(";", 1);
  return /\S, *\S/u.test(name) ? name : creator;
}

/** DSpace adds when a record was made, to the second, and often before the date of the work. */
function datesOfWork(printed: readonly string[]): readonly string[] {
  const withoutTime = printed.filter((date) => !/\d:\d\d/u.test(date));
  const dates = withoutTime.length > 0 ? withoutTime : printed;
  return dates.flatMap((date) => dateIn(date) ?? []).toSorted();
}

/**
 * Other relations are to other works: what is cited, a volume, a data set.
 *
 * @see OpenAIRE Guidelines for Literature Repositories 3.0, alternative identifier
 */
function ownIdIn(relation: string): string {
  return /^info:eu-repo\/semantics\/altIdentifier\/doi\/(.*)/iu.exec(relation)?.[1] ?? "";
}
