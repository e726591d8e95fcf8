/** A printed name → what it is compared by. */

import { isInOnePiece } from "../bibliography/author-name.ts";
import { largeBehind } from "../bibliography/bylines/large-particles.ts";
import { fold, foldTransliterated } from "../bibliography/fold.ts";
import type { PrintedAuthor } from "../bibliography/paper.ts";

import { withoutCallName } from "./names/call-name.ts";
import { APOSTROPHES, givenNames } from "./names/given-words.ts";

/** A name without what sources write in different ways. */
export interface Name {
  readonly printed: string;
  /** Folded, without blanks and hyphens, particle included: "vanderberg". */
  readonly family: string;
  /** Folded words of the family that are no particles. */
  readonly words: readonly string[];
  /** The family without its leading particles ("berg"), and as German and Nordic readers spell it; "stpierre" of "Saint-Pierre". */
  readonly familyAliases: readonly string[];
  /** Folded; "d." is an initial, "chr." an abbreviation, "jun-wei" one name of two words. */
  readonly given: readonly string[];
  /** Folded, by what somebody is called, where it is printed beside: "hans" of "J. H. (Hans)". */
  readonly called: string | undefined;
  /** "jr", "iii"; "" where there is none. */
  readonly suffix: string;
  /** The given names in a row, hyphens and blanks left out; and the first of them. */
  readonly glued: string;
  readonly first: string;
  /** The given names as German and Nordic readers spell them, where that differs: "Jörg" → "joerg". */
  readonly spelled: readonly string[] | undefined;
  /** The given names without particles between them, where there are any: "Alcione de Paiva" → "alcione", "paiva". */
  readonly bare: readonly string[] | undefined;
  /** "J. P." and "Jean-Pierre" → "jp"; "" for a name without a given one. */
  readonly initials: string;
  /** "J.-P.": two initials of one name. */
  readonly isHyphenated: boolean;
  /** Whether the first given name is written out, so that the name may stand for a person. */
  readonly isFull: boolean;
  /** The same for names that differ in case, accents, dots, hyphens or blanks alone. */
  readonly key: string;
}

/** Words before a family name that some sources leave out. */
const PARTICLES: ReadonlySet<string> = new Set(
  (
    "af al ap av bin d da das de del della den der des di do dos du el ibn la las le lo los ten ter " +
    "van vom von zu zum zur"
  ).split(" "),
);
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
/** In these scripts family and given name are often printed without a blank. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HYPHENATED = /^\p{L}\p{M}*\.?-\p{L}\p{M}*(?:\.|\s|$)/u;
const TWO_WAYS = /[äöüåø]/iu;

/** What a family name, as printed, is compared by. */
export type Family = Pick<Name, "family" | "words" | "familyAliases">;
/** What given names, as printed, are compared by, and the particles of the family that stand behind them. */
export type Given = Pick<
  Name,
  "given" | "called" | "glued" | "first" | "spelled" | "bare" | "initials" | "isHyphenated"
> & {
  readonly particles: string;
};

type Whole = Pick<Name, "suffix" | "isFull" | "key"> & { readonly family: Family };

/** Reads a person's name; a name in one piece is the family. */
export function readName(author: PrintedAuthor): Name {
  return nameOfParts(author, readFamily(familyPart(author)), readGiven(givenPart(author)));
}

/** The family as printed; of "李, 小明", whom others print "李小明", the whole name. */
export function familyPart(author: PrintedAuthor): string {
  const { printed, family = printed, given = "" } = author;
  return isInOnePiece(author) ? family + given : family;
}

export function givenPart(author: PrintedAuthor): string {
  return isInOnePiece(author) ? "" : (author.given ?? "");
}

/** The name of parts that were read already. */
function nameOfParts(author: PrintedAuthor, own: Family, given: Given): Name {
  const { family: whole, suffix, isFull, key } = wholeOf(author, own, given);
  const { particles: _, ...ownGiven } = given;
  return { printed: author.printed, ...whole, ...ownGiven, suffix, isFull, key };
}

/** What of a name follows from all of its parts: a list of names has each of these many times. */
export function wholeOf(author: PrintedAuthor, own: Family, ownGiven: Given): Whole {
  const { suffix = "" } = author;
  const { given, called, glued, particles } = ownGiven;
  const family = familyPart(author);
  const whole = particles === "" ? own : withParticles(particles, family);
  const title = suffix === "" ? "" : fold(suffix).replaceAll(/[^\p{L}\p{N}]/gu, "");
  return {
    family: whole,
    suffix: title,
    isFull: given.length > 0 ? !isAbbreviated(given[0]!) : UNSPACED.test(family),
    key: `${whole.family}, ${glued}${called === undefined ? "" : ` (${called})`}${title === "" ? "" : `, ${title}`}`,
  };
}

export function readFamily(printed: string): Family {
  return withParticles("", printed);
}

function withParticles(particles: string, printed: string): Family {
  const words = familyWords(fold(particles + printed));
  return {
    family: words.join(""),
    words: words.filter((word) => !PARTICLES.has(word)),
    familyAliases: aliasesOf(printed, words),
  };
}

export function readGiven(printed: string): Given {
  const { given: formal, called } = withoutCallName(printed);
  const [own, particles] = withoutParticles(formal);
  const given = givenNames(own);
  const bare = withoutJoiners(given);
  return {
    given,
    called: called === undefined ? undefined : gluedOf([fold(called)]),
    glued: gluedOf(given),
    first: gluedOf(given.slice(0, 1)),
    spelled: spelledOf(own, given),
    bare,
    initials: initialsOf(bare ?? given),
    isHyphenated: HYPHENATED.test(own),
    particles,
  };
}

/** "jean-pierre", "m." → "jpm". */
export function initialsOf(given: readonly string[]): string {
  return given.flatMap((name) => name.split("-").map(firstLetter)).join("");
}

function spelledOf(printed: string, given: readonly string[]): readonly string[] | undefined {
  if (!isSpelledTwoWays(printed)) return undefined;
  const spelled = givenNames(foldTransliterated(printed));
  if (spelled.length !== given.length) return undefined;
  return spelled.map((name, i) => (isAbbreviated(given[i]!) ? given[i]! : name));
}

/** Between given names of Portuguese and Spanish, where many sources leave them out. */
const JOINERS: ReadonlySet<string> = new Set("da das de del do dos".split(" "));

function withoutJoiners(given: readonly string[]): readonly string[] | undefined {
  const bare = given.filter((name, i) => i === 0 || !JOINERS.has(name));
  return bare.length === given.length ? undefined : bare;
}

/** The first given name in its other spelling, if it has one. */
export function spelledFirst({ spelled, first }: Name): readonly string[] {
  const name = spelled === undefined ? first : gluedOf(spelled.slice(0, 1));
  return name === first ? NO_NAMES : [name];
}

const NO_NAMES: readonly string[] = [];

function isSpelledTwoWays(printed: string): boolean {
  return TWO_WAYS.test(printed.normalize("NFC"));
}

/** "Berg, Jan van den": "Jan", and "van den " for the family; so "Khoury, Ramy El". */
function withoutParticles(given: string): readonly [string, string] {
  if (!given.includes(" ")) return [given, ""];
  const words = given.split(" ");
  const small = words.findLastIndex((word) => !PARTICLES.has(word)) + 1;
  const start = small - largeBehind(words.slice(0, small));
  return [
    words.slice(0, start).join(" "),
    words
      .slice(start)
      .map((word) => `${word} `)
      .join(""),
  ];
}

function firstLetter(name: string): string {
  return name === "" ? "" : String.fromCodePoint(name.codePointAt(0)!);
}

/** Whether a given name is an initial or cut short. */
export function isAbbreviated(name: string): boolean {
  return name.endsWith(".");
}

function familyWords(folded: string): readonly string[] {
  return folded
    .replaceAll(APOSTROPHES, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** Other spellings of a family name under which it may be found. */
function aliasesOf(family: string, words: readonly string[]): readonly string[] {
  const start = words.findIndex((word) => !PARTICLES.has(word));
  const bare = start > 0 ? words.slice(start).join("") : undefined;
  const spelled = isSpelledTwoWays(family)
    ? familyWords(foldTransliterated(family)).join("")
    : undefined;
  return [bare, spelled, saintOf(words), luOf(family, words)].flatMap((alias) =>
    alias === undefined || alias === words.join("") ? [] : alias,
  );
}

const LU = /^l[üǚǘǜǖ]$/iu;

/** "Lü" has no ü on many keyboards: it is "Lv" to most, and "Lyu" in passports. */
function luOf(family: string, [word, ...rest]: readonly string[]): string | undefined {
  if (rest.length > 0) return undefined;
  return word === "lv" || LU.test(family.normalize("NFC")) ? "lyu" : undefined;
}

const SAINTS: ReadonlyMap<string, string> = new Map([
  ["saint", "st"],
  ["sainte", "ste"],
]);

/** "Saint-Pierre" is "St-Pierre", too. */
function saintOf([first = "", ...rest]: readonly string[]): string | undefined {
  const saint = SAINTS.get(first);
  return saint === undefined || rest.length === 0 ? undefined : saint + rest.join("");
}

/** Words in a row are glued, initials are not: "Dan A." is not "Dana". */
export function gluedOf(names: readonly string[]): string {
  return names.map((name) => name.replaceAll("-", "")).join("");
}
