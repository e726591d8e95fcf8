/** Sigma behind our own words: discs and ties in, pixels and pointers out. */

import { UndirectedGraph } from "graphology";
import Sigma from "sigma";

import { mix } from "../figure/mix.ts";
import { PALETTES } from "../figure/palette.ts";
import type { View } from "../state/select.ts";

import { MapCamera } from "./graph-canvas-camera.ts";

/** What stands out; everything else is dimmed. */
export interface Emphasis {
  /** 1 per author. */
  readonly people: Uint8Array;
  /** 1 per tie. */
  readonly ties: Uint8Array;
}

interface NodeAttributes {
  x: number;
  y: number;
}

interface Bounds {
  minX: number;
  maxX: number;
  minY: number;
  maxY: number;
}

/** Radius in px of a person with one paper, below which discs are magnified. */
const SMALLEST_DISC = 4.5;
const LARGEST_MAGNIFICATION = 2;
/** How much of the background dimmed discs and ties take on. */
const DIMMED = 0.78;
/** Sigma draws a line about half as wide as its size, because its soft edges count. */
const TIE_SCALE = 2;
/** From so many ties on they are left out while the map moves. */
const MANY_TIES = 20_000;

/** One Sigma over one network. Positions are those of the layout: radii are in their unit, y grows upwards. */
export class SigmaMap {
  readonly sigma: Sigma<NodeAttributes>;
  readonly camera = new MapCamera(this);
  readonly #graph: UndirectedGraph<NodeAttributes>;
  #view: View;
  #emphasis: Emphasis | undefined;
  #magnification = 1;
  #positions: Float32Array = new Float32Array();

  constructor(container: HTMLElement, view: View) {
    this.#view = view;
    this.#graph = toGraph(view);
    this.sigma = new Sigma(this.#graph, container, {
      allowInvalidContainer: true,
      autoCenter: true,
      autoRescale: true,
      defaultDrawNodeHover: () => undefined,
      edgeReducer: (tie, data) => ({ ...data, ...this.#tie(Number(tie)) }),
      enableEdgeEvents: false,
      hideEdgesOnMove: view.slice.tieCount > MANY_TIES,
      itemSizesReference: "positions",
      maxCameraRatio: 4,
      minCameraRatio: 0.01,
      minEdgeThickness: 1.3,
      nodeReducer: (author, data) => ({ ...data, ...this.#disc(Number(author)) }),
      renderLabels: false,
      stagePadding: 36,
      zIndex: true,
      zoomToSizeRatioFunction: growth,
    });
  }

  /** Other colours, another slice; the graph stays. */
  setView(view: View) {
    this.#view = view;
    this.#place();
    this.sigma.refresh();
  }

  setEmphasis(emphasis: Emphasis | undefined) {
    this.#emphasis = emphasis;
    this.sigma.refresh({ skipIndexation: true });
  }

  /** Draws people at new places, at once. */
  setPositions(positions: Float32Array) {
    this.#positions = positions;
    this.#place();
    this.sigma.refresh();
  }

  /** The container has another size. */
  resize() {
    this.sigma.resize();
    this.#place();
    this.sigma.refresh();
  }

  /** Where a person is on the screen, in CSS pixels of the container. */
  toScreen(author: number): { readonly x: number; readonly y: number } {
    const x = this.#positions[2 * author] ?? Number.NaN;
    const y = this.#positions[2 * author + 1] ?? Number.NaN;
    return this.sigma.graphToViewport({ x, y });
  }

  /** Radius of a person's disc on the screen, in CSS pixels. */
  radiusOnScreen(author: number): number {
    return this.sigma.scaleSize(this.#magnification * this.#view.appearance.radius[author]!);
  }

  #place() {
    const { authorShown } = this.#view.slice;
    const bounds: Bounds = { minX: Infinity, maxX: -Infinity, minY: Infinity, maxY: -Infinity };
    this.#graph.forEachNode((key, attributes) => {
      const author = Number(key);
      const x = this.#positions[2 * author]!;
      const y = this.#positions[2 * author + 1]!;
      if (!authorShown[author] || Number.isNaN(x) || Number.isNaN(y)) return;
      // Written in place: an event per attribute would make Sigma reduce every disc twice.
      attributes.x = x;
      attributes.y = y;
      const radius = this.#view.appearance.radius[author]!;
      bounds.minX = Math.min(bounds.minX, x - radius);
      bounds.maxX = Math.max(bounds.maxX, x + radius);
      bounds.minY = Math.min(bounds.minY, y - radius);
      bounds.maxY = Math.max(bounds.maxY, y + radius);
    });
    if (bounds.minX > bounds.maxX) return;
    this.sigma.setCustomBBox({ x: [bounds.minX, bounds.maxX], y: [bounds.minY, bounds.maxY] });
    this.#magnify(bounds);
  }

  /** On a small screen discs would be dots: they are drawn larger, yet not so that they meet. */
  #magnify({ minX, maxX, minY, maxY }: Bounds) {
    const { width, height } = this.sigma.getDimensions();
    const pixelsPerUnit = Math.min(width / (maxX - minX), height / (maxY - minY));
    this.#magnification = Math.min(
      LARGEST_MAGNIFICATION,
      Math.max(1, SMALLEST_DISC / pixelsPerUnit),
    );
  }

  #disc(author: number) {
    const { appearance, slice } = this.#view;
    const isKnown = !Number.isNaN(this.#positions[2 * author] ?? Number.NaN);
    const isDimmed = this.#emphasis !== undefined && this.#emphasis.people[author] !== 1;
    const colour = appearance.colour[author]!;
    return {
      hidden: slice.authorShown[author] !== 1 || !isKnown,
      size: this.#magnification * appearance.radius[author]!,
      color: isDimmed ? this.#faded(colour, DIMMED) : colour,
      zIndex: isDimmed ? 0 : 1,
    };
  }

  #tie(tie: number) {
    const { appearance, slice } = this.#view;
    const isDimmed = this.#emphasis !== undefined && this.#emphasis.ties[tie] !== 1;
    const fade = isDimmed
      ? DIMMED
      : this.#emphasis === undefined
        ? 1 - appearance.tieOpacity
        : 0.15;
    return {
      hidden: slice.tieShown[tie] !== 1,
      size: TIE_SCALE * appearance.tieWidth[tie]!,
      color: this.#faded(appearance.tieColour[tie]!, fade),
      zIndex: isDimmed ? 0 : 1,
    };
  }

  #faded(colour: string, share: number): string {
    return mix(colour, PALETTES[this.#view.appearance.theme].background, share);
  }
}

/** Discs grow more slowly than distances when zooming in, and no faster than they shrink. */
function growth(cameraRatio: number): number {
  return cameraRatio < 1 ? Math.sqrt(cameraRatio) : cameraRatio;
}

/** Everybody and every tie, once; filters hide, they do not delete. */
function toGraph({ network }: View): UndirectedGraph<NodeAttributes> {
  const graph = new UndirectedGraph<NodeAttributes>();
  network.authors.forEach((_, author) => graph.addNode(author, { x: 0, y: 0 }));
  network.source.forEach((source, tie) => {
    graph.addEdgeWithKey(tie, source, network.target[tie]);
  });
  return graph;
}
