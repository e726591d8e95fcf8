/** Where a name may stand around its disc: eight directions at three distances, in a crowd at one. */

import type { Box } from "../box.ts";

import { isCrowded, type Scene } from "./scene.ts";
import { type FontWeight, shorten, textWidth } from "./text.ts";

/** A name that asks for room. */
export interface Candidate extends Name {
  /** Before all others, and whatever it covers: the person selected, neighbours of the one hovered. */
  readonly forced: boolean;
  /**
   * Whether a name of the first without a place at its disc may stand farther away, at the end of a line;
   * where there is no room for that either, it stands where any other name would.
   */
  readonly mayBeLed?: boolean;
  /** Whether readers look for it: it may stand at the end of a line however many names there are already. */
  readonly isSought?: boolean;
  /** Before the other forced names, however many places they have: who is selected or hovered. */
  readonly isFirst?: boolean;
  /** `slot` of its place last time: it stays unless another has become clearly better. */
  readonly previous?: number | undefined;
}

/** A name to be placed. */
export interface Name {
  readonly author: number;
  readonly text: string;
  /** Of the font, px. */
  readonly size: number;
  readonly weight: FontWeight;
}

/** Of a name, in ems: about 38 letters, which few people have and many groups. */
const LONGEST = 20;

/** A name as it is written on a map: a longer one would find no room there. */
export function writtenName(name: string, size: number): string {
  return shorten(name, LONGEST * size, size);
}

/** Of SVG's `text-anchor`: which point of the text is at `x`. */
export type Anchor = "start" | "middle" | "end";

export interface Place {
  /** Number of the direction and distance, to be handed back as `previous`. */
  readonly slot: number;
  /** How bad the place is by itself: far, or not at the right. */
  readonly cost: number;
  readonly anchor: Anchor;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Room for the text and its halo. */
  readonly box: Box;
}

interface Slot {
  readonly dx: -1 | 0 | 1;
  readonly dy: -1 | 0 | 1;
  /** Index into GAPS. */
  readonly distance: number;
  readonly cost: number;
}

const DIRECTIONS = [
  { dx: 1, dy: 0, cost: 0 },
  { dx: -1, dy: 0, cost: 0.2 },
  { dx: 0, dy: -1, cost: 0.3 },
  { dx: 0, dy: 1, cost: 0.3 },
  { dx: 1, dy: -1, cost: 0.5 },
  { dx: 1, dy: 1, cost: 0.5 },
  { dx: -1, dy: -1, cost: 0.6 },
  { dx: -1, dy: 1, cost: 0.6 },
] as const;
const DISTANCE_COSTS = [0, 1, 2.2];
/** Free px between disc and text. */
const GAPS = [3, 9, 17];
/** In a crowd a name that does not touch its disc touches another one, and seems to be that one's. */
const CROWDED_GAPS = [2];

const SLOTS: readonly Slot[] = DISTANCE_COSTS.flatMap((farther, distance) =>
  DIRECTIONS.map(({ dx, dy, cost }) => ({ dx, dy, distance, cost: cost + farther })),
);
const SLOTS_BY_COST = [...SLOTS.keys()].sort((a, b) => SLOTS[a]!.cost - SLOTS[b]!.cost || a - b);

/** What browsers take for the height of our font, in ems, about the middle of the capitals. */
const LINE_HEIGHT = 1.37;
/** From the middle of the capitals to the baseline, in ems. */
const BASELINE = 0.36;
/** Px at both ends of the text for its halo. */
const PADDING = 2;
const DIAGONAL = Math.sqrt(0.5);

/** All places of a name, the cheapest first. */
export function* placesAround(name: Name, scene: Scene): Generator<Place> {
  const { width, height, baseline } = boxOf(name);
  const gaps = isCrowded(scene) ? CROWDED_GAPS : GAPS;
  for (const slot of SLOTS_BY_COST) {
    const { dx, dy, distance, cost } = SLOTS[slot]!;
    const gap = gaps[distance];
    if (gap === undefined) break;
    const straight = scene.radius[name.author]! + gap - PADDING;
    const reach = dx !== 0 && dy !== 0 ? straight * DIAGONAL : straight;
    const straightX = scene.x[name.author]! + dx * reach + ((dx - 1) / 2) * width;
    const minX = dx === 0 ? slidInto(scene.frame, straightX, width) : straightX;
    const minY = scene.y[name.author]! + dy * reach + ((dy - 1) / 2) * height;
    yield {
      slot,
      cost,
      anchor: dx > 0 ? "start" : dx < 0 ? "end" : "middle",
      x: minX + (dx === 0 ? width / 2 : dx > 0 ? PADDING : width - PADDING),
      y: minY + baseline,
      box: { minX, minY, maxX: minX + width, maxY: minY + height },
    };
  }
}

/** Radius from which a disc is still seen around a name, in ems. */
const SEEN_AROUND = 0.9;

/** The place in the middle of its disc, if that can be seen above and below the name. */
export function placesOn(
  name: Name,
  { x, y, radius }: Scene,
  seenAround = SEEN_AROUND,
): readonly Place[] {
  if (radius[name.author]! < seenAround * name.size) return [];
  const { width, height, baseline } = boxOf(name);
  const [cx, minY] = [x[name.author]!, y[name.author]! - height / 2];
  const box = { minX: cx - width / 2, minY, maxX: cx + width / 2, maxY: minY + height };
  return [{ slot: -1, cost: 0, anchor: "middle", x: cx, y: minY + baseline, box }];
}

/** Over or under a disc at the edge of the picture, a name need not stand in the middle. */
function slidInto(frame: Box, minX: number, width: number): number {
  const slid = Math.max(frame.minX, Math.min(minX, frame.maxX - width));
  return Math.abs(slid - minX) < width / 2 ? slid : minX;
}

/** Room for a name and its halo, px, and how far below its top the baseline is. */
export function boxOf({ text, size, weight }: Name) {
  const height = LINE_HEIGHT * size;
  return {
    width: textWidth(text, size, weight) + 2 * PADDING,
    height,
    baseline: height / 2 + BASELINE * size,
  };
}
