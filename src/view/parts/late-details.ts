/** A disclosure whose content is asked for, with the later panels, computed and drawn only for those who look. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import { LaterEvent } from "./later-event.ts";
import { controls } from "./theme.ts";

@customElement("late-details")
export class LateDetails extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
    `,
  ];

  @property() name = "";
  @property({ attribute: false }) content: () => unknown = () => nothing;
  @state() private isOpen = false;

  override render() {
    return html`<details @toggle=${this.#toggle}>
      <summary part="summary">${this.name}</summary>
      ${this.isOpen ? this.content() : nothing}
    </details>`;
  }

  #toggle(event: Event) {
    if (!(event.target instanceof HTMLDetailsElement)) return;
    this.isOpen = event.target.open;
    this.dispatchEvent(new LaterEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "late-details": LateDetails;
  }
}
