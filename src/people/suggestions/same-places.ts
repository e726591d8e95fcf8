/** Who stands at one place in two lists of a paper's authors, which are in two scripts: "김민수" and "Minsu Kim". */

import { differInScript, recordsInOtherScript } from "../../bibliography/combining/two-scripts.ts";
import type { Paper, PaperRecord } from "../../bibliography/paper.ts";
import type { Identities } from "../identities.ts";
import { recordAuthors } from "../record-authors.ts";

/** Pairs of authors, each perhaps more than once: who is shown, and who bears the name of the other list elsewhere. */
export function samePlaces(
  papers: readonly Paper[],
  identities: Identities,
): readonly (readonly [number, number])[] {
  if (!papers.some((paper) => recordsInOtherScript(paper).length > 0)) return [];
  const authorsOf = new Map<PaperRecord, readonly (number | undefined)[]>();
  for (const { record, authors } of recordAuthors(papers, identities, "safe")) {
    authorsOf.set(record, authors);
  }
  return papers.flatMap((paper, index) =>
    recordsInOtherScript(paper).flatMap((record) => {
      const shown = identities.places[index]!;
      return authorsOf.get(record)!.flatMap((other, place) => {
        const author = shown[place];
        const areTwo = author !== undefined && other !== undefined && author !== other;
        const { byline = paper.byline } = record;
        return areTwo && differInScript(byline.authors[place]!, paper.byline.authors[place]!)
          ? [[author, other] as const]
          : [];
      });
    }),
  );
}
