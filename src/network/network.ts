/** The whole network in flat columns: who wrote what, and who wrote with whom. */

import type { Paper } from "../bibliography/paper.ts";
import { type Grouped, groupedBy } from "../people/grouped.ts";
import type { Author, Authorship, Identities } from "../people/identities.ts";

import { placesInOrder, tieOrder } from "./in-order.ts";

/** Unless told otherwise, papers with more authors make no ties: 3,000 would make 4.5 million. */
export const AUTHOR_LIMIT = 100;

export interface Network {
  readonly papers: readonly Paper[];
  readonly authors: readonly Author[];
  /** Index of the owner of an author page. */
  readonly owner: number | undefined;
  /** Authors of each paper, in printed order, implied authors last. */
  readonly authorsOfPaper: Grouped;
  /** 1 where the row of `authorsOfPaper.values` is implied, not printed. */
  readonly implied: Uint8Array;
  /** Papers of each author, in the order of `papers`. */
  readonly papersOfAuthor: Grouped;
  /**
   * Per paper: its known authors, printed and implied, and at least one more than printed when the
   * list is cut. Hiding people changes nothing about it.
   */
  readonly authorCounts: Uint32Array;
  /** The author limit that the ties were made under. */
  readonly authorLimit: number;
  /** Papers over that limit: they count for their people and make no ties. */
  readonly papersOverLimit: readonly number[];
  /** The collaborations: `source[i] < target[i]`, sorted by source, then target. */
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  /** Papers of each collaboration, those of few authors first: the order of `papers` rounds no sum. */
  readonly papersOfTie: Grouped;
  /** Collaborations of each author. */
  readonly tiesOfAuthor: Grouped;
  /** Per collaboration, where the network was given as ties: then there are no papers. */
  readonly givenStrength?: Float64Array;
  /** Per author, what such a file calls their cluster; absent where it tells nobody apart. */
  readonly givenClusters?: readonly (string | undefined)[];
  /** Where such a file puts everybody, x₀, y₀, x₁, y₁ …; absent where somebody has no place, or all have one. */
  readonly givenPlaces?: Float64Array | undefined;
}

/** Whether papers make the ties, and no network file gives them. */
export function isOfPapers({ givenStrength }: Pick<Network, "givenStrength">): boolean {
  return givenStrength === undefined;
}

/**
 * Builds the network of everybody, before any filter.
 *
 * @param authorLimit - papers with more authors than this make no ties; their people stay.
 */
export function buildNetwork(
  papers: readonly Paper[],
  identities: Identities,
  authorLimit = AUTHOR_LIMIT,
): Network {
  const { authors, bylines, owner } = identities;
  const { authorsOfPaper, implied } = authorships(bylines);
  const authorCounts = Uint32Array.from(papers, (paper, index) =>
    leastAuthorCount(paper, bylines[index] ?? []),
  );
  const papersOverLimit = [...authorCounts.keys()].filter(
    (paper) => authorCounts[paper]! > authorLimit,
  );
  const papersWithTies = placesInOrder(authorCounts).filter(
    (paper) => authorCounts[paper]! <= authorLimit,
  );
  const ties = collaborations(authorsOfPaper, papersWithTies);
  return {
    papers,
    authors,
    owner,
    authorsOfPaper,
    implied,
    papersOfAuthor: invert(authorsOfPaper, authors.length),
    authorCounts,
    authorLimit,
    papersOverLimit,
    ...ties,
    tiesOfAuthor: tiesOfAuthors(ties, authors.length),
  };
}

function authorships(bylines: Identities["bylines"]): Pick<Network, "authorsOfPaper" | "implied"> {
  const start = new Uint32Array(bylines.length + 1);
  bylines.forEach(({ length }, paper) => {
    start[paper + 1] = start[paper]! + length;
  });
  const values = new Uint32Array(start.at(-1)!);
  const implied = new Uint8Array(values.length);
  bylines.forEach((byline, paper) => {
    for (let place = 0; place < byline.length; place++) {
      const row = start[paper]! + place;
      values[row] = byline[place]!.author;
      implied[row] = Number(byline[place]!.implied);
    }
  });
  return { authorsOfPaper: { start, values }, implied };
}

/** Authors of a paper as far as they are known; a cut list leaves out one at least. */
function leastAuthorCount(
  { byline: { listComplete } }: Paper,
  byline: readonly Authorship[],
): number {
  if (listComplete) return byline.length;
  const printed = byline.filter(({ implied }) => !implied).length;
  return Math.max(byline.length, printed + 1);
}

/** The other person of a collaboration. */
export function otherEnd({ source, target }: Network, tie: number, person: number): number {
  return source[tie] === person ? target[tie]! : source[tie]!;
}

/** Index of the collaboration of two authors, or -1 when they never wrote together. */
export function tieBetween(network: Network, one: number, other: number): number {
  const [source, target] = one < other ? [one, other] : [other, one];
  let low = 0;
  let high = network.source.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const order = network.source[middle]! - source || network.target[middle]! - target;
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Turns "values of each owner" into "owners of each value", keeping the order of owners. */
function invert({ start, values }: Grouped, valueCount: number): Grouped {
  const owners = new Uint32Array(values.length);
  for (let owner = 0; owner + 1 < start.length; owner++)
    owners.fill(owner, start[owner], start[owner + 1]);
  return groupedBy(values, valueCount, owners);
}

/** Ties of each author, those to authors who come first first. */
export function tiesOfAuthors(
  { source, target }: Pick<Network, "source" | "target">,
  authorCount: number,
): Grouped {
  const start = new Uint32Array(authorCount + 1);
  for (const author of source) start[author + 1]! += 1;
  for (const author of target) start[author + 1]! += 1;
  for (let author = 0; author < authorCount; author++) start[author + 1]! += start[author]!;
  const next = start.slice();
  const values = new Uint32Array(2 * source.length);
  for (let tie = 0; tie < source.length; tie++) {
    for (const author of [source[tie]!, target[tie]!]) {
      values[next[author]!] = tie;
      next[author]! += 1;
    }
  }
  return { start, values };
}

type Collaborations = Pick<Network, "source" | "target" | "papersOfTie">;

/** Every pair on every paper in a row of its own, sorted by counting: a map of pairs takes four times as long. */
function collaborations(authorsOfPaper: Grouped, papersWithTies: Uint32Array): Collaborations {
  const { first, second, paper } = pairsOn(authorsOfPaper, papersWithTies);
  const rows = tieOrder(first, second);
  const starts: number[] = [];
  for (let i = 0; i < rows.length; i++) {
    const [row, before] = [rows[i]!, rows[i - 1]!];
    if (i === 0 || first[row] !== first[before] || second[row] !== second[before]) starts.push(i);
  }
  return {
    source: Uint32Array.from(starts, (i) => first[rows[i]!]!),
    target: Uint32Array.from(starts, (i) => second[rows[i]!]!),
    papersOfTie: {
      start: Uint32Array.from([...starts, rows.length]),
      values: rows.map((row) => paper[row]!),
    },
  };
}

/** Per pair of authors of a paper: the one who comes first among all, the other, and the paper. */
function pairsOn({ start, values }: Grouped, papers: Uint32Array) {
  let count = 0;
  for (const paper of papers) {
    const length = start[paper + 1]! - start[paper]!;
    count += (length * (length - 1)) / 2;
  }
  const first = new Uint32Array(count);
  const second = new Uint32Array(count);
  const paperOf = new Uint32Array(count);
  let row = 0;
  for (const paper of papers) {
    const end = start[paper + 1]!;
    for (let i = start[paper]!; i < end; i++) {
      for (let j = i + 1; j < end; j++) {
        const [one, other] = [values[i]!, values[j]!];
        first[row] = Math.min(one, other);
        second[row] = Math.max(one, other);
        paperOf[row] = paper;
        row += 1;
      }
    }
  }
  return { first, second, paper: paperOf };
}
