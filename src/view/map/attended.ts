/** What the camera comes nearer to: whoever is selected, among their co-authors while all of those find room. */

import { onesIn } from "../../network/mask.ts";

import type { Point } from "./pick.ts";
import type { Discs } from "./places.ts";
import { spanIn } from "./span.ts";

/** Px between them and the edge, so that discs and rings are whole. */
const EDGE = 24;

export interface Attended {
  /** Indices of people. */
  readonly selected: readonly number[];
  /** 1 per author: for those around them, but while others are pointed at for those around these. */
  readonly standingOut: Uint8Array | undefined;
}

/**
 * On the screen, px; `undefined` unless all who are selected are in view.
 *
 * @param screen - px.
 * @param growth - how many times as far apart people are about to lie.
 */
export function middleOf(
  { selected, standingOut }: Attended,
  discs: Discs,
  screen: { readonly width: number; readonly height: number },
  growth: number,
): Point | undefined {
  const areInView = selected.every((author) => {
    const [x, y] = [discs.x[author]!, discs.y[author]!];
    return x > 0 && y > 0 && x < screen.width && y < screen.height;
  });
  if (!areInView || selected.length === 0) return undefined;
  const people = Uint32Array.from(selected);
  const areAmong = selected.every((author) => standingOut?.[author] === 1);
  const group = areAmong
    ? onesIn(standingOut!).filter((author) => discs.radius[author]! > 0)
    : people;
  const [x, y] = [spanIn(discs.x, group), spanIn(discs.y, group)];
  const haveRoom =
    x.size * growth < screen.width - 2 * EDGE && y.size * growth < screen.height - 2 * EDGE;
  if (haveRoom) return { x: x.middle, y: y.middle };
  return { x: spanIn(discs.x, people).middle, y: spanIn(discs.y, people).middle };
}
