/** Consortia and the like among the authors: they are never joined with a person. */

import type { PrintedAuthor } from "../../bibliography/paper.ts";

/** What organisations and nameless people are called, and nobody's family is: the last word. */
const ORGANISATION =
  /^(?:universit\S+|institut\S+|consorti\S+|collaborati(?:on|ve)s?|organi[sz]ations?|associations?|committee|commission|society|agency|ministry|department|federation|secretariat|administration|corporation|laborator(?:y|ies)|hospitals|investigators|working|network|foundation|group|team|project|initiative|speakers|participants|children|teachers|unknown)$/u;
/** People are called so, too: Adam Hospital is no hospital, unless what is before speaks of one. */
const ALSO_FAMILY = /^(?:hospital|council)$/u;
const OF_ORGANISATION =
  /(?:^|[ -])(?:affiliated|american|arts|british|cancer|central|city|community|county|european|general|health|indian|international|medical|memorial|municipal|national|public|regional|research|royal|scientific|security|state|teaching|world|\S+['’]s)(?: |$)/u;
/** A bank is known by the word before: people are called Bank, too. */
const WITHIN =
  /(?:^| )(?:universit\S+|institut\S+|consorti\S+|collaborati(?:on|ve)|ministry|department|(?:world|central|reserve|development) bank|(?:centers?|centres?|office|bureau|council|academy|college|school|society|association|organi[sz]ation|federation|board) (?:for|of|on))(?: |$)/u;
/** "World Health Organization (WHO)". */
const ABBREVIATED = / \(\p{Lu}[\p{L}-]*\)$/u;
/** A person's only name has fewer words. */
const MOST_WORDS = 2;
const SMALL_WORD = /^\p{Ll}/u;

/**
 * Whether an author is a group: because the source says so, because a source of BibTeX put the whole
 * name in braces, or because only groups have such a name.
 */
export function isGroup({ kind, printed, given }: PrintedAuthor): boolean {
  if (kind !== undefined) return true;
  const name = printed.slice(0, LONGEST).trim().replace(ABBREVIATED, "").toLowerCase();
  const last = name.slice(name.lastIndexOf(" ") + 1);
  if (ORGANISATION.test(last) || WITHIN.test(name)) return true;
  if (ALSO_FAMILY.test(last)) return given === undefined || OF_ORGANISATION.test(name);
  if (given !== undefined) return false;
  return printed.split(" ").filter((word) => !SMALL_WORD.test(word)).length > MOST_WORDS;
}

const LONGEST = 200;
