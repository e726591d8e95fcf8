/** What a name costs for the discs of others that it hides, or that it could be taken to name. */

import { type Box, squaredDistance, widened } from "../box.ts";

import { Grid } from "./grid.ts";
import type { Cost, Scene } from "./scene.ts";
import { WeightTable } from "./weight-table.ts";

/** For each small disc of somebody else that the name hides; less for those smaller than {@link LARGE}. */
export const HIDES_DISC = 14;
/** Share of it for one that the name hardly touches, with its halo if at all. */
const TOUCHED = 0.2;
/** So much more for one as large as the own, or larger: whose name is there to be read, if not theirs. */
const AS_LARGE = 8;
const MOST_AS_LARGE = 2;
/** For each disc that is about as near to the name as its own, likewise. */
const RIVAL_DISC = 2;
/** For each disc that is clearly nearer to the name than its own: whose it will be taken for. */
const NEARER_DISC = 9;
/** Radius of a disc that all would miss, px. */
const LARGE = 3;
/** Px by which the own disc must be nearer. */
const CLEARLY_NEARER = 3;
const SLIGHTLY = 1;
/** So many discs that nobody would miss are summed up, because asking each takes longer than drawing all. */
const DUST = 1000;

/** Indexes the discs of a scene. */
export function createDiscCost(scene: Scene): Cost {
  const { x, y, radius } = scene;
  const { asked, dust } = discsIn(scene);
  const index = indexDiscs(scene, asked);
  const costOfDust = dust.length > 0 ? createDustCost(scene, dust) : () => 0;
  return (author, box, enough, isLed = false) => {
    const toCentre = Math.sqrt(squaredDistance(box, x[author]!, y[author]!));
    // A name at the end of a line, too, reads as that of a disc that it touches.
    const near = CLEARLY_NEARER + (isLed ? 0 : toCentre - radius[author]!);
    let cost = costOfDust(box, near);
    if (cost >= enough) return cost;
    index.some(widened(box, near), (other) => {
      if (other === author) return false;
      const r = radius[other]!;
      const squared = squaredDistance(box, x[other]!, y[other]!);
      if (squared >= (r + near) * (r + near)) return false;
      const away = Math.sqrt(squared);
      const harm =
        squared < r * r
          ? hidden(away / r) * timesAsBad(r, radius[author]!)
          : away - r < near - CLEARLY_NEARER - SLIGHTLY
            ? NEARER_DISC
            : RIVAL_DISC;
      cost += harm * importance(r);
      return cost >= enough;
    });
    return cost;
  };
}

/** @param away - from the name to the middle of the disc, in radii: a rim is missed less. */
function hidden(away: number): number {
  return HIDES_DISC * (1 - (1 - TOUCHED) * away);
}

/** To hide a disc than one that is small beside the own: by its area. One that is larger, no name may hide. */
function timesAsBad(radius: number, own: number): number {
  return Math.max(1, AS_LARGE * Math.min(MOST_AS_LARGE, (radius / own) ** 2));
}

/**
 * The same for points, by sums over boxes: which are the nearest whole cells. The person's own is
 * among the rivals wherever the name stands.
 */
function createDustCost({ frame, x, y, radius }: Scene, dust: readonly number[]) {
  const table = new WeightTable(frame);
  for (const author of dust) table.add(x[author]!, y[author]!, importance(radius[author]!));
  return (box: Box, near: number): number =>
    (HIDES_DISC - RIVAL_DISC) * table.within(box) + RIVAL_DISC * table.within(widened(box, near));
}

/** How much a disc would be missed, up to 1. */
function importance(radius: number): number {
  return Math.min(1, (radius * radius) / (LARGE * LARGE));
}

/** Authors whose disc is drawn within the frame, or partly; many small ones apart. */
function discsIn({ frame, x, y, radius }: Scene) {
  const [large, small]: [number[], number[]] = [[], []];
  for (let author = 0; author < radius.length; author++) {
    const r = radius[author]!;
    if (!(squaredDistance(frame, x[author]!, y[author]!) < r * r)) continue;
    (r < LARGE ? small : large).push(author);
  }
  return small.length > DUST
    ? { asked: large, dust: small }
    : { asked: [...large, ...small], dust: [] };
}

function indexDiscs({ frame, x, y, radius }: Scene, discs: readonly number[]): Grid {
  const grid = new Grid(frame);
  for (const author of discs) {
    const [cx, cy, r] = [x[author]!, y[author]!, radius[author]!];
    grid.add(author, { minX: cx - r, minY: cy - r, maxX: cx + r, maxY: cy + r });
  }
  return grid;
}
