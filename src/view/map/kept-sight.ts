/** What the camera goes on seeing while the map grows and shrinks, and its window is resized or turned. */

import type Sigma from "sigma";
import type { CameraState } from "sigma/types";

import type { Box } from "../../figure/box.ts";

import {
  type Extent,
  FITTED,
  type Framed,
  isFitted,
  type Sight,
  sightOf,
  sizeOf,
  stateOf,
} from "./framing.ts";

interface Kept {
  readonly sight: Sight;
  /** The state that this has led to; the reader has moved the camera when it is another. */
  readonly now: string;
}

export class KeptSight {
  /** While the same part of the map is only measured otherwise. */
  isReframing = false;
  #framed: Framed | undefined;
  /**
   * What was in view when the camera began to keep it. All later states follow from this one: step by
   * step, a window that changes its size in between would leave it elsewhere in the end.
   */
  #kept: Kept | undefined;

  constructor(private readonly sigma: Sigma) {}

  /** Whether anybody has had a place. */
  get isFramed(): boolean {
    return this.#framed !== undefined;
  }

  /** What is in view; `undefined` before anybody has a place. */
  get sight(): Sight | undefined {
    const state = this.sigma.getCamera().getState();
    if (this.#kept?.now === asText(state)) return this.#kept.sight;
    return this.#framed && sightOf(state, this.#framed);
  }

  /** How the camera sees something that was in view. */
  stateOf(sight: Sight): CameraState {
    return sight.isFitted || this.#framed === undefined ? FITTED : stateOf(sight, this.#framed);
  }

  /** What comes is another map, and seen as a whole. */
  startAfresh(): void {
    this.#framed = undefined;
    this.#kept = undefined;
    this.sigma.setCustomBBox(null);
    this.#look(FITTED);
  }

  /** Everybody and the room there is now; `undefined` when both are as before. */
  framedIn({ minX, minY, maxX, maxY }: Box, isTurned: boolean): Framed | undefined {
    const extent: Extent = { x: [minX, maxX], y: [minY, maxY] };
    const room = this.sigma.getDimensions();
    const next = { extent, isTurned, room, fittedScale: this.#fittedScale(extent, room) };
    // A window may be so low that only the margins fit into it, and is larger again later.
    const isRoom = next.fittedScale > 0 || this.#framed === undefined;
    return isRoom && asText(next) !== asText(this.#framed) ? next : undefined;
  }

  /** Whether people lie otherwise than before, so that nothing on its way arrives where it should. */
  isTurning({ isTurned }: Framed): boolean {
    return this.#framed !== undefined && this.#framed.isTurned !== isTurned;
  }

  /** A fitted camera follows, unless it is held; another one goes on seeing the same part, as large as before. */
  reframe(next: Framed, isHeld: boolean): void {
    const { sight } = this;
    const before = this.#framed;
    this.#framed = next;
    this.sigma.setCustomBBox(next.extent);
    const isFollowing = !isHeld && isFitted(this.sigma.getCamera().getState());
    if (sight === undefined || before === undefined || isFollowing) this.#kept = undefined;
    else if (asText(before.room) === asText(next.room)) this.#keep(sight, stateOf(sight, next));
    else this.#keepInAnotherRoom(sight, next);
  }

  #keepInAnotherRoom(sight: Sight, next: Framed): void {
    if (sight.isFitted) {
      // Everybody is in view, but that somebody has been moved since.
      const [width, height] = next.isTurned ? sight.size.toReversed() : sight.size;
      const scale = this.#fittedScale({ x: [0, width], y: [0, height] }, next.room);
      const refitted = { ...sight, scale };
      return this.#keep(refitted, stateOf(refitted, next));
    }
    const state = stateOf(sight, next);
    // In a larger window nobody is seen from farther away than everybody has to be.
    this.#keep(sight, { ...state, ratio: Math.min(state.ratio, Math.max(1, sight.ratio)) });
  }

  #keep(sight: Sight, state: CameraState): void {
    this.#look(state);
    this.#kept = { sight, now: asText(this.sigma.getCamera().getState()) };
  }

  #look(state: CameraState): void {
    const camera = this.sigma.getCamera();
    this.isReframing = true;
    camera.setState(state);
    // What is on its way elsewhere ends only by another way.
    if (camera.isAnimated()) void camera.animate(state, { duration: 1 });
    this.isReframing = false;
  }

  #fittedScale(extent: Extent, viewportDimensions: Framed["room"]): number {
    const graphDimensions = {
      width: extent.x[1] - extent.x[0] || 1,
      height: extent.y[1] - extent.y[0] || 1,
    };
    const override = { cameraState: FITTED, viewportDimensions, graphDimensions };
    const [from, to] = [0, 1].map((x) => this.sigma.framedGraphToViewport({ x, y: 0 }, override));
    return (to!.x - from!.x) / sizeOf(extent);
  }
}

function asText(value: unknown): string {
  return JSON.stringify(value) ?? "";
}
