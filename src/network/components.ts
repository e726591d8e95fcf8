/** Connected components of a slice. */

import { DisjointSets } from "../bibliography/disjoint-sets.ts";

import type { TieColumns } from "./adjacency.ts";
import type { Slice } from "./slice.ts";

export interface Components {
  /** Per author: number of the component, the largest is 0; -1 for people not shown. */
  readonly of: Int32Array;
  /** People in each component, largest first; but see {@link shownOf}. */
  readonly sizes: readonly number[];
  /** Which colour each has, from 0; its number where they are not told. */
  readonly colours?: readonly number[];
  /** People in each before filters left fewer; where it is not told, `sizes`. */
  readonly wholeSizes?: readonly number[];
}

/** Components among the people and ties shown, numbered as by {@link numberBySize}. */
export function findComponents(network: TieColumns, slice: Slice): Components {
  const root = linkedRoots(network, {
    isAuthor: (author) => slice.authorShown[author] === 1,
    isTie: (tie) => slice.tieShown[tie] === 1,
  });
  return numberBySize(root, slice.papers);
}

/**
 * Groups of more people than are shown, among those who are: every group keeps its number, and with it
 * its colour, also when it has become smaller than the next.
 */
export function shownOf<Groups extends Components>(groups: Groups, { authorShown }: Slice): Groups {
  const of = groups.of.map((group, author) => (authorShown[author] ? group : -1));
  const sizes = groups.sizes.map(() => 0);
  for (const group of of) if (group >= 0) sizes[group]! += 1;
  return { ...groups, of, sizes, wholeSizes: groups.sizes };
}

/**
 * Renumbers groups by size: the largest becomes 0. Of equal sizes, the one whose people have more
 * papers comes first, then the one with the first author.
 *
 * @param group - any number per author, -1 for people not shown.
 * @param papers - per author.
 */
export function numberBySize(group: Int32Array, papers: Uint32Array): Components {
  const place = new Map<number, number>();
  const counts: { people: number; papers: number }[] = [];
  const placeOf = new Int32Array(group.length).fill(-1);
  for (let author = 0; author < group.length; author++) {
    const label = group[author]!;
    if (label < 0) continue;
    let at = place.get(label);
    if (at === undefined) {
      at = counts.push({ people: 0, papers: 0 }) - 1;
      place.set(label, at);
    }
    placeOf[author] = at;
    counts[at]!.people += 1;
    counts[at]!.papers += papers[author]!;
  }
  // Places are in the order in which labels were first seen, and sorting is stable.
  const order = [...counts.keys()].sort(
    (a, b) => counts[b]!.people - counts[a]!.people || counts[b]!.papers - counts[a]!.papers,
  );
  const numberOf = new Int32Array(counts.length);
  for (const [number, at] of order.entries()) numberOf[at] = number;
  return {
    of: placeOf.map((at) => (at < 0 ? -1 : numberOf[at]!)),
    sizes: order.map((at) => counts[at]!.people),
  };
}

interface Shown {
  readonly isAuthor: (author: number) => boolean;
  readonly isTie: (tie: number) => boolean;
}

/** Per author: one of the people in the same component; -1 for those who are not shown. */
export function linkedRoots(network: TieColumns, { isAuthor, isTie }: Shown): Int32Array {
  const sets = new DisjointSets(network.authors.length);
  for (let tie = 0; tie < network.source.length; tie++) {
    if (isTie(tie)) sets.join(network.source[tie]!, network.target[tie]!);
  }
  return sets.roots().map((root, author) => (isAuthor(author) ? root : -1));
}
