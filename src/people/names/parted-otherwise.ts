/** Given names of the same letters that are two people's: "Ming-An" and "Min-Gan". */

import { initialsOf, type Name } from "../name.ts";
import { numbering } from "../numbering.ts";

import type { PrintedName } from "./printed-name.ts";

/** "Annemarie Louise" is "Anne-Marie Louise", parted once more; "Ming-An" is not "Min-Gan", and either may be "Mingan". */
export function arePartedOtherwise(one: Name, other: Name): boolean {
  const isAlike = one.initials.length < 2 || other.initials.length < 2;
  if (isAlike || one.initials === other.initials) return false;
  // With the particles that initials leave out: "do Carmo" is "Docarmo".
  const [some, others] = [initialsOf(one.given), initialsOf(other.given)];
  return !isWithin(some, others) && !isWithin(others, some);
}

/** Whether these letters stand in a row of others, in their order. */
function isWithin(letters: string, row: string): boolean {
  let found = 0;
  for (const letter of row) if (letter === letters[found]) found += 1;
  return found === letters.length;
}

/**
 * Names, by number, of which those of a key that a list parts in contradicting ways are told by the parting, too.
 * "Mingan" may be several: with one key it would be whoever is met first.
 */
export function toldApart(names: readonly PrintedName[]): readonly PrintedName[] {
  const keys = keysPartedOtherwise(names);
  if (keys.size === 0) return names;
  const last = names.reduce((most, { keyNumber }) => Math.max(most, keyNumber), -1);
  const numberOf = numbering(last + 1);
  return names.map((name) => {
    if (!keys.has(name.key)) return name;
    const key = `${name.key}: ${name.initials}`;
    return { ...name, key, keyNumber: numberOf(key) };
  });
}

function keysPartedOtherwise(names: readonly PrintedName[]): ReadonlySet<string> {
  const firstOf: PrintedName[] = [];
  const partings = new Map<string, PrintedName[]>();
  for (const name of names) {
    if (name.initials.length < 2) continue;
    const first = (firstOf[name.keyNumber] ??= name);
    // Nearly all of a key are parted alike, and need no list.
    if (first.initials === name.initials) continue;
    const own = partings.get(name.key) ?? [first];
    own.push(name);
    partings.set(name.key, own);
  }
  const contradicting = [...partings].filter(([, own]) => {
    return own.some((one) => own.some((other) => arePartedOtherwise(one, other)));
  });
  return new Set(contradicting.map(([key]) => key));
}
