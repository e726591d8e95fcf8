/**
 * Which names are drawn, and where: greedy, the most important first, each at the cheapest free place
 * around its disc. Near-linear: what a name would cover is looked up in grids.
 */

import { runToEnd } from "../../bibliography/reading.ts";
import { type Box, contains, meet, overlap, type Segment } from "../box.ts";

import { HIDES_DISC } from "./disc-cost.ts";
import { Grid } from "./grid.ts";
import { createCost } from "./label-cost.ts";
import { bestAfar, createCrossing, crosses, type LedPlace, type Search } from "./label-leaders.ts";
import { type Candidate, type Name, type Place, placesAround, placesOn } from "./label-places.ts";
import { forcedFirst, MISSED } from "./label-turns.ts";
import { type Cost, isCrowded, isMultitude, type Scene } from "./scene.ts";

/** A name and its place: the text begins, is centred or ends at `x`; its baseline is `y`. */
export interface Label extends Candidate, Place {
  /** The line to its disc, px. */
  readonly leader?: Segment;
}

/** Another place must be better by this for a label to move there, and cost less than this share. */
const INERTIA = 1.2;
const KEPT = 0.3;
/** What a name may cost that is not certain, as the first; as the thirteenth, a quarter. */
const TOLERANCE = 24;
/** What a name that may be led may cost at its disc: two discs about as near, but none hidden. */
const LED_TOLERANCE = 4.5;
/** What another certain one may cost there: from here on it is taken for somebody else's. */
export const WORST = 9;
/** So many names may hide much: a large disc without one, or a crowd, says nothing. */
const CERTAIN = { first: 4, few: 15, crowd: 40 };
/** Three discs that are small beside the own; of the first names and of leading people, one as large, or eight. */
const CERTAIN_TOLERANCE = 50;
const FIRST_TOLERANCE = 120;
/** In a crowd, up to seven that are small beside the own, but none as large. */
const CROWD_TOLERANCE = 111;
/** Radius in ems from which a name may stand on its disc, which is seen around it. */
const HUB = 1.5;
/** Of so many people, a pair of whom one is named and one not, with room for both, is a riddle. */
const FEW = 80;
/** Of so few, everybody is looked for: what a name may cost does not fall below what lets it be led. */
const ALL_NAMED = 50;
const ALL_NAMED_TOLERANCE = WORST + 0.1;
/** After so many names in a row without room, the picture is full. */
const PATIENCE = 100;
/** So many certain ones without room may find some when they come first. */
const FEW_MISSED = 4;

/**
 * Places as many labels as there is room for, in order, up to `limit` (forced ones always).
 *
 * No two overlap and all lie within the frame. The most important people are named whatever
 * that covers; then, the more names there are already, the less another one may cover.
 *
 * @param occupied - where something else is written.
 */
export function placeLabels(...names: Parameters<typeof labelsInSteps>): readonly Label[] {
  return runToEnd(labelsInSteps(...names));
}

/** The same, resting once what lies under the names is indexed. */
export function* labelsInSteps(
  scene: Scene,
  candidates: readonly Candidate[],
  limit: number,
  occupied: readonly Box[] = [],
): Generator<void, readonly Label[]> {
  const room = { scene, limit, occupied, cost: createCost(scene) };
  yield;
  const labels = placeInTurn(candidates, room);
  const named = new Set(labels.map(({ author }) => author));
  const missed = candidates.filter((one) => one.mayBeLed && one.forced && !named.has(one.author));
  // Where many are missed there is no room for them, in whatever order.
  if (missed.length === 0 || missed.length > FEW_MISSED) return labels;
  // The others have taken all of their places, and may have a choice themselves.
  const again = placeInTurn(candidates, room, new Set(missed));
  return worth(again, scene) > worth(labels, scene) ? again : labels;
}

/** Px, more than all discs of a map together have. */
const NAME = 1e6;

/** How many are named who must be; of as many, the better the larger their discs are. */
function worth(labels: readonly Label[], { radius }: Scene): number {
  return labels.reduce(
    (sum, { forced, author }) => (forced ? sum + NAME + radius[author]! : sum),
    0,
  );
}

interface Room {
  readonly scene: Scene;
  readonly limit: number;
  readonly occupied: readonly Box[];
  readonly cost: Cost;
}

function placeInTurn(
  candidates: readonly Candidate[],
  { scene, limit, occupied, cost }: Room,
  missed: ReadonlySet<Candidate> = new Set(),
): readonly Label[] {
  const taken = new Grid(scene.frame);
  const labels: Label[] = [];
  const leaders: Segment[] = [];
  let failures = 0;
  const areFew = candidates.length <= ALL_NAMED;
  const isFree = (box: Box) =>
    contains(scene.frame, box) &&
    !taken.some(box, (label) => overlap(labels[label]!.box, box)) &&
    !leaders.some((leader) => crosses(leader, box)) &&
    !occupied.some((other) => overlap(other, box));
  const crossesNobody = createCrossing(scene);
  const isClear = (leader: Segment) =>
    !labels.some(({ box }) => crosses(leader, box)) &&
    !leaders.some((other) => meet(other, leader)) &&
    crossesNobody(leader);
  const countPlaces = (candidate: Candidate) => {
    let count = 0;
    if (missed.has(candidate)) return MISSED;
    for (const { box, cost: own } of placesAround(candidate, scene))
      if (isFree(box) && own + cost(candidate.author, box, LED_TOLERANCE - own) < LED_TOLERANCE)
        count += 1;
    return count;
  };
  for (const candidate of forcedFirst(candidates, countPlaces)) {
    const isFull = labels.length >= limit || failures >= PATIENCE;
    if (isFull && !candidate.forced) break;
    const least = areFew || candidate.isSought ? ALL_NAMED_TOLERANCE : 0;
    const tolerance = Math.max(toleranceAfter(labels.length, scene), least);
    const place = placeOf(candidate, { scene, cost, isFree, isClear }, tolerance);
    failures = place === undefined ? failures + 1 : 0;
    if (place === undefined) continue;
    taken.add(labels.length, place.box);
    labels.push({ ...candidate, ...place });
    if (isLed(place)) leaders.push(place.leader);
  }
  return labels;
}

/**
 * Names worth trying for so many people in view: all of a few, as far as there is room; 40 to 80 of many.
 *
 * @param others - names for which the room of other things written stands.
 */
export function labelLimit(people: number, others = 0): number {
  if (people <= FEW) return people;
  return Math.min(80, 58 + Math.floor(people / 100)) - others;
}

/** @param usual - what the name of anybody may cost now. */
function placeOf(candidate: Candidate, search: Search, usual: number): Place | undefined {
  const { forced, mayBeLed = false } = candidate;
  const isCertain = forced || usual > WORST;
  const most = forced ? Math.max(usual, FIRST_TOLERANCE) : usual;
  if (!mayBeLed || !isCertain)
    return bestPlace(candidate, search, forced ? Number.POSITIVE_INFINITY : usual);
  const least = forced || usual <= ALL_NAMED_TOLERANCE ? LED_TOLERANCE : WORST;
  return (
    bestPlace(candidate, search, least) ??
    onItsDisc(candidate, search) ??
    bestAfar(candidate, search) ??
    bestPlace(candidate, search, most)
  );
}

function toleranceAfter(labels: number, scene: Scene): number {
  if (isCrowded(scene) && labels < CERTAIN.crowd)
    return isMultitude(scene) ? Number.POSITIVE_INFINITY : CROWD_TOLERANCE;
  if (labels < CERTAIN.first) return FIRST_TOLERANCE;
  if (labels < CERTAIN.few) return CERTAIN_TOLERANCE;
  return TOLERANCE / (1 + labels / 4);
}

function bestPlace(candidate: Candidate, search: Search, tolerance: number): Place | undefined {
  let best: Place | undefined;
  let bestCost = tolerance;
  for (const place of placesAround(candidate, search.scene)) {
    const isKept = place.slot === candidate.previous;
    const [share, bonus] = isKept ? [KEPT, INERTIA] : [1, 0];
    // Places come in ascending order of their own cost, so nothing cheaper can follow.
    if (KEPT * place.cost - INERTIA >= bestCost) break;
    const allowance = (bestCost + bonus) / share - place.cost;
    if (allowance <= 0 || !search.isFree(place.box)) continue;
    const total =
      share * (place.cost + search.cost(candidate.author, place.box, allowance)) - bonus;
    if (total >= bestCost) continue;
    best = place;
    bestCost = total;
  }
  return best;
}

/** Of a hub: a line to it would be one among its many ties. */
function onItsDisc(name: Name, { scene, cost, isFree }: Search): Place | undefined {
  return placesOn(name, scene, HUB).find(
    ({ box }) => isFree(box) && cost(name.author, box, HIDES_DISC, true) < HIDES_DISC,
  );
}

function isLed(place: Place): place is LedPlace {
  return "leader" in place;
}
