/** What a name costs for the ties that it hides. */

import { type Box, clip, type Segment } from "../box.ts";

import { CELL, Grid } from "./grid.ts";
import type { Cost, Scene } from "./scene.ts";

/** For as much of a tie as the name is high: one that it crosses; one that it runs along, twice. */
const OWN_TIE = 0.6;
const OTHER_TIE = 1.6;
/** Among the ties of people with whom one has not written, a name is taken for one of theirs. */
const STRANGERS_TIE = 4.8;
/** From here on ties are drawn fainter and fainter, so that hiding one costs less and less. */
const MANY_TIES = 300;
/** Of so many, a name may have to hide dozens wherever it stands, and is read by its halo: no more than for all these. */
const MAT = 7;
/** Among more than this a name cannot avoid them, and looking costs milliseconds. */
const MOST_TIES = 2000;

/** Indexes the ties of a scene. */
export function createTieCost(scene: Scene): Cost {
  const ties = scene.ties.length > MOST_TIES ? [] : scene.ties;
  const segments = ties.map(([a, b]) => segmentBetween(scene, a, b));
  const index = indexSegments(segments, scene.frame);
  const coauthors = coauthorsIn(ties);
  const share = Math.min(1, MANY_TIES / ties.length);
  return (author, box, enough, isLed = false) => {
    const height = box.maxY - box.minY;
    let cost = 0;
    index.some(box, (tie) => {
      const hidden = clip(segments[tie]!, box);
      if (hidden === undefined) return false;
      const weight = weightFor(ties[tie]!, author, coauthors.get(author));
      // Whoever has a line of their own, or the name on their disc, needs no tie to be told.
      if (isLed && weight === OWN_TIE) return false;
      cost += share * weight * Math.min(2, lengthOf(hidden) / height);
      return cost >= enough;
    });
    return share < 1 ? Math.min(MAT, cost) : cost;
  };
}

function weightFor(
  [a, b]: Scene["ties"][number],
  author: number,
  coauthors: ReadonlySet<number> | undefined,
): number {
  if (a === author || b === author) return OWN_TIE;
  return coauthors?.has(a) === true || coauthors?.has(b) === true ? OTHER_TIE : STRANGERS_TIE;
}

/** Of each author with ties. */
function coauthorsIn(ties: Scene["ties"]): ReadonlyMap<number, ReadonlySet<number>> {
  const coauthors = new Map<number, Set<number>>();
  const add = (author: number, other: number) => {
    const set = coauthors.get(author) ?? new Set();
    coauthors.set(author, set.add(other));
  };
  for (const [a, b] of ties) {
    add(a, b);
    add(b, a);
  }
  return coauthors;
}

/** Each segment as a chain of boxes about as long as a cell, so that a long one fills few cells. */
function indexSegments(segments: readonly Segment[], frame: Box): Grid {
  const grid = new Grid(frame);
  segments.forEach((segment, index) => {
    const visible = clip(segment, frame);
    if (visible === undefined) return;
    const { x1, y1, x2, y2 } = visible;
    const pieces = Math.max(1, Math.ceil(lengthOf(visible) / CELL));
    for (let piece = 0; piece < pieces; piece++) {
      const [from, to] = [piece / pieces, (piece + 1) / pieces];
      grid.add(index, {
        minX: Math.min(x1 + from * (x2 - x1), x1 + to * (x2 - x1)),
        minY: Math.min(y1 + from * (y2 - y1), y1 + to * (y2 - y1)),
        maxX: Math.max(x1 + from * (x2 - x1), x1 + to * (x2 - x1)),
        maxY: Math.max(y1 + from * (y2 - y1), y1 + to * (y2 - y1)),
      });
    }
  });
  return grid;
}

function segmentBetween({ x, y }: Scene, a: number, b: number): Segment {
  return { x1: x[a]!, y1: y[a]!, x2: x[b]!, y2: y[b]! };
}

function lengthOf({ x1, y1, x2, y2 }: Segment): number {
  return Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
}
