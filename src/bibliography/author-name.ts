/** A printed name → its parts, by the order in which its source prints them. */

import { hasLargeParticle, withLargeParticles } from "./bylines/large-particles.ts";
import { LONGEST_SUFFIX, SUFFIX, suffixApart } from "./bylines/name-suffix.ts";
import { oneLine } from "./one-line.ts";
import type { PersonIds, PrintedAuthor } from "./paper.ts";
import type { Writable } from "./writable.ts";

/** Words that belong to the family name though they are not its main word: "van der Berg". */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    "af al as auf av bin da das de degli dei del della dell den der des di do dos du el ibn la las le " +
    "lo los st ten ter then till tot van vel vom von zu zum zur"
  ).split(" "),
);
/** Words between two family names of one person: "Ortega y Gasset". */
const LINKS: ReadonlySet<string> = new Set(["e", "y"]);
/** No part of a name, wherever it stands: "Anna Zippel, PhD". "MD" may be initials. */
const DEGREE = /^(?:ph\.? ?d|[bm]\.? ?sc|d\.? ?phil|pharm\.? ?d)\.?$/iu;
const TITLES = /^(?:(?:[Pp]rof|PROF|[Dd]r|DR)\. |(?:Professor|Prof|Dr) )+(?=\S)/u;

/** Of a source that gives the parts by themselves. */
export interface NameParts {
  readonly family: string;
  readonly given?: string;
  readonly suffix?: string;
  readonly ids?: PersonIds;
}

/** A person from parts; blank parts are left out, and an only name is the family. */
export function authorFromParts(parts: NameParts): PrintedAuthor {
  const [first, last] = [oneLine(parts.given ?? ""), oneLine(parts.family)];
  if (!parts.suffix && first !== "" && last !== "") {
    const apart = suffixApart(first, last);
    if (apart !== undefined) return authorFromParts({ ...parts, ...apart });
  }
  const printedFamily = last === "" ? first : last;
  const printedGiven = last === "" || isNothing(first) ? "" : withoutTitle(first);
  const initials = printedGiven === "" ? "" : middleInitials(printedFamily);
  const family = printedFamily.slice(initials.length);
  const given = initials === "" ? printedGiven : `${printedGiven} ${initials.trimEnd()}`;
  const suffix = oneLine(parts.suffix ?? "");
  // Built key by key: spreading parts that may be absent takes five times as long.
  const author: Writable<PrintedAuthor> = {
    printed: displayName(family, given, suffix),
    family,
  };
  if (given !== "") author.given = given;
  if (suffix !== "") author.suffix = suffix;
  if (parts.ids !== undefined) author.ids = parts.ids;
  return author;
}

/** "Hemrajani, Dr Naveen" → "Naveen". */
function withoutTitle(given: string): string {
  const first = given.charAt(0);
  return first === "D" || first === "P" ? given.replace(TITLES, "") : given;
}

/** Programs that cut "Natalie G. Nelson" at its first blank make "G. Nelson, Natalie" of it. */
function middleInitials(family: string): string {
  // Nearly no family has a full stop there.
  return family.charAt(1) === "." ? (MIDDLE_INITIALS.exec(family)?.[0] ?? "") : "";
}

const MIDDLE_INITIALS = /^(?:\p{Lu}\.[ -]?)+(?=\p{L}{2})/u;

/** What programs print where a person has one name: Lens's "van den Hoven, null" is in the exports of all reference managers. */
function isNothing(given: string): boolean {
  return given === "null" || given === "None" || given === "undefined";
}

/** A consortium, or a name that must not be taken apart. */
export function groupAuthor(printed: string, kind: "group" | "literal" = "group"): PrintedAuthor {
  return { printed: oneLine(printed), kind };
}

/**
 * "Family, Given", "Family, Given, Jr." or "Family, Jr., Given"; a name without a comma is the family.
 *
 * @see The BibTeX manual (Patashnik 1988, BibTeXing, section 4) for "von Last, Jr, First".
 */
export function familyFirst(printed: string, ids?: PersonIds): PrintedAuthor {
  const comma = printed.indexOf(",");
  const isPlain =
    comma > 0 &&
    !printed.includes(",", comma + 1) &&
    !mayEndInSuffix(printed) &&
    // "Prof. Zippel, Anna".
    (printed.charAt(comma - 1) === "." || !/^\p{L}+\. /u.test(printed));
  // Nearly all names are such.
  if (isPlain) {
    const [family, given] = [printed.slice(0, comma), printed.slice(comma + 1)];
    return authorFromParts(ids === undefined ? { family, given } : { family, given, ids });
  }
  return familyFirstInParts(printed, ids);
}

function familyFirstInParts(printed: string, ids: PersonIds | undefined): PrintedAuthor {
  const parts = printed.split(",").map(oneLine);
  const isTitled = parts.slice(1).some((part) => DEGREE.test(part));
  const [first = "", ...rest] = parts.filter((part) => part !== "" && !DEGREE.test(part));
  const family = first.replace(TITLES, "");
  if (isTitled && rest.length === 0) return givenFirst(family, ids);
  const alone = rest.find((part) => SUFFIX.test(part));
  const words = rest
    .filter((part) => part !== alone)
    .join(" ")
    .split(" ");
  // PubMed sets no comma before it: "Gaskin, Thomas A 3rd".
  const isAtEnd = alone === undefined && words.length > 1 && SUFFIX.test(words.at(-1) ?? "");
  const suffix = isAtEnd ? words.pop() : alone;
  return authorFromParts({
    family,
    given: words.join(" "),
    ...(suffix && { suffix }),
    ...(ids && { ids }),
  });
}

/**
 * "Ada B. Lovelace": single blanks and no comma. Only the last word, which is no particle wherever it
 * stands, may begin with a small letter.
 */
const WITHOUT_PARTICLES = /^(?:[^\s,a-z][^\s,]* )+[^\s,]+$/;
/** "Given van der Family Jr."; the family begins at the first particle, else it is the last word. */
export function givenFirst(printed: string, ids?: PersonIds): PrintedAuthor {
  const blank = printed.lastIndexOf(" ");
  // Nearly all names are such, and are printed as they are read aloud.
  if (
    printed.length - blank > LONGEST_SUFFIX + 1 &&
    WITHOUT_PARTICLES.test(printed) &&
    !hasLargeParticle(printed, blank) &&
    !MAY_HAVE_HONOURS.test(printed)
  ) {
    const author: Writable<PrintedAuthor> = {
      printed,
      family: printed.slice(blank + 1),
      given: printed.slice(0, blank),
    };
    if (ids !== undefined) author.ids = ids;
    return author;
  }
  return givenFirstInWords(printed, ids);
}

function givenFirstInWords(printed: string, ids: PersonIds | undefined): PrintedAuthor {
  const comma = printed.lastIndexOf(",");
  const name = comma === -1 ? printed : printed.slice(0, comma);
  const afterComma = comma === -1 ? "" : printed.slice(comma + 1).trimStart();
  // "King, Martin Luther, Jr." of INSPIRE is no "Martin Luther King, Jr.".
  const isFamilyFirst = name.includes(",") || !SUFFIX.test(oneLine(afterComma));
  if (afterComma !== "" && isFamilyFirst) return familyFirst(printed, ids);
  const words = withoutHonours(oneLine(name)).split(" ");
  const [one = "", other = ""] = words;
  if (words.length === 2 && isInOnePiece({ family: one, given: other })) {
    return inOnePiece([one, other], ids);
  }
  const last = words.at(-1) ?? "";
  const suffix = afterComma || (words.length > 2 && SUFFIX.test(last) ? (words.pop() ?? "") : "");
  const start = withLargeParticles(words, familyStart(words));
  return authorFromParts({
    family: words.slice(start).join(" "),
    given: words.slice(0, start).join(" "),
    ...(suffix && { suffix }),
    ...(ids && { ids }),
  });
}

const MAY_HAVE_HONOURS = /^(?:Dr|Prof(?:essor)?)\.? |[.D]$/;

/** "Prof. Dr. Ada Lovelace" and "Ada Lovelace MSc Ph.D." → "Ada Lovelace", if two words are left. */
function withoutHonours(name: string): string {
  const words = name.replace(TITLES, "").split(" ");
  const degreeAtEnd = () =>
    [1, 2].find((count) => words.length > count + 1 && DEGREE.test(words.slice(-count).join(" ")));
  for (let count = degreeAtEnd(); count !== undefined; count = degreeAtEnd()) {
    words.length -= count;
  }
  return words.length > 1 ? words.join(" ") : name;
}

/** Common families of China that are no given names of Japan, in Korean all: few, for the first picture takes them. */
const ONLY_FAMILIES =
  /^[王李张張刘劉陈陳杨楊赵趙黄周吴吳徐孙孫胡朱郭何罗宋郑谢于邓许曹彭\p{Script=Hangul}]$/u;

/** "李 小明", "中村 哲": the first is the family, as people write it, unless the last is known for one, as in "小明 李". */
function inOnePiece([one, other]: readonly [string, string], ids?: PersonIds): PrintedAuthor {
  const isGivenFirst = one.length > 1 && ONLY_FAMILIES.test(other);
  const [family, given] = isGivenFirst ? [other, one] : [one, other];
  return authorFromParts({ family, given, ...(ids && { ids }) });
}

/** Whether a name may end in {@link SUFFIX} or a degree: told by its last letters, for most do not. */
function mayEndInSuffix(name: string): boolean {
  return /(?:[js]n?r|i{2,3}|iv|[234](?:nd|rd|th)|h\.? ?d|sc|phil|m\.? ?d)\.?\s*$/iu.test(
    name.trimEnd().slice(-8),
  );
}

/** Scripts in which the family comes first, without a blank behind it. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;

/** Whether a name is read aloud, and printed by others, in one piece: "李, 小明". */
export function isInOnePiece({ family = "", given = "" }: Partial<NameParts>): boolean {
  return UNSPACED.test(given) && UNSPACED.test(family);
}

/** The name as it is read aloud: "Jan van der Berg", "Martin Luther King, Jr.", "李小明". */
function displayName(family: string, given: string, suffix: string): string {
  const isAlone = given === "" || family === "";
  const name = isAlone || isInOnePiece({ family, given }) ? family + given : `${given} ${family}`;
  return suffix === "" ? name : `${name}, ${suffix}`;
}

/** Index of the first word of the family name: its first particle, else the last word. */
function familyStart(words: readonly string[]): number {
  const last = words.length - 1;
  const particle = words.findIndex((word, i) => i < last && isParticle(word));
  if (particle === -1) return last;
  return LINKS.has(words[particle] ?? "") ? Math.max(particle - 1, 1) : particle;
}

/** Particles are printed small; those printed large may be given names. */
export function isParticle(word: string): boolean {
  if (PARTICLES.has(word) || LINKS.has(word)) return true;
  return "'’".includes(word.slice(-1)) && /^(?:d|l|dell|all)['’]$/u.test(word);
}
