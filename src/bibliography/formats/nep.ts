/** Issues of NEP, the reports in which RePEc announces new papers of economics, as they are mailed and printed. */

import type { Finding } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import { oneLine } from "../one-line.ts";
import type { PrintedPaper } from "../printed-paper.ts";
import type { Reader, Source } from "../reading.ts";

import { personOrOrganisation } from "./names/printed-people.ts";
import { readSections } from "./sections.ts";

export const nep: Format = { name: "NEP of RePEc", recognises: isNep, read: readNep };

/** What it says of itself in its first lines. */
const ITSELF = /NEP: New Economics Papers|\bnep\.repec\.org\b/u;
const IN_FIRST = 3000;
const ADDRESS = /^URL:\s{1,20}https?:\/\/d\.repec\.org\/\S+/mu;
/** Before the number of a paper. */
const BETWEEN = /\n(?=\d{1,4}\. \S)/gu;
const NUMBER = /^\d{1,4}\. (?=\S)/u;
const FIELD = String.raw`(?:Date|By|URL|Keywords|JEL):`;
const BLANK_LINE = String.raw`\n[ \t]*\n`;
/** All that stands above the first blank line or field. */
const TITLE = new RegExp(`^[^]*?(?=${BLANK_LINE}|\\n${FIELD}|$(?![^]))`, "u");
const BY = new RegExp(`^By:([^]*?)(?=${BLANK_LINE}|\\n${FIELD}|$(?![^]))`, "mu");
/** A line of a paragraph that is set in. */
const NAME = /^[ \t]{2,9}\S.{1,120}$/u;

/** Whether a text is an issue of NEP. */
function isNep(head: string): boolean {
  return ITSELF.test(head.slice(0, IN_FIRST)) && ADDRESS.test(head);
}

/** Reads the papers of an issue; the list of titles at its beginning has no addresses. */
function readNep(source: Source): Reader {
  return readSections(source, {
    name: "nep",
    between: BETWEEN,
    isPaper: (section) => NUMBER.test(section) && ADDRESS.test(section),
    authorOf: personOrOrganisation,
    paperOf: (section, bylineOf): PrintedPaper => ({
      title: oneLine((TITLE.exec(section)?.[0] ?? "").replace(NUMBER, "")),
      byline: bylineOf(namesIn(section)),
      date: /^Date:[ \t]*(\S.*)$/mu.exec(section)?.[1],
      address: ADDRESS.exec(section)?.[0],
    }),
    nothing: noPapers,
  });
}

/** Below "By:", or in a paragraph of their own below the title; each on a line, with addresses in brackets. */
function namesIn(section: string): readonly string[] {
  const [, paragraph = ""] = section.split(/\n(?:[ \t]*\n)+/u);
  const areNames = paragraph.split("\n").every((line) => NAME.test(line));
  const printed = BY.exec(section)?.[1] ?? (areNames ? paragraph : "");
  return printed
    .replaceAll(/\([^()\n]{0,400}\)/gu, "")
    .split(/[;\n]/u)
    .map(oneLine)
    .filter(Boolean);
}

const noPapers: Finding = {
  severity: "error",
  code: "nep/no-papers",
  message: "The issue of NEP holds no papers.",
  remedy: "Save the whole issue as it was mailed, or its page as text.",
};
