/** The question, on the left: what the data are, what is shown, which clusters there are. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { version } from "../../package.json";
import type { Exploration } from "../state/exploration.ts";
import { isCompletable } from "../state/examples.ts";
import type { Action } from "../state/reduce.ts";
import { authorIndices, type View } from "../state/select.ts";
import type { Source } from "../state/source.ts";

import { ActionEvent } from "./action-event.ts";
import { formatCount } from "./format.ts";
import { OpenEvent } from "./open-dialog.ts";
import { controls } from "./theme.ts";
import "./cluster-list.ts";
import "./map-choices.ts";
import "./source-panel.ts";

@customElement("data-panel")
export class DataPanel extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      h3:first-child {
        margin-top: 0;
      }

      dl {
        margin: 0;
      }

      dl div,
      .switch {
        display: flex;
        gap: var(--space-2);
        justify-content: space-between;
        padding: 4px 0;
      }

      dt,
      dd {
        margin: 0;
      }

      dd {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }

      .note {
        margin-top: var(--space-3);
        padding: 9px 12px;
        border: 1px solid var(--warn-line);
        border-radius: var(--radius);
        background: var(--warn);
        font-size: 0.92rem;
      }

      .note button {
        text-decoration: underline;
        text-underline-offset: 3px;
      }

      .switch {
        width: 100%;
        align-items: center;
        border: 0;
        border-radius: 4px;
        background: none;
        font-weight: 400;
        text-align: start;
      }

      .track {
        flex: none;
        width: 36px;
        height: 20px;
        padding: 2px;
        border: 1px solid var(--line-strong);
        border-radius: 10px;
        background: var(--sunken);
        pointer-events: none;
      }

      .track::before {
        content: "";
        display: block;
        width: 14px;
        height: 14px;
        border-radius: 7px;
        background: var(--line-strong);
      }

      [aria-checked="true"] .track {
        border-color: var(--accent);
        background: var(--accent);
      }

      [aria-checked="true"] .track::before {
        margin-inline-start: 16px;
        background: var(--on-accent);
      }

      details {
        margin-top: var(--space-3);
        font-size: 0.92rem;
      }

      summary {
        color: var(--ink-soft);
        cursor: pointer;
      }

      .about {
        margin-top: calc(2 * var(--space-4));
        color: var(--ink-soft);
        font-size: 0.85rem;
      }

      details li {
        padding: 3px 0;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) source!: Source;
  @property({ attribute: false }) exploration!: Exploration;
  @property({ type: Boolean }) areFilesKept = false;

  override render() {
    return html`
      ${this.#data()} ${this.#incomplete()} ${this.#claims()}
      <source-panel
        .source=${this.source}
        .view=${this.view}
        .areKept=${this.areFilesKept}
      ></source-panel>
      ${this.#hiding()}
      <h3>Clusters</h3>
      <cluster-list .view=${this.view} .narrowing=${this.exploration.narrowing}></cluster-list>
      <map-choices
        .look=${this.exploration.look}
        .layout=${this.exploration.layout}
        .hasPapers=${this.view.network.papers.length > 0}
      ></map-choices>
      <p class="about">
        Coterie ${version} · nothing leaves this page · <a href="licenses.html">licences</a>
      </p>
    `;
  }

  #data() {
    const { network, slice } = this.view;
    return html`
      <h3>Data</h3>
      <dl>
        ${this.#count("Papers", network.papers.length, { type: "tab-opened", tab: "papers" })}
        ${this.#count("People", slice.authorCount, { type: "tab-opened", tab: "people" })}
        ${this.#count("Ties (shared papers)", slice.tieCount, { type: "ties-listed" })}
      </dl>
    `;
  }

  #count(name: string, count: number, action: Action) {
    return html`<div>
      <dt><button class="link" @click=${() => this.#act(action)}>${name}</button></dt>
      <dd>${formatCount(count)}</dd>
    </div>`;
  }

  #incomplete() {
    const cut = this.view.lowerBounds.cutPapers.length;
    if (cut === 0) return nothing;
    const show: Action = { type: "narrowed", narrowing: { to: "incomplete" }, tab: "papers" };
    return html`<p class="note" role="note">
      <strong>${formatCount(cut)} of ${formatCount(this.view.network.papers.length)} author lists end in “et al.”</strong>
      Counts that rest on them are lower bounds (≥).
      <button class="link" @click=${() => this.#act(show)}>Show these papers</button>
      ${this.#completing()}
    </p>`;
  }

  /** The bundled example has a second source with the lists that could be found. */
  #completing() {
    if (!isCompletable(this.source)) return nothing;
    return html`<button class="link" @click=${this.#complete}>Complete author lists</button>`;
  }

  #complete() {
    this.dispatchEvent(new OpenEvent({ example: "bylines" }, "add"));
  }

  #claims() {
    const { claims } = this.source.bibliography;
    if (claims.length === 0) return nothing;
    return html`<details>
      <summary>What the page says of itself</summary>
      <ul>
        ${claims.map(
          ({ name, value, doubt }) => html`<li>
            ${name}: ${value} ${doubt === undefined ? nothing : html`<span class="soft">(not to be relied on: ${doubt})</span>`}
          </li>`,
        )}
      </ul>
    </details>`;
  }

  /** The owner, and whoever else is hidden. */
  #hiding() {
    const { network } = this.view;
    const hidden = authorIndices(network, this.exploration.hidden);
    const people =
      network.owner === undefined || hidden.includes(network.owner)
        ? hidden
        : [network.owner, ...hidden];
    if (people.length === 0) return nothing;
    return html`<h3>Show</h3>${people.map((person) => this.#hideSwitch(person, hidden.includes(person)))}`;
  }

  #hideSwitch(person: number, isHidden: boolean) {
    const { name = "", key = "" } = this.view.network.authors[person] ?? {};
    const action: Action = { type: isHidden ? "person-unhidden" : "person-hidden", key };
    const isOwner = person === this.view.network.owner;
    return html`<button
      class="switch"
      role="switch"
      aria-checked=${isHidden}
      aria-keyshortcuts=${isOwner ? "h" : nothing}
      @click=${() => this.#act(action)}
    >
      Hide ${name}<span class="track"></span>
    </button>`;
  }

  #act(action: Action) {
    this.dispatchEvent(new ActionEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "data-panel": DataPanel;
  }
}
