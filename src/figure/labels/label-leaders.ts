/** Places farther from a disc than a name can stand without a line that leads to it. */

import type { Box, Segment } from "../box.ts";

import { boxOf, type Name, type Place } from "./label-places.ts";
import type { Scene } from "./scene.ts";

/** Px from the rim of a disc to its name. */
const DISTANCES = [14, 26, 40];
/** In twelfths of a turn, those that read best first. */
const DIRECTIONS = [11, 1, 7, 5, 10, 2, 8, 4, 0, 6, 9, 3];
/** For each px away. */
const FARNESS = 0.1;
/** Px that a line keeps from its disc, and from its name. */
const GAP = 2;

/** A place with the line that leads from it to its disc. */
export interface LedPlace extends Place {
  readonly leader: Segment;
}

/** All places of a name at the end of a line, the nearest first. */
export function* placesAfar(name: Name, scene: Scene): Generator<LedPlace> {
  const [x, y] = [scene.x[name.author]!, scene.y[name.author]!];
  const radius = scene.radius[name.author]!;
  for (const distance of DISTANCES) {
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
      yield { ...place, slot: -1, cost: FARNESS * distance, leader };
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
