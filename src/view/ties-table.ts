/** Every tie shown, strongest first: the list behind the count of ties. */

import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import type { View } from "../state/select.ts";

import { ActionEvent } from "./action-event.ts";
import { formatCount, formatStrength } from "./format.ts";
import { table } from "./table-style.ts";
import { controls } from "./theme.ts";

/** Rows drawn at once; more come by the button under the table. */
const PAGE = 100;

@customElement("ties-table")
export class TiesTable extends LitElement {
  static override styles = [controls, table];

  @property({ attribute: false }) view!: View;
  @state() private limit = PAGE;

  override render() {
    const { network, slice } = this.view;
    const ties = Array.from(slice.tieShown.keys())
      .filter((tie) => slice.tieShown[tie] === 1)
      .sort((a, b) => slice.strength[b]! - slice.strength[a]! || a - b);
    const remaining = ties.length - this.limit;
    return html`
      <p class="soft">Choose a person on the map, in the search or in the table of people; or a tie:</p>
      <table aria-label="Ties">
        <thead>
          <tr><th scope="col" class="text">Tie</th><th scope="col" class="number">${slice.filters.counting === "fractional" || network.givenStrength !== undefined ? "Strength" : "Shared papers"}</th></tr>
        </thead>
        <tbody>${ties.slice(0, this.limit).map((tie) => this.#row(tie))}</tbody>
      </table>
      ${
        remaining > 0
          ? html`<button class="more" @click=${this.#showMore}>Show ${Math.min(PAGE, remaining)} more of ${formatCount(remaining)}</button>`
          : nothing
      }
    `;
  }

  #row(tie: number) {
    const { network, slice, lowerBounds } = this.view;
    const pair = pairOfTie(this.view, tie);
    const [one, other] = pair.map((person) => network.authors[person]!);
    const isCut = pair.some((person) => lowerBounds.authorIsCut[person] === 1);
    const select = () =>
      this.dispatchEvent(new ActionEvent({ type: "pair-selected", keys: [one!.key, other!.key] }));
    return html`<tr>
      <th scope="row" class="text"><button class="link" @click=${select}>${one!.name} – ${other!.name}</button></th>
      <td class="number">${formatStrength(slice.strength[tie]!, slice.filters.counting, isCut)}</td>
    </tr>`;
  }

  #showMore() {
    this.limit += PAGE;
  }
}

/** The two people of a tie, the one with more papers first. */
export function pairOfTie({ network, slice }: View, tie: number): readonly [number, number] {
  const source = network.source[tie]!;
  const target = network.target[tie]!;
  return slice.papers[source]! >= slice.papers[target]! ? [source, target] : [target, source];
}

declare global {
  interface HTMLElementTagNameMap {
    "ties-table": TiesTable;
  }
}
