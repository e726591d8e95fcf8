/** A number that is slid: its name, what it is now, and the slider under both. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import { newGesture } from "./gesture.ts";
import { controls } from "./theme.ts";

/** The slider moved. */
export class SliderEvent extends Event {
  static readonly type = "coterie-slider";

  constructor(
    readonly value: number,
    /** The same for all moves until the slider is let go: they are one step for "Undo". */
    readonly gesture: number,
  ) {
    super(SliderEvent.type, { bubbles: true, composed: true });
  }
}

@customElement("slider-row")
export class SliderRow extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };

  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: 4px 0;
      }

      label {
        display: flex;
        gap: var(--space-2);
        justify-content: space-between;
      }

      output {
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }

      input {
        display: block;
        width: 100%;
        height: 24px;
        margin: 0 0 -4px;
        accent-color: var(--accent);
        cursor: pointer;
      }

      /* Not through the words above. */
      input:focus-visible {
        outline-offset: -2px;
      }
    `,
  ];

  @property() name = "";
  /** What the number means, in a sentence; shown on hover. */
  @property() hint = "";
  /** The value in words, such as "≥ 2". */
  @property() text = "";
  @property({ type: Number }) value = 0;
  @property({ type: Number }) least = 0;
  @property({ type: Number }) most = 1;
  @property({ type: Number }) step = 1;

  #gesture = newGesture();

  override render() {
    return html`
      <label for="slider" title=${this.hint}>
        <span id="name">${this.name}</span><output aria-hidden="true">${this.text}</output>
      </label>
      <input
        id="slider"
        type="range"
        aria-labelledby="name"
        aria-valuetext=${this.text}
        min=${this.least}
        max=${this.most}
        step=${this.step}
        .valueAsNumber=${this.value}
        @input=${this.#onInput}
        @change=${this.#onRelease}
      />
    `;
  }

  #onInput({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    this.dispatchEvent(new SliderEvent(target.valueAsNumber, this.#gesture));
  }

  #onRelease() {
    this.#gesture = newGesture();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "slider-row": SliderRow;
  }
  interface HTMLElementEventMap {
    "coterie-slider": SliderEvent;
  }
}
