/** What is shown, continued below the clusters: years, which the bars under the map choose too, and what few need. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Exploration } from "../../state/exploration.ts";
import type { FilterRanges } from "../../state/filter-ranges.ts";
import type { View } from "../../state/select.ts";
import { controls } from "../parts/theme.ts";
import "../parts/late-details.ts";
import "../years/year-range.ts";

@customElement("further-filters")
export class FurtherFilters extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) exploration!: Exploration;
  @property({ attribute: false }) ranges!: FilterRanges;

  override render() {
    return html`
      <h2 class="section">Filters</h2>
      ${this.#years()}
      <late-details
        name="More filters"
        .content=${() => html`<more-filters
          .view=${this.view}
          .exploration=${this.exploration}
          .ranges=${this.ranges}
        ></more-filters>`}
      ></late-details>
    `;
  }

  #years() {
    const { years, undated } = this.ranges;
    if (years === undefined || (years.from === years.to && undated === 0)) return nothing;
    return html`<year-range
      .within=${years}
      .years=${this.exploration.filters.years}
      .undated=${undated}
    ></year-range>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "further-filters": FurtherFilters;
  }
}
