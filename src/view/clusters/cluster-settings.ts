/** How clusters are found, in plain words. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import {
  type ClusterWeights,
  type ClusterSettings as Settings,
  USUAL_CLUSTERING,
} from "../../network/clusters/communities.ts";
import { act } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import type { ChoiceEvent, ChoiceOption } from "../parts/segmented-choice.ts";
import type { SliderEvent } from "../parts/slider-row.ts";
import { controls } from "../parts/theme.ts";
import "../parts/segmented-choice.ts";
import "../parts/slider-row.ts";

const ALGORITHMS: readonly ChoiceOption[] = [
  {
    value: "leiden",
    label: "Leiden",
    hint: "Looks at each cluster again, and splits what is not one",
  },
  { value: "louvain", label: "Louvain", hint: "The older method, which many papers report" },
];

const WEIGHTS: readonly ChoiceOption<ClusterWeights>[] = [
  { value: "strength", label: "Strength", hint: "Strong ties pull people into one cluster" },
  { value: "ties", label: "Every tie alike", hint: "One shared paper counts as much as ten" },
  {
    value: "association",
    label: "Association strength",
    hint: "As in VOSviewer: the strength of a tie, divided by what chance would give two people who share so much; never a number of papers",
  },
];

/** Settings that are whole numbers in a field. */
const NUMBERS = [
  {
    setting: "seed",
    name: "Seed",
    least: 0,
    most: 999_999,
    hint: "Where chance starts: the same seed gives the same clusters",
  },
  { setting: "runs", name: "Runs", least: 1, most: 100, hint: "The best of so many is shown" },
] as const;

type NumberFacts = (typeof NUMBERS)[number];

@customElement("cluster-settings")
export class ClusterSettings extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: var(--space-2) 0;
      }

      .numbers {
        display: flex;
        gap: var(--space-4);
        padding: var(--space-2) 0;
      }

      .numbers input {
        width: 84px;
        margin-inline-start: var(--space-2);
        padding: 3px 8px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
        text-align: end;
      }
    `,
  ];

  @property({ attribute: false }) settings!: Settings;

  override render() {
    const { algorithm, weights, resolution } = this.settings;
    return html`<details>
      <summary>How clusters are found</summary>
      <segmented-choice name="Algorithm" .options=${ALGORITHMS} .value=${algorithm} @coterie-choice=${this.#onAlgorithm}></segmented-choice>
      <segmented-choice name="Ties pull by" .options=${WEIGHTS} .value=${weights} @coterie-choice=${this.#onWeights}></segmented-choice>
      <slider-row
        name="Resolution"
        hint="Higher makes more and smaller clusters"
        text=${formatCount(resolution)}
        .least=${0.1}
        .most=${Math.max(3, resolution)}
        .step=${0.1}
        .value=${resolution}
        @coterie-slider=${this.#onResolution}
      ></slider-row>
      <div class="numbers">${NUMBERS.map((facts) => this.#number(facts))}</div>
      ${this.#isUsual ? nothing : html`<button @click=${this.#reset}>Reset the cluster settings</button>`}
    </details>`;
  }

  #number({ setting, name, least, most, hint }: NumberFacts) {
    return html`<label title=${hint}>${name}<input
      type="number"
      min=${least}
      max=${most}
      step="1"
      .value=${String(this.settings[setting])}
      @change=${({ target }: Event) => this.#onNumber(target, { setting, least, most })}
    /></label>`;
  }

  get #isUsual(): boolean {
    const { algorithm, weights, resolution, seed, runs } = USUAL_CLUSTERING;
    const { settings } = this;
    return (
      settings.algorithm === algorithm &&
      settings.weights === weights &&
      settings.resolution === resolution &&
      settings.seed === seed &&
      settings.runs === runs
    );
  }

  #onAlgorithm({ value }: ChoiceEvent) {
    this.#choose({ algorithm: value === "louvain" ? "louvain" : "leiden" });
  }

  #onWeights({ value }: ChoiceEvent) {
    const weights = WEIGHTS.find((option) => option.value === value);
    if (weights !== undefined) this.#choose({ weights: weights.value });
  }

  #onResolution({ value, gesture }: SliderEvent) {
    // Sums of tenths end in …0001; addresses and captions should not.
    this.#choose({ resolution: Math.round(10 * value) / 10 }, gesture);
  }

  #onNumber(
    target: EventTarget | null,
    { setting, least, most }: Pick<NumberFacts, "setting" | "least" | "most">,
  ) {
    if (!(target instanceof HTMLInputElement)) return;
    const typed = Math.min(most, Math.max(least, Math.round(target.valueAsNumber)));
    const value = Number.isNaN(typed) ? this.settings[setting] : typed;
    // What is not taken does not stay, also where nothing is changed by it.
    target.value = String(value);
    this.#choose({ [setting]: value });
  }

  #reset() {
    this.#choose(USUAL_CLUSTERING);
  }

  #choose(change: Partial<Settings>, gesture?: number) {
    const settings = { ...this.settings, ...change };
    const action = { type: "clustering-chosen", settings } as const;
    act(this, gesture === undefined ? action : { ...action, gesture });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "cluster-settings": ClusterSettings;
  }
}
