/** Names of authors in the one spelling that makes those of one paper comparable. */

import { fold } from "../fold.ts";
import type { PrintedAuthor } from "../paper.ts";

/**
 * The last word of a name, however its umlauts are spelled: "van der Müller", "Mueller" and "Muller"
 * are alike. For comparing authors of papers that are alike otherwise.
 */
export function nameKey(name: string): string {
  const words = fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  return (words.at(-1) ?? "").replace(/([aou])e/gu, "$1");
}

/** "Karl-Robert" → "karl", "K.-R." and "KR" → "k". */
export function firstGiven({ given = "" }: PrintedAuthor): string {
  const first = given.split(/[\s.-]/u)[0] ?? "";
  return nameKey(/^\p{Lu}{2,4}$/u.test(first) ? first.charAt(0) : first);
}

export function familyKey({ family, printed }: PrintedAuthor): string {
  return nameKey(family ?? printed);
}

/** What tells first authors apart; `undefined` where the source is silent. */
export interface FirstAuthorKeys {
  readonly family: string | undefined;
  readonly initial: string | undefined;
  /** Written out, and the first of several. */
  readonly given: string | undefined;
}

/** Made once for each author, whom the papers of a file share. */
export function firstAuthorKeys() {
  const known = new Map<PrintedAuthor | undefined, FirstAuthorKeys>();
  return (first: PrintedAuthor | undefined): FirstAuthorKeys => {
    let keys = known.get(first);
    if (keys === undefined) known.set(first, (keys = keysOf(first)));
    return keys;
  };
}

function keysOf(first: PrintedAuthor | undefined): FirstAuthorKeys {
  const given = first === undefined ? "" : firstGiven(first);
  return {
    family: first === undefined ? undefined : familyKey(first) || undefined,
    initial: fold(first?.given ?? "").charAt(0) || undefined,
    given: given.length > 1 ? given : undefined,
  };
}
