/** The map's region: the canvas, its status line, what is hidden, and the buttons over it. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { PositionFeed } from "../layout/feed.ts";
import type { LayoutState } from "../state/app-state.ts";
import type { Exploration } from "../state/exploration.ts";
import type { Narrowed } from "../state/narrow.ts";
import { authorIndices, selectedAuthors, type View } from "../state/select.ts";

import { ActionEvent } from "./action-event.ts";
import { CLUSTERS, formatCount, formatQuantity, PEOPLE, TIES } from "./format.ts";
import type { GraphCanvas, MotionEvent, TiesDrawnEvent } from "./graph-canvas.ts";
import { icons } from "./icons.ts";
import { controls } from "./theme.ts";
import "./graph-canvas.ts";

/** Asks for the layout to run again, or to stop where it is. */
export class LayoutEvent extends Event {
  static readonly type = "coterie-layout";

  constructor(readonly wish: "restart" | "stop") {
    super(LayoutEvent.type, { bubbles: true, composed: true });
  }
}

@customElement("map-view")
export class MapView extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: block;
        overflow: hidden;
        background: var(--map);
      }

      [role="region"] {
        display: grid;
        grid-template-rows: minmax(0, 1fr) auto;
        height: 100%;
      }

      .map {
        position: relative;
      }

      .strip {
        display: flex;
        gap: 2px var(--space-3);
        align-items: center;
        padding: 5px 8px 5px var(--space-4);
        border-top: 1px solid var(--line);
        background: var(--paper);
        color: var(--ink-soft);
        font-size: 0.85rem;
      }

      .notes {
        display: flex;
        flex: 1;
        flex-wrap: wrap;
        gap: 2px var(--space-4);
      }

      .notes button {
        color: var(--accent);
        font-weight: 600;
      }

      .tools {
        display: flex;
        gap: 4px;
      }

      .tools button {
        display: grid;
        place-items: center;
        width: 30px;
        height: 30px;
        padding: 0;
        color: var(--ink);
      }

      .empty {
        position: absolute;
        inset: 0;
        display: grid;
        place-content: center;
        padding: var(--space-4);
        text-align: center;
        pointer-events: none;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) exploration!: Exploration;
  @property({ attribute: false }) narrowed!: Narrowed;
  @property({ attribute: false }) layoutState!: LayoutState;
  @property({ attribute: false }) feed!: PositionFeed;
  @state() private isMoving = false;
  @state() private tiesDrawn: number | undefined;
  @query("graph-canvas") canvas!: GraphCanvas;

  override render() {
    const isLayingOut = this.layoutState.phase === "running" || this.layoutState.phase === "idle";
    return html`<div role="region" aria-label="Map" aria-busy=${isLayingOut || this.isMoving}>
      <div class="map">
        <graph-canvas
          .view=${this.view}
          .feed=${this.feed}
          .selected=${selectedAuthors(this.view.network, this.exploration.selected)}
          .narrowed=${this.narrowed.label === "" ? undefined : this.narrowed.people}
          .description=${this.#description()}
          @coterie-motion=${this.#onMotion}
          @coterie-ties-drawn=${this.#onTiesDrawn}
        ></graph-canvas>
        ${this.view.slice.authorCount === 0 ? html`<p class="empty soft">Nobody to show: the list holds no authors.</p>` : nothing}
      </div>
      <div class="strip">
        <div class="notes">
          <p role="status" aria-label="Map status">${this.#status()}</p>
          ${this.#hidden()}
        </div>
        <div class="tools" role="toolbar" aria-label="Map tools">
          ${this.#tool("Zoom in", icons.plus, () => this.canvas.camera?.zoomIn())}
          ${this.#tool("Zoom out", icons.minus, () => this.canvas.camera?.zoomOut())}
          ${this.#tool("Fit the map", icons.fit, () => this.canvas.camera?.fit())}
          ${
            isLayingOut
              ? this.#tool("Stop the layout", icons.stop, () => this.#wish("stop"))
              : this.#tool("Run the layout again", icons.again, () => this.#wish("restart"))
          }
        </div>
      </div>
    </div>`;
  }

  #tool(name: string, icon: unknown, act: () => void) {
    return html`<button aria-label=${name} title=${name} @click=${act}>${icon}</button>`;
  }

  #counts(): string {
    const { authorCount, tieCount } = this.view.slice;
    return `${formatQuantity(authorCount, PEOPLE)} · ${formatQuantity(tieCount, TIES)}`;
  }

  #description(): string {
    const { slice, clusters } = this.view;
    const hidden = this.#hiddenNames();
    return [
      formatQuantity(slice.authorCount, PEOPLE),
      formatQuantity(slice.tieCount, TIES),
      formatQuantity(clusters.length, CLUSTERS),
      ...hidden.map((name) => `${name} hidden`),
    ].join(", ");
  }

  #status(): string {
    return `${this.#counts()}${this.#drawnText()} · ${this.#layoutText()}`;
  }

  /** Where there are too many ties to read, only the strongest are drawn. */
  #drawnText(): string {
    const { tieCount } = this.view.slice;
    const { tiesDrawn = tieCount } = this;
    if (tiesDrawn >= tieCount) return "";
    return ` · ${formatCount(tiesDrawn)} of ${formatQuantity(tieCount, TIES)} drawn`;
  }

  #layoutText(): string {
    const layout = this.layoutState;
    switch (layout.phase) {
      case "idle":
      case "running":
        return "laying out …";
      case "settled":
        return `layout settled after ${formatCount(layout.iterations)} steps`;
      case "out-of-iterations":
        return `layout ended after its ${formatCount(layout.iterations)} steps, not settled`;
      case "stopped":
        return `layout stopped after ${formatCount(layout.iterations)} steps`;
      case "failed":
        return `no layout: ${layout.reason}`;
      default:
        return layout satisfies never;
    }
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
      const why = author === network.owner ? ", who is on every paper," : "";
      return html`<p>
        ${name}${why} is hidden.
        <button class="link" aria-label="Show ${name}" @click=${() => this.#unhide(key)}>Show</button>
      </p>`;
    });
  }

  #unhide(key: string) {
    this.dispatchEvent(new ActionEvent({ type: "person-unhidden", key }));
  }

  #wish(wish: "restart" | "stop") {
    this.dispatchEvent(new LayoutEvent(wish));
  }

  #onMotion(event: MotionEvent) {
    this.isMoving = event.isMoving;
  }

  #onTiesDrawn(event: TiesDrawnEvent) {
    this.tiesDrawn = event.count;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "map-view": MapView;
  }
  interface HTMLElementEventMap {
    "coterie-layout": LayoutEvent;
  }
}
