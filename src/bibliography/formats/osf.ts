/** JSON of the Open Science Framework: preprints, projects and registrations. */

import { authorFromParts, givenFirst } from "../author-name.ts";
import { bylineOfPeople } from "../bylines/byline-reader.ts";
import type { Format } from "../format.ts";
import type { JsonFormat } from "../json/json-papers.ts";
import { isJson, readJson } from "../json/json-papers.ts";
import { listAt, textAt, valueAt } from "../json/json-path.ts";
import type { Byline, PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";

/** Reads works; whose they are stands in the answer where one asks for "embed=contributors". */
export const osf: Format = {
  name: "OSF JSON",
  recognises: isOsf,
  read: (source) => readJson(source, json),
};

const json: JsonFormat = {
  name: "osf",
  places: new Set(["[]", ""]),
  pages: new Set(["data[]", "data"]),
  paperReader: () => paperOf,
};

/** Whether the beginning of a text is an answer of that interface about works. */
function isOsf(head: string): boolean {
  return (
    isJson(head) &&
    /"type"\s*:\s*"(?:preprints|nodes|registrations)"/u.test(head) &&
    /"attributes"\s*:\s*\{/u.test(head)
  );
}

function paperOf(record: unknown): PrintedPaper {
  const facts = valueAt(record, "attributes");
  return {
    title: textAt(facts, "title"),
    byline: bylineIn(contributorsOf(record)),
    date: (textAt(facts, "date_published") || textAt(facts, "date_created")).slice(
      0,
      "2024-05-22".length,
    ),
    kind: textAt(record, "type").replace(/s$/u, ""),
    keywords: listAt(facts, "tags").map(String),
    ids: { doi: doiOf(record) },
    address: textAt(record, "links", "html"),
    abstract: textAt(facts, "description"),
  };
}

/** Of the published paper, where there is one. */
function doiOf(record: unknown): string {
  const published = textAt(record, "attributes", "doi");
  return published || textAt(record, "links", "preprint_doi");
}

/** One may ask for those alone who are named on the work. */
function contributorsOf(record: unknown): readonly unknown[] {
  const named = listAt(record, "embeds", "bibliographic_contributors", "data");
  return named.length > 0 ? named : listAt(record, "embeds", "contributors", "data");
}

/** Who only helps with a project is not named as its author. */
function bylineIn(contributors: readonly unknown[]): Byline {
  const named = contributors.filter((one) => valueAt(one, "attributes", "bibliographic") !== false);
  const nameOf = (person: unknown) => textAt(person, "full_name");
  return bylineOfPeople(named.map(personIn), nameOf, authorOf);
}

/** Somebody without an account has a name of the contribution alone. */
function personIn(contributor: unknown): unknown {
  const user = valueAt(contributor, "embeds", "users", "data", "attributes");
  const unregistered = textAt(contributor, "attributes", "unregistered_contributor");
  return textAt(user, "full_name") === "" ? { full_name: unregistered } : user;
}

function authorOf(name: string, person: unknown): PrintedAuthor {
  const [family, given] = [textAt(person, "family_name"), textAt(person, "given_name")];
  if (family === "" || given === "") return givenFirst(name);
  return authorFromParts({
    family,
    given: [given, textAt(person, "middle_names")].join(" "),
    suffix: textAt(person, "suffix"),
  });
}
