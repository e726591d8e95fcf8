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
  const orcids = new Map<number, string>();
  let at = -1;
  let isNamed = false;
  for (const line of note.split("\n").map((text) => text.trim())) {
    const orcid = line.startsWith("Orcid: ") ? normalOrcid(line) : undefined;
    if (orcid !== undefined && isNamed) orcids.set(at, orcid);
    const key = line.includes(",") ? keyOf(familyFirst(line)) : undefined;
    const next = authors.findIndex(
      (author, i) => i > at && key !== undefined && keyOf(author) === key,
    );
    isNamed = next !== -1;
    if (isNamed) at = next;
  }
  return authors.map((author, i) => {
    const orcid = orcids.get(i);
    return orcid === undefined ? author : { ...author, ids: { orcid } };
  });
}

/** The family and the first letter of the given names, folded. */
function keyOf({ family, given }: PrintedAuthor): string | undefined {
  if (family === undefined || given === undefined) return undefined;
  return `${fold(family)}, ${fold(given).charAt(0)}`;
}
