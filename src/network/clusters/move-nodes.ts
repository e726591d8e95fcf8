/** Moves nodes to the groups that gain most, until no move gains anything. */

import type { ClusterGraph } from "./cluster-graph.ts";
import { shuffled } from "./shuffle.ts";

/** Gains below are rounding. */
export const ROUNDING = 1e-10;

/**
 * Fast local moving: only the neighbours of a node that moved are looked at again. A node gains the
 * weight of its edges into a group, less `density` × its size × the size of the group.
 *
 * @param of - per node: its group, any number below the count of nodes; changed in place.
 * @see Traag, Waltman and van Eck, From Louvain to Leiden: guaranteeing well-connected communities,
 *   Scientific Reports 9 (2019), 5233, function MoveNodesFast.
 */
export function moveNodesInPlace(
  graph: ClusterGraph,
  of: Int32Array,
  density: number,
  random: () => number,
): void {
  const { count, start, neighbour, weight, size } = graph;
  const sizeOfGroup = new Float64Array(count);
  const nodesOfGroup = new Uint32Array(count);
  for (let node = 0; node < count; node++) {
    sizeOfGroup[of[node]!]! += size[node]!;
    nodesOfGroup[of[node]!]! += 1;
  }
  const empty = [...nodesOfGroup.keys()].filter((group) => nodesOfGroup[group] === 0);
  const weightTo = new Float64Array(count);
  const near = new Uint32Array(count);
  // A ring: a node waits in it once at most.
  const queue = shuffled(count, random);
  const isWaiting = new Uint8Array(count).fill(1);
  let head = 0;
  let waiting = count;
  while (waiting > 0) {
    const node = queue[head]!;
    head = head + 1 === count ? 0 : head + 1;
    waiting -= 1;
    isWaiting[node] = 0;
    const home = of[node]!;
    sizeOfGroup[home]! -= size[node]!;
    nodesOfGroup[home]! -= 1;

    let nearCount = 0;
    for (let row = start[node]!; row < start[node + 1]!; row++) {
      const group = of[neighbour[row]!]!;
      if (weightTo[group] === 0) {
        near[nearCount] = group;
        nearCount += 1;
      }
      weightTo[group]! += weight[row]!;
    }
    const cost = density * size[node]!;
    let best = home;
    let most = weightTo[home]! - cost * sizeOfGroup[home]!;
    for (let i = 0; i < nearCount; i++) {
      const group = near[i]!;
      const gain = weightTo[group]! - cost * sizeOfGroup[group]!;
      if (gain > most + ROUNDING) {
        best = group;
        most = gain;
      }
      weightTo[group] = 0;
    }
    if (most < -ROUNDING && nodesOfGroup[home]! > 0) best = empty.pop() ?? best;

    of[node] = best;
    sizeOfGroup[best]! += size[node]!;
    nodesOfGroup[best]! += 1;
    if (best === home) continue;
    if (nodesOfGroup[home] === 0) empty.push(home);
    for (let row = start[node]!; row < start[node + 1]!; row++) {
      const other = neighbour[row]!;
      if (isWaiting[other] || of[other] === best) continue;
      isWaiting[other] = 1;
      const tail = head + waiting;
      queue[tail < count ? tail : tail - count] = other;
      waiting += 1;
    }
  }
}
