/** Every tie shown, strongest first: the list behind the count of ties. */

import { html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import { isTieCut } from "../../network/lower-bounds.ts";
import { isOfPapers } from "../../network/network.ts";
import { pairOfTie } from "../../state/pair-of-tie.ts";
import type { View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { formatStrength } from "../parts/format.ts";
import { Paging } from "../parts/paging.ts";
import { table } from "../parts/table-style.ts";
import { controls } from "../parts/theme.ts";

@customElement("ties-table")
export class TiesTable extends LitElement {
  static override styles = [controls, table];

  @property({ attribute: false }) view!: View;
  readonly #paging = new Paging(this);

  override render() {
    const { network, slice } = this.view;
    const ties = Array.from(slice.tieShown.keys())
      .filter((tie) => slice.tieShown[tie] === 1)
      .sort((a, b) => slice.strength[b]! - slice.strength[a]! || a - b);
    return html`
      <p class="soft">Choose a person on the map, in the search or in the table of people; or a tie:${this.#marks(ties)}</p>
      <table aria-label="Ties">
        <thead>
          <tr><th scope="col" class="text">Tie</th><th scope="col" class="number">${slice.filters.counting === "full" && isOfPapers(network) ? "Shared papers" : "Strength"}</th></tr>
        </thead>
        <tbody>${this.#paging.drawn(ties).map((tie) => this.#row(tie))}</tbody>
      </table>
      ${this.#paging.button(ties.length)}
    `;
  }

  /** What numbers with a mark rest on. */
  #marks(ties: readonly number[]): string {
    const { lowerBounds, slice } = this.view;
    if (lowerBounds.cutPapers.length === 0 || !ties.some((tie) => this.#isCut(tie))) return "";
    const mark = slice.filters.counting === "full" ? "≥: at least" : "≈: about";
    return ` (${mark}, because author lists are cut)`;
  }

  #isCut(tie: number): boolean {
    return isTieCut(this.view.lowerBounds, ...pairOfTie(this.view, tie));
  }

  #row(tie: number) {
    const { network, slice } = this.view;
    const pair = pairOfTie(this.view, tie);
    const [one, other] = pair.map((person) => network.authors[person]!);
    const select = () => act(this, { type: "pair-selected", keys: [one!.key, other!.key] });
    return html`<tr>
      <th scope="row" class="text"><button class="link" @click=${select}>${one!.name} – ${other!.name}</button></th>
      <td class="number">${formatStrength(slice.strength[tie]!, slice.filters.counting, this.#isCut(tie))}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "ties-table": TiesTable;
  }
}
