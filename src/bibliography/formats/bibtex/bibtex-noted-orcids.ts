import { familyFirst } from "../../author-name.ts";
import { fold } from "../../fold.ts";
import { normalOrcid } from "../../ids.ts";
import type { PrintedAuthor } from "../../paper.ts";

/**
 * Gives authors the ORCIDs of a note in which EndNote keeps what PubMed says of them: a line for each
 * full name, in their order, and "Orcid: 0000-0002-1825-0097" below some.
 */
export function withNotedOrcids(
  authors: readonly PrintedAuthor[],
  note: string,
): readonly PrintedAuthor[] {
  if (!/^Orcid: /mu.test(note)) return authors;
  const places = placesByKey(authors);
  const orcids = new Map<number, string>();
  let at = -1;
  let isNamed = false;
  for (const line of note.split("\n").map((text) => text.trim())) {
    const orcid = line.startsWith("Orcid: ") ? normalOrcid(line) : undefined;
    if (orcid !== undefined && isNamed) orcids.set(at, orcid);
    const key = line.includes(",") ? keyOf(familyFirst(line)) : undefined;
    const waiting = key === undefined ? undefined : places.get(key);
    while (waiting !== undefined && (waiting.at(-1) ?? at + 1) <= at) waiting.pop();
    const next = waiting?.pop();
    isNamed = next !== undefined;
    if (next !== undefined) at = next;
  }
  return authors.map((author, i) => {
    const orcid = orcids.get(i);
    return orcid === undefined ? author : { ...author, ids: { ...author.ids, orcid } };
  });
}

/** Where the authors of each key stand, the first of them at the end. */
function placesByKey(authors: readonly PrintedAuthor[]): ReadonlyMap<string, number[]> {
  const places = new Map<string, number[]>();
  for (let i = authors.length - 1; i >= 0; i--) {
    const key = keyOf(authors[i]!);
    if (key === undefined) continue;
    const known = places.get(key);
    if (known === undefined) places.set(key, [i]);
    else known.push(i);
  }
  return places;
}

/** The family and the first letter of the given names, folded. */
function keyOf({ family, given }: PrintedAuthor): string | undefined {
  if (family === undefined || given === undefined) return undefined;
  return `${fold(family)}, ${fold(given).charAt(0)}`;
}
