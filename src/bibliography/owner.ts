import { givenFirst } from "./author-name.ts";
import type { Paper } from "./paper.ts";

/** The papers of an author page, each with the page's owner as an author, shown or not. */
export function impliedOn(papers: readonly Paper[], owner: string | undefined): readonly Paper[] {
  if (owner === undefined) return papers;
  const impliedAuthors = [givenFirst(owner)];
  return papers.map((paper) => ({ ...paper, impliedAuthors }));
}
