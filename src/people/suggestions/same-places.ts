/** Who stands at one place in two lists of a paper's authors, which are in two scripts: "김민수" and "Minsu Kim". */

import { differInScript, recordsInOtherScript } from "../../bibliography/combining/two-scripts.ts";
import type { Paper, PaperRecord } from "../../bibliography/paper.ts";
import type { Identities } from "../identities.ts";
import { recordAuthors } from "../record-authors.ts";

/** Per author who is shown whoever bears the name of the other list elsewhere, and the other way round. */
export function samePlaces(
  papers: readonly Paper[],
  identities: Identities,
): ReadonlyMap<number, readonly number[]> {
  const others = new Map<number, number[]>();
  if (!papers.some((paper) => recordsInOtherScript(paper).length > 0)) return others;
  const authorsOf = new Map<PaperRecord, readonly (number | undefined)[]>();
  for (const { record, authors } of recordAuthors(papers, identities, "safe")) {
    authorsOf.set(record, authors);
  }
  const note = (author: number, other: number) => {
    const known = others.get(author);
    if (known === undefined) others.set(author, [other]);
    else if (!known.includes(other)) known.push(other);
  };
  papers.forEach((paper, index) => {
    const shown = identities.places[index]!;
    for (const record of recordsInOtherScript(paper)) {
      const { byline = paper.byline } = record;
      authorsOf.get(record)!.forEach((other, place) => {
        const author = shown[place];
        if (author === undefined || other === undefined || author === other) return;
        if (!differInScript(byline.authors[place]!, paper.byline.authors[place]!)) return;
        note(author, other);
        note(other, author);
      });
    }
  });
  // In the order of people, which that of papers does not change.
  for (const known of others.values()) known.sort((a, b) => a - b);
  return others;
}
