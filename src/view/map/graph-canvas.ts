/** The map itself: what Sigma draws, our labels over it, pointer and keyboard. */

import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { PlacedFrame, PositionFeed } from "../../layout/feed.ts";
import type { View } from "../../state/select.ts";
import { ActionEvent } from "../parts/action-event.ts";
import { controls } from "../parts/theme.ts";

import type { MapCamera } from "./camera.ts";
import { EgoSight } from "./ego-sight.ts";
import { type Emphasis, emphasisOf, overlayOf } from "./emphasis.ts";
import { DrawnEvent, MotionEvent } from "./events.ts";
import { Hand, type Owner } from "./hand.ts";
import { keptPlaces } from "./kept-places.ts";
import { Layers } from "./layers.ts";
import { Motion } from "./motion.ts";
import { SigmaMap } from "./sigma.ts";
import { canvasStyle } from "./style.ts";
import { whereWebGlIs, withoutWebGl } from "./webgl.ts";

@customElement("graph-canvas")
export class GraphCanvas extends LitElement implements Owner {
  static override styles = [controls, canvasStyle];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) feed!: PositionFeed;
  @property({ attribute: false }) selected: readonly number[] = [];
  /** 1 per author that a narrowing leaves; undefined when nothing is narrowed. */
  @property({ attribute: false }) narrowed: Uint8Array | undefined;
  /** Key of the person whose ego network is open: what is narrowed to; "" when none is. */
  @property() ego = "";
  /** Indices of people who stay where they were put. */
  @property({ attribute: false }) pinned: readonly number[] = [];
  /** Whether it is shown how many people are where, instead of their ties. */
  @property({ type: Boolean }) density = false;
  /** "73 people, 79 ties, 19 clusters, David Rügamer hidden". */
  @property() description = "";

  @state() private announcement = "";
  @state() private isMissing = false;
  @query(".stage") private stage!: HTMLElement;
  @query(".density") private densityCanvas!: HTMLCanvasElement;
  @query(".overlay") private overlay!: HTMLCanvasElement;
  @query(".host") private surface!: HTMLElement;

  #map: SigmaMap | undefined;
  #emphasis: Emphasis | undefined;
  /** The layout that was followed last. */
  #last: Pick<PlacedFrame, "phase" | "run"> = { phase: "running" };
  readonly layers = new Layers(
    () => ({ over: this.overlay, under: this.densityCanvas }),
    (drawn, view) => this.dispatchEvent(new DrawnEvent(drawn, view)),
  );
  readonly #motion = new Motion(
    (positions) => this.#map?.setPositions(positions),
    (isMoving) => this.#tellMotion(isMoving),
  );
  readonly #hand = new Hand(this, this.#motion);
  readonly #egoSight = new EgoSight(this);
  #unsubscribe: (() => void) | undefined;
  readonly #observer = new ResizeObserver(() => this.#map?.resize());

  /** The reader may move the map; Sigma keeps to itself what it hears. */
  readonly #lookElsewhere = {
    capture: true,
    passive: true,
    handleEvent: () => this.camera?.forget(),
  };

  override render() {
    if (this.isMissing) return withoutWebGl(this);
    return html`
      <div
        class="host"
        role="application"
        aria-roledescription="network map"
        aria-label="Network"
        aria-describedby="description"
        tabindex="0"
        @keydown=${(event: KeyboardEvent) => this.#hand.press(event)}
        @blur=${() => this.#hand.point(undefined)}
      >
        <canvas class="density" aria-hidden="true"></canvas>
        <div
          class=${this.density ? "stage faint" : "stage"}
          @pointerdown=${this.#lookElsewhere}
          @wheel=${this.#lookElsewhere}
        ></div>
        <canvas class="overlay" aria-hidden="true"></canvas>
      </div>
      <p id="description" class="visually-hidden">${this.description}</p>
      <p class="visually-hidden" aria-live="polite">${this.announcement}</p>
    `;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.hasUpdated) this.#openForSomebody();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#close();
  }

  override updated(changed: PropertyValues<this>) {
    const isNew = this.#map === undefined;
    if (isNew) this.#openForSomebody();
    if (this.#map === undefined) return;
    const before = isNew ? undefined : changed.get("view");
    if (before !== undefined && before.network !== this.view.network) this.#changePeople(before);
    else if (before !== undefined) this.#map.setView(this.view);
    if (changed.get("density") !== undefined) void this.#toggleDensity();
    if (changed.has("view")) this.#hand.point(undefined);
    if (changed.has("ego")) this.#egoSight.change(this.#last.phase === "running");
    if (changed.has("pinned") && this.pinned.length === 0) this.#map.camera.isHeld = false;
    if (changed.has("selected") && this.selected.length === 0) this.#map.camera.cover(0).forget();
    this.#emphasize();
  }

  readonly act = (action: ActionEvent["action"]) =>
    void this.dispatchEvent(new ActionEvent(action));

  readonly say = (text: string) => void (this.announcement = text);

  readonly attend = () => {
    this.stage.classList.toggle("pointing", this.#hand.pointed !== undefined);
    this.#emphasize();
  };

  get camera(): MapCamera | undefined {
    return this.#map?.camera;
  }

  /** Not before: papers bring their years under the map, and it would be opened for a higher room. */
  #openForSomebody() {
    const isWanted = this.isConnected && !this.isMissing;
    if (isWanted && this.view.network.authors.length > 0) this.#open();
  }

  #open() {
    this.#build();
    if (this.isMissing) return;
    this.#observer.observe(this.stage);
    this.stage.addEventListener("webglcontextlost", this.#rebuild, true);
    this.#listen();
    void document.fonts.ready.then(() => this.#map?.sigma.scheduleRender());
  }

  /** Hears at once where everybody is, if that is known. */
  #listen() {
    this.#unsubscribe?.();
    this.#map?.resize();
    this.#unsubscribe = this.feed.subscribe((frame) => this.#follow(frame));
  }

  #close() {
    this.#observer.disconnect();
    // A map that is killed loses its context, too.
    if (!this.isMissing) this.stage.removeEventListener("webglcontextlost", this.#rebuild, true);
    this.#unsubscribe?.();
    this.#motion.stop();
    this.layers.stop();
    this.#map?.kill();
    this.#map = undefined;
  }

  #build() {
    const map = whereWebGlIs(() => new SigmaMap(this.stage, this.surface, this.view));
    this.#map = map;
    this.isMissing = map === undefined;
    if (map === undefined) return void this.dispatchEvent(new Event("coterie-missing"));
    map.sigma.on("afterRender", () => this.layers.draw(map, this.#overlay));
    this.#hand.reach(map);
    if (this.#motion.shown.length > 0) map.setPositions(this.#motion.shown);
  }

  /** Another network: who was in the old one keeps their place, unless hardly anybody was. */
  #changePeople({ network }: View) {
    const kept = keptPlaces(network.authors, this.#motion.shown, this.view.network.authors);
    this.#motion.startFrom(kept ?? new Float32Array());
    this.layers.startAfresh(kept === undefined);
    this.camera?.forget();
    this.#hand.letGo();
    if (kept === undefined) this.#map?.startAfresh(this.view);
    else this.#map?.carryOver(this.view, kept);
    // Papers bring their years under the map: the first picture would be drawn, and turned, for a higher room.
    setTimeout(() => this.isConnected && this.#listen());
  }

  /** The browser took the context away: everything is as it was, the camera included. */
  readonly #rebuild = () => {
    const camera = this.#map?.sigma.getCamera().getState();
    this.#map?.kill();
    this.#build();
    if (camera !== undefined) this.#map?.sigma.getCamera().setState(camera);
    this.#emphasize();
  };

  get #attention() {
    const { selected, narrowed, ego, pinned } = this;
    return { pointed: this.#hand.pointed, selected, narrowed, ego, pinned };
  }

  #emphasize() {
    this.#emphasis = emphasisOf(this.view, this.#attention);
    if (this.#map === undefined) return;
    this.#map.setEmphasis(this.#emphasis);
    this.#map.camera.attended = { selected: this.selected, standingOut: this.#emphasis?.people };
  }

  readonly #overlay = () => overlayOf(this.view, this.#attention, this.#emphasis);

  async #toggleDensity() {
    this.#map?.leaveTiesOut(this.density);
    await this.layers.showDensity(this.density);
    // Drawn once more: what paints the density may have come only now, or the reader's mind have changed.
    this.#map?.leaveTiesOut(this.density);
  }

  #follow({ positions, phase, run, authors }: PlacedFrame) {
    // Another network is laid out already. Its places are heard of once it is here.
    if (authors !== undefined && authors !== this.view.network.authors) return;
    // Another run: everybody is somewhere else, but for whoever is dragged over the map meanwhile.
    const isElsewhere = run !== this.#last.run && !this.#hand.isHolding;
    if (isElsewhere && this.#map !== undefined) this.#map.camera.isHeld = false;
    this.#last = { phase, run };
    this.#motion.moveTo(this.#hand.hold(positions));
  }

  /** At rest the map is drawn at once, so that whoever is told looks at where it has arrived. */
  #tellMotion(isMoving: boolean) {
    if (this.#map !== undefined) this.#map.camera.areMoving = isMoving;
    if (!isMoving) {
      this.#map?.drawNow();
      if (!this.#hand.isHolding) this.camera?.rest();
      this.camera?.lookAgain();
      if (this.#last.phase !== "running") this.#egoSight.arrive();
    }
    this.dispatchEvent(new MotionEvent(isMoving));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "graph-canvas": GraphCanvas;
  }
}
