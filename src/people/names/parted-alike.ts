/** "Maikel Leyva Vázquez": a list that parts the name before "Leyva" once means the same elsewhere. */

import { fold } from "../../bibliography/fold.ts";
import type { Paper, PrintedAuthor } from "../../bibliography/paper.ts";
import { isParticle } from "../name.ts";

/** An author with the family that the list knows. */
export type Parting = (author: PrintedAuthor) => PrintedAuthor;

/** Who has a family of two words, by what others print. */
interface Doubles {
  /** By all words: "maikel leyva vazquez". */
  readonly byWords: Map<string, PrintedAuthor>;
  /** By initials and the last word: "m l vazquez"; `undefined` where that may be another. */
  readonly byInitials: Map<string, PrintedAuthor | undefined>;
}

const BLANKS = /[\s-]+/u;
const TWO_INITIALS = /^\p{Lu}\p{M}*\.?(?:[\s-]*\p{Lu}\p{M}*\.?)+$/u;
const TWO_NAMES = /^\p{L}[\p{L}\p{M}'’]+(?:[\s-]+\p{L}[\p{L}\p{M}'’]+)+$/u;
const ONE_NAME_OR_MORE = /^\p{L}[\p{L}\p{M}'’]+(?:[\s-]|$)/u;

/**
 * Sources that print the given names first do not say where the family begins: it is taken to be the
 * last word. Others that print the same words part them at a comma.
 */
export function partedAlike(papers: readonly Paper[]): Parting {
  const byWords = new Map<string, PrintedAuthor>();
  for (const author of authorsOf(papers)) if (isDouble(author)) learn(author, byWords);
  if (byWords.size === 0) return (author) => author;
  const doubles: Doubles = { byWords, byInitials: byInitialsOf(byWords.values()) };
  const lastWords = new Set(Array.from(byWords.values(), lastWordOf));
  const mayBeDouble = (author: PrintedAuthor) =>
    isSingle(author) && lastWords.has(lastWordOf(author));
  for (const author of authorsOf(papers)) {
    // Folding is dear, and few names are of two written out.
    if (TWO_NAMES.test(author.given ?? "") && mayBeDouble(author)) doubt(author, doubles);
  }
  return (author) => {
    const { given = "" } = author;
    const isFull = TWO_NAMES.test(given);
    if (!(isFull || TWO_INITIALS.test(given)) || !mayBeDouble(author)) return author;
    const double = isFull
      ? doubles.byWords.get(wordsOf(author).join(" "))
      : doubles.byInitials.get(keyOf(abbreviatedWords(author)));
    return double === undefined ? author : like(double, author);
  };
}

function* authorsOf(papers: readonly Paper[]): Generator<PrintedAuthor> {
  for (const { byline, records } of papers) {
    yield* byline.authors;
    for (const record of records) {
      if (record.byline !== undefined && record.byline !== byline) yield* record.byline.authors;
    }
  }
}

/** "Leyva Vázquez, Maikel"; a particle makes no family double. */
function isDouble({ family = "", given = "" }: PrintedAuthor): boolean {
  return (
    BLANKS.test(family) &&
    ONE_NAME_OR_MORE.test(given) &&
    !family.split(BLANKS).some((word) => isParticle(word.toLowerCase()))
  );
}

function isSingle({ family }: PrintedAuthor): boolean {
  return family !== undefined && !BLANKS.test(family);
}

/** Of two partings of the same words the one with the longer family, in whatever order they come. */
function learn(author: PrintedAuthor, byWords: Map<string, PrintedAuthor>): void {
  const key = wordsOf(author).join(" ");
  const before = byWords.get(key);
  if (before === undefined || isBefore(author, before)) byWords.set(key, author);
}

function isBefore({ family: one = "" }: PrintedAuthor, { family: other = "" }: PrintedAuthor) {
  const longer = wordsIn(one) - wordsIn(other);
  return longer === 0 ? one < other : longer > 0;
}

function byInitialsOf(authors: Iterable<PrintedAuthor>): Doubles["byInitials"] {
  const found = new Map<string, PrintedAuthor | undefined>();
  for (const author of authors) {
    const initials = keyOf(wordsOf(author));
    found.set(initials, found.has(initials) ? undefined : author);
  }
  return found;
}

/** "Marta Luz Vázquez" may be "M. L. Vázquez", too. */
function doubt(author: PrintedAuthor, { byWords, byInitials }: Doubles): void {
  const words = wordsOf(author);
  const initials = keyOf(words);
  if (byInitials.has(initials) && !byWords.has(words.join(" ")))
    byInitials.set(initials, undefined);
}

/** The same name with another's family, and as many of its given names as that has. */
function like(double: PrintedAuthor, author: PrintedAuthor): PrintedAuthor {
  const names = (author.given ?? "").match(/\p{L}[\p{L}\p{M}'’]*\.?/gu) ?? [];
  const given = names.slice(0, wordsIn(double.given!)).join(" ");
  return { ...author, family: double.family!, given };
}

function wordsOf({ family = "", given = "" }: PrintedAuthor): readonly string[] {
  return fold(`${given} ${family}`).replaceAll(".", "").split(BLANKS);
}

function abbreviatedWords({ family = "", given = "" }: PrintedAuthor): readonly string[] {
  return [...fold(given).replaceAll(/[^\p{L}]/gu, ""), fold(family)];
}

function keyOf(words: readonly string[]): string {
  return [...words.slice(0, -1).map((word) => word.charAt(0)), words.at(-1)].join(" ");
}

function lastWordOf({ family = "" }: PrintedAuthor): string {
  return fold(family.slice(family.search(/[^\s-]+$/u)));
}

function wordsIn(text: string): number {
  return text.split(BLANKS).length;
}
