/** The question, on the left: what the data are, what is shown, which clusters there are. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { version } from "../../../package.json";
import type { Quality } from "../../layout/quality.ts";
import { isOfPapers } from "../../network/network.ts";
import type { Exploration } from "../../state/exploration.ts";
import type { FilterRanges } from "../../state/filter-ranges.ts";
import type { Measuring } from "../../state/measuring.ts";
import { isCompletable } from "../../state/opened/examples.ts";
import type { Source } from "../../state/opened/source.ts";
import type { Action } from "../../state/reduce.ts";
import type { View } from "../../state/select.ts";
import { OpenEvent } from "../open/open-event.ts";
import { act } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import { numberList } from "../parts/number-list-style.ts";
import { passFocus } from "../parts/pass-focus.ts";
import { controls } from "../parts/theme.ts";
import "../clusters/cluster-list.ts";
import "./filter-panel.ts";
import "../parts/late-details.ts";
import "./source-panel.ts";

@customElement("data-panel")
export class DataPanel extends LitElement {
  static override styles = [
    controls,
    numberList,
    css`
      :host {
        display: block;
      }

      .section:first-child {
        margin-top: 0;
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

      late-details {
        margin-top: var(--space-3);
      }

      /* Fetched after the first picture, they move nothing. */
      :not(:defined) {
        display: block;
        height: 150px;
      }

      .about {
        margin-top: calc(2 * var(--space-4));
        color: var(--ink-soft);
        font-size: 0.85rem;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) source!: Source;
  @property({ attribute: false }) exploration!: Exploration;
  @property({ attribute: false }) ranges!: FilterRanges;
  @property({ attribute: false }) measuring!: Measuring;
  /** Of the picture; absent until it is measured. */
  @property({ attribute: false }) quality: Quality | undefined;
  @property({ type: Boolean }) areFilesKept = false;

  override render() {
    return html`
      ${this.#data()}
      <source-panel
        .source=${this.source}
        .view=${this.view}
        .areKept=${this.areFilesKept}
      ></source-panel>
      ${this.#incomplete()}
      <filter-panel
        .view=${this.view}
        .exploration=${this.exploration}
        .ranges=${this.ranges}
      ></filter-panel>
      <h2 class="section">Clusters</h2>
      <cluster-list .view=${this.view} .narrowing=${this.exploration.narrowing}></cluster-list>
      <further-filters
        .view=${this.view}
        .exploration=${this.exploration}
        .ranges=${this.ranges}
      ></further-filters>
      <map-choices
        .look=${this.exploration.look}
        .layout=${this.exploration.layout}
        .quality=${this.quality}
        .hasPapers=${this.view.network.papers.length > 0}
        .hasTopics=${this.ranges.hasTopics}
        .hasYears=${this.ranges.years !== undefined}
        .hasPlaces=${this.view.network.givenPlaces !== undefined}
      ></map-choices>
      <late-details
        name="Network measures"
        .content=${() => html`<network-measures .view=${this.view} .measuring=${this.measuring}></network-measures>`}
      ></late-details>
      ${this.#claims()}
      <p class="about">
        Coterie ${version} · nothing leaves this page · <a href="licenses.html">licences</a>
      </p>
    `;
  }

  #data() {
    const { network, slice } = this.view;
    return html`
      <h2 class="section">Data</h2>
      <dl>
        ${
          isOfPapers(network)
            ? this.#count("Papers", slice.paperCount, { type: "tab-opened", tab: "papers" })
            : nothing
        }
        ${this.#count("People", slice.authorCount, { type: "tab-opened", tab: "people" })}
        ${this.#count(isOfPapers(network) ? "Ties (shared papers)" : "Ties", slice.tieCount, { type: "ties-listed" })}
      </dl>
    `;
  }

  #count(name: string, count: number, action: Action) {
    return html`<div>
      <dt><button class="link" @click=${() => act(this, action)}>${name}</button></dt>
      <dd>${formatCount(count)}</dd>
    </div>`;
  }

  #incomplete() {
    const { cutPapers, lowerBounds } = this.view;
    const cut = cutPapers.length;
    if (cut === 0) return nothing;
    const { papers } = this.view.network;
    const begun = cutPapers.filter((paper) => papers[paper]!.byline.authors.length > 0).length;
    const to = lowerBounds.cutPapers.length > 0 ? "incomplete-shown" : "incomplete";
    const show: Action = { type: "narrowed", narrowing: { to }, tab: "papers" };
    return html`<p class="note" role="note">
      <strong>${formatCount(cut)} of ${formatCount(papers.length)} author lists ${stateOf(cut, begun)}${this.#shown()}</strong>
      Counts that rest on them are lower bounds (≥).
      <button class="link" @click=${() => act(this, show)}>Show these papers</button>
      ${this.#completing()}
    </p>`;
  }

  /** Filters leave other numbers, which the tables and the caption of a figure have. */
  #shown() {
    const { network, slice, lowerBounds } = this.view;
    if (slice.paperCount === network.papers.length) return nothing;
    return ` Of the ${formatCount(slice.paperCount)} shown: ${formatCount(lowerBounds.cutPapers.length)}.`;
  }

  /** The bundled example has a second source with the lists that could be found. */
  #completing() {
    if (!isCompletable(this.source)) return nothing;
    return html`<button class="link" @click=${this.#complete}>Complete author lists</button>`;
  }

  #complete() {
    passFocus(this, ".note button");
    this.dispatchEvent(new OpenEvent({ example: "bylines" }, "add"));
  }

  #claims() {
    const { claims } = this.source.bibliography;
    if (claims.length === 0) return nothing;
    return html`<late-details
      name="What the page says of itself"
      .content=${() => html`<page-claims .claims=${claims}></page-claims>`}
    ></late-details>`;
  }
}

/** @param begun - so many of the lists name somebody. */
function stateOf(lists: number, begun: number): string {
  const [end, are] = lists === 1 ? ["ends", "is"] : ["end", "are"];
  if (begun === lists) return `${end} in “et al.” or ${are} cut short.`;
  return begun === 0 ? `${are} missing or could not be read.` : `${are} incomplete.`;
}

declare global {
  interface HTMLElementTagNameMap {
    "data-panel": DataPanel;
  }
}
