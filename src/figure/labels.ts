/**
 * Which names are drawn, and where: greedy, the most important first, each at the cheapest free place
 * around its disc. Near-linear: what a name would cover is looked up in grids.
 */

import { type Box, contains, overlap } from "./box.ts";
import { Grid } from "./grid.ts";
import { createCost, isCrowded, type Scene } from "./label-cost.ts";
import { type Name, type Place, placesAround } from "./label-places.ts";

/** A name that asks for room. */
export interface Candidate extends Name {
  /** Before all others, and whatever it covers: the person selected, neighbours of the one hovered. */
  readonly forced: boolean;
  /** `slot` of its place last time: it stays unless another has become clearly better. */
  readonly previous?: number;
}

/** A name and its place: the text begins, is centred or ends at `x`; its baseline is `y`. */
export interface Label extends Candidate, Place {}

/** Another place must be better by this for a label to move there. */
const INERTIA = 1.2;
/** What the first name may cost; the fifth half of it, the thirteenth a quarter. */
const TOLERANCE = 24;
/** In a crowd, so many names are drawn whatever they hide: a map without any says nothing. */
const CERTAIN = 40;
/** After so many names in a row without room, the picture is full. */
const PATIENCE = 100;
/** Side of a cell: about the width of half a name. */
const CELL = 48;

/**
 * Places as many labels as there is room for, in order, up to `limit` (forced ones always).
 *
 * No two overlap and all lie within the frame. The more names there are already, the less another
 * one may cover of the picture: the first may hide a disc if it must, the twentieth none.
 *
 * @param occupied - where something else is written.
 */
export function placeLabels(
  scene: Scene,
  candidates: readonly Candidate[],
  limit: number,
  occupied: readonly Box[] = [],
): readonly Label[] {
  const cost = createCost(scene, CELL);
  const taken = new Grid(scene.frame, CELL);
  const labels: Label[] = [];
  let failures = 0;
  const isFree = (box: Box) =>
    contains(scene.frame, box) &&
    !taken.some(box, (label) => overlap(labels[label]!.box, box)) &&
    !occupied.some((other) => overlap(other, box));
  for (const candidate of forcedFirst(candidates)) {
    const isFull = labels.length >= limit || failures >= PATIENCE;
    if (isFull && !candidate.forced) break;
    const tolerance = candidate.forced
      ? Number.POSITIVE_INFINITY
      : toleranceAfter(labels.length, scene);
    const place = bestPlace(candidate, { scene, cost, isFree, tolerance });
    failures = place === undefined ? failures + 1 : 0;
    if (place === undefined) continue;
    taken.add(labels.length, place.box);
    labels.push({ ...candidate, ...place });
  }
  return labels;
}

/** Names worth trying for so many people in view: all of a few, 40 to 80 of many. */
export function labelLimit(people: number): number {
  return Math.min(people, 80, 58 + Math.floor(people / 100));
}

interface Search {
  readonly scene: Scene;
  readonly cost: ReturnType<typeof createCost>;
  readonly isFree: (box: Box) => boolean;
  readonly tolerance: number;
}

function forcedFirst(candidates: readonly Candidate[]): readonly Candidate[] {
  return [
    ...candidates.filter(({ forced }) => forced),
    ...candidates.filter(({ forced }) => !forced),
  ];
}

function toleranceAfter(labels: number, scene: Scene): number {
  if (isCrowded(scene) && labels < CERTAIN) return Number.POSITIVE_INFINITY;
  return TOLERANCE / (1 + labels / 4);
}

function bestPlace(candidate: Candidate, search: Search): Place | undefined {
  let best: Place | undefined;
  let bestCost = search.tolerance;
  for (const place of placesAround(candidate, search.scene)) {
    const bonus = place.slot === candidate.previous ? INERTIA : 0;
    // Places come in ascending order of their own cost, so nothing cheaper can follow.
    if (place.cost - INERTIA >= bestCost) break;
    if (place.cost - bonus >= bestCost || !search.isFree(place.box)) continue;
    const allowance = bestCost - place.cost + bonus;
    const total = place.cost - bonus + search.cost(candidate.author, place.box, allowance);
    if (total >= bestCost) continue;
    best = place;
    bestCost = total;
  }
  return best;
}
