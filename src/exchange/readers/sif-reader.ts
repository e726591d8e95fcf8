/** Reading SIF, Cytoscape's simple lists of interactions: "Ada wrote-with Bob Cem", or somebody alone. */

import { eachFilledLine } from "../../bibliography/lines.ts";
import { partsOf } from "../../bibliography/parts.ts";
import type { Source } from "../../bibliography/reading.ts";

import { collector, type NetworkReader } from "./collect.ts";
import type { NetworkFormat } from "./network-format.ts";
import { firstLines } from "./sample.ts";

export const sif: NetworkFormat = { name: "SIF", recognises: isSif, read: readSif };

/** Kinds as Cytoscape's manual and Pathway Commons have them, of which a file may have many. */
const KNOWN_KINDS =
  /^(?:p[dmprt]|m[dp]|dp|g[glp]|rc|cr|activates|inhibits|binds|regulates|phosphorylates|neighbor-of|(?:interacts|reacts|in-complex)[-_ ]with|controls-[a-z-]+-of(?:-chemical)?|catalysis-precedes|chemical-affects|consumption-controlled-by|used-to-produce)$/u;
/** "wrote-with", "interacts with": neither an initial nor the title of a journal. */
const KIND = /^\p{Ll}[\p{Ll}_ -]*$/u;
/** Words of sentences, and those within the names of people: "Jan van Dijk". */
const SMALL_WORDS = new Set(
  "a an the this that these those i you he she it we they my your his her its our their is am are was were be been has have had do does did will would can could may must not no and or but if as at by for from in of on to with de da do dos das di du del della der den des van von vom zu zur ter ten te la le el al bin bint ibn ben y e i und et il lo las los les un une der die das ein eine".split(
    " ",
  ),
);

/**
 * Whether lines are interactions. Any three words could be one: they are taken for it where what stands
 * in the middle is a kind that is known, or the same again and again, and nobody's name, and somebody has two.
 */
function isSif(head: string): boolean {
  const hasTabs = head.includes("\t");
  const lines = firstLines(head).map((line) => cellsOf(line, hasTabs));
  const interactions = lines.filter(({ length }) => length > 1);
  const kinds = new Set(interactions.map(([, kind = ""]) => kind));
  const mentions = lines.flatMap(([source = "", , ...targets]) => [source, ...targets]);
  const names = new Set(mentions);
  if (interactions.some(({ length }) => length === 2)) return false;
  if (interactions.length < 2 || kinds.size * 2 > interactions.length) return false;
  if (names.size === mentions.length) return false;
  if ([...kinds].some((kind) => names.has(kind))) return false;
  if ([...kinds].every((kind) => KNOWN_KINDS.test(kind))) return true;
  if (kinds.size > 2 || ![...kinds].every((kind) => KIND.test(kind))) return false;
  // Lines of prose, and names of people, may have their second words in common.
  const isLong = !hasTabs && interactions.some(({ length }) => length > 3);
  if (isLong && ![...kinds].every((kind) => /[-_]/u.test(kind))) return false;
  return ![...kinds, ...names].some((word) => isOfSentence(word, hasTabs));
}

function isOfSentence(word: string, hasTabs: boolean): boolean {
  return SMALL_WORDS.has(word.toLowerCase()) || (!hasTabs && /[.!?,]$/u.test(word));
}

function* readSif({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "sif", listsPeople: false, repeated: "strongest" });
  const hasTabs = text.includes("\t");
  const alone = new Map<string, number>();
  for (const { text: line, number, end } of eachFilledLine(text)) {
    yield end / text.length;
    const [source = "", , ...targets] = cellsOf(line.replace(/^\uFEFF/u, ""), hasTabs);
    if (!alone.has(source)) alone.set(source, number);
    for (const target of targets) collect.row({ source, target, line: number });
  }
  for (const [id, line] of alone) collect.person({ id, name: id }, line);
  return collect.reading(file);
}

/** Where a file has tabs, names may have blanks. */
function cellsOf(line: string, hasTabs: boolean): readonly string[] {
  return partsOf(line, hasTabs ? "\t" : /\s+/u);
}
