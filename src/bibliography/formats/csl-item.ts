/** One item of CSL-JSON, which Crossref's answers are a dialect of. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOf } from "../byline-reader.ts";
import { normalOrcid } from "../ids.ts";
import { listAt, textAt } from "../json/json-path.ts";
import { withoutMarkup } from "../markup.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

/** What an item says; Crossref writes lists where CSL has a text, and the first counts. */
export function paperOfItem(item: unknown): PrintedPaper {
  const date = dateOf(item);
  return {
    title: withoutMarkup(textAt(item, "title")),
    byline: bylineIn(listAt(item, "author")),
    year: date,
    date,
    venue: withoutMarkup(textAt(item, "container-title") || textAt(item, "event-title")),
    kind: textAt(item, "type"),
    keywords: textAt(item, "keyword").split(/[,;]/u),
    ids: { doi: textAt(item, "DOI"), pmid: textAt(item, "PMID"), arxiv: textAt(item, "arXiv") },
    address: textAt(item, "URL"),
    abstract: withoutMarkup(textAt(item, "abstract")),
  };
}

/** "2022-10-25" from [[2022, 10, 25]]; a date that is text stays as it is. */
function dateOf(item: unknown): string {
  const [parts] = listAt(item, "issued", "date-parts");
  const [year, ...others] = listAt({ parts }, "parts").map(String);
  if (year !== undefined) return [year, ...others.map((part) => part.padStart(2, "0"))].join("-");
  return (
    textAt(item, "issued", "raw") || textAt(item, "issued", "literal") || textAt(item, "issued")
  );
}

function bylineIn(authors: readonly unknown[]): Byline {
  return bylineOf(authors.map(nameOf), (name, i) => authorFrom(authors[i], name));
}

/** Particles that stay before the family name belong to it. */
function familyOf(author: unknown): string {
  return [textAt(author, "non-dropping-particle"), textAt(author, "family")].join(" ").trim();
}

function givenOf(author: unknown): string {
  return [textAt(author, "given"), textAt(author, "dropping-particle")].join(" ").trim();
}

function nameOf(author: unknown): string {
  return familyOf(author) || textAt(author, "literal") || textAt(author, "name") || givenOf(author);
}

/** @param name - without a mark that cuts the list. */
function authorFrom(author: unknown, name: string): PrintedAuthor {
  if (familyOf(author) === "") {
    return groupAuthor(name, textAt(author, "name") === "" ? "literal" : "group");
  }
  const orcid = normalOrcid(textAt(author, "ORCID"));
  return authorFromParts({
    family: name,
    given: givenOf(author),
    suffix: textAt(author, "suffix"),
    ...(orcid !== undefined && { ids: { orcid } }),
  });
}
