/** A name that may be an organisation's → an author. */

import { groupAuthor } from "../../author-name.ts";
import { familyThenInitials } from "../../bylines/family-then-initials.ts";
import { sortedName, spokenName } from "../../bylines/spoken-name.ts";
import type { PrintedAuthor } from "../../paper.ts";

import { groupIn } from "./group-names.ts";
import { withoutExtras } from "./name-extras.ts";
import { withNotedOrcid } from "./noted-orcid.ts";

/** Words in the names of organisations that no person is called. */
const ORGANISATION =
  /(?:^|[\s(])(?:universi\w+|institut\w*|consorti\w+|collaborations?|collaborators|investigators|organi[sz]ations?|associa(?:tion|ção)|asociación|committee|commission|comit[eé]|society|academy|alliance|federation|agency|ministry|minist(?:erio|ério|ère|erium)|department|bureau|cent(?:er|re)|council|nations|network|foundation|fundación|company|corporation|inc\.?|ltd\.?|gmbh|group|team|of|the|for|and|&)(?=$|[\s),])/iu;
/** Organisations show themselves within so many characters. */
const LONGEST = 200;

/**
 * One name of a format that asks for "Family, Given" and is given other things: "G. Kalbe",
 * "Liu R.", "Ada Lovelace". Without a comma, or with one at the end as EndNote sets it, a name may be
 * an organisation: a literal.
 */
export function personOrOrganisation(field: string): PrintedAuthor {
  return withNotedOrcid(field, nameOrOrganisation);
}

function nameOrOrganisation(field: string): PrintedAuthor {
  const printed = withoutExtras(field);
  if (/^\{[^{}]*\}$/u.test(printed)) return groupAuthor(printed.slice(1, -1), "literal");
  const comma = printed.indexOf(",");
  const isNameEnded = comma !== -1 && comma === printed.length - 1;
  if (isNameEnded) return groupAuthor(printed.slice(0, -1), "literal");
  // "Department of Health, Education, and Welfare"
  const isOfficial =
    /\S\s+\S/u.test(printed.slice(0, comma)) && isOrganisation(printed.slice(0, comma));
  if (comma !== -1 && !isOfficial) {
    const group = groupIn(printed);
    return group === undefined ? sortedName(printed) : groupAuthor(group, "literal");
  }
  // "ISO 17281:2002"
  if (isCalledAsGroup(printed) || /\s\d{4}/u.test(printed)) return groupAuthor(printed, "literal");
  if (/^\p{Lu}\p{M}*\./u.test(printed)) return spokenName(printed);
  const lastFirst = familyThenInitials(printed);
  // "Hong Li." and "Ada Lovelace Ph.D." end in no initials.
  const areInitials = lastFirst.given !== undefined && !/\p{Ll}/u.test(lastFirst.given);
  return areInitials ? lastFirst : spokenName(printed);
}

/** Whether a name without a comma has a word of an organisation in it, or is what only groups are called. */
export function isCalledAsGroup(name: string): boolean {
  return isOrganisation(name) || groupIn(name) !== undefined;
}

/** Whether a name has a word of an organisation in it. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(name.slice(0, LONGEST));
}
