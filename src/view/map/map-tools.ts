/** The buttons of the map: how it is seen, and what becomes of its layout. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { ActionEvent } from "../parts/action-event.ts";
import { icons } from "../parts/icons.ts";
import { passFocus } from "../parts/pass-focus.ts";
import { Roving } from "../parts/roving.ts";
import { controls } from "../parts/theme.ts";

import type { MapCamera } from "./camera.ts";

/** Asks for the layout to run again, or to stop where it is. */
export class LayoutEvent extends Event {
  static readonly type = "coterie-layout";

  constructor(readonly wish: "restart" | "stop") {
    super(LayoutEvent.type, { bubbles: true, composed: true });
  }
}

/** Asks for the panels beside the map to be put away, or to come back. */
export class AloneEvent extends Event {
  static readonly type = "coterie-alone";

  constructor() {
    super(AloneEvent.type, { bubbles: true, composed: true });
  }
}

@customElement("map-tools")
export class MapTools extends LitElement {
  static override styles = [
    controls,
    css`
      /* As high as its buttons, before they are there: the map above would be drawn for another height. */
      :host {
        min-height: 30px;
      }

      [role="toolbar"] {
        display: flex;
        gap: 4px;
      }

      button {
        display: grid;
        place-items: center;
        width: 30px;
        height: 30px;
        padding: 0;
        color: var(--ink);
      }

      [aria-pressed="true"] {
        border-color: var(--accent);
        background: var(--accent);
        color: var(--on-accent);
      }

      /* There the panels lie over the map, and go by themselves. */
      @media (width < 900px) {
        .alone {
          display: none;
        }
      }
    `,
  ];

  /** The camera of today; there is none before the map is drawn first. */
  @property({ attribute: false }) camera!: () => MapCamera | undefined;
  /** Whether density is shown; undefined where it is not offered. */
  @property({ attribute: false }) density: boolean | undefined;
  /** Whether there is no WebGL, and so no map to zoom. */
  @property({ type: Boolean }) isMissing = false;
  @property({ type: Boolean }) isAlone = false;
  @property({ type: Boolean }) isLayingOut = false;
  @property({ type: Boolean }) hasPins = false;
  readonly #roving = new Roving(this, "button", "horizontal");

  override render() {
    return html`<div
      role="toolbar"
      aria-label="Map tools"
      @keydown=${this.#roving.handleEvent}
      @focusin=${this.#roving.handleEvent}
    >
      ${this.#densitySwitch()}
      ${this.isMissing ? nothing : this.#cameraTools()}
      ${this.hasPins ? this.#tool("Unpin everybody", icons.unpin, () => this.#unpin()) : nothing}
      ${
        this.isLayingOut
          ? this.#tool("Stop the layout", icons.stop, () => this.#wish("stop"))
          : this.#tool("Run the layout again", icons.again, () => this.#wish("restart"))
      }
      <button
        class="alone"
        aria-label="Map alone"
        aria-pressed=${this.isAlone}
        title="Put the panels beside the map away (M)"
        @click=${this.#toggleAlone}
      >${icons.alone}</button>
    </div>`;
  }

  #cameraTools() {
    return [
      this.#tool("Zoom in", icons.plus, () => this.camera()?.zoomIn()),
      this.#tool("Zoom out", icons.minus, () => this.camera()?.zoomOut()),
      this.#tool("Fit the map", icons.fit, () => this.camera()?.fit()),
    ];
  }

  #densitySwitch() {
    if (this.density === undefined) return nothing;
    const title = "Show how many connected people are where, instead of their ties";
    return html`<button
      aria-label="Density"
      aria-pressed=${this.density}
      title=${title}
      @click=${this.#toggleDensity}
    >${icons.density}</button>`;
  }

  #tool(name: string, icon: unknown, act: () => void) {
    return html`<button aria-label=${name} title=${name} @click=${act}>${icon}</button>`;
  }

  #toggleAlone() {
    this.dispatchEvent(new AloneEvent());
  }

  #toggleDensity() {
    this.dispatchEvent(new Event("coterie-density"));
  }

  #unpin() {
    passFocus(this, '[aria-label="Fit the map"], [aria-label="Run the layout again"]');
    this.dispatchEvent(new ActionEvent({ type: "pins-cleared" }));
  }

  #wish(wish: "restart" | "stop") {
    this.dispatchEvent(new LayoutEvent(wish));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "map-tools": MapTools;
  }
  interface HTMLElementEventMap {
    "coterie-layout": LayoutEvent;
    "coterie-alone": AloneEvent;
  }
}
