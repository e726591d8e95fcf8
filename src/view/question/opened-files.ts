/** The files that are open, and the ledger of their records: fetched for those who look. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";

import type { OpenedFile, Source } from "../../state/opened/source.ts";
import type { View } from "../../state/select.ts";
import { OpenEvent } from "../open/open-event.ts";
import { ActionEvent } from "../parts/action-event.ts";
import { formatCount } from "../parts/format.ts";
import { icons } from "../parts/icons.ts";
import { controls } from "../parts/theme.ts";
import "../open/table-columns.ts";
import "./records-ledger.ts";

@customElement("opened-files")
export class OpenedFiles extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      .file {
        display: flex;
        gap: var(--space-2);
        align-items: center;
        padding: 4px 0;
      }

      .file span {
        flex: 1;
        overflow-wrap: anywhere;
      }

      .forget {
        text-decoration: underline;
        text-underline-offset: 3px;
      }

      .file button {
        display: grid;
        padding: 3px;
        border-color: transparent;
        background: none;
      }
    `,
  ];

  @property({ attribute: false }) source!: Source;
  @property({ attribute: false }) view!: View;
  /** Whether a reload would bring the files back. */
  @property({ type: Boolean }) areKept = false;

  override render() {
    const { files, recordCount, keptApart } = this.source;
    return html`<ul aria-label="Files">${files.map((file) => html`<li>${this.#file(file)}</li>`)}</ul>
      ${this.#kept()}
      <records-ledger .view=${this.view} .recordCount=${recordCount} .keptApart=${keptApart.length}></records-ledger>`;
  }

  #file({ name, format, bibliography, table }: OpenedFile) {
    const papers = bibliography.papers.length;
    const close = () => this.#leave(new ActionEvent({ type: "file-closed", name }));
    return html`
      <div class="file">
        <span>${name} <span class="soft">(${format}${papers === 0 ? "" : `, ${formatCount(papers)}`})</span></span>
        ${
          this.source.files.length > 1
            ? html`<button aria-label="Close ${name}" title="Close ${name}" @click=${close}>${icons.close}</button>`
            : nothing
        }
      </div>
      ${table === undefined ? nothing : html`<table-columns .file=${name} .table=${table}></table-columns>`}
    `;
  }

  #kept() {
    if (!this.areKept) return nothing;
    return html`<p class="soft">
      Kept on this device for your next visit.
      <button class="link forget" @click=${this.#forget}>Forget these files</button>
    </p>`;
  }

  #forget() {
    this.#leave(new OpenEvent({ example: "page" }, "replace"));
  }

  /** The button goes with its file: the keyboard goes on at what these are the details of. */
  #leave(wish: Event) {
    this.closest("details")?.querySelector("summary")?.focus();
    this.dispatchEvent(wish);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "opened-files": OpenedFiles;
  }
}
