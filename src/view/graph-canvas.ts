/** The map itself: Sigma, our labels over it, pointer and keyboard. Nothing else imports Sigma. */

import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { Label } from "../figure/labels.ts";
import type { PositionFeed } from "../layout/feed.ts";
import type { View } from "../state/select.ts";

import { ActionEvent } from "./action-event.ts";
import type { MapCamera } from "./graph-canvas-camera.ts";
import { emphasisOf, overlayOf } from "./graph-canvas-emphasis.ts";
import { listenTo } from "./graph-canvas-gestures.ts";
import { drawOverlay } from "./graph-canvas-overlay.ts";
import { Motion } from "./graph-canvas-motion.ts";
import {
  directionOf,
  nextInDirection,
  type Picked,
  type Point,
  type Pointer,
  pick,
} from "./graph-canvas-pick.ts";
import { SigmaMap } from "./graph-canvas-sigma.ts";
import { canvasStyle } from "./graph-canvas-style.ts";
import { actionOf, sayPerson } from "./graph-canvas-words.ts";
import { controls } from "./theme.ts";
import { hasWebGl } from "./webgl.ts";

/** Told when the map has come to rest where the layout put it, or begins to move. */
export class MotionEvent extends Event {
  static readonly type = "coterie-motion";

  constructor(readonly isMoving: boolean) {
    super(MotionEvent.type);
  }
}

/** Told how many of the ties are drawn, when that has changed. */
export class TiesDrawnEvent extends Event {
  static readonly type = "coterie-ties-drawn";

  constructor(readonly count: number) {
    super(TiesDrawnEvent.type);
  }
}

@customElement("graph-canvas")
export class GraphCanvas extends LitElement {
  static override styles = [controls, canvasStyle];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) feed!: PositionFeed;
  @property({ attribute: false }) selected: readonly number[] = [];
  /** 1 per author that a narrowing leaves; undefined when nothing is narrowed. */
  @property({ attribute: false }) narrowed: Uint8Array | undefined;
  /** "73 people, 79 ties, 19 clusters, David Rügamer hidden". */
  @property() description = "";

  @state() private announcement = "";
  @state() private isMissing = false;
  @query(".stage") private stage!: HTMLElement;
  @query(".overlay") private overlay!: HTMLCanvasElement;
  @query(".host") private layers!: HTMLElement;

  #map: SigmaMap | undefined;
  #labels: readonly Label[] = [];
  #pointed: Picked | undefined;
  #tiesDrawn = 0;
  readonly #motion = new Motion(
    (positions) => this.#map?.setPositions(positions),
    (isMoving) => this.#tellMotion(isMoving),
  );
  #disconnect: (() => void) | undefined;

  override render() {
    if (this.isMissing) {
      return html`<div class="missing">
        <p>
          The map is drawn with WebGL, which this browser does not offer here.<br />
          The tables of people, ties and papers work all the same.
        </p>
      </div>`;
    }
    return html`
      <div
        class="host"
        role="application"
        aria-roledescription="network map"
        aria-label="Network"
        aria-describedby="description"
        tabindex="0"
        @keydown=${this.#onKey}
        @blur=${this.#onBlur}
      >
        <div class="stage"></div>
        <canvas class="overlay" aria-hidden="true"></canvas>
      </div>
      <p id="description" class="visually-hidden">${this.description}</p>
      <p class="visually-hidden" aria-live="polite">${this.announcement}</p>
    `;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.#open();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#close();
  }

  override firstUpdated() {
    this.#open();
  }

  override updated(changed: PropertyValues<this>) {
    if (this.#map === undefined) return;
    const before = changed.get("view");
    if (before !== undefined && before.network !== this.view.network) this.#startAfresh();
    else if (before !== undefined) this.#map.setView(this.view);
    if (changed.has("view")) this.#pointed = undefined;
    this.#emphasize();
  }

  /** The camera of the map; undefined where there is none. */
  get camera(): MapCamera | undefined {
    return this.#map?.camera;
  }

  #open() {
    this.isMissing = !hasWebGl();
    if (this.isMissing) return;
    this.#build();
    const observer = new ResizeObserver(() => this.#map?.resize());
    observer.observe(this.stage);
    const restore = () => this.#rebuild();
    this.stage.addEventListener("webglcontextlost", restore, true);
    const unsubscribe = this.feed.subscribe(({ positions }) => this.#motion.moveTo(positions));
    void document.fonts.ready.then(() => this.#map?.sigma.scheduleRender());
    this.#disconnect = () => {
      observer.disconnect();
      this.stage.removeEventListener("webglcontextlost", restore, true);
      unsubscribe();
    };
  }

  #close() {
    this.#disconnect?.();
    this.#motion.stop();
    this.#map?.kill();
    this.#map = undefined;
  }

  #build() {
    const map = new SigmaMap(this.stage, this.layers, this.view);
    this.#map = map;
    map.sigma.on("afterRender", () => this.#drawOverlay());
    listenTo(map, {
      pointed: (point) => this.#setPointed(pick(map, this.view, point, "fine")),
      left: () => this.#setPointed(undefined),
      chosen: (...click) => this.#click(...click),
      opened: () => false,
      grasped: () => false,
      dragged: () => undefined,
      dropped: () => undefined,
    });
    if (this.#motion.shown.length > 0) map.setPositions(this.#motion.shown);
  }

  /** Another network: nobody of the old one has a place in it. */
  #startAfresh() {
    this.#motion.forget();
    this.#labels = [];
    this.#map?.kill();
    this.#build();
  }

  /** The browser took the context away: everything is as it was, the camera included. */
  #rebuild() {
    const camera = this.#map?.sigma.getCamera().getState();
    this.#map?.kill();
    this.#build();
    if (camera !== undefined) this.#map?.sigma.getCamera().setState(camera);
    this.#emphasize();
  }

  get #attention() {
    return { pointed: this.#pointed, selected: this.selected, narrowed: this.narrowed };
  }

  #emphasize() {
    this.#map?.setEmphasis(emphasisOf(this.view, this.#attention));
  }

  #drawOverlay() {
    if (this.#map === undefined) return;
    const overlay = overlayOf(this.view, this.#attention);
    // Fitted, the same map shows the same labels, whatever was looked at before.
    const previous = this.#map.camera.isFitted ? [] : this.#labels;
    this.#labels = drawOverlay(this.overlay, this.#map, overlay, previous).people;
    const { length } = this.#map.drawnTies;
    if (length === this.#tiesDrawn) return;
    this.#tiesDrawn = length;
    this.dispatchEvent(new TiesDrawnEvent(length));
  }

  /** At rest the map is drawn at once, so that whoever is told looks at where it has arrived. */
  #tellMotion(isMoving: boolean) {
    if (!isMoving) this.#map?.drawNow();
    this.dispatchEvent(new MotionEvent(isMoving));
  }

  #setPointed(picked: Picked | undefined) {
    if (JSON.stringify(picked) === JSON.stringify(this.#pointed)) return;
    this.#pointed = picked;
    this.stage.classList.toggle("pointing", picked !== undefined);
    this.#emphasize();
  }

  #click(point: Point, pointer: Pointer, isAdding: boolean) {
    if (this.#map === undefined) return;
    const picked = pick(this.#map, this.view, point, pointer);
    if (picked === undefined) this.#act({ type: "selection-cleared" });
    else this.#choose(picked, isAdding);
  }

  #choose(picked: Picked, isAdding: boolean) {
    this.#act(actionOf(this.view, picked, isAdding));
  }

  #onKey(event: KeyboardEvent) {
    const direction = directionOf(event.key);
    if (direction !== undefined) this.#moveCursor(direction);
    else if (event.key === "Enter" && this.#pointed !== undefined)
      this.#choose(this.#pointed, event.shiftKey);
    else if (event.key === "+" || event.key === "=") this.camera?.zoomIn();
    else if (event.key === "-") this.camera?.zoomOut();
    else if (event.key === "0") this.camera?.fit();
    else return;
    event.preventDefault();
  }

  #moveCursor(direction: Point) {
    if (this.#map === undefined) return;
    const from = this.#pointed?.kind === "person" ? this.#pointed.author : this.selected[0];
    const next =
      from === undefined
        ? this.view.appearance.labelOrder[0]
        : nextInDirection(this.#map, from, direction);
    if (next === undefined) return;
    this.#setPointed({ kind: "person", author: next });
    this.camera?.reveal(next);
    this.announcement = sayPerson(this.view, next);
  }

  #onBlur() {
    this.#setPointed(undefined);
  }

  #act(action: ActionEvent["action"]) {
    this.dispatchEvent(new ActionEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "graph-canvas": GraphCanvas;
  }
  interface HTMLElementEventMap {
    "coterie-motion": MotionEvent;
    "coterie-ties-drawn": TiesDrawnEvent;
  }
}
