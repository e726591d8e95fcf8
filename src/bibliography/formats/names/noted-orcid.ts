/** An ORCID in brackets behind a name, as OSTI and OpenCitations print it. */

import { normalOrcid } from "../../ids.ts";
import type { PrintedAuthor } from "../../paper.ts";

const NOTED = /\s*[([][^()[\]]{0,99}?\d{4}-?\d{4}-?\d{4}-?\d{3}[\dx][^()[\]]{0,99}[)\]]$/iu;

/**
 * "Wan, Hui [Battelle] (ORCID:0000000218250097)", "King, Ada [orcid:0000-0002-1825-0097 omid:ra/2]".
 *
 * @param read - reads the name without it.
 */
export function withNotedOrcid(
  printed: string,
  read: (name: string) => PrintedAuthor,
): PrintedAuthor {
  // Nearly all names end in a letter.
  if (!printed.endsWith(")") && !printed.endsWith("]")) return read(printed);
  const { 0: note, index } = NOTED.exec(printed) ?? {};
  const orcid = note === undefined ? undefined : normalOrcid(note);
  if (orcid === undefined) return read(printed);
  const author = read(printed.slice(0, index));
  return author.kind === undefined ? { ...author, ids: { ...author.ids, orcid } } : author;
}
