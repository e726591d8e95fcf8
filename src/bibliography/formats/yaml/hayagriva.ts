/** Hayagriva, in which Typst keeps its bibliographies: what a paper appeared in is its parent. */

import { authorFromParts } from "../../author-name.ts";
import { bylineOfPeople } from "../../bylines/byline-reader.ts";
import { severalAt, textAt, valueAt } from "../../json/json-path.ts";
import type { Byline, PaperIds, PrintedAuthor } from "../../paper.ts";
import type { PrintedPaper } from "../../printed-paper.ts";
import type { YamlObject } from "../../yaml/yaml-values.ts";
import { personOrOrganisation } from "../names/printed-people.ts";

const KINDS =
  /^(?:anthos|anthology|article|artwork|audio|blog|book|case|chapter|conference|entry|exhibition|legislation|manuscript|misc|newspaper|original|patent|performance|periodical|post|proceedings|reference|report|repository|scene|thesis|thread|video|web)$/iu;
/** Keys that no other format has. */
const OWN_KEYS = ["parent", "serial-number", "page-range", "page-total"];

/** Whether an object is an entry of such a file. */
export function isHayagriva(object: YamlObject): boolean {
  const hasOwnKey =
    OWN_KEYS.some((key) => valueAt(object, key) !== undefined) ||
    textAt(object, "url", "value") !== "";
  return (
    hasOwnKey && (KINDS.test(textAt(object, "type")) || valueAt(object, "parent") !== undefined)
  );
}

/** Whether an entry, such as a chapter without a title of its own, is called as what it is part of. */
export function isPartOfNamed(object: YamlObject): boolean {
  const [parent] = severalAt(object, "parent");
  return (
    isHayagriva(object) && formatted(object, "title") === "" && formatted(parent, "title") !== ""
  );
}

/** What an entry says; what it does not, its parent may. */
export function hayagrivaPaper(object: YamlObject): PrintedPaper {
  const [parent] = severalAt(object, "parent");
  const isPart = isPartOfNamed(object);
  const date = textAt(object, "date") || textAt(parent, "date");
  return {
    title: withoutBraces(formatted(isPart ? parent : object, "title")),
    byline: bylineIn(isPart && valueAt(object, "author") === undefined ? parent : object),
    year: date,
    date,
    venue: isPart ? "" : withoutBraces(formatted(parent, "title")),
    kind: textAt(object, "type"),
    ids: idsOf(object),
    address: textAt(object, "url") || textAt(object, "url", "value"),
    abstract: formatted(object, "abstract"),
  };
}

/** A text, or an object that has it with its forms. */
function formatted(value: unknown, key: string): string {
  return textAt(value, key) || textAt(value, key, "value");
}

/** As BibTeX has them, of which most such files were made. */
function withoutBraces(text: string): string {
  return text.replaceAll(/[{}]/gu, "");
}

function idsOf(object: YamlObject): PaperIds {
  const id = (key: string) => textAt(object, "serial-number", key) || textAt(object, key);
  return { doi: id("doi"), arxiv: id("arxiv"), pmid: id("pmid") };
}

/** A text is one name, whatever commas it has. */
function bylineIn(object: unknown): Byline {
  const authors = severalAt(object, "author");
  const nameOf = (author: unknown) => textAt({ author }, "author") || textAt(author, "name");
  return bylineOfPeople(authors, nameOf, authorFrom);
}

function authorFrom(name: string, author: unknown): PrintedAuthor {
  const given = textAt(author, "given-name");
  if (given === "") return personOrOrganisation(withoutBraces(name));
  const family = [textAt(author, "prefix"), name].join(" ").trim();
  return authorFromParts({ family, given, suffix: textAt(author, "suffix") });
}
