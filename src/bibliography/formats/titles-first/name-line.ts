/** A line that holds names and nothing else. */

import { isCut, type NameList, readByline, withoutCutMark } from "../../bylines/byline.ts";
import { withoutNoteMarks } from "../../bylines/byline-reader.ts";
import { oneLine } from "../../one-line.ts";
import { SMALL } from "../reference-list/reference-name-forms.ts";

/** The names of one line. */
export interface NameLine {
  readonly names: readonly string[];
  readonly listComplete: boolean;
  /** Whether most are written with initials, as no title and no list of interests is. */
  readonly hasInitials: boolean;
  /** Whether dots stand between them, as on the pages of conferences. */
  readonly areDotted: boolean;
  /** What search results print behind the names: "Nature, 2015 - nature.com". */
  readonly below: string;
}

/** Longer lines are text; each pattern looks at one name of bounded length. */
const LONGEST = 4000;
const LONGEST_NAME = 60;

const LARGE = "(?:[dl]['’]|al-|el-)?\\p{Lu}[\\p{L}\\p{M}'’.‐‑-]*";
const NAME = new RegExp(
  `^(?:${LARGE}(?: (?:${LARGE}|${SMALL})){0,5} (?:${SMALL} )?${LARGE}|\\p{Script=Han}{2,4})$`,
  "u",
);
/** "BW Kernighan", "J.-B. Lamy", as Google Scholar and many pages print them; "Kernighan BW" of PubMed, "Kernighan, B.W." */
const INITIALED = /^(?:\p{Lu}\p{M}?\.?[- ]?){1,4} \S|\p{Ll}\S*,? (?:\p{Lu}\p{M}?\.?[- ]?){1,3}$/u;
const INITIALS = "(?:\\p{Lu}\\p{M}?\\.[- ]?){1,4}";
/** "King, A., van der Byron, B.C. & Ay, C.", as references print them. */
const PAIRS = new RegExp(
  `^(?:(?:${SMALL} )?${LARGE}(?: ${LARGE}){0,2}, ${INITIALS}(?:,? (?:and|&) |, ?|$)){1,500}$`,
  "u",
);
/** Between what {@link PAIRS} has. */
const AFTER_PAIR = /(?<=\p{Lu}\p{M}?\.)(?:,? (?:and|&) |, ?)/u;
const SORTED = /^[^,]{2,40}, (?:\p{Lu}\p{M}?\.?[- ]?){1,4}$/u;
/** What Semantic Scholar prints for those in the middle. */
const SOME_LEFT_OUT = /,? \+\d+ authors?,? /u;
/** Words that stand in titles and headings, and in no name. */
const NO_NAME =
  /(?:^| )(?:The|And|For|From|In|Of|On|With|Using|Towards?|Learning|Analysis|Department|University|Journal|Proceedings|Conference|Research|Articles?|Papers?|Publications?)(?: |$)/u;

/** "Comp. Theor. Chem.", "Phys. Rev. A": words that are cut short. */
const JOURNAL = /(?:\p{L}{3,}\. ){2}|\p{L}{3,}\. (?:\p{L}{3,}\.|\p{Lu})$/u;

/** The names that a line consists of, if it is one of names. */
export function nameLineIn(line: string): NameLine | undefined {
  if (line.length > LONGEST) return undefined;
  const [list, below] = withoutResult(oneLine(line));
  const plain = withoutEnd(
    list.replaceAll(/\*\*|__| ?\([^()]{0,40}\)/gu, "").replace(/^(?:by|authors?:)\s+/iu, ""),
  );
  const { names: printed, listComplete } = namesIn(plain);
  // The number of an address, or of one of several people in DBLP.
  const names = printed.map((name) => name.replace(/(?<=\p{Ll}{2})(?:\d{1,2}| 0\d{3})$/u, ""));
  if (names.length === 0 || !names.every(isName)) return undefined;
  const initialed = names.filter((name) => INITIALED.test(bare(name)));
  return {
    names,
    listComplete: listComplete && !isCut(plain.trim()),
    areDotted: names.length > 1 && /\s[·•]\s/u.test(plain),
    hasInitials: initialed.length * 2 > names.length,
    below,
  };
}

/** A full stop ends the list, unless it is that of an initial, as others have one. */
function withoutEnd(list: string): string {
  const trimmed = list.trimEnd();
  const isEnd = /\p{Ll}{2}\.$/u.test(trimmed) || trimmed.indexOf(".") === trimmed.length - 1;
  return isEnd ? trimmed.slice(0, -1) : list;
}

function namesIn(list: string): NameList {
  const printed = list.replace(SOME_LEFT_OUT, ", ");
  const isWhole = printed === list;
  if (PAIRS.test(printed))
    return { names: printed.split(AFTER_PAIR).filter(Boolean), listComplete: isWhole };
  const sorted = printed.split(/\s*;\s*|\s+and\s+/u).filter(Boolean);
  // "King, Ada; Byron, Bob C.", and of Web of Science "King, A and Byron, BC".
  const areSorted =
    (printed.includes(";") &&
      !/,[^;,]*,/u.test(printed) &&
      sorted.some((name) => name.includes(","))) ||
    (sorted.length > 1 && sorted.every((name) => SORTED.test(name)));
  if (areSorted)
    return {
      names: sorted.map(withoutCutMark).filter((name) => /\p{L}/u.test(name)),
      listComplete: isWhole && !sorted.some(isCut),
    };
  const { names, listComplete } = readByline(
    printed.replaceAll(/,?\s+(?:and|&|und|et)\s+|[;，、]|\s[·•]\s/gu, ", "),
  );
  return { names, listComplete: isWhole && listComplete };
}

/** What search results print behind the names, apart. */
function withoutResult(line: string): readonly [string, string] {
  const dash = line.search(/\s[-–·•|]\s/u);
  const rest = dash === -1 ? "" : line.slice(dash + 3);
  return /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u.test(rest) ? [line.slice(0, dash), rest] : [line, ""];
}

function isName(printed: string): boolean {
  if (printed.length > LONGEST_NAME) return false;
  // "King, Ada" has the family first.
  const name = bare(printed).replace(/^([^,]+), ([^,]+)$/u, "$2 $1");
  return NAME.test(name) && !NO_NAME.test(name) && !JOURNAL.test(name);
}

/** A name without the signs behind it that refer to notes, and without a mark that cuts the list. */
export function bare(name: string): string {
  return withoutNoteMarks(withoutCutMark(name)).replace(
    /(?:\s*\d{1,2}|, (?:Jr|Sr|I{2,3}|IV)\.?)$/u,
    "",
  );
}
