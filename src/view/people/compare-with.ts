/** A second person, found by name, who makes a pair with the one who is shown. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import { mayHaveMorePapers } from "../../network/lower-bounds.ts";
import { isOfPapers } from "../../network/network.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatQuantity, PAPERS } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

import { inOrder, peopleAmong } from "./people-order.ts";

/** People offered at once. */
const MOST = 8;

@customElement("compare-with")
export class CompareWith extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      input {
        width: 100%;
        margin: var(--space-2) 0;
        padding: 6px 10px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
      }

      li {
        display: flex;
        gap: var(--space-2);
        justify-content: space-between;
        padding: 4px 0;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Index into `view.network.authors`. */
  @property({ type: Number }) person = 0;
  @state() private wanted = "";

  /** Whoever asks for somebody types a name next. */
  override firstUpdated() {
    this.renderRoot.querySelector("input")?.focus();
    this.scrollIntoView({ block: "nearest" });
  }

  override render() {
    const name = this.view.network.authors[this.person]?.name ?? "";
    const people = this.#people();
    return html`
      <input
        type="search"
        aria-label="Compare ${name} with"
        placeholder="Name of the other person"
        .value=${this.wanted}
        @input=${this.#narrow}
        @keydown=${this.#onKey}
      />
      <ul aria-label="People to compare ${name} with">
        ${people.map((other) => html`<li>${this.#choice(other)}</li>`)}
      </ul>
      <p class="soft" role="status">${people.length === 0 ? `Nobody else is called “${this.wanted.trim()}”.` : nothing}</p>
    `;
  }

  #choice(other: number) {
    const { network, slice, lowerBounds } = this.view;
    const isCut = mayHaveMorePapers(network, lowerBounds.cutPapers, other);
    return html`<button class="link" @click=${() => this.#choose(other)}>${network.authors[other]?.name}</button>
      ${isOfPapers(network) ? html`<span class="soft">${formatQuantity(slice.papers[other]!, PAPERS, isCut)}</span>` : nothing}`;
  }

  /** Those of most papers first; also people whom the map does not show. */
  #people(): readonly number[] {
    const { network, slice } = this.view;
    const everybody = new Uint8Array(network.authors.length).fill(1);
    const found = peopleAmong(network, everybody, this.wanted).filter(
      (other) => other !== this.person,
    );
    const values = isOfPapers(network) ? slice.papers : slice.authorStrength;
    const order = { network, order: "descending", needed: MOST } as const;
    return [...inOrder(found, values, order).subarray(0, MOST)];
  }

  #narrow({ target }: Event) {
    if (target instanceof HTMLInputElement) this.wanted = target.value;
  }

  #onKey(event: KeyboardEvent) {
    const [first] = this.#people();
    if (
      event.key === "Enter" &&
      !event.isComposing &&
      this.wanted.trim() !== "" &&
      first !== undefined
    )
      this.#choose(first);
  }

  #choose(other: number) {
    const { authors } = this.view.network;
    const keys = [authors[this.person]!.key, authors[other]!.key] as const;
    act(this, { type: "pair-selected", keys });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "compare-with": CompareWith;
  }
}
