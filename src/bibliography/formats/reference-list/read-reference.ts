/** One printed reference → its names and its facts, whichever of them comes first. */

import type { Byline } from "../../paper.ts";

import { type RawEntry, SAME_NAMES } from "./reference-entries.ts";
import { factsOf, type ReferenceFacts } from "./reference-facts.ts";
import { titleAtHead, VENUE_AT_HEAD } from "./reference-heads.ts";
import { looseNamesAt, nobodyAt } from "./reference-loose-names.ts";
import { ITALIC, UPRIGHT } from "./reference-marks.ts";
import type { NameForm } from "./reference-name-forms.ts";
import { type Boundary, bestNamesAt, type ReferenceNames } from "./reference-names.ts";
import { referenceText } from "./reference-text.ts";

/** A reference that could be taken apart. */
export interface Reference {
  readonly names: ReferenceNames;
  readonly facts: ReferenceFacts;
}

/** What stands behind words that are no names, too. */
const OPEN: ReadonlySet<Boundary> = new Set(["year", "stop", "comma"]);

/** @param above - names of the reference above. */
export function readEntry(
  { printed }: RawEntry,
  forms: readonly NameForm[],
  above?: Byline,
): Reference | undefined {
  const text = referenceText(printed);
  const same = SAME_NAMES.exec(text);
  if (same !== null) return above && sameNames(text, same[0].length, above, printed);
  const names = nobodyAt(text) ?? namesIn(text, forms);
  const isSure =
    names !== undefined && (names.byline.authors.length > 1 || !OPEN.has(names.boundary));
  const titled = behindTitle(printed, forms);
  // Names that end within a title are words of it: "[Smaller Than Others: A model](…) by A. Lovelace".
  if (titled !== undefined && (!isSure || names.end < titled.titleLength)) return titled;
  const behind = isSure ? undefined : behindVenue(text, forms, printed);
  if (behind !== undefined) return behind;
  return names && { names, facts: factsOf(text.slice(names.end), names.boundary, printed) };
}

/** By the first form that fits, or, where a slip ends these before the year, by all that stands before it. */
function namesIn(text: string, forms: readonly NameForm[]): ReferenceNames | undefined {
  const names = bestNamesAt(text, forms);
  if (names?.boundary === "year") return names;
  const loose = looseNamesAt(text);
  return loose !== undefined && loose.end > (names?.end ?? 0) ? loose : names;
}

/** The reference whose title stands before its names. */
function behindTitle(
  printed: string,
  forms: readonly NameForm[],
): (Reference & { readonly titleLength: number }) | undefined {
  const head = titleAtHead(printed);
  const names = head && bestNamesAt(head.rest, forms);
  if (head === undefined || names === undefined) return undefined;
  // As if the title stood behind the names.
  const text = `${ITALIC}${head.title}${UPRIGHT}. ${head.rest.slice(names.end)}`;
  return { names, facts: factsOf(text, "italic", printed), titleLength: head.title.length };
}

/** The reference behind the venue and the year with which it begins. */
function behindVenue(
  text: string,
  forms: readonly NameForm[],
  printed: string,
): Reference | undefined {
  const [head, venue, year] = VENUE_AT_HEAD.exec(text) ?? [];
  if (head === undefined) return undefined;
  const rest = text.slice(head.length);
  const names = bestNamesAt(rest, forms);
  // "Newton 1687. Principia" has its year behind a name, and no name behind the year.
  if (names === undefined || (names.form === "spoken" && names.byline.authors.length < 2))
    return undefined;
  const facts = factsOf(rest.slice(names.end), names.boundary, printed);
  const full = year?.length === 2 ? `20${year}` : year;
  return { names, facts: { ...facts, venue: facts.venue || venue!, year: facts.year || full! } };
}

function sameNames(text: string, end: number, byline: Byline, printed: string): Reference {
  const boundary = /^[ (]{1,2}(?:1[5-9]|20)\d\d/u.test(text.slice(end)) ? "year" : "stop";
  const names = { byline, form: "comma", areEditors: false, end, boundary, isWeak: false } as const;
  return { names, facts: factsOf(text.slice(end), boundary, printed) };
}
