/** Where the clusters of a map lie, and over whose people a name would stand. */

import { type Grouped, groupedBy } from "../../people/grouped.ts";
import { type Box, holds } from "../box.ts";

import { Cells } from "./cells.ts";
import type { Scene } from "./scene.ts";

/** Px around a place within which people make it dense. */
const REACH = 60;
/** Steps towards more people; more than these end at the same place. */
const MOST_STEPS = 6;
/** Side of a cell, px: about the height of a name. */
const CELL = 24;

type Places = Pick<Scene, "x" | "y">;

/**
 * The middle of the people around the first of a cluster, reached in steps towards more of them. A middle
 * of all would lie among others where a cluster is scattered.
 *
 * @param people - of the cluster, the most prominent first; all have a place.
 * @returns NaN of nobody.
 * @see Cheng 1995, Mean shift, mode seeking, and clustering
 */
export function heartOf(people: readonly number[], { x, y }: Places) {
  const [first] = people;
  if (first === undefined) return { x: Number.NaN, y: Number.NaN };
  let heart = { x: x[first]!, y: y[first]! };
  for (let step = 0; step < MOST_STEPS; step++) {
    const near = people.filter((i) => (x[i]! - heart.x) ** 2 + (y[i]! - heart.y) ** 2 < REACH ** 2);
    const next = { x: mean(near, x), y: mean(near, y) };
    if (near.length === 0 || (next.x === heart.x && next.y === heart.y)) break;
    heart = next;
  }
  return heart;
}

function mean(people: readonly number[], of: Float64Array): number {
  return people.reduce((sum, i) => sum + of[i]!, 0) / people.length;
}

/** Whose people are where, by square cells: asked for each name in each frame of a moving map. */
export class ClusterGround {
  readonly #cells: Cells;
  /** Of each cell, row by row. */
  readonly #people: Grouped;
  /** People met of each cluster; 0 between two questions. */
  readonly #met: Uint32Array;

  /**
   * @param people - those in view.
   * @param clusterOf - number of each one's cluster; -1 for people of none.
   */
  constructor(
    private readonly scene: Scene,
    people: Uint32Array,
    private readonly clusterOf: Int32Array,
  ) {
    const { frame, x, y } = scene;
    const cells = new Cells(frame, CELL);
    this.#cells = cells;
    this.#met = new Uint32Array(clusterOf.reduce((most, of) => Math.max(most, of), -1) + 1);
    const cell = (i: number) => cells.row(y[i]!) * cells.columns + cells.column(x[i]!);
    this.#people = groupedBy(people.map(cell), cells.columns * cells.rows, people);
  }

  /** Whether no other cluster has more people in a box than this one. */
  isOf(cluster: number, box: Box): boolean {
    const met = this.#met;
    let most = 0;
    this.#visit(box, (of) => {
      met[of]! += 1;
      most = Math.max(most, met[of]!);
    });
    const own = met[cluster] ?? 0;
    this.#visit(box, (of) => {
      met[of] = 0;
    });
    return own >= most;
  }

  /** @param visit - is given the cluster of each person in a box who has one. */
  #visit(box: Box, visit: (cluster: number) => void): void {
    const { x, y } = this.scene;
    const cells = this.#cells;
    const { start, values } = this.#people;
    for (let row = cells.row(box.minY); row <= cells.row(box.maxY); row++) {
      const first = row * cells.columns + cells.column(box.minX);
      const last = row * cells.columns + cells.column(box.maxX);
      for (let at = start[first]!; at < start[last + 1]!; at++) {
        const i = values[at]!;
        if (holds(box, x[i]!, y[i]!) && this.clusterOf[i]! >= 0) visit(this.clusterOf[i]!);
      }
    }
  }
}
