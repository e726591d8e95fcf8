/** Says that what is fetched late could not be: whoever served the page is gone. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";

import { controls } from "./parts/theme.ts";

/** Vite's, for any part of the app that is imported when it is first asked for. */
const FAILED_IMPORT = "vite:preloadError";

@customElement("cut-off")
export class CutOff extends LitElement {
  static override styles = [
    controls,
    css`
      p {
        padding: 8px var(--space-4);
        border-top: 1px solid var(--line);
      }
    `,
  ];

  @state() private isCutOff = false;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener(FAILED_IMPORT, this.#onFailed);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener(FAILED_IMPORT, this.#onFailed);
  }

  override render() {
    if (!this.isCutOff) return nothing;
    return html`<p role="alert">
      A part of Coterie could not be fetched: its address does not answer. Reload the page
      once it does.
    </p>`;
  }

  readonly #onFailed = () => {
    this.isCutOff = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "cut-off": CutOff;
  }
}
