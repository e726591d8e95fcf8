/** A named switch that asks for one action. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Action } from "../../state/reduce.ts";

import { act } from "./action-event.ts";
import { controls } from "./theme.ts";

@customElement("toggle-switch")
export class ToggleSwitch extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      button {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        justify-content: space-between;
        width: 100%;
        padding: 4px 0;
        border: 0;
        border-radius: 4px;
        background: none;
        font-weight: 400;
        text-align: start;
      }

      .track {
        flex: none;
        width: 36px;
        height: 20px;
        padding: 2px;
        border: 1px solid var(--line-strong);
        border-radius: 10px;
        background: var(--sunken);
        pointer-events: none;
      }

      .track::before {
        content: "";
        display: block;
        width: 14px;
        height: 14px;
        border-radius: 7px;
        background: var(--line-strong);
      }

      [aria-checked="true"] .track {
        border-color: var(--accent);
        background: var(--accent);
      }

      [aria-checked="true"] .track::before {
        margin-inline-start: 16px;
        background: var(--on-accent);
      }

      @media (forced-colors: active) {
        .track::before,
        [aria-checked="true"] .track {
          forced-color-adjust: none;
          background: ButtonText;
        }

        [aria-checked="true"] .track::before {
          background: Canvas;
        }
      }
    `,
  ];

  @property() name = "";
  @property({ type: Boolean }) isOn = false;
  /** What a click asks for. */
  @property({ attribute: false }) action!: Action;
  /** A key that does the same; "" for none. */
  @property() shortcut = "";

  override render() {
    return html`<button
      role="switch"
      aria-checked=${this.isOn}
      aria-keyshortcuts=${this.shortcut || nothing}
      @click=${this.#toggle}
    >
      ${this.name}<span class="track"></span>
    </button>`;
  }

  #toggle() {
    act(this, this.action);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "toggle-switch": ToggleSwitch;
  }
}
