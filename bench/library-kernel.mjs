/** The kernel of graphology-layout-forceatlas2, for the bench of layouts. */
import iterate from "graphology-layout-forceatlas2/iterate.js";

import { librarySettings } from "./library-settings.mjs";

/**
 * The kernel with the settings that the library infers for this graph.
 *
 * @param {import("../src/layout/problem.ts").Graph} graph
 * @param {Float64Array} start
 */
export function theLibrary({ count, source, target, weight }, start) {
  const nodes = new Float32Array(10 * count);
  const edges = new Float32Array(3 * source.length);
  for (let i = 0; i < count; i++) {
    nodes.set([...start.subarray(2 * i, 2 * i + 2), 0, 0, 0, 0, 1, 1, 1, 0], 10 * i);
  }
  weight.forEach((value, tie) => {
    const ends = [source, target].map((column) => 10 * entryOf(column, tie));
    for (const end of ends) nodes[end + 6] = entryOf(nodes, end + 6) + value;
    edges.set([...ends, value], 3 * tie);
  });
  const settings = librarySettings(count);
  return {
    step: () => iterate(settings, nodes, edges),
    positions: () =>
      Float64Array.from({ length: 2 * count }, (_, i) => entryOf(nodes, 10 * (i >> 1) + (i & 1))),
  };
}

/** @param {ArrayLike<number>} column @param {number} index */
function entryOf(column, index) {
  const entry = column[index];
  if (entry === undefined) throw new RangeError(`There is no entry ${index} of ${column.length}.`);
  return entry;
}
