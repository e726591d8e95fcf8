/** Where several people of one list work, in brackets behind their names: "Ada King (Looms)". */

import { SUFFIX } from "../../bylines/name-suffix.ts";

import { isOrganisation } from "./printed-people.ts";

/** Behind two words at least, and no number: "Wei Wang (2)" tells namesakes apart. */
const NOTE = /^([^()]*\S\s+[^()\s][^()]*?)\s*\((\p{L}[^()]{0,60})\)$/u;
/** What is longer is no name. */
const LONGEST = 200;

/** "MIT", "ETH Zürich": no name in small letters is printed so. */
const IN_CAPITALS = /(?:^|\s)\p{Lu}{3,}(?=$|[\s,])/u;

/**
 * The notes that stand behind two different names: what only one name has may be a family or what a
 * person is called, "Ann Roke (Cates)", "Ada King (Al)".
 */
export function sharedNotes(names: readonly string[]): ReadonlySet<string> {
  const first = new Map<string, string>();
  const shared = new Set<string>();
  for (const printed of names) {
    const [name, note] = partsOf(printed);
    if (note === undefined) continue;
    const other = first.get(note);
    if (other === undefined) first.set(note, name);
    else if (other !== name) shared.add(note);
  }
  return shared;
}

/** "Ada King (Looms)" → "Ada King", where others work there, too, or where it is plain that people do: "(MIT)". */
export function withoutSharedNote(printed: string, notes: ReadonlySet<string>): string {
  const [name, note] = partsOf(printed);
  return note !== undefined && (notes.has(note) || isInstitution(note, name)) ? name : printed;
}

function isInstitution(note: string, name: string): boolean {
  return isOrganisation(note) || (IN_CAPITALS.test(note) && /\p{Ll}/u.test(name));
}

function partsOf(printed: string): readonly [string, string?] {
  if (!printed.endsWith(")") || printed.length > LONGEST) return [printed];
  const [, name, note] = NOTE.exec(printed) ?? [];
  // "National Looms Foundation (U.S.)" is called so.
  if (name === undefined || note === undefined || SUFFIX.test(note) || isOrganisation(name)) {
    return [printed];
  }
  return [name, note];
}
