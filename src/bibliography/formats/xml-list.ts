/** XML that people and their programs make by hand: elements with a title and authors, wherever they are. */

import type { Format } from "../format.ts";
import { gatheredBy } from "../gathered.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { headLength } from "../reading.ts";
import { rootName, textOf, type XmlElement } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";
import { xmlTokens } from "../xml/xml-tokens.ts";

import { fieldsOf } from "./json-list/json-keys.ts";
import { AUTHORS, bylineIn } from "./json-list/json-list-byline.ts";
import { paperOf, TITLES } from "./json-list/json-list-paper.ts";

export const xmlList: Format = {
  name: "XML list of papers",
  recognises: isXmlList,
  read: readXmlList,
};

/** Pages, pictures, networks, what is new, and what Word and LibreOffice say of a file have titles and creators, too. */
const OTHER_ROOTS: ReadonlySet<string> = new Set(
  "coreproperties document-meta feed gexf graph graphml html rdf rss svg".split(" "),
);
/** What says of the papers behind it where and when they appeared, and what of it does: of the ACL Anthology, and of KCI. */
const VOLUMES: readonly string[] = ["meta", "journalInfo"];
const OF_THE_VOLUME: readonly string[] = ["year", "booktitle", "pub-year", "journal-name"];
/** What is within these stands around them: KCI has the titles of a paper in a group, and its authors; the IETF and Primo both. */
const GROUPS: ReadonlySet<string> = new Set([
  "titlegroup",
  "authorgroup",
  "front",
  "display",
  "addata",
]);
const titles: ReadonlySet<string> = new Set(TITLES);
const authors: ReadonlySet<string> = new Set(AUTHORS);

/** Whether the beginning of a text is XML with such elements. */
function isXmlList(head: string): boolean {
  const root = rootName(head);
  if (root === undefined) return false;
  // CiNii answers with a feed (RSS), and publishers have such for their issues.
  if (OTHER_ROOTS.has(root.toLowerCase()) && !head.includes("<prism:publicationName>"))
    return false;
  return recordsIn(head).length > 0;
}

/** Reads every outermost element with a title and authors, whatever it is called. */
function readXmlList(source: Source): Reader {
  let volume: readonly XmlElement[] = [];
  return readXml(source, {
    name: "xml-list",
    records: [...recordsIn(source.text.slice(0, headLength)), ...VOLUMES],
    isRecord: ({ name, children }) => {
      if (!VOLUMES.includes(name)) return true;
      volume = children.filter((child) => OF_THE_VOLUME.includes(child.name));
      return false;
    },
    papersIn: (record) => papersOf(record, source),
    paperOf: (paper) => printedOf(withMissing(partsOf(paper), volume)),
  });
}

/** The names of elements that have both. */
function recordsIn(head: string): readonly string[] {
  const records = new Set<string>();
  const open: { readonly name: string; readonly has: Set<"title" | "authors"> }[] = [];
  for (const token of xmlTokens(head, () => undefined)) {
    if (token.kind === "text") continue;
    if (token.kind === "open") {
      const { name, isEmpty } = token;
      const key = keyOf(name);
      const around = outside(open);
      if (titles.has(key)) around?.has.add("title");
      if (authors.has(key)) around?.has.add("authors");
      if (!isEmpty) open.push({ name, has: new Set() });
    } else
      open.length = Math.max(
        0,
        open.findLastIndex(({ name }) => name === token.name),
      );
    const last = outside(open);
    if (last?.has.size === 2) records.add(last.name);
  }
  return [...records];
}

/** The innermost, unless it is a group: then what that stands in. */
function outside<Element extends { readonly name: string }>(
  open: readonly Element[],
): Element | undefined {
  const last = open.at(-1);
  return last !== undefined && GROUPS.has(keyOf(last.name)) ? open.at(-2) : last;
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[._-]/gu, "");
}

/** What stands in it, in groups or not. */
function partsOf({ children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((child) => (GROUPS.has(keyOf(child.name)) ? child.children : [child]));
}

function has(element: XmlElement, keys: ReadonlySet<string>): boolean {
  return partsOf(element).some(({ name }) => keys.has(keyOf(name)));
}

/** What stands within a paper, as the chapters of a book, is no paper of its own. */
function papersWithin(element: XmlElement): readonly XmlElement[] {
  const isPaper = has(element, titles) && has(element, authors);
  return isPaper ? [element] : element.children.flatMap(papersWithin);
}

/** The papers of a record: among others that have authors, a whole one with a title is a paper without. */
function papersOf(record: XmlElement, { text }: Source): readonly XmlElement[] {
  const papers = papersWithin(record);
  const isWhole = record.end < text.length;
  return papers.length === 0 && isWhole && has(record, titles) ? [record] : papers;
}

/** What the paper says, and of its volume what it does not say itself. */
function withMissing(
  children: readonly XmlElement[],
  volume: readonly XmlElement[],
): readonly XmlElement[] {
  const said = new Set(children.map(({ name }) => name));
  return [...children, ...volume.filter(({ name }) => !said.has(name))];
}

/** Read as the JSON that says the same. */
function printedOf(children: readonly XmlElement[]): PrintedPaper {
  const record = objectOf(children, (child) =>
    titles.has(keyOf(child.name)) ? textOf(child) : valueOf(child),
  );
  const fields = fieldsOf(record);
  return { ...paperOf(fields, record), byline: bylineIn(fields, false) };
}

/** A text, or an object of what stands within; text in several types is one text. */
function valueOf(element: XmlElement): unknown {
  const { children, attributes } = element;
  const text = textOf(element);
  const told = toldByIetf(element);
  if (told !== undefined) return told;
  const orcid = attributes.get("orcid") ?? attributes.get("ORCID");
  // Europe PMC: <authorId type="ORCID">.
  if (attributes.get("type") === "ORCID") return { type: "orcid", value: text };
  if (children.length === 0) return orcid === undefined ? text : { name: text, orcid };
  if (lettersIn(element.text) > lettersIn(children.map((child) => child.text).join("")))
    return text;
  return objectOf(children, valueOf);
}

/**
 * References of the IETF have in attributes what others have within; whoever is called an editor there
 * wrote the paper, and an organization is an author where nobody else is.
 */
function toldByIetf({ name, attributes, children }: XmlElement): unknown {
  if (name === "date") return attributes.get("year");
  if (name === "seriesInfo") return attributes.get("value");
  if (name !== "author") return undefined;
  const { surname, initials, fullname } = Object.fromEntries(attributes);
  if (surname && fullname?.endsWith(` ${surname}`)) {
    return { surname, given: fullname.slice(0, -surname.length - 1) };
  }
  if (surname) return { surname, given: initials ?? "" };
  if (fullname) return fullname;
  const isGroup = children.length > 0 && children.every((child) => child.name === "organization");
  return isGroup ? { collectiveName: children.map((child) => textOf(child)).join(" ") } : undefined;
}

/** The DOI is one name of a series among others. */
function keyIn({ name, attributes }: XmlElement): string {
  return name === "seriesInfo" && attributes.get("name") === "DOI" ? "doi" : name;
}

/** Elements of one name are a list. */
function objectOf(
  children: readonly XmlElement[],
  read: (child: XmlElement) => unknown,
): Readonly<Record<string, unknown>> {
  const held = gatheredBy(children, keyIn);
  return Object.fromEntries(
    [...held].map(([name, [first, ...others]]) => [
      name,
      others.length === 0 ? read(first) : [first, ...others].map(read),
    ]),
  );
}

function lettersIn(text: string): number {
  return text.replaceAll(/\s+/gu, "").length;
}
