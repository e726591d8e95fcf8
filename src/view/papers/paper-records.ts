/** Where a paper's facts come from, record by record, and a way to take a wrong one out. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import { recordKey } from "../../bibliography/combining/record-key.ts";
import type { Byline, PaperRecord } from "../../bibliography/paper.ts";
import { act } from "../parts/action-event.ts";
import { formatQuantity } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

@customElement("paper-records")
export class PaperRecords extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        color: var(--ink-soft);
        font-size: 0.88rem;
        overflow-wrap: anywhere;
      }

      summary {
        color: inherit;
      }

      p {
        padding: 2px 0 2px var(--space-3);
      }

      button.link {
        color: var(--accent);
      }
    `,
  ];

  @property({ attribute: false }) records: readonly PaperRecord[] = [];

  override render() {
    const [first] = this.records;
    if (this.records.length < 2)
      return first === undefined ? nothing : html`<p>${place(first)}</p>`;
    return html`<details>
      <summary>${formatQuantity(this.records.length, ["record", "records"])} joined</summary>
      ${this.records.map((record) => this.#record(record))}
    </details>`;
  }

  #record(record: PaperRecord) {
    const { byline, source, note } = record;
    const keepApart = () => act(this, { type: "record-kept-apart", record: recordKey(record) });
    return html`<p>
      ${place(record)}${byline === undefined ? nothing : `: ${describe(byline)}`}${source === undefined ? nothing : `, from ${source}`}${note === undefined ? nothing : ` (${note})`}
      <button class="link" title="This record is of another paper: keep it apart" @click=${keepApart}>Another paper</button>
    </p>`;
  }
}

/** "export.bib, line 12". */
function place({ file, line }: PaperRecord): string {
  return `${file}, line ${line}`;
}

function describe({ authors, listComplete }: Byline): string {
  const count = formatQuantity(authors.length, ["author", "authors"]);
  return listComplete ? count : `${count}, list cut`;
}

declare global {
  interface HTMLElementTagNameMap {
    "paper-records": PaperRecords;
  }
}
