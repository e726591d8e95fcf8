/** A number that says, on hover and on focus, what it means or why it is not certain. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import { controls } from "./theme.ts";

/** Px: wider lines are harder to read. */
const WIDEST = 260;
/** Px between a tip and the edge of what it lies in. */
const MARGIN = 8;

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

      @media (pointer: coarse) {
        .count.bounded {
          display: inline-block;
          min-width: 24px;
          min-height: 24px;
        }
      }

      .why {
        position: absolute;
        z-index: 5;
        top: calc(100% + 6px);
        left: 0;
        width: max-content;
        padding: var(--space-2) var(--space-3);
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        box-shadow: var(--shadow);
        color: var(--ink);
        font-size: 0.85rem;
        font-weight: 400;
        white-space: normal;
        /* What is not seen does not widen what is scrolled, either. */
        display: none;
      }

      :host(:hover) .why,
      .count:focus-visible + .why {
        display: block;
      }
    `,
  ];

  /** The number as it is read: "9 papers", "≥ 9 papers", "density 0.03". */
  @property() text = "";
  /** A sentence; "" where there is nothing to say. */
  @property() why = "";

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener("pointerenter", this.#place);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener("pointerenter", this.#place);
  }

  override render() {
    if (this.why === "") return html`<span class="count">${this.text}</span>`;
    return html`
      <span class="count bounded" tabindex="0" aria-describedby="why" @focus=${this.#place}>${this.text}</span>
      <span class="why" id="why" role="tooltip">${this.why}</span>
    `;
  }

  /** Below the number, as far to the left as keeps it within what would cut it off. */
  readonly #place = () => {
    const tip = this.renderRoot.querySelector<HTMLElement>(".why");
    if (tip === null) return;
    const frame = frameOf(this);
    const start = frame.getBoundingClientRect().left + MARGIN;
    const room = frame.clientWidth - 2 * MARGIN;
    tip.style.maxWidth = `${Math.min(WIDEST, room)}px`;
    const { left } = this.getBoundingClientRect();
    const furthest = start + room - tip.offsetWidth;
    tip.style.left = `${Math.min(left, furthest) - left}px`;
  };
}

/** What scrolls an element: the page, if nothing in it does. */
function frameOf(element: Element): Element {
  let at = element;
  for (;;) {
    const root = at.getRootNode();
    const within = at.assignedSlot ?? at.parentElement ?? (root instanceof ShadowRoot && root.host);
    if (!within) return document.documentElement;
    if (getComputedStyle(within).overflowX !== "visible") return within;
    at = within;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "explained-number": ExplainedNumber;
  }
}
