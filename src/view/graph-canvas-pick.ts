/** Which disc or tie is meant by a point on the screen. */

import type { View } from "../state/select.ts";

import type { SigmaMap } from "./graph-canvas-sigma.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Picked =
  | { readonly kind: "person"; readonly author: number }
  | { readonly kind: "tie"; readonly tie: number };

/** Px beyond its rim at which a disc is still meant; a finger is broader than a pointer. */
const DISC_REACH = { fine: 4, coarse: 14 } as const;
const TIE_REACH = { fine: 5, coarse: 10 } as const;

export type Pointer = keyof typeof DISC_REACH;

/** The nearest disc within reach, else the nearest tie, else nothing. */
export function pick(
  map: SigmaMap,
  view: View,
  point: Point,
  pointer: Pointer,
): Picked | undefined {
  const author = nearestDisc(map, view, point, DISC_REACH[pointer]);
  if (author !== undefined) return { kind: "person", author };
  const tie = nearestTie(map, view, point, TIE_REACH[pointer]);
  return tie === undefined ? undefined : { kind: "tie", tie };
}

function nearestDisc(
  map: SigmaMap,
  { slice }: View,
  point: Point,
  reach: number,
): number | undefined {
  let nearest: number | undefined;
  let nearestGap = reach;
  for (let author = 0; author < slice.authorShown.length; author++) {
    if (!slice.authorShown[author]) continue;
    const { x, y } = map.toScreen(author);
    const gap = Math.hypot(x - point.x, y - point.y) - map.radiusOnScreen(author);
    if (gap > nearestGap) continue;
    nearest = author;
    nearestGap = gap;
  }
  return nearest;
}

function nearestTie(
  map: SigmaMap,
  { network, slice }: View,
  point: Point,
  reach: number,
): number | undefined {
  let nearest: number | undefined;
  let nearestDistance = reach;
  for (let tie = 0; tie < slice.tieShown.length; tie++) {
    if (!slice.tieShown[tie]) continue;
    const from = map.toScreen(network.source[tie]!);
    const to = map.toScreen(network.target[tie]!);
    const distance = distanceToSegment(point, from, to);
    if (!(distance <= nearestDistance)) continue;
    nearest = tie;
    nearestDistance = distance;
  }
  return nearest;
}

/** Distance from a point to the nearest point of a segment, in its unit. */
export function distanceToSegment(point: Point, from: Point, to: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(from.x + share * dx - point.x, from.y + share * dy - point.y);
}

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** Where an arrow key points on the screen; undefined for other keys. */
export function directionOf(key: string): Point | undefined {
  return ARROWS[key];
}

/** The person nearest in the direction of an arrow key, preferring straight ahead. */
export function nextInDirection(
  map: SigmaMap,
  { slice }: View,
  from: number,
  direction: Point,
): number | undefined {
  const start = map.toScreen(from);
  let best: number | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let author = 0; author < slice.authorShown.length; author++) {
    if (!slice.authorShown[author] || author === from) continue;
    const { x, y } = map.toScreen(author);
    const ahead = (x - start.x) * direction.x + (y - start.y) * direction.y;
    const aside = Math.abs((x - start.x) * direction.y - (y - start.y) * direction.x);
    const cost = ahead + 2 * aside;
    if (ahead <= 0 || aside > 2 * ahead || cost >= bestCost) continue;
    best = author;
    bestCost = cost;
  }
  return best;
}
