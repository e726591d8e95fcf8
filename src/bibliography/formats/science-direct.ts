/** ScienceDirect's citations as text: authors, title, journal and the rest each on a line that ends in a comma. */

import type { BylineReader } from "../bylines/byline-reader.ts";
import { spokenName } from "../bylines/spoken-name.ts";
import type { Format } from "../format.ts";
import { noPapers } from "../paper-list.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

import { readSections } from "./sections.ts";

export const scienceDirect: Format = {
  name: "ScienceDirect text",
  recognises: isScienceDirect,
  read: readScienceDirect,
};

const BETWEEN = /^[ \t]*\n/gmu;
const ADDRESS =
  /^[ \t]*\((https?:\/\/www\.sciencedirect\.com\/science\/article\/(?:abs\/)?pii\/\w+)\)/mu;
/** Where a paper came out; before it stand authors, title and journal, or the book. */
const PLACE = /^(?:Volumes? |Issue |Part |In Press|\d{4}$)/u;
const EDITORS = /^Editor\(s\): /u;

/** Whether a text holds such citations, each with the address of its paper. */
function isScienceDirect(head: string): boolean {
  const plain = head.replaceAll("\r\n", "\n");
  return ADDRESS.test(plain) && /^[ \t]*IS[SB]N [\dX-]{8,17},$/mu.test(plain);
}

/** Reads citations, which blank lines part. */
function readScienceDirect(source: Source): Reader {
  return readSections(source, {
    name: "science-direct",
    between: BETWEEN,
    isPaper: (citation) => ADDRESS.test(citation),
    authorOf: spokenName,
    paperOf: printedIn,
    nothing: noPapers("science-direct"),
  });
}

function printedIn(citation: string, bylineOf: BylineReader): PrintedPaper {
  const lines = citation.split("\n").map((line) => line.trim().replace(/,$/u, ""));
  const place = lines.findIndex((line) => PLACE.test(line));
  const above = lines.slice(0, place).filter((line) => !EDITORS.test(line));
  // An editorial may have no author.
  const [authors = "", title = "", venue] = above.length > 2 ? above : ["", ...above];
  const factOf = (name: string) =>
    lines.find((line) => line.startsWith(name))?.slice(name.length) ?? "";
  return {
    title,
    byline: bylineOf(authors.split(",")),
    year: lines.find((line) => /^\d{4}$/u.test(line)),
    venue,
    keywords: factOf("Keywords: ").split(/[;,] /u),
    ids: { doi: lines.find((line) => /^https?:\/\/(?:dx\.)?doi\.org\//u.test(line)) },
    address: ADDRESS.exec(citation)?.[1],
    abstract: factOf("Abstract: "),
  };
}
