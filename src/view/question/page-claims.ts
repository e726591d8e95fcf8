/** What an author page says of itself in figures, and which of them cannot be. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { Claim } from "../../bibliography/paper.ts";
import { controls } from "../parts/theme.ts";

@customElement("page-claims")
export class PageClaims extends LitElement {
  static override styles = [
    controls,
    css`
      li {
        padding: 3px 0;
        font-size: 0.92rem;
      }
    `,
  ];

  @property({ attribute: false }) claims: readonly Claim[] = [];

  override render() {
    return html`<ul>
      ${this.claims.map(
        ({ name, value, doubt }) => html`<li>
          ${name}: ${value} ${doubt === undefined ? nothing : html`<span class="soft">(not to be relied on: ${doubt})</span>`}
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "page-claims": PageClaims;
  }
}
