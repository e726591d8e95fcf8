/**
 * Sigma behind our own words: discs and ties in, pixels and pointers out.
 *
 * Sigma keeps the canvas, the camera and the gestures. What is drawn goes around its graph, in which
 * every disc and tie would be an object: a program of ours reads flat columns instead. A moved
 * person is three numbers written, and a hovered one none.
 */

import type Sigma from "sigma";

import type { Box } from "../figure/box.ts";
import { PALETTES } from "../figure/palette.ts";
import { type Projection, pixelX, pixelY } from "../figure/projection.ts";
import { orderTies, type TieOrder, tiesDrawn } from "../figure/tie-order.ts";
import type { View } from "../state/select.ts";

import type { Drawn } from "./graph-canvas-events.ts";
import { MapCamera } from "./graph-canvas-camera.ts";
import { type Columns, peopleColumns, placeInColumns, tieColumns } from "./graph-canvas-columns.ts";
import { Frames } from "./graph-canvas-frames.ts";
import { Painter } from "./graph-canvas-painter.ts";
import { MovingPicture } from "./graph-canvas-picture.ts";
import { FramedSigma, type PaintedLayer } from "./graph-canvas-frame.ts";

/** What stands out; everything else is dimmed. */
export interface Emphasis {
  /** 1 per author. */
  readonly people: Uint8Array;
  /** 1 per tie. */
  readonly ties: Uint8Array;
}

/** Per author, in CSS pixels of the container; `NaN` and 0 for people who are not seen. */
export interface Discs {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
}

/** Radius in px of a person with one paper, below which discs are magnified. */
const SMALLEST_DISC = 4.5;
const LARGEST_MAGNIFICATION = 2;

/** One Sigma over one network. Positions are those of the layout: radii are in their unit, y grows upwards. */
export class SigmaMap {
  readonly sigma: Sigma;
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
  #positions: Float32Array = new Float32Array();
  #magnification = 1;
  #projection: Projection = { scale: 1, originX: 0, originY: 0 };
  #unit = 1;
  #discs: Discs | undefined;
  #drawnTies: Uint32Array = new Uint32Array();

  /** @param layers - what shows the map, and moves with the camera between two frames. */
  constructor(container: HTMLElement, layers: HTMLElement, view: View) {
    this.#view = view;
    this.#columns = peopleColumns(view);
    this.#tieOrder = orderTies(view.network, view.slice);
    this.#picture = new MovingPicture(layers);
    this.sigma = new FramedSigma(container, this.#layer(), () => this.#frames.wish());
    this.camera = new MapCamera(this);
    this.sigma.getCamera().on("updated", () => {
      if (!this.camera.isReframing) this.#frames.wishMoved();
    });
    this.#fill();
  }

  /** Other colours, another slice. */
  setView(view: View): void {
    this.#view = view;
    this.#columns = peopleColumns(view);
    this.#tieOrder = orderTies(view.network, view.slice);
    this.#fill();
    this.#place();
  }

  setEmphasis(emphasis: Emphasis | undefined): void {
    this.#painter.setStandingOut(
      emphasis && { people: onesIn(emphasis.people), ties: onesIn(emphasis.ties) },
    );
    this.#frames.wish();
  }

  /** Draws people at new places, as soon as there is time. */
  setPositions(positions: Float32Array): void {
    this.#positions = positions;
    this.#place();
  }

  /** The container has another size. */
  resize(): void {
    this.sigma.resize();
    this.#place();
    this.drawNow();
  }

  drawNow(): void {
    this.#frames.now();
  }

  kill(): void {
    this.#frames.stop();
    this.sigma.kill();
  }

  /** Map units → CSS pixels of the container, as drawn last. */
  get projection(): Projection {
    return this.#projection;
  }

  /** What is to be seen of the map. */
  get drawn(): Drawn {
    return {
      ties: this.#drawnTies.length,
      tieScale: this.#unit,
      discScale: this.#unit * this.#magnification,
    };
  }

  /** The ties that were drawn last. */
  get drawnTies(): Uint32Array {
    return this.#drawnTies;
  }

  /** Where people are on the screen, as drawn last. */
  get discs(): Discs {
    this.#discs ??= this.#project();
    return this.#discs;
  }

  #fill(): void {
    const { network, appearance } = this.#view;
    const largestFirst = Uint32Array.from(network.authors.keys())
      .filter((author) => appearance.radius[author]! > 0)
      .sort((a, b) => appearance.radius[b]! - appearance.radius[a]! || a - b);
    const rows = { people: largestFirst, ties: this.#tieOrder.order };
    this.#painter.setColumns(this.#columns, tieColumns(this.#view), rows);
  }

  #place(): void {
    placeInColumns(this.#columns, this.#positions, this.#view.appearance.radius);
    this.#painter.touchPeople();
    const bounds = boundsOf(this.#positions, this.#view.appearance.radius);
    if (bounds !== undefined) {
      this.camera.frame(bounds);
      this.#magnify(bounds);
    }
    this.#frames.wish();
  }

  /** On a small screen discs would be dots: they are drawn larger, yet not so that they meet. */
  #magnify({ minX, maxX, minY, maxY }: Box): void {
    const { width, height } = this.sigma.getDimensions();
    const pixelsPerUnit = Math.min(width / (maxX - minX), height / (maxY - minY));
    this.#magnification = Math.min(
      LARGEST_MAGNIFICATION,
      Math.max(1, SMALLEST_DISC / pixelsPerUnit),
    );
  }

  #project(): Discs {
    const { numbers } = this.#columns;
    const people = this.#view.network.authors.length;
    const [x, y] = [new Float64Array(people), new Float64Array(people)];
    const radius = new Float64Array(people);
    for (let author = 0; author < people; author++) {
      const units = numbers[4 * author + 2]!;
      x[author] = units > 0 ? pixelX(numbers[4 * author]!, this.#projection) : Number.NaN;
      y[author] = units > 0 ? pixelY(numbers[4 * author + 1]!, this.#projection) : Number.NaN;
      radius[author] = units * this.#unit * this.#magnification;
    }
    return { x, y, radius };
  }

  #draw(): () => boolean {
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
    this.#unit = sigma.scaleSize();
    this.#discs = undefined;
    const { order } = this.#tieOrder;
    const count = tiesDrawn(this.#tieOrder, this.#view.slice.authorCount, zoom);
    this.#drawnTies = order.subarray(order.length - count);
    this.#painter.paint({
      width,
      height,
      pixelRatio,
      projection: this.#projection,
      unit: this.#unit,
      magnification: this.#magnification,
      background: PALETTES[this.#view.appearance.theme].background,
      tieOpacity: this.#view.appearance.tieOpacity,
      ties: count,
    });
  }
}

/** Indices of the ones in a mask. */
function onesIn(mask: Uint8Array): Uint32Array {
  return Uint32Array.from(mask.keys()).filter((index) => mask[index] === 1);
}

/**
 * Around everybody who has a place, in the unit of positions; `undefined` when nobody has. People
 * whom a filter hides count as well, so that the map stands still while filters come and go.
 */
function boundsOf(positions: Float32Array, radii: Float64Array): Box | undefined {
  let [minX, maxX, minY, maxY] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let author = 0; 2 * author < positions.length; author++) {
    const x = positions[2 * author]!;
    const y = positions[2 * author + 1]!;
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    const radius = radii[author]!;
    if (x - radius < minX) minX = x - radius;
    if (x + radius > maxX) maxX = x + radius;
    if (y - radius < minY) minY = y - radius;
    if (y + radius > maxY) maxY = y + radius;
  }
  return minX > maxX ? undefined : { minX, minY, maxX, maxY };
}
