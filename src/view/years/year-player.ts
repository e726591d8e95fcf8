/** Lets the network grow, year by year, as far as it is shown. */

import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import type { YearRange } from "../../network/filters.ts";
import { ActionEvent } from "../parts/action-event.ts";
import { newGesture } from "../parts/gesture.ts";
import { icons } from "../parts/icons.ts";
import { controls } from "../parts/theme.ts";

import { type WholeRange, yearsNarrowed } from "./year-range.ts";

/** Milliseconds that a year lasts. */
const YEAR_MS = 900;

@customElement("year-player")
export class YearPlayer extends LitElement {
  static override styles = [
    controls,
    css`
      button {
        display: grid;
        place-items: center;
        width: 30px;
        height: 30px;
        padding: 0;
      }
    `,
  ];

  /** First and last year that there is. */
  @property({ attribute: false }) within!: WholeRange;
  /** Absent for all years. */
  @property({ attribute: false }) years: YearRange | undefined;

  /** Where a growth under way ends, and its number: it is undone as one. */
  @state() private growth: { readonly until: number; readonly gesture: number } | undefined;
  #timer: number | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stop();
  }

  override render() {
    const isPlaying = this.growth !== undefined && !asksForCalm();
    const name = isPlaying ? "Stop" : asksForCalm() ? "Add a year" : "Play the years";
    return html`<button aria-label=${name} title=${name} @click=${isPlaying ? this.#stop : this.#play}>
      ${isPlaying ? icons.stop : icons.play}
    </button>`;
  }

  /** Where nothing may move by itself, every press adds a year. */
  #play() {
    if (this.growth === undefined) {
      this.growth = { until: this.#range.to, gesture: newGesture() };
      this.#show(this.#range.from);
    } else {
      this.#grow();
    }
    if (!asksForCalm()) this.#timer = window.setInterval(() => this.#grow(), YEAR_MS);
  }

  #grow() {
    const next = this.#range.to + 1;
    if (this.growth === undefined || next > this.growth.until) return this.#stop();
    this.#show(next);
    if (next === this.growth.until) this.#stop();
  }

  #show(to: number) {
    if (this.growth === undefined) return;
    const years = { from: this.#range.from, to };
    const action = yearsNarrowed(years, this.within, this.growth.gesture);
    this.dispatchEvent(new ActionEvent(action));
  }

  #stop() {
    window.clearInterval(this.#timer);
    this.growth = undefined;
  }

  get #range(): WholeRange {
    return { from: this.years?.from ?? this.within.from, to: this.years?.to ?? this.within.to };
  }
}

function asksForCalm(): boolean {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches;
}

declare global {
  interface HTMLElementTagNameMap {
    "year-player": YearPlayer;
  }
}
