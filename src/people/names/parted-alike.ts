/** "Maikel Leyva Vázquez": a list that parts the name before "Leyva" once means the same elsewhere. */

import { fold } from "../../bibliography/fold.ts";
import type { PrintedAuthor } from "../../bibliography/paper.ts";
import { isParticle } from "../name.ts";

/** An author with the family that the list knows. */
export type Parting = (author: PrintedAuthor) => PrintedAuthor;

const BLANKS = /[\s-]+/u;
const IS_FULL = /^[^\s.-]{2}/u;
const TWO_NAMES = /^[^\s.-]{2,}(?:[\s-]+[^\s.-]{2,})+$/u;

/**
 * Sources that print the given names first do not say where the family begins: it is taken to be the
 * last word. Others that print the same words part them at a comma.
 *
 * @param authors - each distinct printed name of the list.
 */
export function partedAlike(authors: readonly PrintedAuthor[]): Parting {
  const doubles = new Map<string, PrintedAuthor>();
  /** By what is printed: families with particles, or behind initials, "Boula de Mareüil" and "A. De Luna Bugallo". */
  const others = new Map<string, PrintedAuthor>();
  const keepLongest = (map: Map<string, PrintedAuthor>, key: string, author: PrintedAuthor) => {
    const before = map.get(key);
    if (before === undefined || isBefore(author, before)) map.set(key, author);
  };
  for (const author of authors) {
    if (!BLANKS.test(author.family ?? "") || !author.given) continue;
    if (isDouble(author)) keepLongest(doubles, wordsOf(author).join(" "), author);
    else keepLongest(others, author.printed, author);
  }
  if (doubles.size + others.size === 0) return (author) => author;
  const long = new Map<string, PrintedAuthor>();
  for (const author of others.values()) keepLongest(long, wordsOf(author).join(" "), author);
  for (const [words, author] of doubles) keepLongest(long, words, author);
  /** By all words and by initials, "m l vazquez"; of several, as of "Marta Luz Vázquez", nobody. */
  const known = new Map<string, PrintedAuthor | undefined>(doubles);
  const learn = (author: PrintedAuthor, double?: PrintedAuthor) => {
    const words = wordsOf(author);
    const initials = words.map((word, i) => (i < words.length - 1 ? word.charAt(0) : word));
    const key = initials.join(" ");
    known.set(key, known.has(key) ? undefined : double);
  };
  for (const double of doubles.values()) learn(double, double);
  if (doubles.size === 0) return reparting(known, long);
  for (const author of authors) {
    const isOther = TWO_NAMES.test(author.given ?? "") && isSingle(author);
    if (isOther && !doubles.has(wordsOf(author).join(" "))) learn(author);
  }
  return reparting(known, long);
}

/** @param known - also by initials, for families of one word; `long` by all words. */
function reparting(
  known: ReadonlyMap<string, PrintedAuthor | undefined>,
  long: ReadonlyMap<string, PrintedAuthor>,
): Parting {
  return (author) => {
    if (!HAS_MORE.test(author.given ?? "")) return author;
    const words = wordsOf(author).join(" ");
    const double = (isSingle(author) ? known.get(words) : undefined) ?? long.get(words);
    return double !== undefined && isShorter(author, double) ? like(double, author) : author;
  };
}

/** Of a longer family some words stand among the given ones. */
const HAS_MORE = /[\s.-]./u;

function isShorter({ family = "" }: PrintedAuthor, { family: other = "" }: PrintedAuthor): boolean {
  return family.split(BLANKS).length < other.split(BLANKS).length;
}

/** Of a family of several words, "Leyva Vázquez, Maikel": a particle makes none double. */
function isDouble({ family = "", given = "" }: PrintedAuthor): boolean {
  return IS_FULL.test(given) && !family.toLowerCase().split(BLANKS).some(isParticle);
}

function isSingle({ family = " ", given }: PrintedAuthor): boolean {
  return given !== undefined && !BLANKS.test(family);
}

/** Of two partings of the same words the one with the longer family, in whatever order they come. */
function isBefore({ family = "" }: PrintedAuthor, { family: other = "" }: PrintedAuthor): boolean {
  return family.length === other.length ? family < other : family.length > other.length;
}

/** The same name with another's family, and as many of its given names as that has. */
function like({ family = "", given = "" }: PrintedAuthor, author: PrintedAuthor): PrintedAuthor {
  const names = author.given!.match(/[^\s.-]+\.?/gu)!;
  return { ...author, family, given: names.slice(0, given.split(BLANKS).length).join(" ") };
}

function wordsOf({ family, given }: PrintedAuthor): readonly string[] {
  return fold(`${given} ${family}`.replaceAll(".", " ").trim()).split(BLANKS);
}
