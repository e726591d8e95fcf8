/** How people are laid out: by which forces or places, and how good the picture is. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Quality } from "../../layout/quality.ts";
import { type LayoutSettings, LEAST_GRAVITY, USUAL_LAYOUT } from "../../layout/settings.ts";
import { act } from "../parts/action-event.ts";
import { formatCount, formatPercent } from "../parts/format.ts";
import { passFocus } from "../parts/pass-focus.ts";
import type { ChoiceEvent, ChoiceOption } from "../parts/segmented-choice.ts";
import type { SliderEvent } from "../parts/slider-row.ts";
import { controls } from "../parts/theme.ts";

import "../parts/segmented-choice.ts";
import "../parts/slider-row.ts";

const LOOKS: readonly ChoiceOption<LayoutSettings["look"]>[] = [
  { value: "forceatlas2", label: "ForceAtlas2", hint: "Distances say the most" },
  { value: "clusters", label: "Clusters", hint: "Groups stand apart, long ties pull less" },
];

/** Of a network file that says where everybody stands. */
const PLACES_OF_FILE: ChoiceOption<LayoutSettings["look"]> = {
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
    least: LEAST_GRAVITY,
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

@customElement("layout-choices")
export class LayoutChoices extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .quality {
        margin-top: var(--space-2);
        font-size: 0.9rem;
      }
    `,
  ];

  @property({ attribute: false }) layout!: LayoutSettings;
  /** Of the picture; absent until it is measured. */
  @property({ attribute: false }) quality: Quality | undefined;
  /** Whether a file says where everybody stands. */
  @property({ type: Boolean }) hasPlaces = false;

  override render() {
    return html`
      <segmented-choice
        name="Layout"
        .options=${this.#looks}
        .value=${this.#usedLook}
        @coterie-choice=${this.#onLayout}
      ></segmented-choice>
      ${this.#usedLook === "file" ? nothing : this.#settings()}
      ${this.#quality()}
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

  /** Two numbers that nobody has to know, with what they mean. */
  #quality() {
    if (this.quality === undefined) return nothing;
    const { stress, neighbourhoodPreservation: kept } = this.quality;
    return html`<p class="soft quality">
      In the largest component, somebody's co-authors and as many people drawn nearest to them overlap
      by ${formatPercent(kept)} (neighbourhood preservation: those in both of those in either), and
      distances differ from steps between people by a stress of ${formatCount(stress)} (0 is best, scale-normalised).
    </p>`;
  }

  #slider({ setting, name, hint, least, most }: SettingFacts) {
    // An address or a session may ask for less.
    const value = Math.max(least, this.layout[setting]);
    return html`<slider-row
      name=${name}
      hint=${hint}
      text="${formatCount(value)} ×"
      .value=${value}
      .least=${least}
      .most=${most}
      .step=${0.25}
      @coterie-slider=${({ value: moved, gesture }: SliderEvent) =>
        act(this, {
          type: "layout-chosen",
          settings: { ...this.layout, [setting]: moved },
          gesture,
        })}
    ></slider-row>`;
  }

  #onLayout({ value }: ChoiceEvent) {
    const look = this.#looks.find((option) => option.value === value);
    if (look !== undefined)
      act(this, { type: "layout-chosen", settings: { ...this.layout, look: look.value } });
  }

  #reset() {
    act(this, { type: "layout-chosen", settings: { ...USUAL_LAYOUT, look: this.layout.look } });
    passFocus(this, "slider-row");
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "layout-choices": LayoutChoices;
  }
}
