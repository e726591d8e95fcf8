import { givenFirst, groupAuthor } from "../author-name.ts";
import { bylineOf } from "../byline-reader.ts";
import { normalArxiv } from "../ids.ts";
import type { PrintedAuthor } from "../paper.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";
import type { XmlFormat } from "../xml/xml-papers.ts";
import { readXml } from "../xml/xml-papers.ts";
import { childOf, childrenOf, textOf, type XmlElement } from "../xml/xml.ts";

const arxiv: XmlFormat = { name: "arxiv", records: ["entry"], paperOf };

/** Whether the beginning of a text is a feed of arXiv. */
export function isArxiv(head: string): boolean {
  return /^<(?:\?xml|feed)/u.test(head) && /<feed[\s>]/u.test(head) && /arxiv\.org/u.test(head);
}

/** Reads the Atom that arXiv's API answers with. */
export function readArxiv(source: Source): Reader {
  return readXml(source, arxiv);
}

function paperOf(entry: XmlElement): PrintedPaper {
  const address = textOf(entry, "id");
  return {
    title: textOf(entry, "title"),
    byline: bylineOf(
      childrenOf(entry, "author").map((author) => textOf(author, "name")),
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

/** "The ATLAS Collaboration" stands among the names of its members. */
function authorOf(name: string): PrintedAuthor {
  return /(?:collaboration|consortium|team)$/iu.test(name)
    ? groupAuthor(name, "literal")
    : givenFirst(name);
}
