/**
 * Reading networks of Pajek: sections that begin with an asterisk.
 *
 * @see Batagelj and Mrvar, Pajek and PajekXXL: reference manual
 */

import { numbered } from "../../bibliography/character-references.ts";
import { eachFilledLine } from "../../bibliography/lines.ts";
import type { Source } from "../../bibliography/reading.ts";
import type { GivenPerson } from "../../network/given.ts";

import { type Collector, collector, type NetworkReader } from "./collect.ts";
import { personFrom } from "./given-facts.ts";
import type { NetworkFormat } from "./network-format.ts";

export const pajek: NetworkFormat = { name: "Pajek", recognises: isPajek, read: readPajek };

/** Words, or words in quotes. */
const WORD = /"([^"]*)"?|[^\s"]+/gu;
/** So many people need no line of their own; a larger number on the first line is damage. */
const MOST_UNLISTED = 100_000;

function isPajek(head: string): boolean {
  return /^\uFEFF?(?:%[^\r\n]*[\r\n]|\s)*\*(?:network|vertices)\b/iu.test(head);
}

function* readPajek({ file, text }: Source): NetworkReader {
  const collect = collector({ format: "pajek", listsPeople: true, repeated: "strongest" });
  const people = new Map<string, GivenPerson>();
  let count: number | undefined;
  let section = "";
  let row = 0;
  for (const { text: line, number, end } of eachFilledLine(text)) {
    if (line.startsWith("%")) continue;
    yield end / text.length;
    if (line.startsWith("*")) {
      const [name = "", size] = line
        .slice(1)
        .trim()
        .toLowerCase()
        .split(/[\s:]+/u);
      const isSecond = name === "vertices" && count !== undefined;
      if (isSecond || name === "partition" || name === "vector") {
        collect.report({ ...otherObject, line: number });
        break;
      }
      if (name === "vertices") count = Math.floor(Number(size)) || 0;
      [section, row] = [name, 0];
    } else if (section === "vertices") {
      const person = personIn(line);
      if (!people.has(person.id)) people.set(person.id, person);
    } else takeTies({ words: wordsIn(line), section, row: ++row, line: number }, collect);
  }
  for (const id of idsOf(people, count ?? 0)) collect.person(people.get(id) ?? { id, name: id });
  return collect.reading(file);
}

/** `1 "Ada Lovelace" 0.1 0.2 0.5 …` */
function personIn(line: string): GivenPerson {
  const [id = "", label = "", x = "", y = ""] = wordsIn(line);
  const facts = { label: withCharacters(label).trim(), x, y: upwards(y) };
  return personFrom(id, new Map(Object.entries(facts)));
}

/** Pajek counts from the top of the page. */
function upwards(y: string): string {
  return y === "" ? y : String(1 - Number(y));
}

/** Pajek writes characters that it lacks as "&#8364;". */
function withCharacters(label: string): string {
  return label.replaceAll(/&#(\d{1,7});/gu, (printed, code: string) => numbered(code) ?? printed);
}

interface TieLine {
  readonly words: readonly string[];
  readonly section: string;
  /** Number of the line in its section, from 1. */
  readonly row: number;
  readonly line: number;
}

function takeTies({ words, section, row, line }: TieLine, collect: Collector): void {
  const [source = "", target = "", strength] = words;
  if (section === "arcs" || section === "edges") {
    collect.row({ source, target, strength, line });
  } else if (section === "arcslist" || section === "edgeslist") {
    for (const target of words.slice(1)) collect.row({ source, target, line });
  } else if (section === "matrix") {
    for (const [column, strength] of words.entries()) {
      if (Number(strength) === 0) continue;
      collect.row({ source: String(row), target: String(column + 1), strength, line });
    }
  }
}

function wordsIn(line: string): readonly string[] {
  return Array.from(line.matchAll(WORD), ([word, quoted]) => quoted ?? word);
}

/** Of everybody that the first line counts, listed or not, and of whoever else is listed. */
function idsOf(listed: ReadonlyMap<string, GivenPerson>, count: number): ReadonlySet<string> {
  const counted = Math.min(count, listed.size + MOST_UNLISTED);
  return new Set([...Array.from({ length: counted }, (_, i) => String(i + 1)), ...listed.keys()]);
}

const otherObject = {
  severity: "note",
  code: "pajek/other-object",
  message: "The file holds more than one object; what follows the first network was left out.",
  remedy: "Save the others as files of their own to open them.",
} as const;
