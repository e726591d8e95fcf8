/** How the map looks: what colours and sizes stand for, and how people are laid out. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Quality } from "../../layout/quality.ts";
import { type LayoutSettings, USUAL_LAYOUT } from "../../layout/settings.ts";
import type { ColourBy, Look, SizeBy } from "../../figure/look.ts";
import type { Action } from "../../state/reduce.ts";

import { ActionEvent } from "../parts/action-event.ts";
import { formatCount, formatPercent } from "../parts/format.ts";
import type { ChoiceEvent, ChoiceOption } from "../parts/segmented-choice.ts";
import type { SliderEvent } from "../parts/slider-row.ts";
import { controls } from "../parts/theme.ts";
import "../parts/segmented-choice.ts";
import "../parts/slider-row.ts";

interface Named<Value extends string> extends ChoiceOption {
  readonly value: Value;
}

const COLOURS: readonly Named<ColourBy>[] = [
  { value: "cluster", label: "Cluster" },
  { value: "category", label: "Topic", hint: "What most of a person's papers are filed under" },
  { value: "first-year", label: "First year", hint: "Year of a person's first paper here" },
  { value: "last-year", label: "Last year", hint: "Year of a person's last paper here" },
  { value: "component", label: "Component", hint: "People whom chains of shared papers connect" },
];

/** Of a network without papers, in place of topics. */
const OF_FILE: Named<ColourBy> = {
  value: "category",
  label: "File's cluster",
  hint: "The cluster that the file puts a person in",
};

const SIZES: readonly Named<SizeBy>[] = [
  { value: "papers", label: "Papers" },
  { value: "coauthors", label: "Co-authors" },
  { value: "strength", label: "Strength", hint: "Sum of a person's ties" },
];

const LOOKS: readonly Named<LayoutSettings["look"]>[] = [
  { value: "forceatlas2", label: "ForceAtlas2", hint: "Distances say the most" },
  { value: "clusters", label: "Clusters", hint: "Groups stand apart, long ties pull less" },
];

/** Of a network file that says where everybody stands. */
const PLACES_OF_FILE: Named<LayoutSettings["look"]> = {
  value: "file",
  label: "File's places",
  hint: "Everybody where the file puts them",
};

type Setting = "gravity" | "scaling" | "weightInfluence";

interface SettingFacts {
  readonly setting: Setting;
  readonly name: string;
  readonly hint: string;
  readonly least: number;
  readonly most: number;
}

const SETTINGS: readonly SettingFacts[] = [
  {
    setting: "gravity",
    name: "Gravity",
    hint: "Pull to the middle of each component",
    least: 0,
    most: 4,
  },
  { setting: "scaling", name: "Room", hint: "Distance between people", least: 0.25, most: 4 },
  {
    setting: "weightInfluence",
    name: "Pull of strong ties",
    hint: "0: every tie pulls alike; 1: in proportion to its strength",
    least: 0,
    most: 2,
  },
];

@customElement("map-choices")
export class MapChoices extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      details {
        margin-top: var(--space-3);
      }

      .quality {
        margin-top: var(--space-2);
        font-size: 0.9rem;
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
      <details>
        <summary>Layout</summary>
        <segmented-choice
          name="Layout"
          .options=${this.#looks}
          .value=${this.#usedLook}
          @coterie-choice=${this.#onLayout}
        ></segmented-choice>
        ${this.#usedLook === "file" ? nothing : this.#settings()}
        ${this.#quality()}
      </details>
    `;
  }

  get #looks() {
    return this.hasPlaces ? [...LOOKS, PLACES_OF_FILE] : LOOKS;
  }

  /** An address may ask for the places of a file that has none. */
  get #usedLook(): LayoutSettings["look"] {
    const { look } = this.layout;
    return look === "file" && !this.hasPlaces ? USUAL_LAYOUT.look : look;
  }

  /** Of the forces. */
  #settings() {
    const areUsual = SETTINGS.every(
      ({ setting }) => this.layout[setting] === USUAL_LAYOUT[setting],
    );
    return html`
      ${SETTINGS.map((facts) => this.#slider(facts))}
      ${areUsual ? nothing : html`<button @click=${this.#reset}>Reset the layout settings</button>`}
    `;
  }

  /** What was chosen, in an address, stays in view though it tells nobody apart. */
  #tellsApart(value: ColourBy): boolean {
    if (value === this.look.colourBy) return true;
    if (value === "category") return this.hasTopics;
    return this.hasYears || value === "cluster" || value === "component";
  }

  /** Two numbers that nobody has to know, with what they mean. */
  #quality() {
    if (this.quality === undefined) return nothing;
    const { stress, neighbourhoodPreservation: kept } = this.quality;
    return html`<p class="soft quality">
      In the largest component, ${formatPercent(kept)} of the people drawn nearest to somebody are their
      co-authors (neighbourhood preservation), and distances differ from steps between people by a
      stress of ${formatCount(stress)} (0 is best, scale-normalised).
    </p>`;
  }

  #slider({ setting, name, hint, least, most }: SettingFacts) {
    const value = this.layout[setting];
    return html`<slider-row
      name=${name}
      hint=${hint}
      text="${formatCount(value)} ×"
      .value=${value}
      .least=${least}
      .most=${most}
      .step=${0.25}
      @coterie-slider=${({ value: moved, gesture }: SliderEvent) =>
        this.#act({
          type: "layout-chosen",
          settings: { ...this.layout, [setting]: moved },
          gesture,
        })}
    ></slider-row>`;
  }

  #onColour({ value }: ChoiceEvent) {
    const colour = COLOURS.find((option) => option.value === value);
    if (colour !== undefined)
      this.#act({ type: "look-chosen", look: { ...this.look, colourBy: colour.value } });
  }

  #onSize({ value }: ChoiceEvent) {
    const size = SIZES.find((option) => option.value === value);
    if (size !== undefined)
      this.#act({ type: "look-chosen", look: { ...this.look, sizeBy: size.value } });
  }

  #onLayout({ value }: ChoiceEvent) {
    const look = this.#looks.find((option) => option.value === value);
    if (look !== undefined)
      this.#act({ type: "layout-chosen", settings: { ...this.layout, look: look.value } });
  }

  #reset() {
    this.#act({ type: "layout-chosen", settings: { ...USUAL_LAYOUT, look: this.layout.look } });
  }

  #act(action: Action) {
    this.dispatchEvent(new ActionEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "map-choices": MapChoices;
  }
}
