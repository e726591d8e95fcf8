/** What REVTeX labels in a typeset reference: `\bibinfo {journal} {Phys. Rev. A}`. */

import { texToUnicode } from "../../tex.ts";

/** The facts of a paper in a journal, of which its style prints no title. */
export interface Untitled {
  readonly year: string;
  readonly venue: string;
}

const INNER = String.raw`\{((?:[^{}]|\{[^{}]{0,200}\}){1,300})\}`;
const fact = (name: string) => new RegExp(String.raw`\\bibinfo\s*\{${name}\}\s*${INNER}`, "u");
const [TITLE, JOURNAL, YEAR] = ["title", "journal", "year"].map(fact) as [RegExp, RegExp, RegExp];

/** Where a journal and a year are labelled and no title is: the words of the journal would be taken for one. */
export function untitledIn(printed: string): Untitled | undefined {
  if (TITLE.test(printed)) return undefined;
  const [, journal] = JOURNAL.exec(printed) ?? [];
  const [, year] = YEAR.exec(printed) ?? [];
  if (journal === undefined || year === undefined) return undefined;
  return { year: texToUnicode(year), venue: texToUnicode(journal).trim() };
}
