/** Atom of arXiv's API. */

import { groupAuthor } from "../author-name.ts";
import { bylineOf } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import type { Format } from "../format.ts";
import { normalArxiv } from "../ids.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import { childOf, childrenOf, textOf, type XmlElement } from "../xml/xml.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";

/** Reads the Atom that arXiv's API answers with. */
export const arxiv: Format = {
  name: "arXiv Atom",
  recognises: isArxiv,
  read: (source) => readXml(source, xml),
};

const xml: XmlFormat = { name: "arxiv", records: ["entry"], paperOf };

/** Whether the beginning of a text is a feed of arXiv. */
function isArxiv(head: string): boolean {
  return /^<(?:\?xml|feed)/u.test(head) && /<feed[\s>]/u.test(head) && /arxiv\.org/u.test(head);
}

function paperOf(entry: XmlElement): PrintedPaper {
  const address = textOf(entry, "id");
  return {
    title: textOf(entry, "title"),
    byline: bylineOf(
      childrenOf(entry, "author").flatMap((author) => namesIn(textOf(author, "name"))),
      authorOf,
    ),
    date: textOf(entry, "published").slice(0, "2024-05-22".length),
    venue: textOf(entry, "journal_ref"),
    category: childOf(entry, "primary_category")?.attributes.get("term"),
    ids: { arxiv: normalArxiv(address), doi: textOf(entry, "doi") },
    address,
    abstract: textOf(entry, "summary"),
  };
}

const SPOKEN_FOR =
  /^(.*?)[\s,(]{0,3}\b(?:on behalf of|for) the (.*(?:collaboration|consortium|team)s?)\)?$/iu;
/** Two to four words, as people put them into the field for one: "Ada Lovelace", "A. B. van Lovelace". */
const WHOLE_NAME = /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,2} [\p{Lu}'’][\p{L}'’-]*\p{Ll}$/u;
/** In characters: no list in a field for one name is longer. */
const LONGEST = 1000;

/** "Ada Lovelace and Bob Byron", "Ada Lovelace for the ATLAS Collaboration". */
function namesIn(name: string): readonly string[] {
  if (name.length > LONGEST) return [name];
  const [, speaker, group] = SPOKEN_FOR.exec(name) ?? [];
  const speakers = speaker ? namesIn(speaker) : [];
  if (group !== undefined && speakers.every((part) => WHOLE_NAME.test(part))) {
    return [...speakers, group];
  }
  const names = name.split(/\s*[,;&]\s*(?:and\s+)?|\s+and\s+/u).filter((part) => part !== "");
  return names.length > 1 && names.every((part) => WHOLE_NAME.test(part)) ? names : [name];
}

/** "The ATLAS Collaboration" stands among the names of its members. */
function authorOf(name: string): PrintedAuthor {
  return /(?:collaboration|consortium|team)$/iu.test(name)
    ? groupAuthor(name, "literal")
    : spokenName(name);
}
