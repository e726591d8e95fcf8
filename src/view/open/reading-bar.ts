/** How far a file has been read, with a way to stop. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { ReadingProgress } from "../../state/app-state.ts";
import { focusedIn } from "../panel-focus.ts";
import { controls } from "../parts/theme.ts";

/** Asks for the reading to end. */
export class CancelEvent extends Event {
  static readonly type = "coterie-cancel";

  constructor() {
    super(CancelEvent.type, { bubbles: true, composed: true });
  }
}

@customElement("reading-bar")
export class ReadingBar extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        z-index: 15;
        inset: auto 0 0;
        display: flex;
        gap: var(--space-3);
        align-items: center;
        padding: 8px var(--space-4);
        border-top: 1px solid var(--line);
        background: var(--paper);
        /* What is read in a blink is not worth a flash. */
        animation: appear 0s 300ms both;
      }

      @keyframes appear {
        from {
          visibility: hidden;
        }
      }

      progress {
        flex: 1;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) reading!: ReadingProgress;
  /** Where the keyboard was as reading began. */
  readonly #origin = focusedIn(document);

  override render() {
    const { file, share } = this.reading;
    const isRead = share >= 1;
    const doing = isRead ? `Working out people and ties of ${file}` : `Reading ${file}`;
    return html`
      <span>${doing} …</span>
      <progress aria-label=${doing} max="1" value=${isRead ? nothing : share}></progress>
      <button @click=${this.#cancel}>Cancel reading</button>
    `;
  }

  /** The button goes with what it ends. */
  #cancel() {
    this.#origin?.focus();
    this.dispatchEvent(new CancelEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "reading-bar": ReadingBar;
  }
  interface HTMLElementEventMap {
    "coterie-cancel": CancelEvent;
  }
}
