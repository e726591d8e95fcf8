/** What the map tells those around it beside actions. */

import type { View } from "../../state/select.ts";

/** Told when the map has come to rest where the layout put it, or begins to move. */
export class MotionEvent extends Event {
  static readonly type = "coterie-motion";

  constructor(readonly isMoving: boolean) {
    super(MotionEvent.type);
  }
}

/** Told what is to be seen of the map after it was drawn, when that has changed. */
export class DrawnEvent extends Event {
  static readonly type = "coterie-drawn";

  /** @param view - of which it was drawn: the page may show another one already. */
  constructor(
    readonly drawn: Drawn,
    readonly view: View,
  ) {
    super(DrawnEvent.type);
  }
}

export interface Drawn {
  /** How many ties. */
  readonly ties: number;
  /** Whether a strong tie is broader than a weak one. */
  readonly areTiesBroad: boolean;
  /** Px of a length of 1: of ties, and of the radii of discs. */
  readonly tieScale: number;
  readonly discScale: number;
  /** Px that people count from in the density shown; 0 when none is. */
  readonly bandwidth: number;
}

declare global {
  interface HTMLElementEventMap {
    "coterie-motion": MotionEvent;
    "coterie-drawn": DrawnEvent;
  }
}
