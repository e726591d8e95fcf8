/** When the next frame may be drawn, so that drawing leaves time for everything else. */

/** A frame that is over by the next one of the screen costs nothing that could be saved. */
const CHEAP_MS = 22;

export class Pace {
  #drawing: { readonly since: number; readonly isOver: () => boolean } | undefined;
  #notBefore = 0;
  #isCheap = true;

  /** Whether the last frame was drawn as fast as the screen shows it. */
  get isCheap(): boolean {
    return this.#isCheap && this.#drawing === undefined;
  }

  /** Whether the frame begun last was not over when it was asked for last. */
  get isDrawing(): boolean {
    return this.#drawing !== undefined;
  }

  /** A frame was begun at `since`; `isOver` tells when it has been drawn. */
  drew(since: number, isOver: () => boolean): void {
    this.#drawing = { since, isOver };
  }

  /**
   * Not before a costly frame is over, and then not before as much time again has passed. To be asked
   * in each frame of the screen while {@link isDrawing}: a frame is taken to have been over since
   * the last time.
   */
  mayDraw(now: number): boolean {
    if (this.#drawing?.isOver()) {
      const cost = now - this.#drawing.since;
      this.#isCheap = cost <= CHEAP_MS;
      this.#notBefore = this.#isCheap ? now : now + cost;
      this.#drawing = undefined;
    }
    return this.#drawing === undefined && now >= this.#notBefore;
  }
}
