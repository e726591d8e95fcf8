/** Triangles: co-authors who wrote with each other. */

import type { Adjacency } from "../adjacency.ts";

/** Per author: pairs of his co-authors who are tied. */
export function countTriangles({ start, neighbour }: Adjacency): Float64Array {
  const triangles = new Float64Array(start.length - 1);
  /** Per author: the last one whose co-author he was seen to be. */
  const lastSeen = new Int32Array(triangles.length).fill(-1);
  for (let a = 0; a < triangles.length; a++) {
    for (let row = start[a]!; row < start[a + 1]!; row++) lastSeen[neighbour[row]!] = a;
    for (let row = start[a]!; row < start[a + 1]!; row++) {
      const b = neighbour[row]!;
      if (b < a) continue;
      // Each triangle once: a before b before c.
      for (let other = start[b + 1]! - 1; other >= start[b]! && neighbour[other]! > b; other--) {
        const c = neighbour[other]!;
        if (lastSeen[c] !== a) continue;
        triangles[a]! += 1;
        triangles[b]! += 1;
        triangles[c]! += 1;
      }
    }
  }
  return triangles;
}
