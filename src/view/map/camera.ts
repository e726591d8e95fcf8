/** Which part of the map is on screen. */

import type { CameraState } from "sigma/types";

import type { Box } from "../../figure/box.ts";
import type { VisiblePart } from "../../figure/turn.ts";

import { type Attended, middleOf } from "./attended.ts";
import { closestRatio, closeUpOf } from "./close-up.ts";
import type { DrawnMap } from "./drawn-map.ts";
import { FITTED, isFitted, type Sight, zoomedOn } from "./framing.ts";
import { KeptSight } from "./kept-sight.ts";
import { countPlaced, holds, seenAmong } from "./places.ts";
import { visiblePartOf } from "./visible-part.ts";

const STEP = 1.5;
const ZOOM_MS = 200;
const MOVE_MS = 300;

/** A person to be kept in view until the reader looks elsewhere. */
interface Sought {
  readonly author: number;
  /** How often the camera may still set off. */
  ways: number;
  /** What was in view before the camera made way for what lies over the map. */
  from?: Sight | undefined;
}

/** While somebody is brought into view, the map may be resized and laid out again; not for ever. */
const MOST_WAYS = 4;

/** A map seen from farther away than this times what everybody needs looks lost in its window. */
const FARTHEST = 1.25;

export class MapCamera {
  /** From the first drag in a layout on, the map keeps still, also while the others give way. */
  isHeld = false;
  /** While they are in view, they are what is zoomed in on. */
  attended: Attended = { selected: [], standingOut: undefined };
  /** While people are on their way, nobody is looked for where they are just now. */
  areMoving = false;
  #sought: Sought | undefined;
  /** Who is shown until the reader looks elsewhere. */
  #shown: Uint32Array | undefined;
  /** Px at the bottom of the map that a sheet lies over. */
  #covered = 0;
  #isFrameDue = false;
  /** Where the camera is on its way to. */
  #heading: CameraState | undefined;
  /** What was in view before the camera went to look at some people. */
  #before: Sight | undefined;
  readonly #sight: KeptSight;

  constructor(private readonly map: DrawnMap) {
    this.#sight = new KeptSight(map.sigma);
  }

  /** While the same part of the map is only measured otherwise. */
  get isReframing(): boolean {
    return this.#sight.isReframing;
  }

  zoomIn() {
    this.#zoom(1 / STEP);
  }

  zoomOut() {
    this.#zoom(STEP);
  }

  /** Shows everything again: the whole map or, while some are hidden, the others as large as they fit. */
  fit() {
    // Filters may have changed since the last frame.
    if (this.map.ground !== undefined) this.map.drawNow();
    const { discs, ground } = this.map;
    const seen = seenAmong(Uint32Array.from(discs.radius.keys()), discs);
    const isWhole = ground === undefined || seen.length === countPlaced(ground.positions);
    const close = isWhole ? FITTED : closeUpOf(seen, this.map);
    this.forget();
    this.isHeld = false;
    this.#before = undefined;
    this.#go(close, MOVE_MS);
  }

  /** Shows some people as large as they fit, until {@link goBack}. */
  show(people: Uint32Array) {
    const seen = seenAmong(people, this.map.discs);
    if (seen.length === 0) return;
    this.forget();
    this.#shown = people;
    this.#before ??= this.#sight.sight;
    this.#go(closeUpOf(seen, this.map, this.#covered), MOVE_MS);
  }

  /** Where the camera was before {@link show}. */
  goBack() {
    if (this.#before !== undefined) this.#go(this.#sight.stateOf(this.#before), MOVE_MS);
    this.#before = undefined;
    this.#shown = undefined;
  }

  /** What comes is another map, and seen as a whole. */
  startAfresh() {
    this.isHeld = false;
    this.#before = undefined;
    this.#sight.startAfresh();
  }

  /** Whether everything is in view, as after {@link fit}. */
  get isFitted(): boolean {
    return isFitted(this.map.sigma.getCamera().getState());
  }

  /** Share of the map's width that is in view. */
  get ratio(): number {
    return this.map.sigma.getCamera().getState().ratio;
  }

  /** The part of the map that is on screen, in the unit of positions. */
  get visiblePart(): VisiblePart {
    return visiblePartOf(this.map);
  }

  /**
   * The map has grown or shrunk to these bounds, or has another room. A fitted camera follows; one that looks
   * at a part goes on seeing that part, as large as before.
   */
  frame(bounds: Box) {
    const { sigma, ground } = this.map;
    sigma.getCamera().minRatio = closestRatio(countPlaced(ground!.positions));
    const next = this.#sight.framedIn(bounds, this.map.isTurned);
    if (next === undefined) return;
    const isOnTheWay = this.#sight.isFramed && sigma.getCamera().isAnimated();
    // An animation is on its way to a place in the old frame, also in its first moment.
    if (isOnTheWay && !this.#sight.isTurning(next)) return this.#frameLater();
    this.#sight.reframe(next, this.isHeld);
  }

  /**
   * Everybody has arrived, and nobody is held: readers who have not looked elsewhere see everybody again. A
   * map that still has everybody in view keeps still, so that whoever was dropped stays under the pointer.
   */
  rest() {
    const isKept = this.#sight.sight?.isFitted && !this.isFitted;
    if (!isKept || this.map.sigma.getCamera().isAnimated()) return;
    if (holds(this.visiblePart, this.map.ground?.bounds) && this.ratio <= FARTHEST) return;
    this.isHeld = false;
    this.#go(FITTED, MOVE_MS);
  }

  /** The frame that is due when an animation is over. */
  #frameLater() {
    if (this.#isFrameDue) return;
    this.#isFrameDue = true;
    requestAnimationFrame(() => {
      this.#isFrameDue = false;
      this.map.placeAgain();
    });
  }

  /**
   * Brings a person into view, if the camera or a sheet leaves them outside: now, or once everybody has arrived.
   *
   * @param covered - px at the bottom of the map that a sheet lies over.
   */
  reveal(author: number, covered = 0) {
    this.#makeWay(covered);
    this.#sought = { author, ways: MOST_WAYS, from: this.#sought?.from };
    this.#drawAndLook();
  }

  /** So much lies over the map now: once it is nothing, readers who have not looked elsewhere see what they did before. */
  cover(covered: number): this {
    this.#makeWay(covered);
    if (this.#sought === undefined) return this;
    const { author, from } = this.#sought;
    this.#sought = { author, ways: MOST_WAYS, from: covered > 0 ? from : undefined };
    if (covered === 0 && from !== undefined) this.#go(this.#sight.stateOf(from), MOVE_MS);
    return this;
  }

  /** Some people who are shown are so above the sheet. */
  #makeWay(covered: number) {
    const isOther = covered !== this.#covered;
    this.#covered = covered;
    if (!isOther || this.#shown === undefined) return;
    this.map.drawNow();
    this.show(this.#shown);
  }

  /** The reader looks elsewhere. */
  forget() {
    this.#sought = undefined;
    this.#shown = undefined;
  }

  /** Whoever was brought into view may be outside again, now that the map has been drawn otherwise. */
  lookAgain() {
    const { sigma } = this.map;
    if (this.#sought === undefined || this.areMoving || sigma.getCamera().isAnimated()) return;
    const { author } = this.#sought;
    const { discs } = this.map;
    const { width, height } = sigma.getDimensions();
    const [x, y] = [discs.x[author] ?? Number.NaN, discs.y[author] ?? Number.NaN];
    const covered = this.#covered;
    if (Number.isNaN(x) || (x > 0 && y > 0 && x < width && y < height - covered)) return;
    if (this.#sought.ways === 0) return;
    this.#sought.ways -= 1;
    if (covered > 0) this.#sought.from ??= this.#sight.sight;
    const centre = sigma.viewportToFramedGraph({ x, y: y + covered / 2 });
    this.#go({ x: centre.x, y: centre.y }, MOVE_MS);
  }

  /** Where everybody is now is known when it has been drawn. */
  #drawAndLook() {
    const isToLook = this.#sought !== undefined && !this.areMoving;
    if (!isToLook || this.map.ground === undefined) return;
    this.map.drawNow();
    this.lookAgain();
  }

  /** From where the camera is going, not from where it is, so that two steps in quick succession are two. */
  #zoom(factor: number) {
    this.forget();
    const { sigma, discs } = this.map;
    const camera = sigma.getCamera();
    const state = (camera.isAnimated() ? this.#heading : undefined) ?? camera.getState();
    const ratio = camera.getBoundedRatio(state.ratio * factor);
    const nearer = camera.getState().ratio / ratio;
    const middle = middleOf(this.attended, discs, sigma.getDimensions(), nearer);
    const place = middle && sigma.viewportToFramedGraph(middle);
    this.#go(place ? zoomedOn(place, state, ratio) : { ...state, ratio }, ZOOM_MS);
  }

  /** At once for readers who want no motion. */
  #go(state: Partial<CameraState>, duration: number) {
    const camera = this.map.sigma.getCamera();
    const heading = { ...camera.getState(), ...state };
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return camera.setState(heading);
    // Whoever else moves the camera meanwhile ends this animation first.
    const arrival = camera.animate(heading, { duration });
    this.#heading = heading;
    void arrival.then(() => {
      if (this.#heading === heading) this.#heading = undefined;
      this.#drawAndLook();
    });
  }
}
