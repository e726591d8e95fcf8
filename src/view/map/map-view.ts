/** The map's region: the canvas, its status line, what is hidden, and the buttons over it. */

import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import { tiesDrawn } from "../../figure/tie-order.ts";
import type { PositionFeed } from "../../layout/feed.ts";
import type { Network } from "../../network/network.ts";
import type { LayoutState } from "../../state/app-state.ts";
import type { Exploration } from "../../state/exploration.ts";
import { leaveOutNothing } from "../../state/filtering.ts";
import type { Narrowed } from "../../state/narrow.ts";
import { remember } from "../../state/remember.ts";
import { authorIndices, selectedAuthors, tieOrderOf, type View } from "../../state/select.ts";
import { ActionEvent } from "../parts/action-event.ts";
import { formatQuantity, PEOPLE } from "../parts/format.ts";
import { icons } from "../parts/icons.ts";
import { passFocus } from "../parts/pass-focus.ts";
import { controls } from "../parts/theme.ts";

import type { DrawnEvent, MotionEvent } from "./events.ts";
import type { GraphCanvas } from "./graph-canvas.ts";
import { mapViewStyle } from "./map-view-style.ts";
import {
  describeMap,
  longestStatus,
  mapStatus,
  offeredOut,
  sayHidden,
  sayNobody,
} from "./map-words.ts";
import "./graph-canvas.ts";
import "./map-legend.ts";
import "./map-tools.ts";

const FEWEST_FOR_DENSITY = 1500;

const pinnedAuthors = remember((network: Network, pins: Exploration["pins"]) =>
  authorIndices(network, [...pins.keys()]),
);

/**
 * Ties of a map that is seen whole. Said before it is drawn: one line more below the map would make it
 * lower, and a canvas of another size waits for the graphics card to have drawn the first picture.
 */
function tiesAtFirst({ network, slice }: View): number {
  return tiesDrawn(tieOrderOf(network, slice), slice.authorCount, 1);
}

@customElement("map-view")
export class MapView extends LitElement {
  static override styles = [controls, mapViewStyle];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) exploration!: Exploration;
  @property({ attribute: false }) narrowed!: Narrowed;
  @property({ attribute: false }) layoutState!: LayoutState;
  @property({ attribute: false }) feed!: PositionFeed;
  /** Whether the panels beside the map are put away. */
  @property({ type: Boolean }) isAlone = false;
  /** Whether other people will come. */
  @property({ type: Boolean }) isIdentifying = false;
  /** Whether files are read, after which another map may come. */
  @property({ type: Boolean }) isReading = false;
  @state() private isDensityWished = false;
  @state() private isMoving = false;
  /** Whether there is no WebGL to draw with. */
  @state() private isMissing = false;
  @state() private lastDrawn: DrawnEvent | undefined;
  @query("graph-canvas") canvas!: GraphCanvas;

  readonly #camera = () => this.canvas.camera;

  override render() {
    const isLayingOut = this.layoutState.phase === "running" || this.layoutState.phase === "idle";
    const isBusy = isLayingOut || this.isMoving || this.isIdentifying || this.isReading;
    return html`<div role="region" aria-label="Map" aria-busy=${isBusy}>
      <div class="map">
        <graph-canvas
          .view=${this.view}
          .feed=${this.feed}
          .selected=${selectedAuthors(this.view.network, this.exploration.selected)}
          .narrowed=${this.narrowed.label === "" ? undefined : this.narrowed.people}
          .ego=${this.exploration.narrowing?.to === "ego" ? this.exploration.narrowing.key : ""}
          .pinned=${pinnedAuthors(this.view.network, this.exploration.pins)}
          ?density=${this.isDensityWished && this.#hasDensity}
          .description=${describeMap(this.view, this.#hiddenNames())}
          @coterie-motion=${this.#onMotion}
          @coterie-drawn=${this.#onDrawn}
          @coterie-missing=${this.#onMissing}
        ></graph-canvas>
        ${this.#legend()}
        ${this.#narrowed()}
        ${this.view.slice.authorCount === 0 ? this.#nobody() : nothing}
      </div>
      <div class="strip">
        <div class="notes">
          ${this.#status()}
          ${this.#hidden()} ${this.#offer()}
        </div>
        <map-tools
          .camera=${this.#camera}
          .density=${this.#hasDensity ? this.isDensityWished : undefined}
          .isMissing=${this.isMissing}
          .isAlone=${this.isAlone}
          .isLayingOut=${isLayingOut}
          .hasPins=${this.exploration.pins.size > 0}
          @coterie-density=${this.#toggleDensity}
        ></map-tools>
      </div>
    </div>`;
  }

  /** Of the picture that is seen; none before the first of other papers. Who is who may change beside it. */
  get #drawn(): DrawnEvent | undefined {
    const { papers } = this.view.network;
    return this.lastDrawn?.view.network.papers === papers ? this.lastDrawn : undefined;
  }

  /** A view may be drawn later than it is shown beside the map: colours are told once discs have them. */
  #legend() {
    const seen = this.#drawn;
    if (seen === undefined) return nothing;
    return html`<map-legend .view=${seen.view} .drawn=${seen.drawn}></map-legend>`;
  }

  #nobody() {
    const { network, slice } = this.view;
    const areFiltered = network.authors.length > 0 && !leaveOutNothing(slice.filters);
    return html`<div class="empty"><p class="soft">${sayNobody(this.view)}</p>
      ${areFiltered ? html`<button @click=${this.#liftFilters}>Reset the filters</button>` : nothing}
    </div>`;
  }

  #liftFilters() {
    this.#act({ type: "filters-lifted" });
  }

  /** Why everybody else is dimmed, whatever the panels show. */
  #narrowed() {
    const { label } = this.narrowed;
    if (label === "") return nothing;
    return html`<p class="narrowed">
      <span title=${label}>Only ${label}</span>
      <button aria-label="Show everybody" title="Show everybody" @click=${this.#showEverybody}>${icons.close}</button>
    </p>`;
  }

  #showEverybody() {
    this.#act({ type: "narrowing-cleared" });
  }

  #status() {
    const { layoutState, view } = this;
    const atFirst = tiesAtFirst(view);
    const seen = view.slice === this.#drawn?.view.slice ? this.#drawn.drawn.ties : undefined;
    const rest = { isIdentifying: this.isIdentifying, tiesDrawn: seen ?? atFirst };
    // A layout that has ended is called so once everybody has arrived where it put them.
    const isArriving = this.isMoving && "positions" in layoutState;
    const told = isArriving ? ({ phase: "idle" } as const) : layoutState;
    return html`<p
      role="status"
      aria-label="Map status"
      data-longest=${longestStatus(view, layoutState, atFirst)}
    ><span>${mapStatus(view, told, rest)}</span></p>`;
  }

  /** Only where people lie so close that their ties are no longer seen. */
  get #hasDensity(): boolean {
    return !this.isMissing && this.view.slice.authorCount >= FEWEST_FOR_DENSITY;
  }

  #toggleDensity() {
    this.isDensityWished = !this.isDensityWished;
  }

  #hiddenNames(): readonly string[] {
    const { network } = this.view;
    return authorIndices(network, this.exploration.hidden).map(
      (author) => network.authors[author]!.name,
    );
  }

  #hidden() {
    const { network } = this.view;
    return authorIndices(network, this.exploration.hidden).map((author) => {
      const { name, key } = network.authors[author]!;
      return html`<p class="hidden">
        ${sayHidden(network, author)}
        <button class="link" aria-label="Show ${name}" @click=${() => this.#unhide(key)}>Show</button>
      </p>`;
    });
  }

  /** Of very many people most have one paper; nobody is left out unasked. */
  #offer() {
    const count = offeredOut(this.view.slice);
    if (count === 0) return nothing;
    return html`<p class="hidden">
      ${formatQuantity(count, PEOPLE)} ${count === 1 ? "has" : "have"} one paper here.
      <button class="link" @click=${this.#onlyOften}>Only people with 2 papers or more</button>
    </p>`;
  }

  #onlyOften() {
    this.#act({ type: "threshold-moved", threshold: "minPapers", value: 2 });
  }

  #unhide(key: string) {
    this.#act({ type: "person-unhidden", key });
  }

  /** The button goes with what it did: the keyboard goes on at the map. */
  #act(action: ActionEvent["action"]) {
    this.dispatchEvent(new ActionEvent(action));
    passFocus(this.canvas, "[role=application]");
  }

  #onMotion(event: MotionEvent) {
    this.isMoving = event.isMoving;
  }

  #onMissing() {
    this.isMissing = true;
  }

  #onDrawn(event: DrawnEvent) {
    this.lastDrawn = event;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "map-view": MapView;
  }
}
