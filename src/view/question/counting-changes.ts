/** The people whose rank the counting moves most. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { RankChange } from "../../network/rank-changes.ts";
import { countingChanges } from "../../state/counting-changes.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

/** People listed: who moves less is of little interest. */
const MOST = 8;

@customElement("counting-changes")
export class CountingChanges extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        font-size: 0.92rem;
      }

      table {
        width: 100%;
        border-collapse: collapse;
      }

      th,
      td {
        padding: 2px 0;
        font-weight: 400;
        text-align: start;
        vertical-align: top;
      }

      th:not(:first-child),
      td {
        padding-inline-start: var(--space-2);
        text-align: end;
        font-variant-numeric: tabular-nums;
      }

      thead th {
        color: var(--ink-soft);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;

  override render() {
    const { network, slice } = this.view;
    const isRefined = slice.filters.counting === "refined";
    const other = isRefined ? "refined fractional" : "fractional";
    const changes = countingChanges(network, slice);
    if (changes.length === 0)
      return html`<p class="soft">Nobody's rank: full and ${other} counting agree here.</p>`;
    return html`
      <p class="soft">Full counting gives a paper the same weight in every tie; ${other} counting gives less to
        papers by many. Ranks by strength that move most:</p>
      <table aria-label="What counting changes">
        <thead>
          <tr><th scope="col">Name</th><th scope="col">Full</th><th scope="col">${isRefined ? "Refined" : "Fractional"}</th></tr>
        </thead>
        <tbody>${changes.slice(0, MOST).map((change) => this.#row(change))}</tbody>
      </table>
    `;
  }

  #row({ author, full, fractional }: RankChange) {
    const { name = "", key = "" } = this.view.network.authors[author] ?? {};
    const select = () => act(this, { type: "person-selected", key });
    return html`<tr>
      <th scope="row"><button class="link" @click=${select}>${name}</button></th>
      <td>${formatCount(full)}</td>
      <td>${formatCount(fractional)}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "counting-changes": CountingChanges;
  }
}
