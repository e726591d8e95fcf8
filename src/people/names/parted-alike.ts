/** "Maikel Leyva Vázquez": a list that parts the name before "Leyva" once means the same elsewhere. */

import { fold } from "../../bibliography/fold.ts";
import type { Paper, PrintedAuthor } from "../../bibliography/paper.ts";
import { isParticle } from "../name.ts";

/** An author with the family that the list knows. */
export type Parting = (author: PrintedAuthor) => PrintedAuthor;

const BLANKS = /[\s-]+/u;
const IS_FULL = /^[^\s.-]{2}/u;
const TWO_NAMES = /^[^\s.-]{2,}(?:[\s-]+[^\s.-]{2,})+$/u;
const TWO_INITIALS = /^(?:\p{Lu}(?:\.[\s-]*|\s|$)){2,}$/u;

/**
 * Sources that print the given names first do not say where the family begins: it is taken to be the
 * last word. Others that print the same words part them at a comma.
 */
export function partedAlike(papers: readonly Paper[]): Parting {
  /** Who has a family of two words, by all words: "maikel leyva vazquez". */
  const byWords = new Map<string, PrintedAuthor>();
  forEach(papers, (author) => {
    if (!isDouble(author)) return;
    const words = wordsOf(author).join(" ");
    if (isBefore(author, byWords.get(words))) byWords.set(words, author);
  });
  if (byWords.size === 0) return (author) => author;
  /** By initials and the last word: "m l vazquez"; of several, as of "Marta Luz Vázquez", nobody. */
  const byInitials = new Map<string, PrintedAuthor | undefined>();
  const learn = (author: PrintedAuthor, double?: PrintedAuthor) => {
    const key = initialsOf(author);
    byInitials.set(key, byInitials.has(key) ? undefined : double);
  };
  for (const double of byWords.values()) learn(double, double);
  forEach(papers, (author) => {
    if (isSingle(author, TWO_NAMES) && !byWords.has(wordsOf(author).join(" "))) learn(author);
  });
  return (author) => {
    const double = isSingle(author, TWO_NAMES)
      ? byWords.get(wordsOf(author).join(" "))
      : isSingle(author, TWO_INITIALS) && byInitials.get(initialsOf(author));
    return double ? like(double, author) : author;
  };
}

function forEach(papers: readonly Paper[], see: (author: PrintedAuthor) => void): void {
  for (const { byline, records } of papers) {
    byline.authors.forEach(see);
    for (const record of records) if (record.byline !== byline) record.byline?.authors.forEach(see);
  }
}

/** "Leyva Vázquez, Maikel"; a particle makes no family double. */
function isDouble({ family = "", given = "" }: PrintedAuthor): boolean {
  return (
    BLANKS.test(family) &&
    IS_FULL.test(given) &&
    !family.toLowerCase().split(BLANKS).some(isParticle)
  );
}

function isSingle({ family = " ", given = "" }: PrintedAuthor, names: RegExp): boolean {
  return names.test(given) && !BLANKS.test(family);
}

/** Of two partings of the same words the one with the longer family, in whatever order they come. */
function isBefore({ family = "" }: PrintedAuthor, other: PrintedAuthor | undefined): boolean {
  const known = other?.family ?? "";
  return family.length > known.length || (family.length === known.length && family < known);
}

/** The same name with another's family, and as many of its given names as that has. */
function like({ family = "", given = "" }: PrintedAuthor, author: PrintedAuthor): PrintedAuthor {
  const names = author.given!.match(/[^\s.-]+\.?/gu)!;
  return { ...author, family, given: names.slice(0, given.split(BLANKS).length).join(" ") };
}

function wordsOf({ family, given }: PrintedAuthor): readonly string[] {
  return fold(`${given} ${family}`.replaceAll(".", " ").trim()).split(BLANKS);
}

function initialsOf(author: PrintedAuthor): string {
  const words = wordsOf(author);
  return words.map((word, i) => (i < words.length - 1 ? word.charAt(0) : word)).join(" ");
}
