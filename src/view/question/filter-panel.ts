/** What is shown: who is hidden, thresholds and counting. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { COUNTINGS } from "../../network/filters.ts";
import { isOfPapers } from "../../network/network.ts";
import type { Exploration } from "../../state/exploration.ts";
import type { FilterRanges } from "../../state/filter-ranges.ts";
import { leaveOutNothing } from "../../state/filtering.ts";
import { sharedPersonOf } from "../../state/known-shared-person.ts";
import { authorIndices, type View } from "../../state/select.ts";
import { act } from "../parts/action-event.ts";
import { passFocus } from "../parts/pass-focus.ts";
import type { ChoiceEvent, ChoiceOption } from "../parts/segmented-choice.ts";
import { controls } from "../parts/theme.ts";

import { thresholdSlider } from "./threshold-slider.ts";
import "../parts/late-details.ts";
import "../parts/segmented-choice.ts";
import "../parts/toggle-switch.ts";

const COUNTING_OPTIONS: readonly ChoiceOption[] = [
  { value: "full", label: "Full", hint: "Each shared paper adds 1 to a tie" },
  {
    value: "fractional",
    label: "Fractional",
    hint: "A paper by n people adds 1 ÷ (n − 1) to each of its ties: 1 to the strength of each of its people",
  },
  {
    value: "refined",
    label: "Refined",
    hint: "A paper by n people adds 2 ÷ (n (n − 1)) to each of its ties: 1 to all of them together",
  },
];

@customElement("filter-panel")
export class FilterPanel extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .section {
        display: flex;
        justify-content: space-between;
      }

      .section button {
        color: var(--accent);
        letter-spacing: 0;
        text-transform: none;
      }

      .counting {
        position: relative;
      }

      /* At the end of the line above the choices. */
      late-details::part(summary) {
        position: absolute;
        top: 2px;
        right: 0;
      }

      h2 {
        margin: 0;
        font: inherit;
      }

      /* Where nobody is tied, a file may leave nothing to show; the keyboard still finds it, from a button that goes. */
      .section:only-child > :only-child {
        font-size: 0;
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) exploration!: Exploration;
  @property({ attribute: false }) ranges!: FilterRanges;

  override render() {
    const { filters } = this.exploration;
    return html`
      <div class="section">
        <h2 tabindex="-1">Show</h2>
        ${leaveOutNothing(filters) ? nothing : html`<button class="link" @click=${this.#lift}>Reset filters</button>`}
      </div>
      ${this.#hiding()} ${this.#thresholds()}
      ${this.#counting()}
    `;
  }

  /** Whom everybody shares, and whoever else is hidden. */
  #hiding() {
    const { network } = this.view;
    const hidden = authorIndices(network, this.exploration.hidden);
    const shared = sharedPersonOf(network);
    const people = shared === undefined || hidden.includes(shared) ? hidden : [shared, ...hidden];
    return people.map((person) => this.#hideSwitch(person, hidden.includes(person)));
  }

  #hideSwitch(person: number, isHidden: boolean) {
    const { name = "", key = "" } = this.view.network.authors[person] ?? {};
    const isShared = person === sharedPersonOf(this.view.network);
    return html`<toggle-switch
      name="Hide ${name}"
      .isOn=${isHidden}
      .action=${{ type: isHidden ? "person-unhidden" : "person-hidden", key } as const}
      shortcut=${isShared ? "h" : ""}
      @coterie-action=${isShared ? nothing : this.#leave}
    ></toggle-switch>`;
  }

  /** The switch of whoever is shown again goes away. */
  #leave() {
    passFocus(this, "h2");
  }

  #thresholds() {
    const { minPapers, minShared, minStrength } = this.exploration.filters;
    const { mostPapers, mostShared, strengthStep } = this.ranges;
    if (!isOfPapers(this.view.network))
      return thresholdSlider({
        name: "Strength per tie",
        threshold: "minStrength",
        value: minStrength,
        most: mostShared,
        least: 0,
        whenAll: "all",
        step: strengthStep,
      });
    return html`
      ${thresholdSlider({ name: "Papers per person", threshold: "minPapers", value: minPapers, most: mostPapers })}
      ${thresholdSlider({ name: "Shared papers per tie", threshold: "minShared", value: minShared, most: mostShared })}
    `;
  }

  #counting() {
    if (!isOfPapers(this.view.network)) return nothing;
    return html`<div class="counting"><segmented-choice
      name="Counting"
      .options=${COUNTING_OPTIONS}
      .value=${this.exploration.filters.counting}
      @coterie-choice=${this.#count}
    ></segmented-choice>
    <late-details
      name="What changes?"
      .content=${() => html`<counting-changes .view=${this.view}></counting-changes>`}
    ></late-details></div>`;
  }

  #count({ value }: ChoiceEvent) {
    const counting = COUNTINGS.find((one) => one === value) ?? "full";
    act(this, { type: "counting-chosen", counting });
  }

  #lift() {
    act(this, { type: "filters-lifted" });
    this.#leave();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "filter-panel": FilterPanel;
  }
}
