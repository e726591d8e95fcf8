/** What REVTeX labels in a typeset reference: `\bibinfo {journal} {Phys. Rev. A}`. */

import { texToUnicode } from "../../tex.ts";
import { closingOf } from "../bibtex/bibtex-values.ts";

/** The facts of a paper in a journal, of which its style prints no title. */
export interface Untitled {
  readonly year: string;
  readonly venue: string;
}

const label = (name: string) => new RegExp(String.raw`\\bibinfo\s*\{${name}\}\s*(?=\{)`, "u");
const [TITLE, JOURNAL, YEAR] = ["title", "journal", "year"].map(label) as [RegExp, RegExp, RegExp];

/** Where a journal and a year are labelled and no title is: the words of the journal would be taken for one. */
export function untitledIn(printed: string): Untitled | undefined {
  if (labelled(printed, TITLE) !== "") return undefined;
  const [venue, year] = [JOURNAL, YEAR].map((fact) => texToUnicode(labelled(printed, fact)).trim());
  return venue && year ? { year, venue } : undefined;
}

/** What the braces behind a label hold; "" where it is missing. */
function labelled(printed: string, fact: RegExp): string {
  const { 0: head, index = 0 } = fact.exec(printed) ?? { 0: "" };
  if (head === "") return "";
  const open = index + head.length;
  const area = { text: printed, limit: printed.length, countsEscaped: false };
  return printed.slice(open + 1, closingOf(area, open));
}
