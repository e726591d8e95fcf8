/**
 * Sigma behind our own words: discs and ties in, pixels and pointers out.
 *
 * Sigma keeps the canvas, the camera and the gestures. What is drawn goes around its graph, in which
 * every disc and tie would be an object: a program of ours reads flat columns instead. A moved
 * person is three numbers written, and a hovered one none.
 */

import type Sigma from "sigma";

import { descending } from "../../figure/descending.ts";
import { PALETTES } from "../../figure/palette.ts";
import type { Projection } from "../../figure/projection.ts";
import { type TieOrder, tiesDrawn } from "../../figure/tie-order.ts";
import type { Place } from "../../layout/problem.ts";
import { onesIn } from "../../network/mask.ts";
import { remember } from "../../state/remember.ts";
import { tieOrderOf, type View } from "../../state/select.ts";

import { MapCamera } from "./camera.ts";
import { type Columns, peopleColumns, placeInColumns, tieColumns } from "./columns.ts";
import type { DrawnMap } from "./drawn-map.ts";
import type { Emphasis } from "./emphasis.ts";
import { FramedSigma, type PaintedLayer } from "./frame.ts";
import { Frames } from "./frames.ts";
import { Ground } from "./ground.ts";
import { magnificationOf } from "./magnify.ts";
import { MOST_BROAD_TIES, Painter } from "./painter.ts";
import type { Point } from "./pick.ts";
import { MovingPicture } from "./picture.ts";
import { countPlaced, type Discs, discsOf } from "./places.ts";

const largestFirst = remember((shown: Uint8Array, radius: Float64Array) =>
  descending(onesIn(shown), radius),
);

/** One Sigma. Positions given are those of the layout: radii are in their unit, y grows upwards. */
export class SigmaMap implements DrawnMap {
  readonly sigma: FramedSigma;
  readonly camera: MapCamera;
  readonly #painter = new Painter();
  readonly #picture: MovingPicture;
  readonly #frames = new Frames({
    draw: () => this.#draw(),
    movePicture: () => this.#picture.follow(this.sigma),
  });
  #view: View;
  #columns: Columns;
  #tieOrder: TieOrder;
  readonly #ground = new Ground();
  #areTiesLeftOut = false;
  /** Whether people have been placed otherwise since the last frame. */
  #isStale = true;
  #magnification = 1; // Of ties, too, where it is less.
  #projection: Projection = { scale: 1, originX: 0, originY: 0 };
  #unit = 1;
  #discs: Discs | undefined;
  #drawnTies: Uint32Array = new Uint32Array();

  /** @param layers - what shows the map, and moves with the camera between two frames. @throws NoWebGl */
  constructor(container: HTMLElement, layers: HTMLElement, view: View) {
    this.#view = view;
    this.#columns = peopleColumns(view);
    this.#tieOrder = tieOrderOf(view.network, view.slice);
    this.#picture = new MovingPicture(layers);
    this.#fill();
    this.sigma = new FramedSigma(container, this.#layer(), () => this.#frames.wish());
    this.camera = new MapCamera(this);
    this.sigma.getCamera().on("updated", () => {
      if (!this.camera.isReframing) this.#frames.wishMoved();
    });
  }

  /** Other colours, another slice. */
  setView(view: View): void {
    this.#view = view;
    this.#columns = peopleColumns(view);
    this.#tieOrder = tieOrderOf(view.network, view.slice);
    this.#fill();
    this.placeAgain();
  }

  /** Another network, none of whose people has a place yet. */
  startAfresh(view: View): void {
    this.#ground.clear();
    this.camera.startAfresh();
    this.setView(view);
  }

  /** Another network: people who are known stand where they did, on the same ground, until they move. */
  carryOver(view: View, positions: Float32Array): void {
    this.#ground.put(positions, true);
    this.setView(view);
  }

  setEmphasis(emphasis: Emphasis | undefined): void {
    this.#painter.setStandingOut(
      emphasis && { people: onesIn(emphasis.people), ties: onesIn(emphasis.ties) },
    );
    this.#frames.wish();
  }

  /** Under everything else something is shown that ties would cover. */
  leaveTiesOut(areLeftOut: boolean): void {
    this.#areTiesLeftOut = areLeftOut;
    this.#frames.wish();
  }

  /** Draws people at new places, as soon as there is time. */
  setPositions(positions: Float32Array): void {
    this.#ground.put(positions, false);
    this.placeAgain();
  }

  /** The container may have another size. */
  resize(): void {
    if (!this.sigma.takeSize()) return;
    this.#isStale = true;
    this.drawNow();
    this.camera.lookAgain();
  }

  /** People, or the frame around them, are otherwise than drawn. */
  placeAgain(): void {
    this.#isStale = true;
    this.#frames.wish();
  }

  drawNow(): void {
    this.#frames.now();
  }

  kill(): void {
    this.#frames.stop();
    this.sigma.kill();
  }

  get projection(): Projection {
    return this.#projection;
  }

  get ground(): DrawnMap["ground"] {
    const { positions, bounds } = this.#ground;
    return bounds && { positions, bounds };
  }

  get isTurned(): boolean {
    return this.#ground.isTurned;
  }

  /** The place in the layout that a point of the container shows. */
  placeAt({ x, y }: Point): Place {
    const { scale, originX, originY } = this.#projection;
    return this.#ground.laidOut({ x: (x - originX) / scale, y: (originY - y) / scale });
  }

  get drawn(): DrawnMap["drawn"] {
    const { length } = this.#drawnTies;
    return {
      ties: length,
      areTiesBroad: length <= MOST_BROAD_TIES,
      tieScale: this.#unit,
      discScale: this.#discScale,
    };
  }

  get drawnTies(): Uint32Array {
    return this.#drawnTies;
  }

  get discs(): Discs {
    this.#discs ??= discsOf(this.#columns, this.#view.network.authors.length, {
      projection: this.#projection,
      discScale: this.#discScale,
    });
    return this.#discs;
  }

  get #discScale(): number {
    return this.#unit * Math.max(1, this.#magnification);
  }

  #fill(): void {
    const { slice, appearance } = this.#view;
    const people = largestFirst(slice.authorShown, appearance.radius);
    const rows = { people, ties: this.#tieOrder.order };
    this.#painter.setColumns(this.#columns, tieColumns(this.#view), rows);
  }

  /** Done when a frame is drawn: a layout may move people several times before that. */
  #place(): void {
    this.#isStale = false;
    const { radius } = this.#view.appearance;
    const { room } = this.sigma;
    this.#ground.layInto(room, radius);
    const { positions, bounds } = this.#ground;
    placeInColumns(this.#columns, positions, radius);
    this.#painter.touchPeople();
    if (bounds === undefined) return;
    this.camera.frame(bounds);
    this.#magnification = magnificationOf(bounds, room, radius, countPlaced(positions));
  }

  #draw(): () => boolean {
    if (this.#isStale) this.#place();
    this.sigma.refresh();
    this.#picture.isDrawn(this.sigma);
    return this.#painter.fence();
  }

  #layer(): PaintedLayer {
    return {
      open: (gl) => this.#painter.open(gl),
      paint: (sigma) => this.#paint(sigma),
    };
  }

  #paint(sigma: Sigma): void {
    const { width, height, pixelRatio } = sigma.getRenderParams();
    const origin = sigma.graphToViewport({ x: 0, y: 0 });
    const scale = sigma.graphToViewport({ x: 1, y: 0 }).x - origin.x;
    const zoom = sigma.getCamera().getState().ratio;
    this.#projection = { scale, originX: origin.x, originY: origin.y };
    this.#unit = sigma.scaleSize() * Math.min(1, this.#magnification);
    this.#discs = undefined;
    const { order } = this.#tieOrder;
    const count = this.#areTiesLeftOut
      ? 0
      : tiesDrawn(this.#tieOrder, this.#view.slice.authorCount, zoom);
    this.#drawnTies = order.subarray(order.length - count);
    this.#painter.paint({
      width,
      height,
      pixelRatio,
      projection: this.#projection,
      unit: this.#unit,
      magnification: Math.max(1, this.#magnification),
      background: PALETTES[this.#view.appearance.theme].background,
      tieOpacity: this.#view.appearance.tieOpacity,
      ties: count,
    });
  }
}
