/** What a figure is made of: lines, discs, text and areas, in px at 1×; `y` grows downwards. */

import type { Anchor } from "./labels/label-places.ts";
import type { FontWeight } from "./labels/text.ts";

export interface Line {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
  /** `#rrggbb`, here and below. */
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
  /** Of a tie that may be stronger than it is drawn, since author lists are cut. */
  readonly isLowerBound?: boolean;
}

export interface Disc {
  readonly kind: "disc";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
  /** 0 to 1; 1 unless given. */
  readonly opacity?: number;
  /** Of the person it stands for; absent in legends. */
  readonly name?: string;
}

export interface Text {
  readonly kind: "text";
  readonly text: string;
  /** Of the point named by `anchor`. */
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly anchor: Anchor;
  readonly size: number;
  readonly weight: FontWeight;
  readonly colour: string;
}

/** What lies within an odd number of rings. */
export interface Area {
  /** x₀, y₀, x₁, y₁ … of each; the last point is tied to the first. */
  readonly rings: readonly (readonly number[])[];
  readonly colour: string;
  readonly opacity: number;
}

export type Mark = Line | Disc | Text;

/** Of the halo around a name, on each side, in ems. */
export const HALO = 0.14;
/** Width of a line from a name to its disc with its halo, in widths of the line. */
const LEADER_HALO = 3;
/** Of the rim around a disc, px; small discs have a thinner one. */
const RIM = 1.5;

/** Width of the rim around a disc, px: it lies outside, so that the area stays true. */
export function rimOf(radius: number): number {
  return Math.min(RIM, radius / 4);
}

/** What is drawn below lines from names to discs, so that they stand out from ties. */
export function leaderHalos({
  leaders,
  background: colour,
}: {
  readonly leaders: readonly Line[];
  readonly background: string;
}): readonly Line[] {
  return leaders.map((line) => ({ ...line, colour, width: LEADER_HALO * line.width }));
}

/** The same marks elsewhere. */
export function moved(marks: readonly Mark[], dx: number, dy: number): readonly Mark[] {
  return marks.map((mark) => {
    if (mark.kind !== "line") return { ...mark, x: mark.x + dx, y: mark.y + dy };
    const { x1, y1, x2, y2 } = mark;
    return { ...mark, x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy };
  });
}
