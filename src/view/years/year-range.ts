/** First and last year shown. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { YearRange } from "../../network/filters.ts";
import { act } from "../parts/action-event.ts";
import { formatQuantity, PAPERS } from "../parts/format.ts";
import type { SliderEvent } from "../parts/slider-row.ts";
import { controls } from "../parts/theme.ts";

import { type WholeRange, yearsNarrowed } from "./years-narrowed.ts";
import "../parts/slider-row.ts";

@customElement("year-range")
export class YearRangeSliders extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      [role="group"] {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 0 var(--space-3);
        padding: var(--space-2) 0 4px;
      }

      .title,
      p {
        grid-column: 1 / -1;
      }

      p {
        color: var(--ink-soft);
        font-size: 0.85rem;
      }
    `,
  ];

  /** First and last year that there is. */
  @property({ attribute: false }) within!: WholeRange;
  /** Absent for all years. */
  @property({ attribute: false }) years: YearRange | undefined;
  /** Papers without a year. */
  @property({ type: Number }) undated = 0;

  override render() {
    const { from, to } = this.#shown;
    return html`<div role="group" aria-label="Years">
      <span class="title" aria-hidden="true">Years</span>
      ${this.#slider("From", from, this.#moveFrom)} ${this.#slider("To", to, this.#moveTo)}
      ${this.#undated()}
    </div>`;
  }

  #slider(name: string, year: number, narrow: (event: SliderEvent) => void) {
    return html`<slider-row
      name=${name}
      text=${year}
      .least=${this.within.from}
      .most=${this.within.to}
      .value=${year}
      @coterie-slider=${narrow}
    ></slider-row>`;
  }

  #undated() {
    if (this.years === undefined || this.undated === 0) return nothing;
    return html`<p>${formatQuantity(this.undated, PAPERS)} without a year: in no range.</p>`;
  }

  get #shown(): WholeRange {
    const { from, to } = this.within;
    return { from: this.years?.from ?? from, to: this.years?.to ?? to };
  }

  #moveFrom({ value: from, gesture }: SliderEvent) {
    this.#narrow({ from, to: Math.max(from, this.#shown.to) }, gesture);
  }

  #moveTo({ value: to, gesture }: SliderEvent) {
    this.#narrow({ from: Math.min(to, this.#shown.from), to }, gesture);
  }

  #narrow(years: WholeRange, gesture: number) {
    act(this, yearsNarrowed(years, this.within, gesture));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "year-range": YearRangeSliders;
  }
}
