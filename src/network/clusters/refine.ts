/** Takes groups apart into well-connected parts: what Leiden has and Louvain lacks. */

import type { ClusterGraph } from "./cluster-graph.ts";
import { ROUNDING } from "./move-nodes.ts";
import { shuffled } from "./shuffle.ts";

/**
 * Per node: its part. A part lies within one group, and it is connected, because a node joins a part
 * only over an edge. Nodes and parts that hang on to the rest of their group by less than chance
 * would have it stay alone.
 *
 * Of the parts that gain, a node joins the one that gains most. The paper draws one by lot with
 * probability exp(gain / 0.01); with edges of weight 1 that is the best one, ties aside, and a draw
 * would let the clusters depend on how a machine rounds `exp`.
 *
 * @param of - per node: its group.
 * @see Traag, Waltman and van Eck 2019 (see `move-nodes.ts`), function MergeNodesSubset.
 */
export function refine(
  graph: ClusterGraph,
  of: Int32Array,
  density: number,
  random: () => number,
): Int32Array {
  const { count, start, neighbour, weight, size } = graph;
  const part = Int32Array.from({ length: count }, (_, node) => node);
  const sizeOfPart = size.slice();
  const nodesOfPart = new Uint32Array(count).fill(1);
  const sizeOfGroup = new Float64Array(count);
  /** Per part: weight of the edges to the rest of its group. */
  const outward = new Float64Array(count);
  for (let node = 0; node < count; node++) {
    sizeOfGroup[of[node]!]! += size[node]!;
    for (let row = start[node]!; row < start[node + 1]!; row++) {
      if (of[neighbour[row]!] === of[node]) outward[node]! += weight[row]!;
    }
  }
  const isLoose = (one: number, group: number) =>
    outward[one]! + ROUNDING <
    density * sizeOfPart[one]! * (sizeOfGroup[group]! - sizeOfPart[one]!);
  const weightTo = new Float64Array(count);
  const near = new Uint32Array(count);
  for (const node of shuffled(count, random)) {
    const group = of[node]!;
    // A node that others have joined leaves them no more: they may hang together by it.
    if (part[node] !== node || nodesOfPart[node] !== 1 || isLoose(node, group)) continue;
    let nearCount = 0;
    for (let row = start[node]!; row < start[node + 1]!; row++) {
      const other = neighbour[row]!;
      if (of[other] !== group) continue;
      const its = part[other]!;
      if (weightTo[its] === 0) {
        near[nearCount] = its;
        nearCount += 1;
      }
      weightTo[its]! += weight[row]!;
    }
    let best = node;
    let most = -ROUNDING;
    let weightToBest = 0;
    for (let i = 0; i < nearCount; i++) {
      const its = near[i]!;
      const gain = weightTo[its]! - density * size[node]! * sizeOfPart[its]!;
      if (gain > most && !isLoose(its, group)) {
        best = its;
        most = gain;
        weightToBest = weightTo[its]!;
      }
      weightTo[its] = 0;
    }
    if (best === node) continue;
    part[node] = best;
    nodesOfPart[node] = 0;
    nodesOfPart[best]! += 1;
    sizeOfPart[best]! += size[node]!;
    outward[best]! += outward[node]! - 2 * weightToBest;
  }
  return part;
}
