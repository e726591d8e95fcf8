/** Braces around a whole name: of a group, or around somebody's family and given name. */

import { texToUnicode } from "../../tex.ts";
import { isSortedPerson } from "../names/sorted-person.ts";
import { areSpokenPeople, isSpokenPerson } from "../names/spoken-people.ts";

import { outsideBraces, splitOutsideBraces } from "./bibtex-braces.ts";

/**
 * "van der Elst, Domien" of "{van der Elst, Domien}", as programs write who has a particle, and the
 * publisher EDP everybody ("{Labb\'{e}, M.} and …"). What may be a group is none: "{CERN, Geneva}",
 * "{Anaconda, Inc.}", "{Ada Lovelace, Bob Byron}".
 *
 * @param name - TeX wholly in braces.
 * @param isAmongPeople - whether others of its list stand in braces, too, and are people.
 * @returns TeX as it would stand without these braces.
 */
export function personInBraces(name: string, isAmongPeople = false): string | undefined {
  if (!name.includes(",")) return undefined;
  const inside = name.slice(1, -1);
  const parts = outsideBraces(inside) === undefined ? [] : splitOutsideBraces(inside, ",");
  const [family = "", given = "", ...others] = parts.map(texToUnicode);
  const isKept = parts[0]?.startsWith("{") === true && outsideBraces(parts[0]) === "";
  const isPerson = others.length === 0 && isSortedPerson(family, given, isKept || isAmongPeople);
  return isPerson ? inside : undefined;
}

/** So many people in braces of their own show that braces keep nobody together. */
const SHOWING = 2;

/**
 * The names of a list: "{García López, Ramón José}" is somebody where others stand in braces, too, and so
 * is "{Jan Müller}" where all do and some have initials.
 */
export function withoutBracesOfPeople(names: readonly string[]): readonly string[] {
  const isBraced = (name: string) => name.startsWith("{") && outsideBraces(name) === "";
  const braced = names.filter(isBraced);
  const others = names.filter((name) => !isBraced(name));
  if (others.every((name) => name === "others") && areSpokenPeople(braced.map(texToUnicode))) {
    return names.map((name) => (isSpokenPerson(texToUnicode(name)) ? name.slice(1, -1) : name));
  }
  if (braced.length <= SHOWING) return names;
  if (braced.filter((name) => personInBraces(name) !== undefined).length < SHOWING) return names;
  return names.map((name) => (isBraced(name) && personInBraces(name, true)) || name);
}
