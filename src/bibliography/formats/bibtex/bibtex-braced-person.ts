/** Braces around a whole name: of a group, or around somebody's family and given name. */

import { texToUnicode } from "../../tex.ts";
import { isSortedPerson, mayBeSortedPerson } from "../names/sorted-person.ts";
import { areSpokenPeople, isSpokenPerson } from "../names/spoken-people.ts";

import { outsideBraces, splitOutsideBraces } from "./bibtex-braces.ts";

/**
 * "van der Elst, Domien" of "{van der Elst, Domien}", as programs write who has a particle, and the
 * publisher EDP everybody ("{Labb\'{e}, M.} and …"). What may be a group is none: "{CERN, Geneva}",
 * "{Anaconda, Inc.}", "{Ada Lovelace, Bob Byron}".
 *
 * @param name - TeX wholly in braces.
 * @returns TeX as it would stand without these braces.
 */
export function personInBraces(name: string): string | undefined {
  const [family = ""] = partsInBraces(name);
  const isHeld = family.startsWith("{") && outsideBraces(family) === "";
  return personOf(name, isHeld ? mayBeSortedPerson : isSortedPerson);
}

function personOf(
  name: string,
  isPerson: (family: string, given: string) => boolean,
): string | undefined {
  const [family = "", given = "", ...others] = partsInBraces(name).map(texToUnicode);
  return others.length === 0 && isPerson(family, given) ? name.slice(1, -1) : undefined;
}

/** What stands between commas in them. */
function partsInBraces(name: string): readonly string[] {
  const inside = name.slice(1, -1);
  const isList = name.includes(",") && outsideBraces(inside) !== undefined;
  return isList ? splitOutsideBraces(inside, ",") : [];
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
  return names.map((name) => (isBraced(name) && personOf(name, mayBeSortedPerson)) || name);
}
