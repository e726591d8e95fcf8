/** Names of a thesaurus → people of the list that is open, in whatever order and letters they are set. */

import { familyFirst } from "../../bibliography/author-name.ts";
import { fold } from "../../bibliography/fold.ts";
import { gatheredUnder } from "../../bibliography/gathered.ts";
import type { Author } from "../identities.ts";
import { once } from "../once.ts";

import { labelKeysOf, labelKeysOfText } from "./label.ts";

/** Somebody of the list. */
export interface KnownName {
  /** As the list prints it. */
  readonly spelling: string;
  /** As it stands on the map. */
  readonly name: string;
}

/** The first that a text may mean. */
export type NameFinder = (text: string) => KnownName | undefined;

export function knownNames(authors: readonly Author[]): NameFinder {
  const all = authors.flatMap(({ name, family, spellings }) =>
    spellings.map((spelling) => ({ spelling, printed: spelling, name, family })),
  );
  const byFolded = new Map(all.map((known) => [fold(known.spelling), known]));
  const byLabel = once(() => gatheredUnder(all, labelKeysOf));
  return (text) =>
    byFolded.get(fold(text)) ??
    byFolded.get(fold(familyFirst(text).printed)) ??
    labelKeysOfText(text)
      .map((key) => byLabel().get(key)?.[0])
      .find((known) => known !== undefined);
}
