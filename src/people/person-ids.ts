/** Identifiers of people, in the order in which they are trusted. */

import type { PersonIds } from "../bibliography/paper.ts";

export interface PersonId {
  readonly kind: keyof PersonIds;
  readonly value: string;
}

const KINDS = [
  "orcid",
  "openalex",
  "scopus",
  "dblp",
  "semanticScholar",
] as const satisfies readonly (keyof PersonIds)[];

/** ORCID first, Semantic Scholar last. */
export function idsOf(ids: PersonIds | undefined): readonly PersonId[] {
  if (ids === undefined) return [];
  return KINDS.flatMap((kind) => {
    const value = ids[kind];
    return value === undefined ? [] : { kind, value };
  });
}

/** ORCID first, Semantic Scholar last; ids of one kind by their values. */
export function inOrderOfTrust(ids: readonly PersonId[]): readonly PersonId[] {
  return ids.toSorted(
    (one, other) =>
      KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
      (one.value < other.value ? -1 : one.value > other.value ? 1 : 0),
  );
}
