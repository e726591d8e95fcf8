/** YAML: lists of papers as sites keep them, CSL as pandoc does, Hayagriva as Typst does, and CITATION.cff. */

import type { Finding } from "../diagnostic.ts";
import type { Format } from "../format.ts";
import { paperList } from "../paper-list.ts";
import type { Reader, Source } from "../reading.ts";
import { readYamlFile } from "../yaml/yaml-file.ts";
import type { YamlDamage } from "../yaml/yaml-values.ts";

import { listedPapers } from "./yaml/listed-papers.ts";
import { recordsIn } from "./yaml/yaml-records.ts";

export const yaml: Format = { name: "YAML", recognises: isYaml, read: readYaml };

/** Comments and marks, then an entry of a list, or a key. */
const BEGINNING =
  /^\uFEFF?(?:\s|[#%][^\n]*(?:\n|$)|---[^\S\n]*(?:#[^\n]*)?(?:\n|$))*(?:-\s|(?![[{<])[^\s:#,;\t@][^\n:;\t]{0,80}:(?:\s|$))/u;
const TITLE = /(?:^|[{,])[ \t]*(?:-[ \t]+)*["']?(?:[a-z]{0,10}[_ -]?titles?|name)["']?[ \t]*:\s/imu;
const PEOPLE =
  /(?:^|[{,])[ \t]*(?:-[ \t]+)*["']?(?:authors?|creators?|people)[\w -]{0,12}["']?[ \t]*:(?:\s|$)/imu;
/** So much of a text shows whether papers are in it, in characters. */
const SHOWING = 262_144;

/** Whether the beginning of a text is YAML that holds papers: asked of what has titles and authors only. */
function isYaml(head: string): boolean {
  const beginning = head.length > SHOWING ? head.slice(0, head.lastIndexOf("\n", SHOWING)) : head;
  if (!BEGINNING.test(beginning.slice(0, 8192))) return false;
  if (!TITLE.test(beginning) || !PEOPLE.test(beginning)) return false;
  return recordsOf(beginning).records.length > 0;
}

/** Reads the papers of YAML. An entry that is none is left out, and all others are read. */
function* readYaml({ file, text }: Source): Reader {
  const papers = paperList(file, "yaml");
  const { damage, ...listed } = recordsOf(text);
  for (const place of damage) papers.report(findingOf(place));
  return yield* listedPapers(listed, papers);
}

function recordsOf(text: string) {
  const { documents, lines, damage } = readYamlFile(text);
  const isFront = /^\uFEFF?\s*(?:#[^\r\n]*[\r\n]\s*)*---/u.test(text);
  return { records: recordsIn(documents, isFront), documents, lines, damage };
}

function findingOf({ kind, line, problem }: YamlDamage): Finding {
  if (kind === "mended") {
    return {
      severity: "note",
      code: "yaml/mended",
      line,
      message: `The value is no YAML, and was read as text: ${problem}.`,
      remedy: 'Put values in quotes that hold ": " or begin with a sign such as * or @.',
      several: "values are no YAML and were read as text",
    };
  }
  if (kind === "cut") {
    return {
      severity: "warning",
      code: "yaml/too-many-aliases",
      line,
      message: `The file's ${problem}; those from here on were left out.`,
      remedy: "Write out what the aliases (*name) stand for.",
    };
  }
  return {
    severity: "warning",
    code: "yaml/unreadable-entry",
    line,
    message: `The entry cannot be read as YAML and was left out: ${problem}.`,
    remedy:
      "Correct what stands there: values with a colon need quotes, and blanks indent, not tabs.",
    several: "entries cannot be read as YAML and were left out",
  };
}
