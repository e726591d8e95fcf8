/** The map as a picture that cannot be moved, where the browser has no WebGL; drawn whenever a layout has settled. */

import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";

import { composeFigure } from "../../figure/figure.ts";
import { areClustersNamedAmong } from "../../figure/preset.ts";
import type { PlacedFrame, PositionFeed } from "../../layout/feed.ts";
import type { View } from "../../state/select.ts";
import { drawPicture } from "../parts/drawn-figure.ts";

@customElement("still-map")
export class StillMap extends LitElement {
  static override styles = css`
    :host {
      display: flex;
      flex-direction: column;
      height: 100%;
    }

    canvas {
      flex: 1;
      width: 100%;
      min-height: 0;
    }
  `;

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) feed!: PositionFeed;
  /** What is on the map, in words. */
  @property() description = "";
  @query("canvas") private canvas!: HTMLCanvasElement;

  #frame: PlacedFrame | undefined;
  #unsubscribe: (() => void) | undefined;
  readonly #observer = new ResizeObserver(() => this.#draw());

  override render() {
    return html`<canvas role="img" aria-label="Network: ${this.description}"></canvas><slot></slot>`;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.#listen();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#unsubscribe?.();
    this.#observer.disconnect();
  }

  override firstUpdated() {
    this.#listen();
  }

  override updated(changed: PropertyValues<this>) {
    if (changed.has("view")) this.#draw();
  }

  #listen() {
    this.#observer.observe(this.canvas);
    this.#unsubscribe = this.feed.subscribe((frame) => {
      this.#frame = frame;
      this.#draw();
    });
  }

  /** A picture takes as long as an export: none of people on their way, nor of those of another list. */
  #draw() {
    const frame = this.#frame;
    const { network, slice, communities, clusters, appearance } = this.view;
    if (frame === undefined || frame.phase === "running") return;
    if (frame.authors !== undefined && frame.authors !== network.authors) return;
    const { offsetWidth: width, offsetHeight: height } = this.canvas;
    if (width === 0 || height === 0) return;
    const figure = composeFigure({
      ...{ width, height, appearance, clusters },
      isTransparent: true,
      content: { network, slice, communities },
      positions: frame.positions,
      hasClusterNames: areClustersNamedAmong(slice.authorCount),
      caption: "",
    });
    void drawPicture(this.canvas, figure, devicePixelRatio);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "still-map": StillMap;
  }
}
