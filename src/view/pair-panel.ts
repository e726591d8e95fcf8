/** Two people: the papers they share, or how they are connected without one. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import { shortestChain } from "../network/chain.ts";
import { sharedPapers } from "../network/coauthors.ts";
import type { View } from "../state/select.ts";

import { ActionEvent } from "./action-event.ts";
import { formatQuantity } from "./format.ts";
import { newestFirst } from "./paper-order.ts";
import { controls } from "./theme.ts";
import "./lower-bound.ts";
import "./paper-item.ts";

const SHARED = ["shared paper", "shared papers"] as const;

@customElement("pair-panel")
export class PairPanel extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      h2 {
        font-size: 1.25rem;
        line-height: 1.3;
      }

      li.paper {
        border-top: 1px solid var(--line);
      }

      .chain {
        display: flex;
        flex-wrap: wrap;
        gap: 2px 8px;
        margin-top: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  /** Two indices into `view.network.authors`. */
  @property({ attribute: false }) pair: readonly [number, number] = [0, 0];

  override render() {
    const [one, other] = this.pair;
    const papers = newestFirst(this.view.network, sharedPapers(this.view.network, one, other));
    return html`
      <h2>${this.#person(one)} <span class="soft">and</span> ${this.#person(other)}</h2>
      ${papers.length === 0 ? this.#without() : this.#shared(papers)}
    `;
  }

  #shared(papers: readonly number[]) {
    const { authorIsCut } = this.view.lowerBounds;
    const isBound = this.pair.some((person) => authorIsCut[person] === 1);
    return html`
      <p class="soft">
        <lower-bound
          .count=${papers.length}
          .noun=${SHARED}
          .why=${isBound ? "Author lists of these two people are cut, so papers they share may be missing." : ""}
        ></lower-bound>
      </p>
      <h3>Papers</h3>
      <ul aria-label="Papers shared by ${this.#name(this.pair[0])} and ${this.#name(this.pair[1])}">
        ${papers.map(
          (paper) => html`<li class="paper">
            <paper-item .network=${this.view.network} .paper=${paper} .chosen=${this.pair}></paper-item>
          </li>`,
        )}
      </ul>
    `;
  }

  #without() {
    const chain = shortestChain(this.view.network, this.view.slice, this.pair);
    const shared = html`<p>They share no paper${this.view.lowerBounds.cutPapers.length > 0 ? " that the lists show" : ""}.</p>`;
    if (chain.length === 0) {
      return html`${shared}<p class="soft">Nor does a chain of shared papers connect them on the map.</p>`;
    }
    const steps = formatQuantity(chain.length - 1, ["step", "steps"]);
    return html`
      ${shared}
      <h3>A shortest chain, ${steps}</h3>
      <ol class="chain">
        ${chain.map((person, index) => html`<li>${this.#person(person)}${index < chain.length - 1 ? " –" : ""}</li>`)}
      </ol>
    `;
  }

  #person(person: number) {
    const key = this.view.network.authors[person]?.key ?? "";
    const select = () => this.dispatchEvent(new ActionEvent({ type: "person-selected", key }));
    return html`<button class="link" @click=${select}>${this.#name(person)}</button>`;
  }

  #name(person: number): string {
    return this.view.network.authors[person]?.name ?? "";
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "pair-panel": PairPanel;
  }
}
