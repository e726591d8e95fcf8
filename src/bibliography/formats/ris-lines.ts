/** How lines of RIS look: as they should, and as programs and editors have made them. */

import type { FirstLine } from "./tagged/tagged-lines.ts";
import { continuesAuthors } from "./tagged/tagged-names.ts";
import type { Dialect } from "./tagged/tagged-records.ts";

/** A2 to A4 are editors, authors of the series and the like. */
export const AUTHOR_TAGS: readonly string[] = ["AU", "A1"];
/** Begin a record whose first line is lost. */
const FIRST_TAGS: ReadonlySet<string> = new Set([...AUTHOR_TAGS, "TI", "T1"]);

const TYPE_LINE =
  /^[ \t\uFEFF]*TY[ \u00A0]{1,2}-[ \t\u00A0]*(?:\S|[\r\n]\s*[A-Z][A-Z0-9] {1,2}-)/mu;
const KIND =
  /(?:ABST|ART|BLOG|BOOK|CASE|CHAP|COMP|CONF|CPAPER|DATA|DBASE|DICT|EBOOK|ECHAP|EJOUR|ELEC|ENCYC|GEN|GOVDOC|INPR|JFULL|JOUR|MGZN|MULTI|NEWS|PAMP|PAT|PREPRINT|RPRT|SER|STAND|STD|THES|UNPB|VIDEO|WEB)[ \t]*$/u
    .source;
/** In small letters, without blanks, with tabs or a dash: with the name of a kind of work only. */
const LOOSE_TYPE_LINE = new RegExp(
  `^[ \\t\\uFEFF]*TY[ \\t\\u00A0]*[-–—][ \\t\\u00A0]*${KIND}`,
  "imu",
);
/** Behind the end of a record, or behind any text that does not end in a capital. */
const FIRST_LINE: FirstLine = {
  beginning: "TY ",
  pattern: new RegExp(`(?<=ER {1,2}-[ \\t]{0,2})TY {1,2}-|(?<![A-Z])TY {1,2}- {0,2}${KIND}`, "muy"),
};
/**
 * Sources differ in their blanks, yet "ER -positive" is text and ends no record. A longer tag, "PMID",
 * has two blanks: "AIM - to weave" is text.
 */
const LINE = lineWith("(?<=^\\s*ER)-(?=\\s*$)");
/** Where all ends have lost their hyphen: elsewhere "ER" may be the last word of a folded text. */
const LINE_OR_BARE_END = lineWith("(?<=^\\s*ER)-?(?=\\s*$)");
/** Where a line may begin "co-operation" only these are tags. */
const LOOSE_LINE =
  /^\s*(?!ER\s*-\s*\S)(A[1-4BDNUV]|BT|C[1-8ANPTY]|D[ABOP]|E[DPRT]|I[DS]|J[12AFO]|K[1W]|L[1-4AK]|M[1-3]|N[12]|OP|P[BPY]|RP|S[ENPT]|T[1-3AITY]|U[1-5R]|V[LO]|Y[12R])[ \t\u00A0]*[-–—](.*)$/isu;
/** Without its first lines a file still has ends of records. */
const END_LINE = /^[ \t]*ER {1,2}-[ \t]*$/mu;
const BARE_END_LINE = /^[ \t]*ER[ \t]*$/mu;
const TITLE_LINE = /^[ \t\uFEFF]*(?:TI|T1) {1,2}- \S/mu;

/** @param end - what may stand behind "ER" in the place of blanks and a hyphen. */
function lineWith(end: string): RegExp {
  return new RegExp(
    `^\\s*(?!ER -\\s*\\S)([A-Z][A-Z0-9](?:[A-Z]{1,2}(?=  ))?)(?:[ \\u00A0]{1,2}-|${end})(.*)$`,
    "su",
  );
}

/** Whether a text holds a record as reference managers exchange them. */
export function holdsRisLines(head: string): boolean {
  if (TYPE_LINE.test(head) || LOOSE_TYPE_LINE.test(head)) return true;
  return END_LINE.test(head) && TITLE_LINE.test(head);
}

/** The lines of one file: they are read loosely only where its first line is written so. */
export function risLines(text: string): Dialect {
  const isLoose = !TYPE_LINE.test(text) && LOOSE_TYPE_LINE.test(text);
  const areEndsBare = !END_LINE.test(text) && BARE_END_LINE.test(text);
  const line = areEndsBare ? LINE_OR_BARE_END : LINE;
  return {
    tagLine: isLoose ? LOOSE_LINE : line,
    isCaseless: isLoose,
    firstLine: FIRST_LINE,
    continues: (line) =>
      AUTHOR_TAGS.includes(line.tag) ? continuesAuthors(line) : line.tag !== "ER",
    role: ({ tag }, openedBy) => {
      if (tag === "ER") return "closes";
      const opens = tag === "TY" || (openedBy === undefined && FIRST_TAGS.has(tag));
      return opens ? "opens" : "adds";
    },
  };
}
