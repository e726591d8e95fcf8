/** JSON of Europe PMC. */

import { authorFromParts, groupAuthor } from "../author-name.ts";
import { bylineOfPeople, bylineReader } from "../bylines/byline-reader.ts";
import { familyThenInitials } from "../bylines/family-then-initials.ts";
import type { Format } from "../format.ts";
import { normalOrcid } from "../ids.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { listAt, textAt } from "../json/json-path.ts";
import { withoutMarkup } from "../markup.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

import { isOrganisation } from "./names/printed-people.ts";

/** Reads results of Europe PMC; a list of authors goes before the text that names them. */
export const europePmc: Format = {
  name: "Europe PMC JSON",
  recognises: isEuropePmc,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "europe-pmc",
  places: new Set(["[]", ""]),
  pages: new Set(["resultList.result[]", "result"]),
  paperReader: () => {
    const bylineFrom = bylineReader(personOrGroup);
    return (result) => paperOf(result, (names) => bylineFrom(names));
  },
};

/** Whether the beginning of a text is JSON of Europe PMC: results of a search, "lite" or "core". */
function isEuropePmc(head: string): boolean {
  return (
    isJson(head) &&
    /"(?:authorString|pubYear)"\s*:/u.test(head) &&
    /"(?:pmid|id)"\s*:\s*"/u.test(head)
  );
}

function paperOf(result: unknown, shortNames: (names: readonly string[]) => Byline): PrintedPaper {
  const authors = listAt(result, "authorList", "author");
  return {
    // Every title ends as a sentence does.
    title: withoutMarkup(textAt(result, "title")).replace(/\.$/u, ""),
    byline:
      authors.length > 0 ? bylineIn(authors) : shortNames(namesIn(textAt(result, "authorString"))),
    year: textAt(result, "pubYear"),
    date: textAt(result, "firstPublicationDate"),
    venue: textAt(result, "journalInfo", "journal", "title") || textAt(result, "journalTitle"),
    kind: textAt(result, "pubTypeList", "pubType") || textAt(result, "pubType"),
    keywords: listAt(result, "keywordList", "keyword").map((keyword) =>
      textAt({ keyword }, "keyword"),
    ),
    ids: { doi: textAt(result, "doi"), pmid: textAt(result, "pmid") },
    abstract: withoutMarkup(textAt(result, "abstractText")),
  };
}

/** "Polack FP" is a person, whatever the family is called. */
function personOrGroup(name: string): PrintedAuthor {
  const hasInitials = /\s\p{Lu}[\p{Lu}\p{M}-]{0,4}(?:\s(?:Jr|Sr|\d\p{Ll}{2}))?$/u.test(name);
  return !hasInitials && isOrganisation(name) ? groupAuthor(name) : familyThenInitials(name);
}

/** "Polack FP, Thomas SJ." */
function namesIn(authorString: string): readonly string[] {
  const isCut = /\bet al\.$/u.test(authorString);
  return (isCut ? authorString : authorString.replace(/\.$/u, "")).split(",");
}

function bylineIn(authors: readonly unknown[]): Byline {
  const nameOf = (author: unknown) =>
    textAt(author, "collectiveName") || textAt(author, "lastName") || textAt(author, "fullName");
  return bylineOfPeople(authors, nameOf, authorFrom);
}

function authorFrom(name: string, author: unknown): PrintedAuthor {
  if (textAt(author, "collectiveName") !== "") return groupAuthor(name);
  const isOrcid = textAt(author, "authorId", "type") === "ORCID";
  const orcid = isOrcid ? normalOrcid(textAt(author, "authorId", "value")) : undefined;
  const ids = orcid === undefined ? undefined : { orcid };
  if (textAt(author, "lastName") === "") return familyThenInitials(name, ids);
  const given = textAt(author, "firstName") || textAt(author, "initials");
  return authorFromParts({ family: name, given, ...(ids !== undefined && { ids }) });
}
