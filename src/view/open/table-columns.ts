/** How a table was read, to be chosen otherwise: which columns hold what, and what parts authors. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import { type Separator, separators } from "../../bibliography/bylines/author-separator.ts";
import {
  columnKey,
  type TableChoices,
  type TableLayout,
} from "../../bibliography/table/table-choices.ts";
import { controls } from "../parts/theme.ts";

import { ReadAgainEvent } from "./read-again-event.ts";

const SEPARATORS: Readonly<Record<Separator, string>> = {
  ";": "semicolon",
  ",": "comma",
  pairs: "every second comma",
  and: "and",
  "|": "bar",
  " / ": "slash",
  " · ": "dot",
  "\n": "line end",
  "": "nothing: one name a cell",
};

type Choice = keyof TableChoices;

@customElement("table-columns")
export class TableColumns extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: 4px var(--space-3);
        min-width: 0;
        margin: 4px 0 0;
        padding: 0;
        border: 0;
        font-size: 0.92rem;
      }

      label {
        display: inline-flex;
        gap: 5px;
        align-items: baseline;
        min-width: 0;
        color: var(--ink-soft);
      }

      select {
        min-width: 0;
        max-width: 11em;
        padding: 2px 4px;
        border: 1px solid var(--line);
        border-radius: 4px;
        background: var(--paper);
        color: var(--ink);
        font: inherit;
      }
    `,
  ];

  @property() file = "";
  @property({ attribute: false }) table!: TableLayout;

  override render() {
    return html`<fieldset aria-label="Columns of ${this.file}" @change=${this.#onChange}>
      ${this.#column("authors", "Authors")} ${this.#column("title", "Title")}
      ${this.#column("year", "Year")}
      <label>Between authors
        <select name="separator" aria-label="Between authors">
          ${separators.map((separator) => this.#option("separator", separator, SEPARATORS[separator]))}
        </select>
      </label>
    </fieldset>`;
  }

  #column(choice: Exclude<Choice, "separator">, label: string) {
    return html`<label>${label}
      <select name=${choice} aria-label=${label}>
        ${this.#option(choice, "", choice === "year" ? "none" : "choose")}
        ${this.table.columns
          .filter((name) => columnKey(name) !== "")
          .map((name) => this.#option(choice, columnKey(name), name))}
      </select>
    </label>`;
  }

  #option(choice: Choice, value: string, label: string) {
    return html`<option .value=${value} .selected=${this.table[choice] === value}>${label}</option>`;
  }

  /** Another column of authors may part them by another mark, which is told from its cells again. */
  #onChange({ target }: Event) {
    if (!(target instanceof HTMLSelectElement)) return;
    const { authors, title, year, separator } = { ...this.table, ...this.#chosen() };
    if (authors === "" || title === "") return;
    const isOtherColumn = target.name === "authors";
    const choices = { authors, title, year, ...(isOtherColumn ? {} : { separator }) };
    this.dispatchEvent(new ReadAgainEvent(this.file, choices));
  }

  /** What the fields say now; a first choice is not yet part of the table that was read. */
  #chosen(): TableChoices {
    const valueOf = (choice: Choice) =>
      this.renderRoot.querySelector<HTMLSelectElement>(`select[name="${choice}"]`)?.value ?? "";
    const chosen = valueOf("separator");
    const separator = separators.find((known) => known === chosen);
    return {
      authors: valueOf("authors"),
      title: valueOf("title"),
      year: valueOf("year"),
      ...(separator !== undefined && { separator }),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "table-columns": TableColumns;
  }
}
