/** SciELO's answers about articles: facts under the numbers of its database, "v10" for authors. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOf, bylineOfPeople, joinedBylines } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { listAt, textAt } from "../json/json-path.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

/**
 * Reads articles; the works that they cite have the same numbers, and are left out.
 *
 * @see Xylose, which SciELO reads them by itself, for what the numbers mean.
 */
export const scielo: Format = {
  name: "SciELO JSON",
  recognises: isScielo,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "scielo",
  places: new Set(["", "[]"]),
  pages: new Set(["objects[]"]),
  paperReader: () => paperOf,
};

/** Whether the beginning of a text holds such facts, of an article in a collection of SciELO. */
function isScielo(head: string): boolean {
  return (
    isJson(head) &&
    /"v\d{1,3}"\s*:\s*\[\s*\{[^{}]*"_"\s*:/u.test(head) &&
    /"(?:collection|code)"\s*:\s*"/u.test(head)
  );
}

function paperOf(record: unknown): PrintedPaper {
  const [language = ""] = valuesOf(record, "v40");
  const told = (number: string, key: string) => inLanguage(record, number, language, key);
  const people = listAt(record, "article", "v10");
  const byline = bylineOfPeople(people, (person) => textAt(person, "s"), authorOf);
  const groups = bylineOf(valuesOf(record, "v11"), groupAuthor);
  return {
    title: told("v12", "_")[0] ?? "",
    byline: joinedBylines([byline, groups]),
    year: textAt(record, "publication_year") || (valuesOf(record, "v65")[0] ?? "").slice(0, 4),
    date: textAt(record, "publication_date"),
    venue: textAt(listAt(record, "title", "v100")[0], "_"),
    kind: textAt(record, "document_type"),
    keywords: told("v85", "k"),
    ids: {
      doi:
        textAt(record, "doi") ||
        textAt(record, "article", "doi") ||
        (valuesOf(record, "v237")[0] ?? ""),
    },
    abstract: told("v83", "a")[0] ?? "",
  };
}

/** What the article has under a number. */
function valuesOf(record: unknown, number: string): readonly string[] {
  return listAt(record, "article", number)
    .map((entry) => textAt(entry, "_"))
    .filter(Boolean);
}

/** The same in the language in which the article is written, or in all where it is in none of them. */
function inLanguage(
  record: unknown,
  number: string,
  language: string,
  key: string,
): readonly string[] {
  const entries = listAt(record, "article", number).filter((entry) => textAt(entry, key) !== "");
  const own = entries.filter((entry) => textAt(entry, "l") === language);
  return (own.length > 0 ? own : entries).map((entry) => textAt(entry, key));
}

function authorOf(family: string, person: unknown): PrintedAuthor {
  const author = authorFromParts({ family, given: textAt(person, "n") });
  const orcid = normalOrcid(textAt(person, "k"));
  return orcid === undefined ? author : { ...author, ids: { orcid } };
}
