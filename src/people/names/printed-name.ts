/** Distinct printed names, each read once. */

import { byCodeUnit } from "../../bibliography/by-code-unit.ts";
import { fold } from "../../bibliography/fold.ts";
import { oneLine } from "../../bibliography/one-line.ts";
import type { PrintedAuthor } from "../../bibliography/paper.ts";
import type { NameChoices } from "../identities.ts";
import { familyPart, givenPart, type Name, readFamily, readGiven, wholeOf } from "../name.ts";
import { numbering } from "../numbering.ts";
import { onceEach } from "../once.ts";

import { isGroup } from "./group.ts";
import type { Parting } from "./parted-alike.ts";
import { printedAuthors } from "./printed-authors.ts";

/** A distinct printed name. */
export interface PrintedName extends Name {
  readonly isGroup: boolean;
  /** Whether anything of it can be seen; what cannot is a slip of the source. */
  readonly isVisible: boolean;
  /** As its source prints it: "van der Berg". */
  readonly printedFamily: string;
  /** Which of the names that were read it is, from 0: an index into what is kept for each name. */
  readonly number: number;
  /** Which of the keys of its reader it has, from 0; and which family, folded. */
  readonly keyNumber: number;
  readonly familyNumber: number;
  /** Numbers of `glued` and of `first`: the same where these are. */
  readonly gluedNumber: number;
  readonly firstNumber: number;
}

export type NameReader = (author: PrintedAuthor) => PrintedName;

/** Reads names wherever they stand, each distinct one once. */
export function nameReader(level: NameChoices["names"]): NameReader {
  const { numberOf } = printedAuthors();
  const read = distinctNameReader(level);
  const names: PrintedName[] = [];
  return (author) => {
    const number = numberOf(author);
    return (names[number] ??= read(author, number));
  };
}

/**
 * Reads names by their numbers. Under "exact" the key of a name ignores nothing but case and white space.
 *
 * @param partedAs - how the list parts names that others part in another way.
 */
export function distinctNameReader(
  level: NameChoices["names"],
  partedAs?: Parting,
): (author: PrintedAuthor, number: number) => PrintedName {
  const [familyNumberOf, givenNumberOf] = [numbering(), numbering()];
  const keyNumberOf = keyNumbering();
  // Families and given names recur: a list of 100,000 names has a fifth as many of either.
  const familyOf = onceEach((printed: string) => {
    const parts = readFamily(printed);
    return { parts, number: familyNumberOf(parts.family) };
  });
  const givenOf = onceEach((printed: string) => {
    const parts = readGiven(printed);
    const gluedNumber = givenNumberOf(parts.glued);
    return { parts, gluedNumber, firstNumber: givenNumberOf(parts.first) };
  });
  return (asPrinted, number) => {
    const author = partedAs === undefined ? asPrinted : partedAs(asPrinted);
    const family = familyOf(familyPart(author));
    const given = givenOf(givenPart(author));
    const whole = wholeOf(author, family.parts, given.parts);
    const key = level === "exact" ? exactKey(author) : whole.key;
    const familyNumber =
      given.parts.particles === "" ? family.number : familyNumberOf(whole.family.family);
    const { gluedNumber } = given;
    const isPlain = level !== "exact" && given.parts.called === undefined && whole.suffix === "";
    const { printed } = author;
    const [own, ownGiven] = [whole.family, given.parts];
    // Field by field: spreading the parts takes longer than reading them.
    return {
      printed,
      printedFamily: familyPart(author),
      family: own.family,
      words: own.words,
      familyAliases: own.familyAliases,
      given: ownGiven.given,
      called: ownGiven.called,
      glued: ownGiven.glued,
      first: ownGiven.first,
      spelled: ownGiven.spelled,
      bare: ownGiven.bare,
      initials: ownGiven.initials,
      isHyphenated: ownGiven.isHyphenated,
      suffix: whole.suffix,
      isFull: whole.isFull,
      key,
      isGroup: level === "exact" ? author.kind === "group" : isGroup(author),
      isVisible: /[\p{L}\p{N}]/u.test(printed) || fold(printed) !== "",
      number,
      keyNumber: isPlain ? keyNumberOf.parts(familyNumber, gluedNumber) : keyNumberOf.text(key),
      familyNumber,
      gluedNumber,
      firstNumber: given.firstNumber,
    };
  };
}

/** More than a list has families or given names. */
const MANY = 2 ** 26;

/** Numbers for keys. Nearly all are a family and a given name that have numbers: no text is made of them, nor looked up. */
function keyNumbering() {
  const ofParts = new Map<number, number>();
  const ofText = new Map<string, number>();
  let count = 0;
  return {
    parts(family: number, given: number): number {
      const pair = family * MANY + given;
      let number = ofParts.get(pair);
      if (number === undefined) ofParts.set(pair, (number = count++));
      return number;
    },
    text(key: string): number {
      let number = ofText.get(key);
      if (number === undefined) ofText.set(key, (number = count++));
      return number;
    },
  };
}

/** Family and given name, whatever is behind them. A literal, `{WHO}`, is a family name as WHO without braces is. */
function exactKey({ kind, printed, family = printed, given = "" }: PrintedAuthor): string {
  return kind === "group" ? plainly(printed) : `${plainly(family)}, ${plainly(given)}`;
}

/** Printable ASCII without a doubled blank, nor one at an end: half of all names, in a tenth of the time. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/u;

/** A name as printed but for case and white space: NFC, full case folding, all that "exact" ignores. */
export function plainly(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return oneLine(text.normalize("NFC").toLowerCase().replaceAll("ß", "ss"));
}

/** Orders spellings of one name: written out before abbreviated, long before short, with accents before without. */
export function byFullness(one: PrintedName, other: PrintedName): number {
  return (
    Number(other.isFull) - Number(one.isFull) ||
    lettersIn(other) - lettersIn(one) ||
    accentsIn(other) - accentsIn(one) ||
    byCodeUnit(one.printed, other.printed) ||
    // One printed form may be parted in two ways.
    byCodeUnit(one.key, other.key)
  );
}

/** Orders spellings where nothing else is known of them. */
export function longFirst(one: string, other: string): number {
  return other.length - one.length || byCodeUnit(one, other);
}

/** "Jörg" counts as "Joerg": neither says more of the name. */
function lettersIn({ given, spelled = given }: PrintedName): number {
  return spelled.reduce((sum, name) => sum + name.length, 0);
}

/** Sources leave accents out; hardly any adds one. */
function accentsIn({ printed }: PrintedName): number {
  return printed.normalize("NFD").match(BEYOND_ASCII)?.length ?? 0;
}

const BEYOND_ASCII = /\p{M}|[ßæœøđðþłıŋŧ]/giu;
