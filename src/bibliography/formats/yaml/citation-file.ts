/** CITATION.cff: how a program or a data set wants to be cited, and what it cites. */

import { authorFromParts, groupAuthor } from "../../author-name.ts";
import { bylineOfPeople } from "../../bylines/byline-reader.ts";
import { normalOrcid } from "../../ids.ts";
import { listAt, textAt, valueAt } from "../../json/json-path.ts";
import type { Byline, PrintedAuthor } from "../../paper.ts";
import type { PrintedPaper } from "../../printed-paper.ts";
import { isYamlObject, type YamlObject } from "../../yaml/yaml-values.ts";

/** Whether an object is the content of such a file. */
export function isCitationFile(object: YamlObject): boolean {
  return textAt(object, "cff-version") !== "";
}

/** What is to be cited, the paper before the program that it is about, and what that refers to. */
export function citedIn(object: YamlObject): readonly YamlObject[] {
  const preferred = object["preferred-citation"];
  const references = object["references"];
  return [
    isYamlObject(preferred) ? preferred : object,
    ...(Array.isArray(references) ? references.filter(isYamlObject) : []),
  ];
}

/** What such an object says. */
export function citedPaper(object: YamlObject): PrintedPaper {
  const date = ["date-published", "date-released", "issue-date"]
    .map((key) => textAt(object, key))
    .find(Boolean);
  const venues = [["journal"], ["conference", "name"], ["collection-title"]];
  return {
    title: textAt(object, "title"),
    byline: bylineIn(object),
    year: textAt(object, "year") || (date ?? ""),
    date: date ?? "",
    venue: venues.map((path) => textAt(object, ...path)).find(Boolean) ?? "",
    kind: textAt(object, "type"),
    keywords: listAt(object, "keywords").map((keyword) => textAt({ keyword }, "keyword")),
    ids: { doi: textAt(object, "doi") || listedDoi(object) },
    address: textAt(object, "url") || textAt(object, "repository-code"),
    abstract: textAt(object, "abstract"),
  };
}

function listedDoi(object: YamlObject): string {
  const ids = listAt(object, "identifiers");
  return textAt(
    ids.find((id) => textAt(id, "type") === "doi"),
    "value",
  );
}

function bylineIn(object: YamlObject): Byline {
  const keys = ["name", "given-names", "alias"];
  return bylineOfPeople(
    listAt(object, "authors"),
    (author) => familyOf(author) || (keys.map((key) => textAt(author, key)).find(Boolean) ?? ""),
    authorFrom,
  );
}

function familyOf(author: unknown): string {
  return [textAt(author, "name-particle"), textAt(author, "family-names")].join(" ").trim();
}

/** An entity has a name in one piece. */
function authorFrom(name: string, author: unknown): PrintedAuthor {
  if (familyOf(author) === "" && valueAt(author, "name") !== undefined) return groupAuthor(name);
  const orcid = normalOrcid(textAt(author, "orcid"));
  const isFamily = familyOf(author) !== "";
  return authorFromParts({
    family: name,
    given: isFamily ? textAt(author, "given-names") : "",
    suffix: textAt(author, "name-suffix"),
    ...(orcid !== undefined && { ids: { orcid } }),
  });
}
