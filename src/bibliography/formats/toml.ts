/** TOML: lists of papers as sites of Hugo and Zola keep them, and the front matter of a page about one. */

import type { Format } from "../format.ts";
import { paperList } from "../paper-list.ts";
import type { Reader, Source } from "../reading.ts";
import { readTomlFile } from "../toml/toml-file.ts";

import { listedPapers } from "./yaml/listed-papers.ts";
import { recordsIn } from "./yaml/yaml-records.ts";

export const toml: Format = { name: "TOML", recognises: isToml, read: readToml };

/** Comments, then a fence, the header of a table, or a key with a value. */
const BEGINNING =
  /^\uFEFF?(?:\s|#[^\n]*(?:\n|$))*(?:\+{3}[ \t]*\r?\n|\[{1,2}[^[\]\n]{1,200}\]{1,2}[ \t]*(?:#[^\n]*)?\r?\n|["']?[\p{L}\p{N}_][\p{L}\p{N}_ .-]{0,60}["']?[ \t]*=[ \t]*["'[{\dtf+-])/u;
const TITLE = /^[ \t]*["']?(?:[a-z]{0,10}[_ -]?titles?|name)["']?[ \t]*=/imu;
const PEOPLE = /^[ \t]*["']?(?:authors?|creators?|people)[\w -]{0,12}["']?[ \t]*=/imu;
/** So much of a text shows whether papers are in it, in characters. */
const SHOWING = 262_144;

/** Whether the beginning of a text is TOML that holds papers: asked of what has titles and authors only. */
function isToml(head: string): boolean {
  if (!BEGINNING.test(head.slice(0, 65_536))) return false;
  const beginning = head.length > SHOWING ? head.slice(0, head.lastIndexOf("\n", SHOWING)) : head;
  if (!TITLE.test(beginning) || !PEOPLE.test(beginning)) return false;
  return recordsOf(beginning).records.length > 0;
}

/** Reads the papers of TOML. A line that is none is left out, and all others are read. */
function* readToml({ file, text }: Source): Reader {
  const papers = paperList(file, "toml");
  const { damage, ...listed } = recordsOf(text);
  for (const { line, problem } of damage) {
    papers.report({
      severity: "warning",
      code: "toml/unreadable-line",
      line,
      message: `The line is no TOML and was left out: ${problem}.`,
      remedy:
        'Correct what stands there: a text is in quotes, and a list in brackets, as in authors = ["…"].',
      several: "lines are no TOML and were left out",
    });
  }
  return yield* listedPapers(listed, papers);
}

function recordsOf(text: string) {
  const { root, lines, damage, isFront } = readTomlFile(text);
  return { records: recordsIn([root], isFront), documents: [root], lines, damage };
}
