import { familyFirst, familyThenInitials, givenFirst, groupAuthor } from "../author-name.ts";
import type { PrintedAuthor } from "../paper.ts";

/** Words in the names of organisations that no person is called. */
const ORGANISATION =
  /(?:^|[\s(])(?:universi\w+|institut\w*|consorti\w+|collaborations?|organi[sz]ations?|association|committee|commission|society|agency|ministry|department|bureau|cent(?:er|re)|council|nations|network|foundation|company|group|team|of|the|for|and|&)(?=$|[\s),])/iu;
/** Organisations show themselves within so many characters. */
const LONGEST = 200;

/**
 * One name of a format that asks for "Family, Given" and is given other things: "G. Kalbe",
 * "Liu R.", "Ada Lovelace". Without a comma, or with one at the end as EndNote sets it, a name may be
 * an organisation: a literal.
 */
export function personOrOrganisation(printed: string): PrintedAuthor {
  const comma = printed.indexOf(",");
  const isNameEnded = comma !== -1 && comma === printed.length - 1;
  if (isNameEnded) return groupAuthor(printed.slice(0, -1), "literal");
  if (comma !== -1) return familyFirst(printed);
  if (ORGANISATION.test(printed.slice(0, LONGEST))) return groupAuthor(printed, "literal");
  if (/^\p{Lu}\p{M}*\./u.test(printed)) return givenFirst(printed);
  const lastFirst = familyThenInitials(printed);
  return lastFirst.given === undefined ? givenFirst(printed) : lastFirst;
}
