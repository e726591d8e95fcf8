/** The one function of graphology-layout-forceatlas2 0.10.1 that we call; it ships without types. */
declare module "graphology-layout-forceatlas2/iterate.js" {
  import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

  /**
   * One step of ForceAtlas2, in place.
   *
   * @param settings - complete: nothing is filled in.
   * @param nodes - 10 numbers a node: x, y, dx, dy, old dx, old dy, mass, convergence, size, fixed.
   * @param edges - 3 numbers an edge: 10 × source, 10 × target, weight.
   */
  export default function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float32Array,
    edges: Float32Array,
  ): object;
}
