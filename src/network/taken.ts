/** Which filter takes each paper and each person. */

import type { Filters } from "./filters.ts";
import { placeOf, STAYS, type TakenBy } from "./ledger.ts";
import { isOfPapers, type Network } from "./network.ts";

const years = placeOf("years");
const kinds = placeOf("kinds");
const topics = placeOf("topics");
const limit = placeOf("authorLimit");
const hidden = placeOf("hidden");
const minPapers = placeOf("minPapers");
const solo = placeOf("keepSolo");

/** Papers from this place on are shown: the author limit takes their ties, not the papers. */
export const PAPER_STAYS = limit;

/** Per paper: years, then kinds and topics, then the author limit. */
export function takenPapers(network: Network, filters: Filters): TakenBy {
  const { papers, authorCounts, authorLimit } = network;
  const { from = -Infinity, to = Infinity } = filters.years ?? {};
  const mostAuthors = Math.min(filters.authorLimit, authorLimit);
  const withoutKinds = new Set(filters.withoutKinds);
  const withoutTopics = new Set(filters.withoutTopics);
  const taken = new Uint8Array(papers.length).fill(STAYS);
  for (let paper = 0; paper < taken.length; paper++) {
    const { year = Number.NaN, kind = "", category = "" } = papers[paper]!;
    if (filters.years !== undefined && !(year >= from && year <= to)) taken[paper] = years;
    else if (withoutKinds.has(kind)) taken[paper] = kinds;
    else if (withoutTopics.has(category)) taken[paper] = topics;
    else if (authorCounts[paper]! > mostAuthors) taken[paper] = limit;
  }
  return taken;
}

/** Per author: papers that are shown. */
export function countPapers({ papersOfAuthor }: Network, paperTaken: TakenBy): Uint32Array {
  const { start, values } = papersOfAuthor;
  const papers = new Uint32Array(start.length - 1);
  for (let author = 0; author < papers.length; author++) {
    let count = 0;
    for (let row = start[author]!; row < start[author + 1]!; row++) {
      if (paperTaken[values[row]!]! >= PAPER_STAYS) count += 1;
    }
    papers[author] = count;
  }
  return papers;
}

/**
 * Per author: the filter that took the last paper, else the first of those that leave people out.
 *
 * @param papers - per author: papers that are shown.
 * @throws RangeError when a hidden index is no author: a caller bug, not bad data.
 */
export function takenAuthors(
  network: Network,
  filters: Filters,
  { paperTaken, papers }: { readonly paperTaken: TakenBy; readonly papers: Uint32Array },
): TakenBy {
  const taken = new Uint8Array(papers.length).fill(STAYS);
  const isSolo = filters.keepSolo ? undefined : soloPeople(network, paperTaken);
  if (isOfPapers(network)) {
    for (let author = 0; author < taken.length; author++) {
      if (papers[author] === 0) taken[author] = lastStep(network, paperTaken, author);
      else if (papers[author]! < filters.minPapers) taken[author] = minPapers;
    }
  }
  if (isSolo !== undefined) {
    for (let author = 0; author < taken.length; author++) {
      if (taken[author] === STAYS && isSolo[author]) taken[author] = solo;
    }
  }
  for (const author of filters.hidden) {
    if (!(author in taken)) {
      throw new RangeError(`slice: author ${author} of ${taken.length} cannot be hidden`);
    }
    taken[author] = Math.min(taken[author]!, hidden);
  }
  return taken;
}

/** The filter that took the last of an author's papers; everybody in a network of papers has one. */
function lastStep({ papersOfAuthor }: Network, paperTaken: TakenBy, author: number): number {
  const { start, values } = papersOfAuthor;
  let last = years;
  for (let row = start[author]!; row < start[author + 1]!; row++) {
    last = Math.max(last, paperTaken[values[row]!]!);
  }
  return last;
}

/** 1 per author whose papers, as far as they are shown, have no other author, known or cut. */
function soloPeople(network: Network, paperTaken: TakenBy): Uint8Array {
  const { start, values } = network.papersOfAuthor;
  const solo = new Uint8Array(network.authors.length).fill(1);
  for (let author = 0; author < solo.length; author++) {
    for (let row = start[author]!; row < start[author + 1]!; row++) {
      const paper = values[row]!;
      if (paperTaken[paper]! >= PAPER_STAYS && network.authorCounts[paper]! > 1) solo[author] = 0;
    }
  }
  if (!isOfPapers(network)) {
    for (const author of network.source) solo[author] = 0;
    for (const author of network.target) solo[author] = 0;
  }
  return solo;
}
