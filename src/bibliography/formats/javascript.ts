/** Lists of papers in JavaScript and TypeScript, as sites keep them: `export const papers = [{ title: …, authors: […] }, …]`. */

import type { Format } from "../format.ts";
import { readJavascriptFile } from "../javascript/javascript-file.ts";
import { paperList } from "../paper-list.ts";
import type { Reader, Source } from "../reading.ts";

import { listedPapers } from "./yaml/listed-papers.ts";
import { recordsIn } from "./yaml/yaml-records.ts";

export const javascript: Format = {
  name: "JavaScript list of papers",
  recognises: isJavascript,
  read: readJavascript,
};

const BEGINNING =
  /^[ \t]*(?:export\s+(?:default|const|let|var)\s|(?:const|let|var)\s+[\w$]+\s*(?::[^=\n]{1,300})?=|(?:module\.exports|exports\.[\w$]+|window\.[\w$]+|globalThis\.[\w$]+)\s*=)/mu;
const TITLE = /(?:^[ \t]*|[{,]\s*)["']?(?:\w{0,10}title|name)["']?\s*:/imu;
const PEOPLE = /(?:^[ \t]*|[{,]\s*)["']?(?:authors?|creators?|people)\w{0,12}["']?\s*:/imu;
/** What is lost with a value of this name. */
const TELLING = /author|creator|people|title|^name$/iu;
/** So much of a text shows whether papers are in it, in characters. */
const SHOWING = 262_144;

/** Whether the beginning of a text is a program in which papers are written out; a page has programs in it. */
function isJavascript(head: string): boolean {
  if (/^\uFEFF?\s*[<@%]/u.test(head)) return false;
  const beginning = head.length > SHOWING ? head.slice(0, SHOWING) : head;
  if (!BEGINNING.test(beginning) || !TITLE.test(beginning) || !PEOPLE.test(beginning)) return false;
  return recordsOf(beginning).records.length > 0;
}

/** Reads the papers that are written out; what the program computes is named where it is of people or titles. */
function* readJavascript({ file, text }: Source): Reader {
  const papers = paperList(file, "javascript");
  const { computed, ...listed } = recordsOf(text);
  for (const { line, key } of computed) {
    if (!TELLING.test(key)) continue;
    papers.report({
      severity: "warning",
      code: "javascript/computed",
      line,
      message: `The program computes the value of “${key}” here, or a part of it, which was left out: nothing of it is run.`,
      remedy: "Write such values out in quotes, or save as JSON what the program makes of them.",
      several: "values of names or titles are computed by the program and were left out",
    });
  }
  return yield* listedPapers(listed, papers);
}

function recordsOf(text: string) {
  const { documents, lines, computed } = readJavascriptFile(text);
  return { records: recordsIn(documents, false), documents, lines, computed };
}
