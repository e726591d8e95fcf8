/** Given names that contradict each other, and yet may be one person's: short forms, slips, what one list leaves out. */

import { areTwoLettersSwapped, isOneLetterOff } from "../../bibliography/one-letter-off.ts";
import { gluedOf, initialsOf, isAbbreviated } from "../name.ts";
import { commonFamilies } from "../names/common-families.ts";
import type { PrintedName } from "../names/printed-name.ts";
import { agreement } from "../rules/candidate.ts";

import { areFormsOfOne } from "./nicknames.ts";
import type { Portrait } from "./portraits.ts";

export type GivenLikeness =
  | "suffix"
  | "called"
  | "nickname"
  | "given-misspelt"
  | "reordered"
  | "middle-name-used";

const SHORTEST_NICKNAME = 3;
/** Shorter ones differ in a letter by chance: "Anna" and "Anja". */
const SHORTEST_MISSPELT = 5;

/** How given names of two people of one family are alike, where they do not agree. */
export function givenLikeness(one: Portrait, other: Portrait): GivenLikeness | undefined {
  const [a, b] = [one.names[0]!, other.names[0]!];
  if (a.suffix !== b.suffix) return isSuffixLeftOut(one, other) ? "suffix" : undefined;
  if (areReordered(a, b)) return "reordered";
  if (isCalled(one, other) || isCalled(other, one)) return "called";
  if (isCalledByMiddleName(one, other) || isCalledByMiddleName(other, one)) {
    return "middle-name-used";
  }
  if (!a.isFull || !b.isFull || a.first === b.first) return undefined;
  if (isNickname(a.first, b.first)) return agreesAs(one, other) ? "nickname" : undefined;
  return isMisspelt(a, b) && agreesAs(one, other) ? "given-misspelt" : undefined;
}

/** "Ellis Deibler, Jr." and "Ellis Deibler". */
function isSuffixLeftOut({ names: some }: Portrait, { names: others }: Portrait): boolean {
  const [mine, theirs] = [suffixesOf(some), suffixesOf(others)];
  if (mine.length + theirs.length !== 1) return false;
  const fit = agreement(some.map(withoutSuffix), others.map(withoutSuffix));
  return fit !== "different" && fit !== "unknown";
}

function suffixesOf(names: readonly PrintedName[]): readonly string[] {
  return [...new Set(names.flatMap(({ suffix }) => (suffix === "" ? [] : suffix)))];
}

function withoutSuffix(name: PrintedName): PrintedName {
  return name.suffix === "" ? name : { ...name, suffix: "" };
}

/** "Văn An" and "An Văn": Vietnamese names, of which sources in English print the last given one first. */
function areReordered({ given }: PrintedName, { given: other }: PrintedName): boolean {
  return (
    given.length > 1 &&
    given.length === other.length &&
    !given.some(isAbbreviated) &&
    given.join() !== other.join() &&
    given.toSorted().join() === other.toSorted().join()
  );
}

/** "J. H. (Hans) de Vries", whom the other calls "Hans de Vries". */
function isCalled({ names: some }: Portrait, { names: others }: Portrait): boolean {
  return some.some((own) => {
    if (own.called === undefined || own.called !== others[0]!.first) return false;
    return agreement([withGiven(own, [own.called, ...own.given.slice(1)])], others) !== "different";
  });
}

/** Given names by which others may call somebody: what stands beside them, and a middle name. */
export function calledBy(portrait: Portrait): readonly string[] {
  const beside = portrait.names.flatMap(({ called }) => called ?? []);
  const middle = middleNameUsed(portrait);
  return middle === undefined ? beside : [...beside, middle];
}

/**
 * The middle name of "T. Wayne Dye" or "George Aaron Broadwell", by which others may call them; Vietnam's "Thi" is
 * nobody's first name, and two syllables of a Chinese or Korean one are one name.
 */
function middleNameUsed({ names }: Portrait): string | undefined {
  for (const { given, family } of names) {
    const [first, second] = given;
    if (first === undefined || second === undefined) continue;
    const isCalledOtherwise =
      isAbbreviated(first) || first === "thi" || !commonFamilies.has(family);
    if (isCalledOtherwise && !isAbbreviated(second)) return gluedOf([second]);
  }
  return undefined;
}

/** "T. Wayne Dye", whom the other calls "Wayne Dye". */
function isCalledByMiddleName(long: Portrait, { names: short }: Portrait): boolean {
  const [name] = short;
  if (!name!.isFull || middleNameUsed(long) !== name!.first) return false;
  const called = long.names
    .filter(({ given }) => given.length > 1)
    .map((own) => withGiven(own, own.given.slice(1)));
  return agreement(called, short) !== "different";
}

/** "Dan" and "Daniel"; "Bob" and "Robert". */
function isNickname(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    (short.length >= SHORTEST_NICKNAME && long.startsWith(short)) || areFormsOfOne(short, long)
  );
}

/** Whether nothing but a short form of the first name parts two names: "Dan Kern" and "Daniel M. Kern". */
export function differInShortForm(one: PrintedName, other: PrintedName): boolean {
  if (!one.isFull || !other.isFull || !isNickname(one.first, other.first)) return false;
  const called = withGiven(one, [other.given[0]!, ...one.given.slice(1)]);
  return agreement([called], [other]) !== "different";
}

function isMisspelt(a: PrintedName, b: PrintedName): boolean {
  const [one, other] = [a.first, b.first];
  return (
    Math.min(one.length, other.length) >= SHORTEST_MISSPELT &&
    one[0] === other[0] &&
    (isOneLetterOff(one, other) || areTwoLettersSwapped(one, other))
  );
}

/** Whether the names fit but for the first given ones: "Dan A. Kern" is not "Daniel B. Kern". */
function agreesAs({ names: some }: Portrait, { names: others }: Portrait): boolean {
  const [own, first] = [some[0]!.given[0]!, others[0]!.first];
  const called = others.map((name) =>
    name.first === first ? withGiven(name, [own, ...name.given.slice(1)]) : name,
  );
  return agreement(some, called) !== "different";
}

/** The same with other given names. */
export function withGiven(name: PrintedName, given: readonly string[]): PrintedName {
  return {
    ...name,
    given,
    called: undefined,
    glued: gluedOf(given),
    initials: initialsOf(given),
    spelled: undefined,
  };
}
