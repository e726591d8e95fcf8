/**
 * Names of few people that have found no place without hiding something: on a map that moves they
 * would jump, but in a figure everybody is looked for.
 */

import { type Box, contains, overlap } from "../box.ts";

import { type Cost, createCost } from "./label-cost.ts";
import { boxOf, type Name, type Place, placesAround } from "./label-places.ts";
import type { Candidate, Label } from "./labels.ts";
import type { Scene } from "./scene.ts";

/** Some ties, but nobody's disc; where nothing else is left, also a place that others are near. */
const TOLERANCE = 6;
const LAST_TOLERANCE = 9;
/** Ties, which a name on its own disc hides there anyway, two small discs, or the rim of one as large. */
const ON_DISC_TOLERANCE = 28;
/** Radius from which a disc is still seen around a name, in ems. */
const SEEN_AROUND = 0.9;
/** Side of a cell of the index: about the width of half a name. */
const CELL = 48;

interface Written {
  readonly labels: readonly Label[];
  /** Where something else is written. */
  readonly boxes: readonly Box[];
}

interface Search {
  readonly scene: Scene;
  readonly cost: Cost;
  readonly isFree: (box: Box) => boolean;
}

/** The labels, and those of the other candidates that find room among them, beside their disc or on it. */
export function withThoseLeft(
  scene: Scene,
  candidates: readonly Candidate[],
  { labels, boxes }: Written,
): readonly Label[] {
  const all = [...labels];
  const named = new Set(labels.map(({ author }) => author));
  const isFree = (box: Box) =>
    contains(scene.frame, box) &&
    !all.some((other) => overlap(other.box, box)) &&
    !boxes.some((other) => overlap(other, box));
  const search = { scene, cost: createCost(scene, CELL), isFree };
  for (const candidate of candidates) {
    if (named.has(candidate.author)) continue;
    const place =
      cheapest(placesAround(candidate, scene), TOLERANCE, { ...search, candidate }) ??
      cheapest(placesOn(candidate, scene), ON_DISC_TOLERANCE, {
        ...search,
        candidate,
        isOn: true,
      }) ??
      cheapest(placesAround(candidate, scene), LAST_TOLERANCE, { ...search, candidate });
    if (place !== undefined) all.push({ ...candidate, ...place });
  }
  return all;
}

function cheapest(
  places: Iterable<Place>,
  tolerance: number,
  {
    candidate,
    cost,
    isFree,
    isOn = false,
  }: Search & { readonly candidate: Candidate; readonly isOn?: boolean },
): Place | undefined {
  let best: Place | undefined;
  let bestCost = tolerance;
  for (const place of places) {
    if (!isFree(place.box)) continue;
    const total = place.cost + cost(candidate.author, place.box, bestCost - place.cost, isOn);
    if (total < bestCost) [best, bestCost] = [place, total];
  }
  return best;
}

/** The place in the middle of its disc, if that can be seen above and below the name. */
function placesOn(name: Name, { x, y, radius }: Scene): readonly Place[] {
  if (radius[name.author]! < SEEN_AROUND * name.size) return [];
  const { width, height, baseline } = boxOf(name);
  const [cx, minY] = [x[name.author]!, y[name.author]! - height / 2];
  const box = { minX: cx - width / 2, minY, maxX: cx + width / 2, maxY: minY + height };
  return [{ slot: -1, cost: 0, anchor: "middle", x: cx, y: minY + baseline, box }];
}
