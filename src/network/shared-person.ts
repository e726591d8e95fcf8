/** The person everybody here shares: drawn, they hide how the others hang together. */

import type { Network } from "./network.ts";

/** Who is missing from a tenth of the papers is still shared by everybody: of less than ten, from none. */
const NEARLY = 0.9;

/**
 * Index of the owner of an author page, else of the one person on every paper, else of the one on
 * nearly all of ten papers or more. Papers without authors do not count.
 */
export function sharedPerson(network: Network): number | undefined {
  if (network.owner !== undefined) return network.owner;
  const papers = papersWithAuthors(network);
  if (network.authors.length < 2) return undefined;
  return onlyOneOn(network, papers) ?? onlyOneOn(network, NEARLY * papers);
}

/** The person with so many papers, if there are not several. */
function onlyOneOn(
  { authors, papersOfAuthor: { start } }: Network,
  least: number,
): number | undefined {
  let found: number | undefined;
  for (let author = 0; author < authors.length; author++) {
    if (start[author + 1]! - start[author]! < least) continue;
    if (found !== undefined) return undefined;
    found = author;
  }
  return found;
}

/** Papers that somebody is on. */
export function papersWithAuthors({ authorsOfPaper: { start } }: Network): number {
  let papers = 0;
  for (let paper = 0; paper + 1 < start.length; paper++) {
    papers += Number(start[paper] !== start[paper + 1]);
  }
  return papers;
}
