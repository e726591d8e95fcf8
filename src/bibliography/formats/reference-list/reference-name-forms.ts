/** How lists of references write names: patterns, each for names at one place of a text. */

import { ITALIC } from "./reference-marks.ts";

/** Words of families that are printed small. */
export const SMALL =
  "(?:af|al|as|auf|av|bin|da|das|de|degli|dei|del|della|dell|der|des|di|do|dos|du|e|el|ibn|la|las|le|lo|los|" +
  "st|ten|ter|then|till|tot|van|vel|vom|von|y|zu|zum|zur)";
/** Every number of letters and words is bounded: no text makes a pattern search far. */
const WORD = "(?:\\p{L}{1,3}['’-])?\\p{Lu}[\\p{L}\\p{M}'’`´‐‑-]{0,40}(?![\\p{L}\\p{M}])";
/** One family, of one word or several. */
export const FAMILY = `(?:${SMALL} ){0,3}(?:[dl]['’])?${WORD}(?: (?:${SMALL} ){0,3}${WORD}){0,3}`;
const DOTTED =
  "\\p{Lu}\\p{M}?\\p{Ll}?\\.(?:[ ]?[-‐‑–]?[ ]?(?:\\p{Lu}\\p{M}?\\p{Ll}?|(?<=[-‐‑]|\\. )\\p{Ll}(?=\\.[,;]|(?<=[-‐‑]\\p{Ll})))\\.){0,6}";
const BARE = "\\p{Lu}\\p{M}?(?:[- ]?\\p{Lu}\\p{M}?){0,3}(?![\\p{L}\\p{M}'’])";
const SUFFIX = "(?:,? (?:Jr|Sr|I{2,3}|IV|2nd|3rd)(?![\\p{L}])\\.?)?";
/** Of "Eck, N. J. van", as LNCS and Nature print it. */
const BEHIND = `(?: ${SMALL}(?!\\p{L}| \\p{L}))?`;
const GIVEN = `(?:(?:\\p{Lu}\\p{M}?\\p{Ll}?\\.-?){1,5}(?:(?<=-)\\p{Ll}\\.)?|${WORD})`;
const SPOKEN = `${GIVEN}(?:[ ]?(?<=[ .])(?:${GIVEN}|${SMALL}(?= ))){0,5} (?:${SMALL} ){0,3}${WORD}${SUFFIX}`;
/** What stands before the last name of a list. */
export const AND = "(?:&|and|und|et|y|og|och|ve|en|ja|és|oraz|и|та)";
/** In some languages it is one letter; behind a comma it would be an article: "King A, a weaver". */
export const AND_LETTER = "[aei]";
/** "Bland, Robert G. New rules for …": a word before a small one begins the title. */
const NOT_TITLE = `(?! (?!${SMALL}[ ,.;]|${AND} |${AND_LETTER} \\p{Lu})\\p{Ll})`;
const INVERTED = `${FAMILY}${SUFFIX}, ${GIVEN}(?: ${GIVEN}${NOT_TITLE}){0,3}${BEHIND}${SUFFIX}`;
const KANA = "[ぁ-ゖァ-ヺー]";
/** Five characters are a name (長谷川二郎) unless the last is that of an office. */
const EAST_ASIAN =
  `(?:\\p{Script=Han}{1,4}${KANA}{1,4}|\\p{Script=Han}{5}(?<![院校社部局会會所系省市])|\\p{Script=Han}{2,4}|\\p{Script=Hangul}{2,4})` +
  `(?!\\p{Script=Han}|\\p{Script=Hangul}|${KANA})`;
/** "長谷川 達人", in a list with commas. */
const PARTED = `\\p{Script=Han}{1,3}[ \\u3000](?:\\p{Script=Han}|${KANA}){1,4}(?=[,，])`;

const at = (pattern: string) => new RegExp(pattern, "uy");

/** One way of writing the names of a list. */
export interface NameForm {
  /** "Lovelace, A.", "Lovelace A", "A. Lovelace", "Lovelace, Ada" and then "Bob Byron", "Lovelace, Ada", "Ada Lovelace". */
  readonly is:
    | "comma"
    | "initials-last"
    | "initials-first"
    | "first-inverted"
    | "inverted"
    | "spoken";
  readonly first: RegExp;
  /** The names after the first. */
  readonly next: RegExp;
}

const comma = at(`${FAMILY}${SUFFIX},[ ]?(?:${DOTTED}|${BARE})${BEHIND}${SUFFIX}`);
/** "…, Roy D.B., Lovelace, A., …": a name among others that has lost its comma. */
const commaLost = `${FAMILY} ${DOTTED}(?=,[ ]${FAMILY},[ ]?${DOTTED})`;
const commaNext = at(`(?:${comma.source}|${commaLost})`);
const initialsLast = at(`(?:${FAMILY} (?:${DOTTED}|${BARE})${SUFFIX}|${PARTED}|${EAST_ASIAN})`);
const initialsFirst = at(`${DOTTED}[ ]?${FAMILY}${SUFFIX}`);
const inverted = at(INVERTED);
const spoken = at(SPOKEN);

/** Tried in this order: those before say more about a name than those behind. */
export const nameForms: readonly NameForm[] = [
  { is: "comma", first: comma, next: commaNext },
  { is: "initials-last", first: initialsLast, next: initialsLast },
  { is: "initials-first", first: initialsFirst, next: initialsFirst },
  { is: "spoken", first: spoken, next: spoken },
  { is: "first-inverted", first: inverted, next: spoken },
  { is: "inverted", first: inverted, next: inverted },
];

/** Words with which titles begin, and that stand in them, and in no name. */
const NO_NAME =
  /^(?:The|An?|How|What|Why|When|Where|From|Towards?|On|In|Introduction) | (?:And|By|For|From|In|Of|The|To|Using|With) /u;
const MOST_WORDS = 7;
/** "Lovelace Ada": a row of capitals is a word where everything is in capitals. */
const SHOUTED = /^[^\p{Ll}]* [\p{Lu}-]{3,4}$/u;

/** "ATLAS Collaboration, G. Aad et al.", as its papers refer to each other. */
const OF_GROUP = / [Cc]ollaborations?,/u;

/**
 * Whether a name that has its form is none all the same.
 *
 * @param before - how many names stand before it.
 */
export function isNoName(name: string, { is }: NameForm, before: number): boolean {
  if (OF_GROUP.test(name)) return true;
  if (is === "initials-last") return SHOUTED.test(name);
  if (is === "inverted" || (is === "first-inverted" && before === 0)) return isTwoNames(name);
  if (is !== "spoken" && is !== "first-inverted") return false;
  const last = name.slice(name.lastIndexOf(" ") + 1);
  // "Kim JH" is of another form.
  return (
    NO_NAME.test(name) ||
    name.split(" ").length > MOST_WORDS ||
    (!/\p{Ll}/u.test(last) && last.length < 4)
  );
}

/** "Kim JH, Lee B." and "Ada King, Bob C. Byron" are two names, "García Márquez, Gabriel" is one. */
function isTwoNames(name: string): boolean {
  const comma = name.indexOf(",");
  const family = name.slice(0, comma);
  return (
    / \p{Lu}{1,3}$/u.test(family) ||
    (family.includes(" ") && /\. \p{Lu}[\p{L}-]+$/u.test(name.slice(comma + 1)))
  );
}

const BEHIND_NAME = new RegExp(`^(?:[,;.]|\\.?,? ?(?:&|and) | \\(| ${ITALIC}?et al)`, "u");

/** Whether a name with initials, of whatever form, and then another or a year, stands at a place. */
export function isInitialed(text: string, place: number): boolean {
  return [comma, initialsLast, initialsFirst].some((form) => {
    form.lastIndex = place;
    const name = form.exec(text)?.[0] ?? "";
    // "Modelling Choreographies Using BPMN and …" is a title.
    if (name === "" || /\p{Lu}{4}$/u.test(name) || name.split(" ").length > 4) return false;
    const end = place + name.length;
    return BEHIND_NAME.test(text.slice(end, end + 8));
  });
}
