/**
 * Names of few people that have found no place, or only one where they are taken for somebody else's: on
 * a map that moves they would jump, but in a figure everybody is looked for.
 */

import { type Box, contains, meet, overlap } from "../box.ts";

import { createCost } from "./label-cost.ts";
import { bestAfar, createCrossing, crosses, type Search } from "./label-leaders.ts";
import { type Candidate, type Place, placesAround, placesOn } from "./label-places.ts";
import { type Label, WORST } from "./labels.ts";
import type { Scene } from "./scene.ts";

/** Some ties, but nobody's disc, nor a place that is nearer to another one. */
const TOLERANCE = 6;
/** Ties, which a name on its own disc hides there anyway, two small discs, or the rim of one as large. */
const ON_DISC_TOLERANCE = 28;

interface Written {
  readonly labels: readonly Label[];
  /** Where something else is written. */
  readonly boxes: readonly Box[];
}

/**
 * The labels, those at bad places elsewhere or left out, and those of the other candidates that find
 * room among them: beside their disc, at the end of a line, or on it. In the order of the candidates.
 */
export function withThoseLeft(
  scene: Scene,
  candidates: readonly Candidate[],
  { labels, boxes }: Written,
): readonly Label[] {
  const placed = new Map(labels.map((label) => [label.author, label]));
  const cost = createCost(scene);
  const crossesNobody = createCrossing(scene);
  const isBad = ({ author, box }: Label) => cost(author, box, WORST) >= WORST;
  for (const candidate of candidates) {
    const { author, mayBeLed } = candidate;
    const old = placed.get(author);
    if (old !== undefined && mayBeLed !== true) continue;
    if (old !== undefined && cost(author, old.box, TOLERANCE) < TOLERANCE) continue;
    const others = [...placed.values()].filter((label) => label !== old);
    const place = betterPlace(candidate, {
      scene,
      cost,
      isFree: (box) =>
        contains(scene.frame, box) &&
        !others.some((label) => overlap(label.box, box) || crosses(label.leader, box)) &&
        !boxes.some((other) => overlap(other, box)),
      isClear: (leader) =>
        crossesNobody(leader) &&
        ![...others.map(({ box }) => box), ...boxes].some((box) => crosses(leader, box)) &&
        !others.some((label) => label.leader !== undefined && meet(label.leader, leader)),
    });
    if (place !== undefined) placed.set(author, { ...candidate, ...place });
    else if (old !== undefined && !candidate.forced && isBad(old)) placed.delete(author);
  }
  return candidates.flatMap(({ author }) => placed.get(author) ?? []);
}

function betterPlace(candidate: Candidate, search: Search): Place | undefined {
  const { scene } = search;
  return (
    cheapest(placesAround(candidate, scene), TOLERANCE, { ...search, candidate }) ??
    (candidate.mayBeLed === true ? bestAfar(candidate, search) : undefined) ??
    cheapest(placesOn(candidate, scene), ON_DISC_TOLERANCE, { ...search, candidate, isOn: true })
  );
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
