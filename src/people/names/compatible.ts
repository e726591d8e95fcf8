/** Whether two names of one family can be one person's. */

import { gluedOf, isAbbreviated, type Name } from "../name.ts";

import { arePartedOtherwise } from "./parted-otherwise.ts";

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
  const fit = fitOfFormal(one, other);
  return one.called === other.called ? fit : fitBesideCallName(one, other, fit);
}

/** A name that somebody is called by says as little as a middle initial where the other name has none. */
function fitBesideCallName(one: Name, other: Name, fit: Compatibility): Compatibility {
  if (one.called !== undefined && other.called !== undefined) return "different";
  return fit !== "same" ? fit : one.isFull ? "middle-initial" : "initials";
}

function fitOfFormal(one: Name, other: Name): Compatibility {
  if (one.suffix !== other.suffix) return "different";
  if (one.glued === other.glued) return arePartedOtherwise(one, other) ? "different" : "same";
  if (isAnotherName(one, other) || isAnotherName(other, one)) return "different";
  const fit = fitOf(one.given, other.given);
  if (fit !== "different") return fit;
  const bareFit = fitOfBare(one, other);
  if (bareFit !== "different") return bareFit;
  // "Jörg" is "Joerg" where another source has no umlauts.
  if (one.spelled !== undefined) return fitOfSpelled(one.spelled, other.given);
  return other.spelled === undefined ? fit : fitOfSpelled(one.given, other.spelled);
}

/** "Alcione de Paiva" is "Alcione P." */
function fitOfBare(one: Name, other: Name): Compatibility {
  if (one.bare === undefined && other.bare === undefined) return "different";
  return fitOfSpelled(one.bare ?? one.given, other.bare ?? other.given);
}

/** "J.-W." is no "Jun"; but "Junwei" may be printed "Jun-Wei". */
function isAnotherName({ isHyphenated, given: initials }: Name, { given }: Name): boolean {
  if (!isHyphenated || given.length !== 1) return false;
  const [name] = given;
  const second = initials[1]?.charAt(0);
  return second !== undefined && !isAbbreviated(name!) && !name!.slice(1).includes(second);
}

function fitOfSpelled(a: readonly string[], b: readonly string[]): Compatibility {
  return gluedOf(a) === gluedOf(b) ? "same" : fitOf(a, b);
}

/** Of given names that are not the same. Without a list of its own: this is asked a million times. */
function fitOf(one: readonly string[], other: readonly string[]): Compatibility {
  if (one.length === 0 || other.length === 0) return "unknown";
  const a = takenApart(one, other);
  const b = takenApart(other, one);
  const shorter = Math.min(a.length, b.length);
  for (let i = 0; i < shorter; i++) if (!mayStandFor(a[i]!, b[i]!)) return "different";
  if (isAbbreviated(one[0]!) || isAbbreviated(other[0]!)) return "initials";
  const longer = a.length > shorter ? a : b;
  for (let i = shorter; i < longer.length; i++) {
    if (!isAbbreviated(longer[i]!)) return "middle-name";
  }
  return "middle-initial";
}

function isHyphenated(name: string): boolean {
  return name.includes("-");
}

function isAnyHyphenated(names: readonly string[]): boolean {
  for (let i = 0; i < names.length; i++) if (isHyphenated(names[i]!)) return true;
  return false;
}

/** "Jean-Pierre" → "jean", "pierre" where the other name has initials in their places. */
function takenApart(given: readonly string[], other: readonly string[]): readonly string[] {
  // Asked a million times, and two initials beside a hyphen are rare.
  if (other.length < 2 || !isAnyHyphenated(given)) return given;
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
  if (one === other) return true;
  if (isAbbreviated(one)) {
    return beginsAs(other, one) || (isAbbreviated(other) && beginsAs(one, other));
  }
  return isAbbreviated(other) ? beginsAs(one, other) : unhyphenated(one) === unhyphenated(other);
}

/** Whether a name begins with the letters of an abbreviation, which has no hyphen. */
function beginsAs(name: string, abbreviation: string): boolean {
  const letters = unhyphenated(name);
  for (let i = 0; i < abbreviation.length - 1; i++) {
    if (letters.charCodeAt(i) !== abbreviation.charCodeAt(i)) return false;
  }
  return true;
}

function unhyphenated(name: string): string {
  return isHyphenated(name) ? name.replaceAll("-", "") : name;
}
