/** What stands in an author field beside the names, or about their letters: notes, addresses, type. */

import { NO_LANGUAGE } from "../names/footnote-marks.ts";

import { withoutType } from "./bibtex-type.ts";

/** A blank between an accent and its letter parts no words: "Fran\\c cois". */
const ACCENT_AND_LETTER = /(\\[uvHckrbd])\s+(?=\p{L})(.)/gsu;
/** TeX takes the blank behind a letter's command as its end: "S\\o ren", "Garc\\'\\i a", "Wa\\l \\k{e}sa". */
const LETTER_AND_BLANK =
  /(?<!\\)(\\(?:[ijloLO]|aa|AA|ae|AE|oe|OE|ss|dj|DJ|dh|th|ng))\s+(?!and\s)(?=[\p{Ll}\\])/gu;
/** Elsevier's Pure writes the braces that keep "\{De Ponti\}, T." together as signs; no name holds any. */
const ESCAPED_BRACE = /\\([{}])/gu;
/** Beside a name in Chinese, where it stands between the parts of a foreign one: "卡尔$\\bullet$马克思". */
const MIDDLE_DOT = /\$\s*\\(?:bullet|cdot)\s*\$/gu;
/** A letter that somebody typed as mathematics: "Sch$\\ddot{\\mbox{o}}$del". */
const FORMULA_OF_LETTER =
  /\$\s*(\\(?:d?dot|acute|grave|check|breve|mathring|hat|tilde|bar)(?![A-Za-z]))[\s{]*(?:\\(?:[mh]box|text|mathrm|rm)(?![A-Za-z])[\s{]*)?(\\[ij](?:math)?|\p{L})[\s{}]*\$/gu;
/** apacite has it around organisations, which their braces alone keep whole. */
const CORPORATE = /\\bibcorporate\s*(?=\{)/gu;
/** What title pages print behind a name: marks of addresses, notes, a link. */
const NOTES = new RegExp(
  [
    /\\(?:affil|footnote|inst|orcid[A-Za-z]{0,10}|textsuperscript|thanks)\s*\{[^{}]*\}/,
    /\\footnotemark(?:\[\w{0,3}\]|\{[^{}]*\})?/,
    /\\(?:d?dag(?:ger)?|text(?:d?dagger|asterisk[a-z]{0,12})|ast|star|[Ee]nvelope|Letter|fa[A-Z][A-Za-z]{0,20})(?![A-Za-z])(?:\{\})?/,
    /\\\*|\\?\^\{?[*\d][*\d,]{0,8}\}?/,
    /\$\s*(?:\{\})?[\^_][^$]{0,20}\$|\$\s*\\(?:d?dagger|ast|star)\s*\$/,
    /\{[*†‡§¶]{1,4}\}/,
    /\s?<[^<>@\s]{1,80}@[^<>@\s]{1,80}>/,
    new RegExp(
      String.raw`(?<=[\p{L}.])${NO_LANGUAGE}(?:\\?[*†‡§¶+#]){1,4}(?=\}{0,3}(?:\s*,|\s+and\s|\s*$))`,
      "u",
    ),
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);
/** Mendeley keeps addresses: "Lovelace, A (University of London, Birkbeck and UCL)"; braces are stepped over. */
const ADDRESS =
  /\{[^{}]*\}|\s?\([^(){}]{0,100}\b(?:Universi|Institut|College|School|Department|Laborator|Cent(?:er|re)\b)[^(){}]{0,100}\)/gu;
/** "Lovelace, Ada (corresponding author)", "Ada Lovelace (equal contribution)", and a name in its own script: "Xiaoming Li (李小明)". */
const ASIDE =
  /\s?[(（](?:[^(){}]{0,40}\b(?:(?:co-?|first |last |joint |senior |corresponding )author|equal|contribut)[^(){}]{0,40}|[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s]{2,12})[)）]/giu;
/** "King, A.and Byron, B.": no name holds that. */
const WITHOUT_BLANK = /(?<=\p{Lu}\.)and (?=\p{Lu})/gu;
/** How far a letter's part is moved: "\\llap{\\raise1.2ex\\hbox{…}}". */
const MOVED = /\\(?:raise|lower|kern|hskip)\s*-?[\d.]{1,9} ?(?:cm|em|ex|mm|pt)(?![A-Za-z])\s?/gu;
/** What stands for an unknown name, or a part of one. */
const BLANK_TO_FILL = /_{2,}/gu;

/** An author field without what is no part of a name; its braces may still hold names together. */
export function withoutMarks(printed: string): string {
  const field = /[(（]|\.and|__/u.test(printed) ? withoutAddresses(printed) : printed;
  if (!/[\\$*†‡§¶+#<^]/u.test(field)) return field;
  const bare = field
    .replaceAll(CORPORATE, "")
    .replaceAll(MIDDLE_DOT, "·")
    .replaceAll(FORMULA_OF_LETTER, "{$1{$2}}")
    .replaceAll(NOTES, "")
    .replaceAll(MOVED, "")
    .replaceAll(ESCAPED_BRACE, "$1")
    .replaceAll(ACCENT_AND_LETTER, "$1{$2}")
    .replaceAll(LETTER_AND_BLANK, "{$1}");
  return withoutType(bare);
}

function withoutAddresses(field: string): string {
  return field
    .replaceAll(ADDRESS, (found) => (found.startsWith("{") ? found : ""))
    .replaceAll(ASIDE, "")
    .replaceAll(WITHOUT_BLANK, " and ")
    .replaceAll(BLANK_TO_FILL, " ");
}
