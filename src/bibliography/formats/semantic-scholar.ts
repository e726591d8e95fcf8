import { givenFirst } from "../author-name.ts";
import { bylineOf } from "../byline-reader.ts";
import type { JsonFormat } from "../json-papers.ts";
import { readJson } from "../json-papers.ts";
import { listAt, textAt } from "../json-path.ts";
import type { Byline, PersonIds } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

const semanticScholar: JsonFormat = {
  name: "semantic-scholar",
  places: new Set([
    "",
    "[]",
    "papers[]",
    "recommendedPapers[]",
    "data[]",
    "data[].citedPaper",
    "data[].citingPaper",
  ]),
  paperReader: () => paperOf,
};

/** Whether the beginning of a text is JSON of Semantic Scholar: one paper, or an answer with several. */
export function isSemanticScholar(head: string): boolean {
  return /^\uFEFF?\s*[[{]/u.test(head) && /"paperId"\s*:/u.test(head);
}

/** Reads papers of Semantic Scholar; the papers that a paper cites are not part of the list. */
export function readSemanticScholar(source: Source): Reader {
  return readJson(source, semanticScholar);
}

function paperOf(paper: unknown): PrintedPaper {
  return {
    title: textAt(paper, "title"),
    byline: bylineIn(listAt(paper, "authors")),
    year: textAt(paper, "year"),
    date: textAt(paper, "publicationDate"),
    venue:
      textAt(paper, "publicationVenue", "name") ||
      textAt(paper, "journal", "name") ||
      textAt(paper, "venue"),
    kind: textAt(paper, "publicationTypes"),
    category: textAt(paper, "fieldsOfStudy"),
    ids: {
      doi: textAt(paper, "externalIds", "DOI"),
      arxiv: textAt(paper, "externalIds", "ArXiv"),
      pmid: textAt(paper, "externalIds", "PubMed"),
    },
    address: textAt(paper, "url"),
    abstract: textAt(paper, "abstract"),
  };
}

function bylineIn(authors: readonly unknown[]): Byline {
  const names = authors.map((author) => textAt(author, "name"));
  return bylineOf(names, (name, i) => givenFirst(name, idsOf(authors[i])));
}

function idsOf(author: unknown): PersonIds | undefined {
  const id = textAt(author, "authorId");
  return id === "" ? undefined : { semanticScholar: id };
}
