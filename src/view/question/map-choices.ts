/** How the map looks: what colours and sizes stand for; and, behind a disclosure, how people are laid out. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { ColourBy, Look, SizeBy } from "../../figure/look.ts";
import type { Quality } from "../../layout/quality.ts";
import type { LayoutSettings } from "../../layout/settings.ts";
import { act } from "../parts/action-event.ts";
import type { ChoiceEvent, ChoiceOption } from "../parts/segmented-choice.ts";
import { controls } from "../parts/theme.ts";
import "../parts/late-details.ts";
import "../parts/segmented-choice.ts";

const COLOURS: readonly ChoiceOption<ColourBy>[] = [
  { value: "cluster", label: "Cluster" },
  { value: "category", label: "Topic", hint: "What most of a person's papers are filed under" },
  { value: "first-year", label: "First year", hint: "Year of a person's first paper here" },
  { value: "last-year", label: "Last year", hint: "Year of a person's last paper here" },
  { value: "component", label: "Component", hint: "People whom chains of shared papers connect" },
];

/** Of a network without papers, in place of topics. */
const OF_FILE: ChoiceOption<ColourBy> = {
  value: "category",
  label: "File's cluster",
  hint: "The cluster that the file puts a person in",
};

const SIZES: readonly ChoiceOption<SizeBy>[] = [
  { value: "papers", label: "Papers" },
  { value: "coauthors", label: "Co-authors" },
  { value: "strength", label: "Strength", hint: "Sum of a person's ties" },
];

@customElement("map-choices")
export class MapChoices extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      late-details {
        margin-top: var(--space-3);
      }
    `,
  ];

  @property({ attribute: false }) look!: Look;
  @property({ attribute: false }) layout!: LayoutSettings;
  /** Of the picture; absent until it is measured. */
  @property({ attribute: false }) quality: Quality | undefined;
  @property({ type: Boolean }) hasPapers = true;
  /** Whether papers are filed under topics, and have years: without, everybody would be grey. */
  @property({ type: Boolean }) hasTopics = true;
  @property({ type: Boolean }) hasYears = true;
  /** Whether a file says where everybody stands. */
  @property({ type: Boolean }) hasPlaces = false;

  override render() {
    const colours = COLOURS.filter(({ value }) => this.#tellsApart(value)).map((colour) =>
      colour.value === "category" && !this.hasPapers ? OF_FILE : colour,
    );
    const sizes = SIZES.filter(({ value }) => this.hasPapers || value !== "papers");
    return html`
      <h2 class="section">Map</h2>
      <segmented-choice
        name="Colour by"
        .options=${colours}
        .value=${this.look.colourBy}
        @coterie-choice=${this.#onColour}
      ></segmented-choice>
      <segmented-choice
        name="Size by"
        .options=${sizes}
        .value=${this.hasPapers || this.look.sizeBy !== "papers" ? this.look.sizeBy : "coauthors"}
        @coterie-choice=${this.#onSize}
      ></segmented-choice>
      <late-details name="Layout" .content=${() => this.#layout()}></late-details>
    `;
  }

  #layout() {
    return html`<layout-choices
      .layout=${this.layout}
      .quality=${this.quality}
      .hasPlaces=${this.hasPlaces}
    ></layout-choices>`;
  }

  /** What was chosen, in an address, stays in view though it tells nobody apart. */
  #tellsApart(value: ColourBy): boolean {
    if (value === this.look.colourBy) return true;
    if (value === "category") return this.hasTopics;
    return this.hasYears || value === "cluster" || value === "component";
  }

  #onColour({ value }: ChoiceEvent) {
    const colour = COLOURS.find((option) => option.value === value);
    if (colour !== undefined)
      act(this, { type: "look-chosen", look: { ...this.look, colourBy: colour.value } });
  }

  #onSize({ value }: ChoiceEvent) {
    const size = SIZES.find((option) => option.value === value);
    if (size !== undefined)
      act(this, { type: "look-chosen", look: { ...this.look, sizeBy: size.value } });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "map-choices": MapChoices;
  }
}
