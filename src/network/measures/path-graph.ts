/**
 * The network made small for shortest paths, without changing one of them.
 *
 * Somebody whose co-authors are all tied to each other, typically the author of one paper, is called a
 * leaf here: no shortest path runs through a leaf. Leaves who are tied to each other have the same
 * co-authors; they are made one leaf of several people. Everybody else is core. In co-author networks
 * most people are leaves.
 *
 * @see Sarıyüce, Kaya, Saule and Çatalyürek, Graph manipulations for fast centrality computation, ACM
 *   Transactions on Knowledge Discovery from Data 11 (2017), 26: side vertices, identical vertices.
 */

import { inColumns } from "../../people/grouped.ts";
import type { Adjacency } from "../adjacency.ts";
import type { Components } from "../components.ts";

/** Core nodes and leaves; those of a component follow each other. */
export interface PathGraph {
  /** Per core node: its author. */
  readonly core: Uint32Array;
  /** Core nodes next to core node `i`: rows `coreStart[i]` … `coreStart[i + 1] - 1` of `coreNext`. */
  readonly coreStart: Uint32Array;
  readonly coreNext: Uint32Array;
  /** Per leaf: its people. */
  readonly leaves: readonly (readonly number[])[];
  /** Core nodes next to leaf `i`; leaves are next to no leaf. */
  readonly leafStart: Uint32Array;
  readonly leafNext: Uint32Array;
  /** Per component of two people or more: its first core node and first leaf; one row past the last. */
  readonly firstCore: Uint32Array;
  readonly firstLeaf: Uint32Array;
}

/** What a path graph is made of. */
interface Ties {
  readonly adjacency: Adjacency;
  readonly components: Components;
  /** Per author: pairs of co-authors who are tied. */
  readonly triangles: Float64Array;
}

/** The same with the graph that paths are searched in. */
export interface PathProblem extends Ties {
  readonly graph: PathGraph;
}

/** Finds the leaves, and puts the rest in flat rows. */
export function pathGraph({ adjacency, components, triangles }: Ties): PathGraph {
  const { start, neighbour } = adjacency;
  const rowsOf = (author: number) => neighbour.subarray(start[author], start[author + 1]);
  const isLeaf = Uint8Array.from(triangles, (closed, author) => {
    const coauthors = start[author + 1]! - start[author]!;
    return Number(closed === (coauthors * (coauthors - 1)) / 2);
  });
  const order = byComponent(components);
  const core: number[] = [];
  const leaves: number[][] = [];
  const firstCore = [0];
  const firstLeaf = [0];
  /** Per author who is core: the node. */
  const node = new Uint32Array(isLeaf.length);
  const isInLeaf = new Uint8Array(isLeaf.length);
  for (const people of order) {
    for (const author of people) {
      if (!isLeaf[author]) {
        node[author] = core.push(author) - 1;
      } else if (!isInLeaf[author]) {
        const twins = [author, ...rowsOf(author).filter((other) => isLeaf[other])];
        leaves.push(twins);
        for (const twin of twins) isInLeaf[twin] = 1;
      }
    }
    firstCore.push(core.length);
    firstLeaf.push(leaves.length);
  }
  const coreNextTo = (author: number) =>
    rowsOf(author)
      .filter((other) => !isLeaf[other])
      .map((other) => node[other]!);
  const { start: coreStart, values: coreNext } = inColumns(core.map(coreNextTo));
  const { start: leafStart, values: leafNext } = inColumns(
    leaves.map(([person = 0]) => coreNextTo(person)),
  );
  return {
    core: Uint32Array.from(core),
    coreStart,
    coreNext,
    leaves,
    leafStart,
    leafNext,
    firstCore: Uint32Array.from(firstCore),
    firstLeaf: Uint32Array.from(firstLeaf),
  };
}

/** The people of each component of two or more, in the order of authors. */
function byComponent({ of, sizes }: Components): readonly (readonly number[])[] {
  const people: number[][] = sizes.map(() => []);
  of.forEach((component, author) => people[component]?.push(author));
  return people.filter(({ length }) => length > 1);
}
