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

/** Shared, because most authors have no id. */
export const NO_IDS: readonly PersonId[] = [];

export type IdReader = (ids: PersonIds | undefined) => readonly PersonId[];

/** Reads ids, ORCID first, Semantic Scholar last; equal ids are one object, to be told apart without text. */
export function idReader(): IdReader {
  const known = new Map<string, Map<string, PersonId>>(KINDS.map((kind) => [kind, new Map()]));
  const idOf = (kind: PersonId["kind"], value: string) => {
    const ofKind = known.get(kind)!;
    const id = ofKind.get(value) ?? { kind, value };
    ofKind.set(value, id);
    return id;
  };
  return (ids) => {
    if (ids === undefined) return NO_IDS;
    return KINDS.flatMap((kind) => {
      const value = ids[kind];
      return value === undefined ? [] : idOf(kind, value);
    });
  };
}

/** ORCID first, Semantic Scholar last; ids of one kind by their values. */
export function inOrderOfTrust(ids: readonly PersonId[]): readonly PersonId[] {
  return ids.toSorted(
    (one, other) =>
      KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind) ||
      (one.value < other.value ? -1 : one.value > other.value ? 1 : 0),
  );
}

/** "orcid:0000-0002-1825-0097": an id as decisions and reasons write it. */
export function idText({ kind, value }: PersonId): string {
  return `${kind}:${value}`;
}

/** Something of which a person has but one: an ORCID, a side of two that the reader keeps apart. */
export interface Proof {
  readonly kind: string;
  readonly value: string;
}

/**
 * What an id proves, if anything. DBLP numbers namesakes, in their names or in their keys: "Wei Wang 0001" is not
 * "Wei Wang 0002", nor 35/7092-1 35/7092-2; other keys are of people it may hold twice, or for several.
 */
export function proofOf(id: PersonId): readonly Proof[] {
  if (id.kind === "orcid") return [id];
  if (id.kind !== "dblp") return NO_PROOFS;
  if (/\D \d{4}$/u.test(id.value)) return [id];
  return /\/[^/]+-\d+$/u.test(id.value) ? [{ kind: "dblp key", value: id.value }] : NO_PROOFS;
}

const NO_PROOFS: readonly Proof[] = [];
