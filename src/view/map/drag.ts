/** Somebody is dragged over the map, and stays where they are let go. */

import type { PositionFeed } from "../../layout/feed.ts";
import type { Place } from "../../layout/problem.ts";

import type { Motion } from "./motion.ts";
import type { Point } from "./pick.ts";
import type { SigmaMap } from "./sigma.ts";

/** The layout is told where somebody is so often: it answers each time. */
const TELL_MS = 50;

export class Drag {
  /** Who is dragged, and where to. */
  #held: { readonly author: number; readonly place: Place } | undefined;
  /** Who was grasped, and how far from the pointer their middle is, px. */
  #grasped: { readonly author: number; readonly aside: Point } | undefined;
  #toldAt = 0;

  constructor(
    private readonly map: SigmaMap,
    private readonly motion: Motion,
    private readonly feed: PositionFeed,
  ) {}

  /** Whether somebody is grasped, dragged already or not yet. */
  get isHolding(): boolean {
    return this.#grasped !== undefined;
  }

  /** The pointer was pressed on somebody, or on nobody. */
  grasp(author: number | undefined, { x, y }: Point): boolean {
    const { discs } = this.map;
    this.#grasped =
      author === undefined
        ? undefined
        : { author, aside: { x: discs.x[author]! - x, y: discs.y[author]! - y } };
    return author !== undefined;
  }

  /** The one grasped goes where the pointer is; the map under them keeps still. */
  to({ x, y }: Point): void {
    if (this.#grasped === undefined) return;
    const { author, aside } = this.#grasped;
    const place = this.map.placeAt({ x: x + aside.x, y: y + aside.y });
    this.#held = { author, place };
    this.map.camera.isHeld = true;
    this.motion.put(author, place);
    const now = performance.now();
    if (now - this.#toldAt < TELL_MS) return;
    this.#toldAt = now;
    this.feed.pin(author, place.x, place.y);
  }

  /** Let go: who was dragged, and where they are now. */
  drop(): { readonly author: number; readonly place: Place } | undefined {
    const dropped = this.#held;
    this.#held = undefined;
    this.#grasped = undefined;
    return dropped;
  }

  /** The places of a layout that does not know yet where the one dragged is by now. */
  hold(positions: Float32Array): Float32Array {
    if (this.#held === undefined) return positions;
    const { author, place } = this.#held;
    const held = positions.slice();
    held.set([place.x, place.y], 2 * author);
    return held;
  }
}
