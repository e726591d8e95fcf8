/** One of a few words, side by side: a group of radio buttons. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import { controls } from "./theme.ts";

/** Another word was chosen. */
export class ChoiceEvent extends Event {
  static readonly type = "coterie-choice";

  constructor(readonly value: string) {
    super(ChoiceEvent.type, { bubbles: true, composed: true });
  }
}

/** One of them, by its value in the state. */
export interface ChoiceOption<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** What it means, in a sentence; shown on hover. */
  readonly hint?: string;
}

@customElement("segmented-choice")
export class SegmentedChoice extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        margin-bottom: var(--space-2);
      }

      .name {
        padding: 4px 0;
      }

      [role="radiogroup"] {
        display: flex;
        flex-wrap: wrap;
        padding: 3px;
        border-radius: var(--radius);
        background: var(--sunken);
      }

      label {
        position: relative;
        flex: 1 0 auto;
        padding: 3px 8px;
        border: 1px solid transparent;
        border-radius: 6px;
        color: var(--ink-soft);
        text-align: center;
        cursor: pointer;
      }

      label:has(:checked) {
        border-color: var(--line);
        background: var(--paper);
        color: var(--ink);
        font-weight: 600;
      }

      @media (forced-colors: active) {
        label:has(:checked) {
          forced-color-adjust: none;
          background: Highlight;
          color: HighlightText;
        }
      }

      label:has(:focus-visible) {
        outline: 2px solid var(--accent);
        outline-offset: 1px;
      }

      /* Over its label and clear: the button itself takes the click. */
      input {
        position: absolute;
        inset: 0;
        width: 100%;
        height: 100%;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
    `,
  ];

  @property() name = "";
  @property() value = "";
  @property({ attribute: false }) options: readonly ChoiceOption[] = [];

  override render() {
    return html`
      <div class="name" id="name">${this.name}</div>
      <div role="radiogroup" aria-labelledby="name" @change=${this.#onChange}>
        ${this.options.map(
          ({ value, label, hint = "" }) => html`<label title=${hint}>
            <input type="radio" name="choice" .value=${value} .checked=${value === this.value} />
            ${label}
          </label>`,
        )}
      </div>
    `;
  }

  #onChange({ target }: Event) {
    if (target instanceof HTMLInputElement) this.dispatchEvent(new ChoiceEvent(target.value));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "segmented-choice": SegmentedChoice;
  }
  interface HTMLElementEventMap {
    "coterie-choice": ChoiceEvent;
  }
}
