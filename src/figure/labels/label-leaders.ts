/** Places farther from a disc than a name can stand without a line that leads to it. */

import { type Box, clip, type Segment, squaredDistanceToSegment } from "../box.ts";

import { HIDES_DISC } from "./disc-cost.ts";
import { boxOf, type Name, type Place } from "./label-places.ts";
import type { Cost, Scene } from "./scene.ts";

/** From the rim of a disc to its name, in ems. */
const DISTANCES = [1.2, 2.2, 3.3];
/** In twelfths of a turn, those that read best first. */
const DIRECTIONS = [11, 1, 7, 5, 10, 2, 8, 4, 0, 6, 9, 3];
/** Another place must be better by this for a name to move there: lines that turn are seen. */
const INERTIA = 3;
/** From here on slots are those of places afar. */
const LED_SLOT = 100;
/** For each em away. */
const FARNESS = 1.2;
/** Px that a line keeps from its disc, and from its name. */
const GAP = 2;

/** A place with the line that leads from it to its disc. */
export interface LedPlace extends Place {
  readonly leader: Segment;
}

/** All places of a name at the end of a line, the nearest first. */
function* placesAfar(name: Name, scene: Scene): Generator<LedPlace> {
  const [x, y] = [scene.x[name.author]!, scene.y[name.author]!];
  const radius = scene.radius[name.author]!;
  let slot = LED_SLOT;
  for (const ems of DISTANCES) {
    const distance = ems * name.size;
    for (const twelfth of DIRECTIONS) {
      const angle = (twelfth * Math.PI) / 6;
      const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
      const end = { x: x + dx * (radius + distance), y: y + dy * (radius + distance) };
      const anchor = Math.abs(dx) < 0.3 ? "middle" : dx > 0 ? "start" : "end";
      const place = placeAt(name, end, { anchor, dy });
      const leader = {
        x1: x + dx * (radius + GAP),
        y1: y + dy * (radius + GAP),
        x2: end.x - dx * GAP,
        y2: end.y - dy * GAP,
      };
      yield { ...place, slot: slot++, cost: FARNESS * ems, leader };
    }
  }
}

/** Beside the end of a line, or over or under it. */
function placeAt(
  name: Name,
  { x, y }: { readonly x: number; readonly y: number },
  { anchor, dy }: { readonly anchor: Place["anchor"]; readonly dy: number },
): Pick<Place, "anchor" | "x" | "y" | "box"> {
  const { width, height, baseline } = boxOf(name);
  const minX = x - { start: 0, middle: width / 2, end: width }[anchor];
  const minY = anchor === "middle" ? (dy < 0 ? y - height : y) : y - height / 2;
  const box: Box = { minX, minY, maxX: minX + width, maxY: minY + height };
  const inner = { start: minX, middle: x, end: minX + width }[anchor];
  return { anchor, x: inner, y: minY + baseline, box };
}

/** Whether a line, if there is one, runs through a box. */
export function crosses(leader: Segment | undefined, box: Box): boolean {
  return leader !== undefined && clip(leader, box) !== undefined;
}

/** What is asked of a place. */
export interface Search {
  readonly scene: Scene;
  readonly cost: Cost;
  readonly isFree: (box: Box) => boolean;
  /** Whether a line crosses nothing. */
  readonly isClear: (leader: Segment) => boolean;
}

/** The best place afar, unless a name hides somebody's disc wherever it stands. */
export function bestAfar(
  name: Name & { readonly previous?: number | undefined },
  { scene, cost, isFree, isClear }: Search,
): LedPlace | undefined {
  let best: LedPlace | undefined;
  let bestCost = HIDES_DISC;
  for (const place of placesAfar(name, scene)) {
    // The nearest places come first, so nothing cheaper can follow.
    if (place.cost - INERTIA >= bestCost) break;
    const own = place.cost - (place.slot === name.previous ? INERTIA : 0);
    if (own >= bestCost || !isFree(place.box) || !isClear(place.leader)) continue;
    const total = own + cost(name.author, place.box, bestCost - own, true);
    if (total >= bestCost) continue;
    best = place;
    bestCost = total;
  }
  return best;
}

/** Tells whether a line touches none of the discs drawn; its own is not reached. */
export function createCrossing({ x, y, radius }: Scene): (leader: Segment) => boolean {
  // Listed once for all lines: while somebody is hovered, nearly nobody of thousands has a radius.
  let drawn: readonly number[] | undefined;
  return (leader) => {
    drawn ??= [...radius.keys()].filter((author) => radius[author]! > 0);
    return drawn.every((author) => {
      const r = radius[author]!;
      return squaredDistanceToSegment(leader, x[author]!, y[author]!) >= r * r;
    });
  };
}
