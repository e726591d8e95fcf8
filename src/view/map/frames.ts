/** Draws when it is wished for and affordable; in between, the picture drawn last follows the camera. */

import { Pace } from "./pace.ts";

export interface Drawing {
  /** Draws; the function it returns tells when the graphics card is done. */
  readonly draw: () => () => boolean;
  /** Puts the picture drawn last where the camera is now; `false` when it cannot stand in. */
  readonly movePicture: () => boolean;
}

/** The camera has come to rest when it has not moved for so long. */
const REST_MS = 140;

export class Frames {
  readonly #pace = new Pace();
  #isWished = false;
  #isStopped = false;
  #frame = 0;
  #movedAt = Number.NEGATIVE_INFINITY;

  constructor(private readonly drawing: Drawing) {}

  /** Something has changed: a frame is drawn as soon as there is time for it. */
  wish(): void {
    this.#isWished = true;
    this.#goOn();
  }

  /** The camera has moved. */
  wishMoved(): void {
    this.#movedAt = performance.now();
    this.wish();
  }

  /** Draws at once. */
  now(): void {
    if (this.#isStopped) return;
    const since = performance.now();
    this.#pace.drew(since, this.drawing.draw());
    // Sigma wishes for a frame whenever it is told something, as drawing does.
    this.#isWished = false;
    this.#goOn();
  }

  /** For good: a camera that was pushed goes on after its map is gone. */
  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#isStopped = true;
  }

  /** Looks again in the next frame of the screen, also when the last one drawn was over. */
  #goOn(): void {
    if (this.#frame === 0 && !this.#isStopped) this.#frame = requestAnimationFrame(this.#tick);
  }

  readonly #tick = () => {
    this.#frame = 0;
    const now = performance.now();
    const mayDraw = this.#pace.mayDraw(now);
    const isMoving = now - this.#movedAt < REST_MS && !this.#pace.isCheap;
    const isMoved = this.#isWished && isMoving && this.drawing.movePicture();
    if (this.#isWished && mayDraw && !isMoved) this.now();
    if (this.#isWished || this.#pace.isDrawing) this.#goOn();
  };
}
