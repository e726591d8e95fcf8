/** Authors of an object of anybody's JSON, under whatever key they are. */

import { cutByCount } from "../../bylines/counted-authors.ts";
import { normalOrcid } from "../../ids.ts";
import { textAt } from "../../json/json-path.ts";
import type { Byline } from "../../paper.ts";

import { type Fields, hasOne, textIn } from "./json-keys.ts";
import { bylineFrom } from "./json-people.ts";

/** All that the interface of Scopus tells those without a subscription; a list of BASE is whole. */
const FIRST_AUTHOR = "dccreator";
export const AUTHORS = [
  "authorsparsed",
  "authors",
  "author",
  "creators",
  "creator",
  "authorlist",
  "authornames",
  "authorname",
  "authorfullname",
  "authfullnames",
  "authorshtml",
  "people",
  "zauthors",
  "authordisplay",
  "authorsdisplay",
  "authorstring",
  "authorsstring",
  "authorline",
  "authorsline",
  "authortext",
  "authorstext",
  FIRST_AUTHOR,
  // DSpace, Pure and its older versions, NASA; these hold editors, too, with their roles.
  "dccontributorauthor",
  "contributors",
  "personassociations",
  "authoraffiliations",
];
/** Answers of Scopus have "@total" beside the number of those they list, those of Cristin "count". */
const COUNTS =
  "authorcount authorscount authorcounts numauthors numauthor numberofauthors nauthors totalauthors".split(
    " ",
  );
/** Of the first field that names anybody. */
export function bylineIn(fields: Fields, isFamilyFirst: boolean): Byline {
  let listComplete = true;
  for (const name of AUTHORS) {
    if (!hasOne(fields, [name])) continue;
    const byline = bylineFrom(fields.get(name), isFamilyFirst);
    listComplete &&= byline.listComplete;
    if (byline.authors.length === 0) continue;
    const isFirst = name === FIRST_AUTHOR && typeof fields.get(name) === "string";
    return isFirst
      ? { ...byline, ...CUT }
      : cutByCount(withOrcids(byline, fields), countIn(fields));
  }
  return { authors: [], listComplete };
}

/** NASA ADS lists them beside the authors, with "-" for who has none: by publishers, by authors, by others. */
const ORCIDS = ["orcidpub", "orciduser", "orcidother"];

function withOrcids(byline: Byline, fields: Fields): Byline {
  const lists = ORCIDS.map((name) => fields.get(name)).filter(
    (list) => Array.isArray(list) && list.length === byline.authors.length,
  );
  if (lists.length === 0) return byline;
  const orcidAt = (i: number) =>
    lists.map((list) => normalOrcid(textAt(list, String(i)))).find(Boolean);
  return {
    ...byline,
    authors: byline.authors.map((author, i) => {
      const orcid = orcidAt(i);
      return orcid === undefined ? author : { ...author, ids: { orcid } };
    }),
  };
}

function countIn(fields: Fields): string {
  return (
    textIn(fields, COUNTS) ||
    textAt(fields.get("authorcount"), "@total") ||
    textAt(fields.get("contributors"), "count")
  );
}

const CUT = { listComplete: false };
