/** The names at the beginning of a reference. */

import { authorFromParts, familyFirst, groupAuthor } from "../../author-name.ts";
import { familyThenInitials } from "../../bylines/family-then-initials.ts";
import { spokenName } from "../../bylines/spoken-name.ts";
import type { Byline, PrintedAuthor } from "../../paper.ts";
import { isOrganisation } from "../names/printed-people.ts";

import { collaborationAt, groupBehind, organisationAt } from "./reference-groups.ts";
import { BLOCK, ITALIC, UPRIGHT } from "./reference-marks.ts";
import {
  AND,
  AND_LETTER,
  isInitialed,
  isNoName,
  type NameForm,
  SMALL,
} from "./reference-name-forms.ts";
import { matchAt, matches, sticky } from "./reference-places.ts";

/** The names, and what the text goes on with. */
export interface ReferenceNames {
  readonly byline: Byline;
  readonly form: NameForm["is"];
  /** Editors stand where authors would. */
  readonly areEditors: boolean;
  /** Where what follows the names begins. */
  readonly end: number;
  readonly boundary: Boundary;
  /** A last name with initials, before a full stop or a comma: it may go on as another form has it. */
  readonly isWeak: boolean;
}

/** What shows that the names are over. */
export type Boundary = "year" | "quote" | "block" | "italic" | "colon" | "stop" | "comma";

/** No list has more names; nothing of a longer one is believed. */
const MOST_NAMES = 5000;

/** Korean and Japanese lists set dots between names; in Chinese these part the words of one from abroad. */
const DOT =
  "(?<=\\p{Script=Hangul})[·ㆍ](?=\\p{Script=Hangul})|(?<=[\\p{Script=Han}ぁ-ゖ])・(?=\\p{Script=Han})";
const SORTED = "\\p{Lu}[\\p{L}'’-]{1,40}, (?:\\p{Lu}\\.[ -]?){1,4}";
const SEPARATOR = sticky(
  `\\.?[ ]?(?:[,，;；、][ ]?(?:${AND} )?|(?:${AND}|(?<= )${AND_LETTER}) |${DOT})`,
);
/** "Lovelace, A. Byron, B., & Ay, C.": a comma that was forgotten between sorted names. */
const FORGOTTEN = sticky(
  `(?<=\\.)[ ](?=${SORTED}(?:,? ?(?:${AND} |\\((?:19|20)\\d\\d)|, ${SORTED}))`,
);
const LAST_SEPARATOR = new RegExp(`(?:${AND}|(?:^| )${AND_LETTER}) $|&`, "u");
const BLANKS = sticky("[ ]{0,2}");
const CUT = sticky(
  `\\.?[ ]?[,，;]?[ ]?(?:${AND},? )?[${ITALIC}]?(?:(?:et\\.?[ ]al|and (?:\\d+ )?(?:others|colleagues)|u\\. ?a|y cols|и др|vd|ve ark)(?!\\p{L})\\.?|等|他(?=[ ,.，:：(（「])|외(?:[ ]?\\d{1,3}[인명])?(?=[ .,(（])|…|\\.[ ]?\\.[ ]?\\.)[${UPRIGHT}]?`,
);
/** Signs that refer to notes: equal shares, who is written to. PubMed has the address itself. */
const NOTES = sticky(
  String.raw`(?:[ ]?[*†‡§¶#⁺⁰¹²³⁴⁵⁶⁷⁸⁹]){0,6}(?:\. Electronic address: [^\s;,]{3,80}(?<!\.))?`,
);
const EDITORS = sticky(
  `[ ,.]{0,2}[(\\[]?(?:[Ee]ds?|[Ee]ditors?|EDS?|[Hh]rsg|[Hh]g|[Cc]oords?|[Ee]d\\. by)(?!\\p{L})\\.?[)\\]]?\\.?`,
);

/** The names of one form, if the text begins with a list of them and shows where it ends. */
export function namesAt(text: string, form: NameForm): ReferenceNames | undefined {
  const found = listAt(text, form);
  if (found === undefined) return undefined;
  const { listComplete, isLastKnown } = found;
  const editors = matchAt(EDITORS, text, found.end);
  const group = editors === "" ? groupBehind(text, found.end) : undefined;
  const end = group?.end ?? found.end + editors.length;
  const boundary = boundaryAt(text, end, { form, isLastKnown });
  if (boundary === undefined) return undefined;
  // Before a comma, the full stop is that of the initials: "{Lovelace} A., 1843" of MNRAS.
  const isOfInitials = !listComplete || text[found.end] === ",";
  const authors = isOfInitials ? found.authors : withoutLastStop(found.authors, form);
  return {
    byline: { authors: [...authors, ...(group ? [group.author] : [])], listComplete },
    form: form.is,
    areEditors: editors !== "",
    end,
    boundary,
    isWeak: (boundary === "stop" || boundary === "comma") && form.is !== "spoken",
  };
}

/** The names by the first form that fits; where it fits badly, by one that fits better. */
export function bestNamesAt(text: string, forms: readonly NameForm[]): ReferenceNames | undefined {
  let first: ReferenceNames | undefined;
  for (const form of forms) {
    const names = namesAt(text, form);
    if (names === undefined) continue;
    if (first === undefined && !names.isWeak) return names;
    if (first === undefined) first = names;
    else if (names.end > first.end && fitsBetter(names, first, forms)) return names;
  }
  return first;
}

/** "Ada B. Lovelace, “Notes”" begins like "Ada B. Lovelace's notes", of which "Ada B." is the author. */
function fitsBetter(names: ReferenceNames, first: ReferenceNames, forms: readonly NameForm[]) {
  const isShown = ["year", "quote", "block", "italic"].includes(names.boundary);
  const isSpoken = first.form === "initials-last" && names.form === "spoken";
  const isUnusual = forms[0]?.is !== "initials-last" && first.byline.authors.length === 1;
  return isShown || (isSpoken && isUnusual);
}

/** "Lovelace A, Byron G. Notes": the full stop ends the list, unless the other initials have theirs. */
function withoutLastStop(
  authors: readonly PrintedAuthor[],
  form: NameForm,
): readonly PrintedAuthor[] {
  const last = authors.at(-1);
  const { family = "", given = "" } = last ?? {};
  const others = authors.slice(0, -1);
  const isEnd = form.is === "initials-last" && given.indexOf(".") === given.length - 1;
  if (last === undefined || !isEnd || !given.endsWith(".")) return authors;
  if (others.some((author) => author.given?.endsWith("."))) return authors;
  return [...others, authorFromParts({ family, given: given.slice(0, -1) })];
}

interface NameList extends Byline {
  readonly end: number;
  /** "and" before the last name, or "et al.": another name cannot follow. */
  readonly isLastKnown: boolean;
}

function listAt(text: string, form: NameForm): NameList | undefined {
  const authors: PrintedAuthor[] = [];
  let [listComplete, isLastKnown] = [true, false];
  let [place, end] = [0, 0];
  let mayBeGroup = false;
  // "Lovelace, A., ... Ay, C., Byron, B.": where names are words, a title would look the same.
  const endsInSeveral = form.is !== "spoken" && form.is !== "first-inverted";
  const isSorted = form.is === "inverted" || form.is === "comma";
  while (authors.length < MOST_NAMES) {
    const name = nameAt(text, place, form, { before: authors.length, mayBeGroup });
    if (name === undefined) break;
    authors.push(name.author);
    end = name.end + matchAt(NOTES, text, name.end).length;
    const separator =
      matchAt(SEPARATOR, text, end) || (isSorted ? matchAt(FORGOTTEN, text, end) : "");
    // "Lovelace, A., …, Byron, B." and "Lovelace, A., et al."
    const cut = matchAt(CUT, text, end) || matchAt(CUT, text, end + separator.length);
    if (cut !== "") {
      [listComplete, isLastKnown] = [false, true];
      end = text.indexOf(cut, end) + cut.length;
      if (!/[….][^\p{L}]{0,3}$/u.test(cut) || /\p{L}/u.test(cut)) break;
      place = end + (matchAt(SEPARATOR, text, end).length || matchAt(BLANKS, text, end).length);
    } else {
      const isLast = LAST_SEPARATOR.test(separator);
      // "Lovelace and Byron, Notes": the list is over, unless "and" stands between all.
      const isOver = isLastKnown && (listComplete || !endsInSeveral);
      if (separator === "" || (isOver && !isLast)) break;
      isLastKnown = isLast;
      place = end + separator.length;
    }
    // "Lovelace A, Byron G; Looms Network": after a mere comma, a title may stand there.
    mayBeGroup = isLastKnown || (form.is === "initials-last" && separator.includes(";"));
  }
  return authors.length === 0 ? undefined : { authors, listComplete, end, isLastKnown };
}

/** What is known at a place of a list. */
interface Known {
  /** How many names stand before it. */
  readonly before: number;
  readonly mayBeGroup: boolean;
}

function nameAt(text: string, place: number, form: NameForm, { before, mayBeGroup }: Known) {
  const pattern = before === 0 ? form.first : form.next;
  // An own name may be in italics; where names are words, a title would look the same.
  const isMarked = text[place] === ITALIC && form.is !== "spoken" && form.is !== "first-inverted";
  const start = isMarked ? place + 1 : place;
  const printed = matchAt(pattern, text, start);
  if (printed === "" || isNoName(printed, form, before)) {
    if (before === 0) return collaborationAt(text, start);
    return mayBeGroup ? organisationAt(text, start) : undefined;
  }
  const end = start + printed.length;
  const author = authorOf(printed, form, before);
  return { author, end: isMarked && text[end] === UPRIGHT ? end + 1 : end };
}

/** "R Core Team" */
const TEAM = / (?:Team|Group|Developers|Contributors)$/u;

function authorOf(printed: string, { is }: NameForm, before: number): PrintedAuthor {
  if (is === "initials-last" || (is === "comma" && !printed.includes(",")))
    return familyThenInitials(printed.replace(/(?<=\p{Lu}\.)(?=\p{L})/u, ""));
  const isInverted =
    is === "comma" || is === "inverted" || (is === "first-inverted" && before === 0);
  if (isInverted) return familyFirst(printed);
  const isGroup = is === "spoken" && (isOrganisation(printed) || TEAM.test(printed));
  return isGroup ? groupAuthor(printed, "literal") : spokenName(printed);
}

const YEAR = sticky(
  `[ .,:]{0,3}(?:[(\\[（](?:[\\p{L}.]{1,12} )?(?:1[5-9]|20)\\d\\d(?!\\d)|(?:1[5-9]|20)\\d\\d[a-z]?[ ]?[.,:)${BLOCK}]|[(\\[](?:in press|n\\. ?d\\.|forthcoming|submitted|accepted|to appear|in prep|under review|im Druck)|in press[.,])`,
);
/** "Lovelace A and Byron B 2001 _Notes_", as IOP has it, without a mark before the year or behind it. */
const BARE_YEAR = sticky(`[ ](?:1[5-9]|20)\\d\\d[a-z]?[ ](?=[\\p{Lu}${ITALIC}])`);
const QUOTE = sticky("[ .,:]{0,3}[\"“”„«‘'`「『]");
const BLOCK_NEXT = sticky(`[ .,:]{0,3}${BLOCK}`);
const ITALIC_NEXT = sticky(`[ .,:]{0,3}${ITALIC}`);
const COLON = sticky("[ ]?[:：][ ]?(?=[^ .,;:&)\\]/])");
const STOP = sticky(`(?:\\.|(?<=[.．?!]))[ ]?(?=[^ .,;:&)\\]])(?!${AND}[ ]|\\p{Lu}\\.)`);
const COMMA = sticky(`,[ ](?=[^ .,;:&)\\]])(?!${AND}[ ])`);

/** What the text goes on with at the end of the names; nothing where a list cannot end. */
function boundaryAt(
  text: string,
  end: number,
  { form, isLastKnown }: { readonly form: NameForm; readonly isLastKnown: boolean },
): Boundary | undefined {
  if (matchAt(YEAR, text, end) !== "") return "year";
  if (form.is === "initials-last" && matchAt(BARE_YEAR, text, end) !== "") return "year";
  if (matchAt(BLOCK_NEXT, text, end) !== "") return "block";
  if (matchAt(QUOTE, text, end) !== "") return "quote";
  if (matchAt(ITALIC_NEXT, text, end) !== "") return "italic";
  if (matches(COLON, text, end)) return "colon";
  if (matches(STOP, text, end)) return "stop";
  return isTitleAt(text, end, form, isLastKnown) ? "comma" : undefined;
}

/** A part between two commas with a small word in it that no name has. */
const WORDS = sticky(`,[ ][^,.${ITALIC}]{0,60}?[ ](?!${SMALL}[ ])\\p{Ll}{2,}`);

/** Whether what follows a comma is a title: no further name, written in this way or in another. */
function isTitleAt(text: string, end: number, { is }: NameForm, isLastKnown: boolean): boolean {
  const comma = matchAt(COMMA, text, end);
  if (comma === "" || is === "inverted") return false;
  if (isInitialed(text, end + comma.length)) return false;
  const isByWords = is === "spoken" || is === "first-inverted";
  return isLastKnown || !isByWords || matches(WORDS, text, end);
}
