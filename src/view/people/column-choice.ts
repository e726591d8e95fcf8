/** Which further columns a table shows. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { View } from "../../state/select.ts";
import { controls } from "../parts/theme.ts";

import { moreColumns } from "./more-columns.ts";
import type { PeopleColumn } from "./people-columns.ts";

/** Another choice of columns. */
export class ColumnsEvent extends Event {
  static readonly type = "coterie-columns";

  constructor(readonly columns: readonly PeopleColumn[]) {
    super(ColumnsEvent.type, { bubbles: true, composed: true });
  }
}

@customElement("column-choice")
export class ColumnChoice extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
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

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) chosen: readonly PeopleColumn[] = [];

  override render() {
    return html`<fieldset aria-label="More columns" @change=${this.#turn}>
      ${moreColumns(this.view).map(
        (column) => html`<label title=${column.why}>
          <input type="checkbox" name=${column.title} .checked=${this.chosen.includes(column)} />${column.title}
        </label>`,
      )}
    </fieldset>`;
  }

  /** Adds a column, or takes it away; they stay in their own order. */
  #turn({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    const columns = moreColumns(this.view).filter((column) =>
      column.title === target.name ? target.checked : this.chosen.includes(column),
    );
    this.dispatchEvent(new ColumnsEvent(columns));
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
