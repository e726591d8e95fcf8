/** The map glides from old places to new ones. */

import type { Place } from "../../layout/problem.ts";

/** Share of the remaining way that is covered in a millisecond. */
const PULL_PER_MS = 0.016;
/** Closer than this, in the unit of positions, a person has arrived. */
const ARRIVED = 0.08;
/** So many numbers, two of each person, take long enough to come: to draw them for the first time is another task. */
const MANY = 60_000;

/**
 * One moment of a glide: everybody a part of the way to the target, without overshoot.
 *
 * @param from - x and y per person; NaN for people who appear now: they start where they end.
 * @param elapsedMs - since the moment of `from`.
 * @returns the very `target` once everybody has arrived.
 */
function glide(from: Float32Array, target: Float32Array, elapsedMs: number): Float32Array {
  if (from.length !== target.length) return target;
  const share = 1 - Math.exp(-PULL_PER_MS * elapsedMs);
  const next = new Float32Array(target.length);
  let farthest = 0;
  for (let i = 0; i < target.length; i++) {
    const rest = target[i]! - from[i]!;
    if (Number.isNaN(rest)) {
      next[i] = target[i]!;
      continue;
    }
    next[i] = from[i]! + rest * share;
    farthest = Math.max(farthest, Math.abs(target[i]! - next[i]!));
  }
  return farthest < ARRIVED ? target : next;
}

/** Moves the shown positions towards the latest target, a frame at a time. */
export class Motion {
  /** Where everybody is drawn now. */
  shown: Float32Array = new Float32Array();
  #target: Float32Array = new Float32Array();
  #frame = 0;
  #task = 0;

  /**
   * @param show - draws these positions.
   * @param tell - told `true` when the map begins to move, `false` when it rests.
   */
  constructor(
    private readonly show: (positions: Float32Array) => void,
    private readonly tell: (isMoving: boolean) => void,
  ) {}

  /** Sets off to new places; at once for a wholly other network, unseen pages, and readers who want no motion. */
  moveTo(target: Float32Array) {
    this.stop();
    this.#target = target;
    this.tell(true);
    const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const isNew = this.shown.length !== target.length;
    if (isNew && target.length > MANY) this.#arriveLater();
    else if (isNew || document.hidden || isStill) this.#arrive();
    else this.#step(performance.now());
  }

  /** Puts one person somewhere at once; the others go on as they were. */
  put(author: number, { x, y }: Place) {
    const [shown, target] = [this.shown.slice(), this.#target.slice()];
    shown.set([x, y], 2 * author);
    target.set([x, y], 2 * author);
    this.#target = target;
    this.#draw(shown);
  }

  /** Other people: who has a place here sets off from it, the others come in where they end. */
  startFrom(places: Float32Array) {
    this.stop();
    this.shown = places;
    this.#target = places;
  }

  stop() {
    cancelAnimationFrame(this.#frame);
    window.clearTimeout(this.#task);
  }

  #arriveLater() {
    this.shown = this.#target;
    this.#task = window.setTimeout(() => this.#arrive());
  }

  #step(before: number) {
    this.#frame = requestAnimationFrame((now) => {
      const next = glide(this.shown, this.#target, Math.max(1, now - before));
      if (next === this.#target) return this.#arrive();
      this.#draw(next);
      this.#step(now);
    });
  }

  #arrive() {
    this.#draw(this.#target);
    this.tell(false);
  }

  #draw(positions: Float32Array) {
    this.shown = positions;
    this.show(positions);
  }
}
