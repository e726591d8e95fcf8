/** Splits a problem into its connected components, each laid out by itself. */

import { rowsOf } from "../../people/grouped.ts";
import { neighboursOf } from "../neighbours.ts";
import type { Graph } from "../problem.ts";

/** A connected component with people numbered from 0; `members` are their numbers in the whole. */
export interface Component extends Graph {
  readonly members: Uint32Array;
}

/** Components, the largest first; of equal sizes, the one with the lowest person first. */
export function splitComponents(graph: Graph): readonly Component[] {
  const label = labelComponents(graph);
  const members = grouped(label);
  const ties = grouped(graph.source.map((person) => label[person]!));
  const local = new Uint32Array(graph.count);
  for (const people of members.values()) {
    people.forEach((person, index) => {
      local[person] = index;
    });
  }
  return [...members]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([first, people]) => {
      const radius = new Float64Array(people.length);
      for (let i = 0; i < people.length; i++) radius[i] = graph.radius[people[i]!]!;
      const members = Uint32Array.from(people);
      return {
        members,
        count: people.length,
        radius,
        ...tiesOf(graph, local, ties.get(first) ?? []),
      };
    });
}

function tiesOf(
  graph: Graph,
  local: Uint32Array,
  ties: readonly number[],
): Omit<Graph, "count" | "radius"> {
  const source = new Uint32Array(ties.length);
  const target = new Uint32Array(ties.length);
  const weight = new Float64Array(ties.length);
  for (let i = 0; i < ties.length; i++) {
    const tie = ties[i]!;
    source[i] = local[graph.source[tie]!]!;
    target[i] = local[graph.target[tie]!]!;
    weight[i] = graph.weight[tie]!;
  }
  return { source, target, weight };
}

/** Per person the lowest person of the same component. */
function labelComponents(graph: Graph): Uint32Array {
  const neighbours = neighboursOf(graph);
  const label = new Uint32Array(graph.count).fill(graph.count);
  for (let first = 0; first < graph.count; first++) {
    if (label[first] !== graph.count) continue;
    label[first] = first;
    const stack = [first];
    for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
      for (const next of rowsOf(neighbours, here)) {
        if (label[next] !== graph.count) continue;
        label[next] = first;
        stack.push(next);
      }
    }
  }
  return label;
}

/** Indices by label, labels in the order in which they first occur. */
function grouped(labels: Uint32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  labels.forEach((label, index) => {
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [index]);
    else group.push(index);
  });
  return groups;
}
