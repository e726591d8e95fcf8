/** How decisions name people and papers. */

import type { Paper } from "../../bibliography/paper.ts";
import { plainTitle } from "../../bibliography/title.ts";
import type { PaperReference, PersonReference } from "../decisions.ts";
import type { Identities } from "../identities.ts";
import { idText } from "../person-ids.ts";

/** How to name a person in a decision. */
export function referenceTo(
  author: number,
  { authors, places }: Identities,
  papers: readonly Paper[],
): PersonReference {
  const { ids, spellings } = authors[author]!;
  const [id] = ids;
  const name = spellings[0]!;
  const paper = papers.find(({ byline }, index) =>
    places[index]!.some((other, at) => other === author && byline.authors[at]!.printed === name),
  );
  return {
    name,
    ...(id !== undefined && { id: idText(id) }),
    ...(paper !== undefined && { paper: referenceToPaper(paper) }),
  };
}

/** How to name a paper in a decision. */
export function referenceToPaper({ title, ids: { doi } }: Paper): PaperReference {
  return { title: plainTitle(title), ...(doi !== undefined && { doi }) };
}
