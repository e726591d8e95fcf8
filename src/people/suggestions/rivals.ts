/** Who else may be meant by an abbreviated name. */

import { agreement } from "../rules/candidate.ts";
import { sharedNumbers } from "../shared-numbers.ts";

import type { Portrait } from "./portraits.ts";

interface RivalsAsked {
  readonly among: readonly Portrait[];
  /** How many co-authors the two share. */
  readonly shared: number;
  /** Of those that two share how many are printed otherwise. */
  readonly countOtherwise: (one: Portrait, other: Portrait) => number;
  /** With so many strong ones nobody asks for more. */
  readonly most: number;
}

/**
 * Others whose names, written out, fit one of the two where it is abbreviated; strong are those who share
 * as many co-authors with it as the other of the two does: of two namesakes it is who wrote with the same people.
 */
export function rivalsOf(
  one: Portrait,
  other: Portrait,
  { among, shared, most, countOtherwise }: RivalsAsked,
) {
  const found = { rivals: 0, strong: 0 };
  const short = [one, other].find(({ names: [name] }) => !name!.isFull);
  if (short === undefined) return found;
  for (const third of among) {
    if (third === one || third === other || !third.names[0]!.isFull) continue;
    if (agreement(short.names, third.names) === "different") continue;
    found.rivals += 1;
    const own = () =>
      sharedNumbers(short.coauthors, third.coauthors).length + countOtherwise(third, short);
    if (shared === 0 || own() >= shared) found.strong += 1;
    if (found.strong >= most) break;
  }
  return found;
}
