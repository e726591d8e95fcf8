/** Which further columns a table shows. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import { controls } from "../parts/theme.ts";

/** Another choice of columns. */
export class ColumnsEvent extends Event {
  static readonly type = "coterie-columns";

  constructor(readonly titles: readonly string[]) {
    super(ColumnsEvent.type, { bubbles: true, composed: true });
  }
}

interface ColumnFacts {
  readonly title: string;
  readonly why: string;
}

@customElement("column-choice")
export class ColumnChoice extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        margin-bottom: var(--space-2);
        font-size: 0.92rem;
      }

      fieldset {
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 2px var(--space-3);
        margin: 0;
        padding: 4px 0;
        border: 0;
      }

      label {
        display: flex;
        gap: var(--space-2);
        align-items: center;
      }

      input {
        margin: 0;
        accent-color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) columns: readonly ColumnFacts[] = [];
  /** Titles of those shown. */
  @property({ attribute: false }) chosen: readonly string[] = [];

  override render() {
    return html`<details>
      <summary>More columns</summary>
      <fieldset aria-label="More columns">
        ${this.columns.map(
          ({ title, why }) => html`<label title=${why}>
            <input type="checkbox" value=${title} .checked=${this.chosen.includes(title)} @change=${this.#choose} />${title}
          </label>`,
        )}
      </fieldset>
    </details>`;
  }

  #choose({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    const others = this.chosen.filter((title) => title !== target.value);
    this.dispatchEvent(new ColumnsEvent(target.checked ? [...others, target.value] : others));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "column-choice": ColumnChoice;
  }
  interface HTMLElementEventMap {
    "coterie-columns": ColumnsEvent;
  }
}
