/** What is wrong with a place for a name: what it hides, and whose name it could be taken for. */

import { type Box, clip, type Segment, squaredDistance, widened } from "../box.ts";
import { Grid } from "./grid.ts";

/** What lies under the labels, in px; `y` grows downwards. */
export interface Scene {
  readonly frame: Box;
  /** Per author; `NaN` for people without a place. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Per author; 0 where nothing is drawn. */
  readonly radius: Float64Array;
  /** Pairs of authors whose tie is drawn. */
  readonly ties: readonly (readonly [number, number])[];
}

/** In the live map's and the figure's usual sizes, more people than this leave no free space. */
const CROWD = 200;

/** Whether names can hardly avoid discs. */
export function isCrowded({ radius }: Scene): boolean {
  return radius.length > CROWD;
}

/** For each disc of somebody else that the name hides; less for those smaller than {@link LARGE}. */
export const HIDES_DISC = 14;
/** For each that is about as near to the name as its own disc, likewise. */
const RIVAL_DISC = 2;
/** Radius of a disc that all would miss, px. */
const LARGE = 3;
/** Px by which the own disc must be nearer. */
const CLEARLY_NEARER = 3;
/** For as much of a tie as the name is high: one that it crosses; one that it runs along, twice. */
const OWN_TIE = 0.6;
const OTHER_TIE = 1.6;
/** From here on ties are drawn fainter and fainter, so that hiding one costs less and less. */
const MANY_TIES = 300;
/** Among more than this a name cannot avoid them, and looking costs milliseconds. */
const MOST_TIES = 2000;

/**
 * Cost of a name of `author` in a box; from `enough` on, the rest is not added up. A name that is led to
 * its disc by a line is taken for nobody else's.
 */
type Cost = (author: number, box: Box, enough: number, isLed?: boolean) => number;

/** Indexes a scene. @param cell - of the index, px. */
export function createCost(scene: Scene, cell: number): Cost {
  const costOfDiscs = createDiscCost(scene, cell);
  const costOfTies = createTieCost(scene, cell);
  return (author, box, enough, isLed) => {
    const discs = costOfDiscs(author, box, enough, isLed);
    return discs >= enough ? discs : discs + costOfTies(author, box, enough - discs);
  };
}

function createDiscCost(scene: Scene, cell: number): Cost {
  const { x, y, radius } = scene;
  const index = indexDiscs(scene, cell);
  return (author, box, enough, isLed = false) => {
    const toCentre = Math.sqrt(squaredDistance(box, x[author]!, y[author]!));
    const near = isLed ? 0 : toCentre - radius[author]! + CLEARLY_NEARER;
    let cost = 0;
    index.some(widened(box, near), (other) => {
      if (other === author) return false;
      const r = radius[other]!;
      const squared = squaredDistance(box, x[other]!, y[other]!);
      if (squared >= (r + near) * (r + near)) return false;
      const isHidden = squared < r * r;
      cost += (isHidden ? HIDES_DISC : RIVAL_DISC) * Math.min(1, (r * r) / (LARGE * LARGE));
      return cost >= enough;
    });
    return cost;
  };
}

function createTieCost(scene: Scene, cell: number): Cost {
  const ties = scene.ties.length > MOST_TIES ? [] : scene.ties;
  const segments = ties.map(([a, b]) => segmentBetween(scene, a, b));
  const index = indexSegments(segments, scene.frame, cell);
  const share = Math.min(1, MANY_TIES / ties.length);
  return (author, box, enough) => {
    const height = box.maxY - box.minY;
    let cost = 0;
    index.some(box, (tie) => {
      const hidden = clip(segments[tie]!, box);
      if (hidden === undefined) return false;
      const weight = ties[tie]!.includes(author) ? OWN_TIE : OTHER_TIE;
      cost += share * weight * Math.min(2, lengthOf(hidden) / height);
      return cost >= enough;
    });
    return cost;
  };
}

function indexDiscs({ frame, x, y, radius }: Scene, cell: number): Grid {
  const grid = new Grid(frame, cell);
  for (let author = 0; author < radius.length; author++) {
    const r = radius[author]!;
    const [cx, cy] = [x[author]!, y[author]!];
    if (!(squaredDistance(frame, cx, cy) < r * r)) continue;
    grid.add(author, { minX: cx - r, minY: cy - r, maxX: cx + r, maxY: cy + r });
  }
  return grid;
}

/** Each segment as a chain of boxes about as long as a cell, so that a long one fills few cells. */
function indexSegments(segments: readonly Segment[], frame: Box, cell: number): Grid {
  const grid = new Grid(frame, cell);
  segments.forEach((segment, index) => {
    const visible = clip(segment, frame);
    if (visible === undefined) return;
    const { x1, y1, x2, y2 } = visible;
    const pieces = Math.max(1, Math.ceil(lengthOf(visible) / cell));
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
