/** What a figure is made of: lines, discs and text, in px at 1×; `y` grows downwards. */

import type { Anchor } from "./label-places.ts";
import type { FontWeight } from "./text.ts";

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
}

export interface Disc {
  readonly kind: "disc";
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
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

export type Mark = Line | Disc | Text;

/** The same marks elsewhere. */
export function moved(marks: readonly Mark[], dx: number, dy: number): readonly Mark[] {
  return marks.map((mark) => {
    if (mark.kind !== "line") return { ...mark, x: mark.x + dx, y: mark.y + dy };
    const { x1, y1, x2, y2 } = mark;
    return { ...mark, x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy };
  });
}
