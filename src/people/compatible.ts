/** Whether two names of one family can be one person's. */

import { isAbbreviated, type Name } from "./name.ts";

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
  const a = one.given;
  const b = other.given;
  if (a.length === 0 || b.length === 0) return a.length === b.length ? "same" : "unknown";
  if (one.glued === other.glued) return "same";
  const areApart = !isHyphenated(one) && !isHyphenated(other);
  const ownNames = areApart ? a : takenApart(a, b);
  const otherNames = areApart ? b : takenApart(b, a);
  const shorter = Math.min(ownNames.length, otherNames.length);
  for (let i = 0; i < shorter; i++) {
    if (!mayStandFor(ownNames[i]!, otherNames[i]!)) return "different";
  }
  if (isAbbreviated(a[0]!) || isAbbreviated(b[0]!)) return "initials";
  const longer = ownNames.length > shorter ? ownNames : otherNames;
  for (let i = shorter; i < longer.length; i++) {
    if (!isAbbreviated(longer[i]!)) return "middle-name";
  }
  return "middle-initial";
}

/** "Jean-Pierre" → "jean", "pierre" where the other name has initials in their places. */
function takenApart(given: readonly string[], other: readonly string[]): readonly string[] {
  // Two initials at the least stand for a name of two words.
  if (other.length < 2) return given;
  const names: string[] = [];
  for (const name of given) {
    const words = name.split("-");
    const others = other.slice(names.length, names.length + words.length);
    const areInitials = others.length > 1 && others.every(isAbbreviated);
    if (areInitials) names.push(...words);
    else names.push(name);
  }
  return names;
}

/** Whether given names have hyphens, which alone are left out where they are glued. */
function isHyphenated({ given, glued }: Name): boolean {
  let letters = 0;
  for (const name of given) letters += name.length;
  return letters !== glued.length;
}

function mayStandFor(one: string, other: string): boolean {
  // Most names that are compared have an initial on one side: then the first letter decides.
  if (isInitial(one) || isInitial(other)) return one.charCodeAt(0) === other.charCodeAt(0);
  const [a, b] = [stem(one), stem(other)];
  if (isAbbreviated(one)) return b.startsWith(a) || (isAbbreviated(other) && a.startsWith(b));
  return isAbbreviated(other) ? a.startsWith(b) : a === b;
}

/** "d."; a letter that takes two codes is compared as an abbreviation is. */
function isInitial(name: string): boolean {
  return name.length === 2 && isAbbreviated(name);
}

function stem(name: string): string {
  if (!name.includes("-")) {
    const dot = name.indexOf(".");
    if (dot === -1) return name;
    if (dot === name.length - 1) return name.slice(0, -1);
  }
  return name.replaceAll(/[-.]/gu, "");
}
