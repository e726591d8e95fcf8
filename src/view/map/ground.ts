/** Where people are on the map: as laid out or turned by a quarter, and how far that reaches. */

import type { Box } from "../../figure/box.ts";
import { turned } from "../../figure/turn.ts";
import type { Place } from "../../layout/problem.ts";

import { raised, roomAround } from "./magnify.ts";
import { boundsOf } from "./places.ts";

/** Of the container, px. */
export interface Room {
  readonly width: number;
  readonly height: number;
  /** What a fitted map leaves free at the foot, beyond its margin. */
  readonly below: number;
  /** Whether a picture that is wider than high is turned by a quarter. */
  readonly isTall: boolean;
}

export class Ground {
  /** As drawn. */
  positions: Float32Array = new Float32Array();
  /** Around everybody; `undefined` before anybody has a place. */
  bounds: Box | undefined;
  /** Whether the picture lies turned by a quarter. */
  isTurned = false;
  #laidOut = this.positions;
  #isKept = false;

  /** Nobody has a place yet. */
  clear(): void {
    this.#laidOut = new Float32Array();
    this.bounds = undefined;
  }

  /** @param isKept - whether the map reaches as far as before, whoever has left it. */
  put(positions: Float32Array, isKept: boolean): void {
    this.#laidOut = positions;
    this.#isKept = isKept;
  }

  /** Lays everybody into the room there is. */
  layInto(room: Room, radius: Float64Array): void {
    const wasTurned = this.isTurned;
    this.isTurned = room.isTall;
    this.positions = this.isTurned ? turned(this.#laidOut) : this.#laidOut;
    const isOtherwise = this.isTurned !== wasTurned;
    if (this.#isKept && !isOtherwise) return;
    const bounds = boundsOf(this.positions, radius);
    if (bounds !== undefined) this.bounds = raised(roomAround(bounds, room), room, room.below);
  }

  /** The place in the layout of one on the map. */
  laidOut({ x, y }: Place): Place {
    return this.isTurned ? { x: -y, y: x } : { x, y };
  }
}
