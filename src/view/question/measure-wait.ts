/** What stands in the place of measures until there are any: a button, progress, or why not. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Measuring } from "../../state/measuring.ts";
import { act } from "../parts/action-event.ts";
import { controls } from "../parts/theme.ts";

@customElement("measure-wait")
export class MeasureWait extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        padding: 4px 0;
      }

      p {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        color: var(--ink-soft);
      }

      progress {
        flex: 1;
        min-width: 0;
        accent-color: var(--accent);
      }

      button {
        padding: 3px 10px;
      }
    `,
  ];

  @property({ attribute: false }) measuring!: Exclude<Measuring, { phase: "ready" }>;

  override render() {
    switch (this.measuring.phase) {
      case "unasked":
        return html`<button @click=${this.#ask}>Measure everybody</button>`;
      case "running":
        return html`<p>
          Measuring
          <progress aria-label="Measuring" max="1" .value=${this.measuring.share}></progress>
          <button @click=${this.#cancel}>Cancel</button>
        </p>`;
      case "failed":
        return html`<p role="alert">Not measured: ${this.measuring.reason}.</p>`;
      default:
        return this.measuring satisfies never;
    }
  }

  #ask() {
    act(this, { type: "measures-asked" });
  }

  #cancel() {
    act(this, { type: "measures-cancelled" });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "measure-wait": MeasureWait;
  }
}
