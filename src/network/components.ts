/** Connected components of a slice. */

import type { TieColumns } from "./adjacency.ts";
import type { Slice } from "./slice.ts";

export interface Components {
  /** Per author: number of the component, the largest is 0; -1 for people not shown. */
  readonly of: Int32Array;
  /** People in each component, largest first; but see {@link shownOf}. */
  readonly sizes: readonly number[];
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
  return { ...groups, of, sizes };
}

/**
 * Renumbers groups by size: the largest becomes 0. Of equal sizes, the one whose people have more
 * papers comes first, then the one with the first author.
 *
 * @param group - any number per author, -1 for people not shown.
 * @param papers - per author.
 */
export function numberBySize(group: Int32Array, papers: Uint32Array): Components {
  const counts = new Map<number, { people: number; papers: number }>();
  group.forEach((label, author) => {
    if (label < 0) return;
    const count = counts.get(label) ?? { people: 0, papers: 0 };
    counts.set(label, { people: count.people + 1, papers: count.papers + papers[author]! });
  });
  // A Map keeps the order in which labels were first seen, and sorting is stable.
  const order = [...counts].sort(([, a], [, b]) => b.people - a.people || b.papers - a.papers);
  const numberOf = new Map(order.map(([label], number) => [label, number]));
  return {
    of: group.map((label) => numberOf.get(label) ?? -1),
    sizes: order.map(([, { people }]) => people),
  };
}

interface Shown {
  readonly isAuthor: (author: number) => boolean;
  readonly isTie: (tie: number) => boolean;
}

/** Per author: one of the people in the same component; -1 for those who are not shown. */
export function linkedRoots(network: TieColumns, { isAuthor, isTie }: Shown): Int32Array {
  const parent = Int32Array.from(network.authors, (_, author) => (isAuthor(author) ? author : -1));
  const find = (author: number): number => {
    let root = author;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  for (let tie = 0; tie < network.source.length; tie++) {
    if (isTie(tie)) parent[find(network.source[tie]!)] = find(network.target[tie]!);
  }
  return parent.map((root, author) => (root < 0 ? -1 : find(author)));
}
