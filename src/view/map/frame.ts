/** Sigma as a frame around one layer that is painted by somebody else. */

import type { AbstractGraph } from "graphology-types";
import Sigma from "sigma";

import type { Room } from "./ground.ts";
import { MARGIN } from "./magnify.ts";
import { openWebGl } from "./webgl.ts";

export interface PaintedLayer {
  readonly open: (gl: WebGL2RenderingContext) => void;
  readonly paint: (sigma: Sigma) => void;
}

/** A Sigma that asks for frames instead of taking them. */
export class FramedSigma extends Sigma {
  #wish: (() => void) | undefined;
  #wanted: Pick<Room, "below" | "isTall">;

  /**
   * @param wish - told whenever Sigma would draw; drawing is `refresh`.
   * @throws NoWebGl
   */
  constructor(container: HTMLElement, layer: PaintedLayer, wish: () => void) {
    super(graphOfNobody(), container, {
      allowInvalidContainer: true,
      // Sigma's own programs would be compiled, and never draw.
      edgeProgramClasses: { line: Nothing, arrow: Nothing },
      nodeProgramClasses: { circle: Nothing },
      itemSizesReference: "positions",
      maxCameraRatio: 4,
      renderLabels: false,
      stagePadding: MARGIN,
      zoomToSizeRatioFunction: growth,
    });
    const gl = this.getCanvases().edges?.getContext("webgl2");
    if (gl) layer.open(gl);
    // First of all who hear of it. Sigma has wiped what it wipes by then.
    this.on("afterRender", () => layer.paint(this));
    this.#wanted = wantedIn(container);
    this.#wish = wish;
    wish();
    // What is pointed at is looked up in our columns. Sigma would read a pixel back from the graphics
    // card at each move of the pointer, and wait for whatever is being drawn.
    this.getMouseCaptor().removeAllListeners();
    this.getTouchCaptor().removeAllListeners();
  }

  /**
   * Only one layer is drawn on, and a context of its own for each of the others takes long to make and
   * to give back. Nothing is ever picked, so that nothing has to be drawn a second time for that.
   */
  override createWebGLContext(id: string): WebGLRenderingContext {
    const { edges } = this.getCanvases();
    // Sigma resizes a canvas by the name of each context.
    const canvas = this.createCanvas(id);
    // The context of a canvas is what it was when it was first asked for.
    if (edges === undefined) openWebGl(canvas, this.getContainer());
    return super.createWebGLContext(id, { canvas: edges ?? canvas, picking: false });
  }

  /**
   * Only when told: Sigma asks for the size before each frame, and the page would have to be laid out for
   * that. Only one layer is drawn on; the others would hold a screenful of pixels each.
   */
  override resize(isTold?: boolean): this {
    if (!isTold && this.getDimensions().width > 0) return this;
    super.resize();
    for (const [layer, canvas] of Object.entries(this.getCanvases())) {
      if (layer === "edges" || canvas.width === 1) continue;
      canvas.width = 1;
      canvas.height = 1;
    }
    return this;
  }

  /** Has the size that the container has now. @returns whether it is another one. */
  takeSize(): boolean {
    const before = this.getDimensions();
    this.resize(true);
    this.#wanted = wantedIn(this.getContainer());
    const { width, height } = this.getDimensions();
    return width !== before.width || height !== before.height;
  }

  get room(): Room {
    return { ...this.getDimensions(), ...this.#wanted };
  }

  override scheduleRender(): this {
    // Called first by Sigma's own constructor, when there is nothing to draw.
    this.#wish?.();
    return this;
  }
}

/**
 * What the page around a map says of it: px to be left free at the foot of a fitted one, where a legend may
 * lie, and whether it is tall. The size of the map itself changes with each report beside it.
 */
function wantedIn(container: HTMLElement): Pick<Room, "below" | "isTall"> {
  const style = getComputedStyle(container);
  return {
    below: Number.parseFloat(style.getPropertyValue("--below")) || 0,
    isTall: style.getPropertyValue("--tall") !== "",
  };
}

const NOBODY = { x: 0, y: 0, hidden: true };

/**
 * As much of a graph as Sigma asks for, of one node that is never seen: it draws nothing without any. A
 * whole graph library would be sent along for it.
 */
class GraphOfNobody {
  readonly order = 1;
  readonly size = 0;
  readonly multi = false;

  /** Whose data Sigma puts into buffers: not even nobody's. */
  nodes() {
    return [];
  }

  edges() {
    return [];
  }

  forEachNode(visit: (node: string, attributes: typeof NOBODY) => void) {
    visit("nobody", NOBODY);
  }

  forEachEdge() {
    // There are none.
  }

  getNodeAttributes() {
    return NOBODY;
  }

  hasNode() {
    return false;
  }

  hasEdge() {
    return false;
  }

  on() {
    // It never changes.
  }

  removeListener() {
    // Nobody listens.
  }

  /** By these two Sigma knows a graph. */
  addUndirectedEdgeWithKey() {
    throw new Error("map: nothing is added to Sigma's graph");
  }

  dropNode() {
    throw new Error("map: nothing is taken from Sigma's graph");
  }
}

function graphOfNobody(): AbstractGraph {
  // The cast is checked by Sigma itself, which is pinned, and by every test that draws.
  return new GraphOfNobody() as unknown as AbstractGraph;
}

/** Discs grow more slowly than distances when zooming in, and no faster than they shrink. */
function growth(cameraRatio: number): number {
  return cameraRatio < 1 ? Math.sqrt(cameraRatio) : cameraRatio;
}

/** What Sigma takes for a program that draws nodes or edges. */
class Nothing {
  readonly drawLabel = undefined;
  readonly drawHover = undefined;

  kill(): void {
    // There is nothing to give back.
  }

  reallocate(): void {
    // There is nothing to draw.
  }

  process(): void {
    // There is nothing to draw.
  }

  render(): void {
    // There is nothing to draw.
  }
}
