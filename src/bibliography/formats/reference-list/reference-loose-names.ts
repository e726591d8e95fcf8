/** Names that stand before the year of a reference, though no form fits all of them. */

import { authorFromParts, groupAuthor } from "../../author-name.ts";
import { familyThenInitials } from "../../bylines/family-then-initials.ts";
import { spokenName } from "../../bylines/spoken-name.ts";
import type { Byline, PrintedAuthor } from "../../paper.ts";

import { AND, FAMILY } from "./reference-name-forms.ts";
import type { ReferenceNames } from "./reference-names.ts";

/** No list is looked at any further. */
const LONGEST = 4000;
const YEAR = /[ .,]{1,3}(?:\((?:1[5-9]|20)\d\d[a-z]?\)|(?:1[5-9]|20)\d\d[a-z]?[.,:])/u;
const CUT = /,? et\.? al\.?$/u;
const BETWEEN = new RegExp(`,\\s*(?:${AND}\\s+)?|\\s+${AND}\\s+`, "u");
/** "Sadeghi S. Messana G." has lost its comma. */
const COMMA_LOST = /(?<=\s(?:\p{Lu}\.){1,3})\s+(?=\p{Lu}\p{Ll}[\p{L}'’-]{1,30} \p{Lu}(?:\.|$))/u;
/** With the slips of those who type: "Saleh aM", "Albieri a". */
const FAMILY_FIRST = new RegExp(
  `^${FAMILY} (?:(?:\\p{Lu}\\p{M}?\\p{Ll}?\\.[- ]?){1,4}|\\p{Lu}{1,4}(?:-\\p{Lu})?|\\p{Ll}\\p{Lu}{0,2})$`,
  "u",
);
const INITIALS_FIRST = new RegExp(`^(?:(?:\\p{Lu}\\.[- ]?){1,4} ?|\\p{Lu}{1,3} )${FAMILY}$`, "u");

/** A list in which each part has a family and initials, in whichever order: "Ay A, Dee B, and C Elk (2007)." */
export function looseNamesAt(text: string): ReferenceNames | undefined {
  const end = text.slice(0, LONGEST).search(YEAR);
  const upTo = text.slice(0, Math.max(end, 0));
  // The full stop before the year is of an initial where the others have theirs.
  const head = text[end] === "." && /\p{Lu}\.,/u.test(upTo) ? `${upTo}.` : upTo;
  const whole = head.replace(CUT, "");
  const names = whole.split(BETWEEN).flatMap((name) => name.trim().split(COMMA_LOST));
  if (names.length < 2 || !names.every(isName)) return undefined;
  const byline = { authors: names.map(authorOf), listComplete: whole === head };
  return namesBeforeYear(byline, "initials-last", end);
}

function isName(name: string): boolean {
  return FAMILY_FIRST.test(name) || INITIALS_FIRST.test(name);
}

function authorOf(name: string): PrintedAuthor {
  if (!FAMILY_FIRST.test(name)) return spokenName(name);
  const [, family = "", given] = SMALL_INITIAL.exec(name) ?? [];
  return given === undefined ? familyThenInitials(name) : authorFromParts({ family, given });
}

const SMALL_INITIAL = /^(.*) (\p{Ll}\p{Lu}{0,2})$/u;

const NOBODY = /^(?:Anonymous|Anon\.?)(?=[ .,]{0,3}\(?(?:1[5-9]|20)\d\d)/u;

/** "Anonymous (1966). Report of …" */
export function nobodyAt(text: string): ReferenceNames | undefined {
  const [nobody] = NOBODY.exec(text) ?? [];
  if (nobody === undefined) return undefined;
  const byline = { authors: [groupAuthor(nobody, "literal")], listComplete: true };
  return namesBeforeYear(byline, "spoken", nobody.length);
}

function namesBeforeYear(byline: Byline, form: ReferenceNames["form"], end: number) {
  return { byline, form, areEditors: false, end, boundary: "year", isWeak: false } as const;
}
