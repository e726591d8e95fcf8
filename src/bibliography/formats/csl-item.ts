/** One item of CSL-JSON, which Crossref's answers are a dialect of. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import { areChinesePeople } from "../bylines/east-asian-names.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import { normalOrcid } from "../ids.ts";
import { listAt, textAt, valueAt } from "../json/json-path.ts";
import { withoutMarkup } from "../markup.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { isSortedPerson } from "./names/sorted-person.ts";
import { areSpokenPeople, isSpokenPerson } from "./names/spoken-people.ts";

/** What an item says; Crossref writes lists where CSL has a text, and the first counts. */
export function paperOfItem(item: unknown): PrintedPaper {
  const date = dateOf(item);
  return {
    title: withoutMarkup(textAt(item, "title")),
    byline: bylineIn(item),
    year: date,
    date,
    venue: withoutMarkup(venueOf(item)),
    kind: textAt(item, "type"),
    keywords: textAt(item, "keyword").split(/[,;]/u),
    ids: {
      doi: textAt(item, "DOI") || doiOfBibJson(item),
      pmid: textAt(item, "PMID"),
      arxiv: textAt(item, "arXiv"),
    },
    address: textAt(item, "URL"),
    abstract: withoutMarkup(textAt(item, "abstract")),
  };
}

function venueOf(item: unknown): string {
  const keys = [["container-title"], ["event-title"], ["journal", "name"], ["journal"]];
  return keys.map((path) => textAt(item, ...path)).find(Boolean) ?? "";
}

/** BibJSON has ids in a list. */
function doiOfBibJson(item: unknown): string {
  const ids = listAt(item, "identifier");
  return textAt(
    ids.find((id) => textAt(id, "type") === "doi"),
    "id",
  );
}

const DATES = ["issued", "published", "published-print", "published-online"];

/** Where nothing was issued, Crossref says when it was published. */
function dateOf(item: unknown): string {
  for (const key of DATES) {
    const date = dateAt(item, key);
    if (date !== "") return date;
  }
  return textAt(item, "year");
}

/** "2022-10-25" from [[2022, 10, 25]], nothing from Crossref's [[null]]; a date that is text stays as it is. */
function dateAt(item: unknown, key: string): string {
  const [parts] = listAt(item, key, "date-parts");
  const [first = valueAt(item, key)] = listAt(item, key);
  // In YAML the parts have names.
  const named = ["year", "month", "day"].map((part) => textAt(first, part));
  const listed = listAt({ parts }, "parts").map((part) => textAt(part));
  const [year, ...others] = (listed.some(Boolean) ? listed : named).filter(Boolean);
  const isYear = year !== undefined && (listed.some(Boolean) || named[0] === year);
  if (isYear) return [year, ...others.map((part) => part.padStart(2, "0"))].join("-");
  return ["raw", "literal"].map((part) => textAt(first, part)).find(Boolean) ?? textAt(item, key);
}

function bylineIn(item: unknown): Byline {
  const authors = listAt(item, "author");
  const isBibJson = ["year", "journal"].some((key) => valueAt(item, key) !== undefined);
  const isPerson = personsAmongLiterals(authors);
  return bylineOfPeople(authors, nameOf, (name, author) => {
    if (isPerson(name)) return spokenName(name);
    const isWhole = familyOf(author) === "" && textAt(author, "name") !== "";
    // BibJSON calls people so: "Lovelace, Ada", "Ada Lovelace"; Crossref without a comma a group.
    if (isWhole && (isBibJson || name.includes(","))) return personOrOrganisation(name);
    return isWhole ? groupAuthor(name) : authorFrom(name, author);
  });
}

/** Particles that stay before the family name belong to it; quotes keep citeproc-js from looking for more: "\"van Gulik\"". */
function familyOf(author: unknown): string {
  const family = textAt(author, "family").replace(/^"([^"]+)"$/u, "$1");
  return [textAt(author, "non-dropping-particle"), family].join(" ").trim();
}

function givenOf(author: unknown): string {
  return [textAt(author, "given"), textAt(author, "dropping-particle")].join(" ").trim();
}

function nameOf(author: unknown): string {
  return familyOf(author) || textAt(author, "literal") || textAt(author, "name") || givenOf(author);
}

function authorFrom(name: string, author: unknown): PrintedAuthor {
  if (familyOf(author) === "") return personOrLiteral(name);
  const orcid = normalOrcid(textAt(author, "ORCID"));
  return authorFromParts({
    family: name,
    given: givenOf(author),
    suffix: textAt(author, "suffix"),
    ...(orcid !== undefined && { ids: { orcid } }),
  });
}

/** What pandoc makes of "{van der Elst, Domien}" in BibTeX, which is no group. */
function personOrLiteral(name: string): PrintedAuthor {
  const [family = "", given = "", ...others] = name.split(",").map((part) => part.trim());
  const isPerson = others.length === 0 && isSortedPerson(family, given);
  return isPerson ? authorFromParts({ family, given }) : groupAuthor(name, "literal");
}

/**
 * Which literals are people: where a list has nothing else and most read like people, as programs write what they have
 * from arXiv, or names of China that pandoc must not take apart.
 */
function personsAmongLiterals(authors: readonly unknown[]): (name: string) => boolean {
  const literals = authors.map((author) => textAt(author, "literal"));
  if (literals.some((name, i) => name === "" || familyOf(authors[i]) !== "")) return () => false;
  if (areChinesePeople(literals)) return () => true;
  return areSpokenPeople(literals) ? isSpokenPerson : () => false;
}
