/** Whether two names of one family can be one person's. */

import { gluedOf, isAbbreviated, type Name } from "./name.ts";

/**
 * "different": two names written out differ, or two initials, or the suffixes. "same": equal but for
 * case, accents, hyphens and blanks. "middle-initial": the first names are written out and equal, the
 * rest is missing or an initial. "middle-name": the same, but a name written out is missing.
 * "initials": a first name is an initial of the other. "unknown": one has no given name.
 */
export type Compatibility =
  | "different"
  | "same"
  | "middle-initial"
  | "middle-name"
  | "initials"
  | "unknown";

/** Compares given names and suffixes; the families are for the caller to compare. */
export function compatibility(one: Name, other: Name): Compatibility {
  if (one.suffix !== other.suffix) return "different";
  if (one.glued === other.glued) return "same";
  if (isAnotherName(one, other) || isAnotherName(other, one)) return "different";
  const fit = fitOf(one.given, other.given);
  if (fit !== "different") return fit;
  // "Jörg" is "Joerg" where another source has no umlauts.
  if (one.spelled !== undefined) return fitOf(one.spelled, other.given);
  return other.spelled === undefined ? fit : fitOf(one.given, other.spelled);
}

/** "J.-W." is no "Jun"; but "Junwei" may be printed "Jun-Wei". */
function isAnotherName({ isHyphenated, given: initials }: Name, { given }: Name): boolean {
  if (!isHyphenated || given.length !== 1) return false;
  const [name] = given;
  const second = initials[1]?.charAt(0);
  return second !== undefined && !isAbbreviated(name!) && !name!.slice(1).includes(second);
}

function fitOf(a: readonly string[], b: readonly string[]): Compatibility {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? "same" : "unknown";
  if (gluedOf(a) === gluedOf(b)) return "same";
  const rest = unmatched(a, b);
  if (rest === undefined) return "different";
  if (isAbbreviated(a[0]!) || isAbbreviated(b[0]!)) return "initials";
  return rest.every(isAbbreviated) ? "middle-initial" : "middle-name";
}

/** The names that one side has more; `undefined` where two names in one place contradict each other. */
function unmatched(
  one: readonly string[],
  other: readonly string[],
): readonly string[] | undefined {
  const [a, b] = [takenApart(one, other), takenApart(other, one)];
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (!mayStandFor(a[i]!, b[i]!)) return undefined;
  return a.length > shorter ? a.slice(shorter) : b.slice(shorter);
}

/** "Jean-Pierre" → "jean", "pierre" where the other name has initials in their places. */
function takenApart(given: readonly string[], other: readonly string[]): readonly string[] {
  if (!given.some((name) => name.includes("-"))) return given;
  const names: string[] = [];
  for (const name of given) {
    const words = name.split("-");
    const others = other.slice(names.length, names.length + words.length);
    const areInitials = others.length > 1 && others.every(isAbbreviated);
    names.push(...(areInitials ? words : [name]));
  }
  return names;
}

function mayStandFor(one: string, other: string): boolean {
  const [a, b] = [stem(one), stem(other)];
  if (isAbbreviated(one)) return b.startsWith(a) || (isAbbreviated(other) && a.startsWith(b));
  return isAbbreviated(other) ? a.startsWith(b) : a === b;
}

function stem(name: string): string {
  if (!name.includes("-")) {
    const dot = name.indexOf(".");
    if (dot === -1) return name;
    if (dot === name.length - 1) return name.slice(0, -1);
  }
  return name.replaceAll(/[-.]/gu, "");
}
