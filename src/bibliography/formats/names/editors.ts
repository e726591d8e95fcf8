/** Editors in author fields: who is one, and the words that say so. */

import type { Finding } from "../../diagnostic.ts";
import { quoted } from "../../diagnostic.ts";

/**
 * "Byron, Bob (eds.)", "Byron, B. [Hrsg.]". Without its full stop "(Ed)" is how somebody is called: "Smith,
 * Edward (Ed)".
 */
const IN_BRACKETS = String.raw`[([](?:ed|[Ee][Dd]\.|(?:[Ee][Dd][Ss]|[Ee]ditors?|[Hh]rsg|[Hh]g)\.?)[)\]]`;
/**
 * Behind a name that has its comma: EconLit's "Li, Xiaoxi ed", "Takada, Mitsuo eds", and ERIC's "Hern,
 * Matt, Ed."; behind the first comma it is how somebody is called: "Smith, Ed".
 */
const BEHIND_NAME = new RegExp(
  String.raw`(?<=\S)(?:\s*${IN_BRACKETS}|(?<=,.*),? (?:eds?|[Ee]ditors?|[Hh]rsg)\.?|(?<=,.*), Eds?\.?)$`,
  "u",
);
/** In the place of the last name. "EDS" is a company, "Ed" is how people are called. */
const ALONE = new RegExp(
  String.raw`^(?:${IN_BRACKETS}|(?:ed|[Ee]ds|[Ee]ditors?|[Hh]rsg)\.?|Ed\.|[Hh]g\.)$`,
  "u",
);
/** Of several: it says of all before what they are. */
const OF_SEVERAL = /(?:s|hrsg|hg)\.?[)\]]?$/iu;
/** At the end of a list; "The Editors" wrote something themselves, and initials may be "EDS". */
const BEHIND_LIST = new RegExp(
  String.raw`(?<=\S)(?:[,;]?\s*${IN_BRACKETS}|[\s,;]+(?:[Ee]ds|[Hh]rsg)\.?|[,;]\s*(?:and |& )?(?:[Ee]ditors?|[Hh]g\.))\.?$`,
  "u",
);
/** Before what separates names. */
const BEHIND_EACH = new RegExp(
  String.raw`\s?${IN_BRACKETS}(?=\s{0,3}(?:[,;；，、|/／\n&]|(?:[Aa]nd|und|et|y)\s))`,
  "gu",
);
/** In characters: only the end is looked at, for a name may have any length. */
const LONGEST_END = 60;

/** The names of a list, and what is to be said of editors among them. */
export interface NamesOfAuthors {
  readonly names: readonly string[];
  readonly finding?: Finding;
}

/**
 * Who is called an editor among authors is none of them. Where all are, they are who the source has in the
 * place of authors, and stay.
 */
export function withoutEditors(names: readonly string[]): NamesOfAuthors {
  if (!names.some(mayBeMarked)) return { names };
  const last = names.at(-1) ?? "";
  const isWordLast = names.length > 1 && ALONE.test(last);
  const all = isWordLast ? names.slice(0, -1) : names;
  const marked = all.filter(isMarked);
  const areAll = isWordLast || (isMarked(last) && OF_SEVERAL.test(last));
  if (areAll || marked.length === all.length) {
    return { names: all.map(withoutMark), finding: editorsKept(names.join("; ")) };
  }
  if (marked.length === 0) return { names };
  return { names: all.filter((name) => !isMarked(name)), finding: editorsLeftOut(marked) };
}

/** A list in one text without the word behind it that says that all are editors, or behind each of them. */
export function withoutEditorsMark(list: string): string {
  if (!mayBeMarked(list) || !BEHIND_LIST.test(list.slice(-LONGEST_END))) return list;
  const bare = list.slice(0, -LONGEST_END) + list.slice(-LONGEST_END).replace(BEHIND_LIST, "");
  return bare.replaceAll(BEHIND_EACH, "");
}

/** Told by the last letters first: every name of RIS comes through here, and "King, A." is none. */
function mayBeMarked(name: string): boolean {
  const end = name.charAt(name.length - 1);
  return end === "." ? "dgrs)]".includes(name.charAt(name.length - 2)) : "dgrs)]".includes(end);
}

function isMarked(name: string): boolean {
  return mayBeMarked(name) && BEHIND_NAME.test(name.slice(-LONGEST_END));
}

function withoutMark(name: string): string {
  return isMarked(name)
    ? name.slice(0, -LONGEST_END) + name.slice(-LONGEST_END).replace(BEHIND_NAME, "")
    : name;
}

/** @param printed - the list with its word. */
export function editorsKept(printed: string): Finding {
  return {
    severity: "note",
    code: "editors-kept",
    message: `Its authors are called editors: ${quoted(printed)}.`,
    remedy:
      "They stay, as the source has them in the place of authors; take them out of it if they are not to be drawn.",
    several: "papers have editors in the place of authors, who stay",
  };
}

function editorsLeftOut(names: readonly string[]): Finding {
  return {
    severity: "note",
    code: "editors-left-out",
    message: `Among its authors are editors, who are left out: ${quoted(names.join("; "))}.`,
    remedy: "Take the word behind their names out of the source if they are authors, too.",
    several: "papers have editors among their authors, who are left out",
  };
}
