/** What a picture is for, what it shows, and how large it is. */

import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";

import { describe, WIDTHS } from "../../figure/preset.ts";
import type { View } from "../../state/select.ts";
import { choices } from "../parts/dialog-style.ts";
import { controls } from "../parts/theme.ts";

import { type PictureChoice, presetOfPicture, RESOLUTIONS, SCALES } from "./picture-choice.ts";

/** Another choice was made. */
export class PictureEvent extends Event {
  static readonly type = "coterie-picture";

  constructor(readonly choice: PictureChoice) {
    super(PictureEvent.type, { bubbles: true, composed: true });
  }
}

const PURPOSES: Readonly<Record<PictureChoice["purpose"], string>> = {
  screen: "Screen",
  column: "Journal column",
  page: "Page",
  slide: "Slide",
};

const BACKGROUNDS: Readonly<Record<PictureChoice["background"], string>> = {
  light: "Light",
  dark: "Dark",
  transparent: "Transparent",
};

@customElement("picture-options")
export class PictureOptions extends LitElement {
  static override styles = [
    controls,
    choices,
    css`
      :host {
        display: block;
      }

      input[type="number"] {
        width: 6em;
      }

      select,
      input[type="number"] {
        max-width: 100%;
        padding: 3px 6px;
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--paper);
      }

      .purpose {
        margin-top: var(--space-2);
        font-size: 0.9rem;
      }
    `,
  ];

  @property({ attribute: false }) choice!: PictureChoice;
  @property({ attribute: false }) view!: View;
  /** Whether somebody is selected. */
  @property({ type: Boolean }) hasSelection = false;
  @property({ type: Boolean }) areClustersNamed = false;
  /** Whether the picture may show how many people are where, as the map does. */
  @property({ type: Boolean }) mayHaveDensity = false;
  /** Whether the picture has no pixels: it is drawn anew at any size. */
  @property({ type: Boolean }) isVector = false;

  override render() {
    const { choice } = this;
    const extents: Partial<Record<PictureChoice["extent"], string>> = {
      whole: "Whole map",
      screen: "What is on screen",
      ...(this.hasSelection && { selection: "The selection" }),
      ...(this.view.clusters.length > 0 && { cluster: "One cluster" }),
    };
    const preset = presetOfPicture(choice);
    return html`
      <div class="choices">
        ${this.#radios("For", "purpose", PURPOSES)} ${this.#radios("What", "extent", extents)}
        ${choice.extent === "cluster" ? this.#cluster() : nothing}
        ${preset?.isOnPaper === true ? this.#width(preset.width) : nothing}
        ${this.isVector ? nothing : this.#pixels()}
        ${this.#radios("Background", "background", BACKGROUNDS)} ${this.#names()}
        ${this.mayHaveDensity ? this.#density() : nothing}
      </div>
      ${
        preset === undefined
          ? nothing
          : html`<p class="soft purpose">Made for ${describe(preset)}.</p>`
      }
    `;
  }

  #pixels(): TemplateResult {
    return this.choice.purpose === "screen"
      ? this.#radios(
          "Size",
          "scale",
          Object.fromEntries(SCALES.map((scale) => [scale, `${scale}×`])),
        )
      : this.#radios(
          "Resolution",
          "dpi",
          Object.fromEntries(RESOLUTIONS.map((dpi) => [dpi, `${dpi} dpi`])),
        );
  }

  #radios(
    title: string,
    key: "purpose" | "extent" | "background" | "scale" | "dpi",
    options: Readonly<Partial<Record<string, string>>>,
  ) {
    const chosen = this.choice[key];
    return html`<fieldset @change=${(event: Event) => this.#choose(key, valueOf(event))}>
      <legend>${title}</legend>
      ${Object.entries(options).map(
        ([value, label]) => html`<label>
          <input type="radio" name=${key} .value=${value} .checked=${value === String(chosen)} />${label}
        </label>`,
      )}
    </fieldset>`;
  }

  /** Journals differ by some millimetres, and text that is scaled is no longer of the size asked for. */
  #width(width: number) {
    const { least, most } = WIDTHS;
    return html`<fieldset>
      <legend>Width</legend>
      <label>
        <input type="number" aria-label="Width in millimetres" min=${least} max=${most} step="any"
          .value=${live(String(width))} @change=${this.#onWidth} />mm
      </label>
    </fieldset>`;
  }

  #cluster() {
    return html`<fieldset>
      <legend>Cluster</legend>
      <select aria-label="Cluster" @change=${(event: Event) => this.#choose("cluster", valueOf(event))}>
        ${this.view.clusters.map(
          ({ number, name }) =>
            html`<option .value=${String(number)} ?selected=${number === this.choice.cluster}>${name}</option>`,
        )}
      </select>
    </fieldset>`;
  }

  #names() {
    return html`<fieldset>
      <legend>Names</legend>
      <label>
        <input type="checkbox" .checked=${this.areClustersNamed} @change=${this.#onNames} />Names of clusters
      </label>
    </fieldset>`;
  }

  #density() {
    return html`<fieldset>
      <legend>Shades</legend>
      <label>
        <input type="checkbox" .checked=${this.choice.hasDensity ?? true} @change=${this.#onDensity} />Density
      </label>
    </fieldset>`;
  }

  /** Values of numbers come as text; `value` is one of the options that were offered. */
  #choose(key: keyof PictureChoice, value: string) {
    const isNumber = typeof this.choice[key] === "number";
    // A column of 88 mm says nothing about a page.
    const width = key === "purpose" ? undefined : this.choice.width;
    this.#tell({ width, [key]: isNumber ? Number(value) : value });
  }

  /** Of a width that is none, the browser says why; without one, the usual one is back. */
  #onWidth({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    if (target.validity.valid)
      this.#tell({ width: target.value === "" ? undefined : target.valueAsNumber });
    else target.reportValidity();
  }

  #onNames({ target }: Event) {
    if (target instanceof HTMLInputElement) this.#tell({ hasClusterNames: target.checked });
  }

  #onDensity({ target }: Event) {
    if (target instanceof HTMLInputElement) this.#tell({ hasDensity: target.checked });
  }

  #tell(change: Readonly<Record<string, unknown>>) {
    this.dispatchEvent(new PictureEvent({ ...this.choice, ...change }));
  }
}

function valueOf({ target }: Event): string {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
  return isField ? target.value : "";
}

declare global {
  interface HTMLElementTagNameMap {
    "picture-options": PictureOptions;
  }
  interface HTMLElementEventMap {
    "coterie-picture": PictureEvent;
  }
}
