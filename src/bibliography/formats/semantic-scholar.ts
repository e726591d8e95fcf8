/** JSON of Semantic Scholar. */

import { givenFirst } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { listAt, textAt } from "../json/json-path.ts";
import type { Byline, PersonIds } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

/** Reads papers of Semantic Scholar; the papers that a paper cites are not part of the list. */
export const semanticScholar: Format = {
  name: "Semantic Scholar JSON",
  recognises: isSemanticScholar,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "semantic-scholar",
  places: new Set(["", "[]", "data[].citedPaper", "data[].citingPaper"]),
  pages: new Set(["data[]", "papers[]", "recommendedPapers[]"]),
  paperReader: () => paperOf,
};

/** Whether the beginning of a text is JSON of Semantic Scholar: one paper, an answer with several, or its data sets. */
function isSemanticScholar(head: string): boolean {
  return isJson(head) && /"(?:paperId|corpusid)"\s*:/u.test(head);
}

function paperOf(paper: unknown): PrintedPaper {
  return {
    title: textAt(paper, "title"),
    byline: bylineIn(listAt(paper, "authors")),
    year: textAt(paper, "year"),
    date: textAt(paper, "publicationDate") || textAt(paper, "publicationdate"),
    venue:
      textAt(paper, "publicationVenue", "name") ||
      textAt(paper, "journal", "name") ||
      textAt(paper, "venue"),
    kind: textAt(paper, "publicationTypes") || textAt(paper, "publicationtypes"),
    category: textAt(paper, "fieldsOfStudy"),
    ids: {
      doi: idOf(paper, "DOI") || textAt(paper, "doi"),
      arxiv: idOf(paper, "ArXiv") || textAt(paper, "arxivId"),
      pmid: idOf(paper, "PubMed"),
    },
    address: textAt(paper, "url"),
    abstract: textAt(paper, "abstract"),
  };
}

/** Its interface and its data sets write one key in two ways; the first interface had two ids beside the title. */
function idOf(paper: unknown, kind: string): string {
  return textAt(paper, "externalIds", kind) || textAt(paper, "externalids", kind);
}

function bylineIn(authors: readonly unknown[]): Byline {
  const nameOf = (author: unknown) => textAt(author, "name");
  return bylineOfPeople(authors, nameOf, (name, author) => givenFirst(name, idsOf(author)));
}

function idsOf(author: unknown): PersonIds | undefined {
  const id = textAt(author, "authorId");
  return id === "" ? undefined : { semanticScholar: id };
}
