/** XML of Citavi: persons and journals stand beside the references, which refer to them by their ids. */

import { authorFromParts } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import { rootName, textOf, type XmlElement, xmlElements } from "../xml/xml.ts";
import { readXml } from "../xml/xml-papers.ts";

import { personOrOrganisation } from "./names/printed-people.ts";

export const citavi: Format = { name: "Citavi XML", recognises: isCitavi, read: readCitavi };

/** Whether the beginning of a text is a project as Citavi exports it. */
function isCitavi(head: string): boolean {
  return rootName(head) === "CitaviExchangeData";
}

/** Reads Citavi's projects; editors are not authors. */
function readCitavi(source: Source): Reader {
  const beside = besideReferences(source.text);
  return readXml(source, {
    name: "citavi",
    records: ["Reference"],
    paperOf: (reference) => paperOf(reference, beside),
  });
}

/** By their ids. */
interface Beside {
  readonly people: ReadonlyMap<string, XmlElement>;
  readonly journals: ReadonlyMap<string, string>;
  /** Of references. */
  readonly titles: ReadonlyMap<string, string>;
  /** Of a reference, those who wrote it. */
  readonly authors: ReadonlyMap<string, readonly string[]>;
  /** Of a chapter, the book. */
  readonly books: ReadonlyMap<string, string>;
}

const BESIDE = ["Person", "Periodical", "Reference", "ReferenceAuthors", "ReferenceReferences"];

function besideReferences(text: string): Beside {
  const people = new Map<string, XmlElement>();
  const journals = new Map<string, string>();
  const titles = new Map<string, string>();
  const books = new Map<string, string>();
  const authors = new Map<string, readonly string[]>();
  // Damage is reported where references are read.
  for (const element of xmlElements(text, BESIDE, () => undefined)) {
    const id = idOf(element);
    if (element.name === "Person") people.set(id, element);
    if (element.name === "Periodical") journals.set(id, textOf(element, "Name"));
    if (element.name === "Reference") titles.set(id, textOf(element, "Title"));
    if (element.name === "ReferenceAuthors")
      for (const [one = "", ...several] of oneToSeveral(element)) authors.set(one, several);
    if (element.name === "ReferenceReferences")
      for (const [book = "", ...chapters] of oneToSeveral(element))
        for (const chapter of chapters) books.set(chapter, book);
  }
  return { people, journals, titles, authors, books };
}

function idOf({ attributes }: XmlElement): string {
  return attributes.get("id") ?? attributes.get("ID") ?? "";
}

/** "reference;first;second" */
function oneToSeveral({ children }: XmlElement): readonly (readonly string[])[] {
  return children.map(({ text }) => text.trim().split(";"));
}

function paperOf(
  reference: XmlElement,
  { people, journals, titles, authors, books }: Beside,
): PrintedPaper {
  const id = idOf(reference);
  const persons = (authors.get(id) ?? []).flatMap((person) => people.get(person) ?? []);
  const title = textOf(reference, "Title");
  return {
    title: [title, textOf(reference, "Subtitle")].filter(Boolean).join(": "),
    byline: bylineIn(persons),
    year:
      textOf(reference, "Year") || textOf(reference, "YearResolved") || textOf(reference, "Date"),
    venue: journals.get(textOf(reference, "PeriodicalID")) ?? titles.get(books.get(id) ?? ""),
    kind: textOf(reference, "ReferenceType"),
    ids: {
      doi: textOf(reference, "DOI") || textOf(reference, "Doi"),
      pmid: textOf(reference, "PubMedID"),
    },
    address: textOf(reference, "OnlineAddress"),
    abstract: textOf(reference, "Abstract"),
  };
}

function bylineIn(persons: readonly XmlElement[]): Byline {
  return bylineOfPeople(
    persons,
    (person) => textOf(person, "LastName") || textOf(person, "FirstName"),
    authorOf,
  );
}

/** An organisation has a last name alone. */
function authorOf(family: string, person: XmlElement): PrintedAuthor {
  const given = [textOf(person, "FirstName"), textOf(person, "MiddleName")].join(" ").trim();
  if (given === "" || textOf(person, "LastName") === "") return personOrOrganisation(family);
  const prefix = textOf(person, "Prefix");
  return authorFromParts({
    family: prefix === "" ? family : `${prefix} ${family}`,
    given,
    suffix: textOf(person, "Suffix"),
  });
}
