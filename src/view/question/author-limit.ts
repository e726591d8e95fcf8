/** How many authors a paper may have to make ties, with what a limit would take before it is set. */

import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import type { Network } from "../../network/network.ts";
import { lossesOf } from "../../state/filter-ranges.ts";
import { act } from "../parts/action-event.ts";
import { AUTHORS, formatPercent, formatQuantity, PAPERS } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

@customElement("author-limit")
export class AuthorLimit extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      form {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-2);
        align-items: center;
        justify-content: space-between;
        padding: 4px 0;
      }

      input {
        width: 88px;
        padding: 3px 8px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
        text-align: end;
      }

      p {
        display: flex;
        flex: 100%;
        gap: var(--space-2);
        justify-content: space-between;
        align-items: center;
        color: var(--ink-soft);
        font-size: 0.85rem;
      }

      button {
        padding: 3px 10px;
      }
    `,
  ];

  @property({ attribute: false }) network!: Network;
  @property({ type: Number }) limit = 0;
  /** What is in the field and not yet set. */
  @state() private proposed: number | undefined;

  override willUpdate(changes: Map<PropertyKey, unknown>) {
    if (changes.has("limit")) this.proposed = undefined;
  }

  override render() {
    const proposed = this.proposed ?? this.limit;
    return html`<form @submit=${this.#apply}>
      <label for="limit">Author limit</label>
      <input id="limit" type="number" min="1" step="1" .value=${String(proposed)} aria-describedby="loss" @input=${this.#propose} />
      <p>
        <output id="loss" for="limit">${this.#loss(proposed)}</output>
        ${proposed === this.limit ? "" : html`<button>Apply</button>`}
      </p>
    </form>`;
  }

  /** "above 30 authors: 4 papers, 71 % of all ties". */
  #loss(limit: number): string {
    const { papers, ties, allTies } = lossesOf(this.network)(limit);
    if (papers === 0) return `No paper has more than ${formatQuantity(limit, AUTHORS)}.`;
    const share = formatPercent(ties / Math.max(1, allTies));
    return `Above ${formatQuantity(limit, AUTHORS)}: ${formatQuantity(papers, PAPERS)}, ${share} of all ties. They make no ties, yet count for their people.`;
  }

  #propose(event: Event) {
    if (!(event.target instanceof HTMLInputElement)) return;
    const value = Math.floor(event.target.valueAsNumber);
    this.proposed = value >= 1 ? value : undefined;
  }

  #apply(event: Event) {
    event.preventDefault();
    const value = this.proposed ?? this.limit;
    act(this, { type: "threshold-moved", threshold: "authorLimit", value });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "author-limit": AuthorLimit;
  }
}
