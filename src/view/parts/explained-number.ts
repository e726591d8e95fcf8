/** A number that says, on hover and on focus, what it means or why it is not certain. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import { controls } from "./theme.ts";

@customElement("explained-number")
export class ExplainedNumber extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: inline-block;
        white-space: nowrap;
      }

      .count {
        border-radius: 3px;
      }

      .count.bounded {
        text-decoration: underline dotted var(--ink-soft);
        text-underline-offset: 3px;
        cursor: help;
      }

      .why {
        position: absolute;
        z-index: 5;
        top: calc(100% + 6px);
        left: 0;
        width: max-content;
        max-width: 260px;
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        box-shadow: var(--shadow);
        color: var(--ink);
        font-size: 0.85rem;
        font-weight: 400;
        white-space: normal;
        visibility: hidden;
      }

      :host(:hover) .why,
      .count:focus-visible + .why {
        visibility: visible;
      }
    `,
  ];

  /** The number as it is read: "9 papers", "≥ 9 papers", "density 0.03". */
  @property() text = "";
  /** A sentence; "" where there is nothing to say. */
  @property() why = "";

  override render() {
    if (this.why === "") return html`<span class="count">${this.text}</span>`;
    return html`
      <span class="count bounded" tabindex="0" aria-describedby="why">${this.text}</span>
      <span class="why" id="why" role="tooltip">${this.why}</span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "explained-number": ExplainedNumber;
  }
}
