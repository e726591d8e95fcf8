/** Lets the network grow, year by year, as far as it is shown. */

import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import type { YearRange } from "../../network/filters.ts";
import { act } from "../parts/action-event.ts";
import { newGesture } from "../parts/gesture.ts";
import { icons } from "../parts/icons.ts";
import { controls } from "../parts/theme.ts";

import { type WholeRange, yearsNarrowed } from "./years-narrowed.ts";

/** Milliseconds that a year lasts. */
const YEAR_MS = 900;

@customElement("year-player")
export class YearPlayer extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        gap: 2px;
      }

      button {
        display: grid;
        place-items: center;
        width: 30px;
        height: 30px;
        padding: 0;
      }

      [aria-disabled="true"] {
        opacity: 0.5;
        cursor: default;
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

  /** Where nothing may move by itself, every press adds a year or takes one away. */
  override render() {
    if (asksForCalm()) return html`${this.#step("A year less", -1)}${this.#step("A year more", 1)}`;
    const isPlaying = this.growth !== undefined;
    const name = isPlaying ? "Stop" : "Play the years";
    return html`<button aria-label=${name} title=${name} @click=${isPlaying ? this.#stop : this.#play}>
      ${isPlaying ? icons.stop : icons.play}
    </button>`;
  }

  /** At either end there is no further year; the button stays, and the keyboard on it. */
  #step(name: string, years: number) {
    const { from, to } = this.#range;
    const next = to + years;
    const isEnd = next < from || next > this.within.to;
    return html`<button
      aria-label=${name}
      title=${name}
      aria-disabled=${isEnd}
      @click=${() => isEnd || this.#show(next, newGesture())}
    >
      ${years < 0 ? icons.back : icons.forward}
    </button>`;
  }

  #play() {
    const gesture = newGesture();
    this.growth = { until: this.#range.to, gesture };
    this.#show(this.#range.from, gesture);
    this.#timer = window.setInterval(() => this.#grow(), YEAR_MS);
  }

  #grow() {
    const next = this.#range.to + 1;
    if (this.growth === undefined || next > this.growth.until) return this.#stop();
    this.#show(next, this.growth.gesture);
    if (next === this.growth.until) this.#stop();
  }

  #show(to: number, gesture: number) {
    const years = { from: this.#range.from, to };
    const action = yearsNarrowed(years, this.within, gesture);
    act(this, action);
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
