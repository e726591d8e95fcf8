/** Filters that few need. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { isOfPapers } from "../../network/network.ts";
import type { Exploration } from "../../state/exploration.ts";
import type { FilterRanges } from "../../state/filter-ranges.ts";
import type { View } from "../../state/select.ts";
import { controls } from "../parts/theme.ts";

import { thresholdSlider } from "./threshold-slider.ts";
import "./author-limit.ts";
import "./trait-list.ts";
import "../parts/toggle-switch.ts";

@customElement("more-filters")
export class MoreFilters extends LitElement {
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
    const { filters } = this.exploration;
    const { minComponent, keepSolo, authorLimit, withoutKinds, withoutTopics } = filters;
    const { network } = this.view;
    return html`
      ${thresholdSlider({
        name: "Component size",
        threshold: "minComponent",
        value: minComponent,
        most: this.ranges.largestComponent,
      })}
      <toggle-switch
        name=${isOfPapers(network) ? "People who only published alone" : "People without ties"}
        .isOn=${keepSolo}
        .action=${{ type: "soloists-kept", areKept: !keepSolo } as const}
      ></toggle-switch>
      ${this.#consortia()}
      ${
        isOfPapers(network)
          ? html`<author-limit .network=${network} .limit=${authorLimit}></author-limit>`
          : nothing
      }
      <trait-list
        by="withoutTopics"
        .traits=${this.ranges.topics}
        .without=${withoutTopics ?? []}
      ></trait-list>
      <trait-list
        by="withoutKinds"
        .traits=${this.ranges.kinds}
        .without=${withoutKinds}
      ></trait-list>
    `;
  }

  /** Only where there are any. */
  #consortia() {
    if (!this.ranges.hasGroups) return nothing;
    const isIn = this.exploration.naming.groups === "include";
    return html`<toggle-switch
      name="Consortia as people"
      .isOn=${isIn}
      .action=${{ type: "groups-read", groups: isIn ? "leave-out" : "include" } as const}
    ></toggle-switch>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "more-filters": MoreFilters;
  }
}
