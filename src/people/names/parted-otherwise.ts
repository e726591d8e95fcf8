/** Given names of the same letters that are two people's: "Ming-An" and "Min-Gan". */

import { initialsOf, type Name } from "../name.ts";

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

type Keyed = Name & { readonly keyNumber: number };

/**
 * Keys that a list prints with letters parted in ways that contradict each other. Whoever has one is told by
 * the parting, too, and "Mingan" may be several: with one key it would be whoever is met first.
 */
export function keysPartedOtherwise(names: readonly Keyed[]): ReadonlySet<string> {
  const firstOf: Keyed[] = [];
  const partings = new Map<string, Keyed[]>();
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
