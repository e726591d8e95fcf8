/** JSON of OpenAlex. */

import type { Format } from "../format.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { listAt, textAt, valueAt } from "../json/json-path.ts";
import { withoutMarkup } from "../markup.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { isCutByOpenAlex, isNullHub, type PersonReader, personReader } from "./openalex-author.ts";

/** Reads works of OpenAlex; its lists of works show at most 100 authors of each. */
export const openAlex: Format = {
  name: "OpenAlex JSON",
  recognises: isOpenAlex,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "openalex",
  places: new Set(["[]", ""]),
  pages: new Set(["results[]"]),
  paperReader: () => {
    const personOf = personReader();
    return (work) => paperOf(work, personOf);
  },
};

/** Whether the beginning of a text is JSON of OpenAlex: works in a page, a list, alone or by line. */
function isOpenAlex(head: string): boolean {
  return isJson(head) && /"authorships"\s*:/u.test(head);
}

function paperOf(work: unknown, personOf: PersonReader): PrintedPaper {
  return {
    title: withoutMarkup(textAt(work, "title") || textAt(work, "display_name")),
    byline: bylineIn(work, personOf),
    year: textAt(work, "publication_year"),
    date: textAt(work, "publication_date"),
    venue:
      textAt(work, "primary_location", "source", "display_name") ||
      textAt(work, "host_venue", "display_name"),
    kind: textAt(work, "type"),
    category: textAt(work, "primary_topic", "display_name"),
    keywords: listAt(work, "keywords").map((keyword) => textAt(keyword, "display_name")),
    ids: {
      doi: textAt(work, "doi") || textAt(work, "ids", "doi"),
      pmid: textAt(work, "ids", "pmid"),
      arxiv: arxivAddressOf(work),
      openalex: textAt(work, "id"),
    },
    abstract: abstractFrom(valueAt(work, "abstract_inverted_index")),
  };
}

function bylineIn(work: unknown, personOf: PersonReader): Byline {
  const authorships = listAt(work, "authorships");
  const authors: PrintedAuthor[] = [];
  const saysCut = valueAt(work, "is_authors_truncated") === true;
  let listComplete = !isCutByOpenAlex(authorships.length, saysCut);
  for (const authorship of authorships) {
    const author = valueAt(authorship, "author");
    const id = textAt(author, "id");
    const person = personOf(nameOf(authorship, id), id, textAt(author, "orcid"));
    for (const read of person.authors) authors.push(read);
    if (!person.listComplete) listComplete = false;
  }
  return { authors, listComplete };
}

/** The name that OpenAlex shows, else the printed one; those without a name are nobody. */
function nameOf(authorship: unknown, id: string): string {
  const shown = isNullHub(id) ? "" : textAt(authorship, "author", "display_name").trim();
  return shown || textAt(authorship, "raw_author_name").trim() || "Unknown author";
}

function arxivAddressOf(work: unknown): string {
  const addresses = listAt(work, "locations").map((place) => textAt(place, "landing_page_url"));
  return addresses.find((address) => /^https?:\/\/arxiv\.org\/abs\//u.test(address)) ?? "";
}

/** OpenAlex gives abstracts as the places of each word: { "Looms": [0], "weave.": [1] }. */
function abstractFrom(index: unknown): string {
  if (typeof index !== "object" || index === null) return "";
  const words = Object.entries(index).flatMap(([word, places]: [string, unknown]) =>
    Array.isArray(places) ? places.map((place) => ({ word, place: Number(place) })) : [],
  );
  return words
    .toSorted((a, b) => a.place - b.place)
    .map(({ word }) => word)
    .join(" ");
}
