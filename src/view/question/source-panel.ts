/** What is open, file by file, with the ledger. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import { countAnonymous } from "../../state/anonymous-papers.ts";
import type { Action } from "../../state/reduce.ts";
import type { View } from "../../state/select.ts";
import type { OpenedFile, Source } from "../../state/source.ts";
import { OpenEvent } from "../open/open-event.ts";
import { ActionEvent } from "../parts/action-event.ts";
import { formatCount, formatQuantity } from "../parts/format.ts";
import { icons } from "../parts/icons.ts";
import { passFocus } from "../parts/pass-focus.ts";
import { controls } from "../parts/theme.ts";

const RECORDS = ["record", "records"] as const;

@customElement("source-panel")
export class SourcePanel extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      details {
        margin-top: var(--space-3);
      }

      summary span {
        display: block;
        margin-inline-start: 15px;
        font-size: 0.85rem;
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
  @state() private isOpen = false;

  override render() {
    const { files } = this.source;
    return html`<details @toggle=${this.#onToggle}>
      <summary>${this.#summary()} ${this.#became()}</summary>
      <ul aria-label="Files">${files.map((file) => html`<li>${this.#file(file)}</li>`)}</ul>
      ${this.#kept()}
      ${this.isOpen ? this.#ledger() : nothing}
    </details>`;
  }

  /** Takes a look at every pair on every paper: not for a disclosure that is closed. */
  #ledger() {
    const { recordCount, keptApart } = this.source;
    return html`<records-ledger .view=${this.view} .recordCount=${recordCount} .keptApart=${keptApart.length}></records-ledger>`;
  }

  #summary(): string {
    const { files, recordCount, network } = this.source;
    const inFiles = formatQuantity(files.length, ["file", "files"]);
    return network === undefined
      ? `${formatQuantity(recordCount, RECORDS)} from ${inFiles}`
      : inFiles;
  }

  /** The ledger on a line; what took nothing is not there. */
  #became() {
    const { recordCount, network: given } = this.source;
    if (given !== undefined) return nothing;
    const { network, lowerBounds, slice } = this.view;
    const { length } = network.papers;
    const limit = Math.min(slice.filters.authorLimit, network.authorLimit);
    const overLimit = network.authorCounts.filter(
      (count, paper) => count > limit && slice.paperShown[paper] === 1,
    );
    const steps: readonly (readonly [number, string])[] = [
      [recordCount - length, "joined"],
      [countAnonymous(network.papers), "without authors"],
      [lowerBounds.cutPapers.length, "incomplete"],
      [length - slice.paperCount, "left out"],
      [overLimit.length, `over ${formatCount(limit)} authors, without ties`],
    ];
    const told = steps.filter(([count]) => count > 0);
    return html`<span>${[...told, [slice.paperCount, "shown"] as const].map(([count, what]) => `${formatCount(count)} ${what}`).join(" · ")}</span>`;
  }

  #file({ name, format, bibliography, table }: OpenedFile) {
    const papers = bibliography.papers.length;
    const close = () => this.#act({ type: "file-closed", name });
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

  #onToggle(event: Event) {
    if (!(event.target instanceof HTMLDetailsElement)) return;
    this.isOpen = event.target.open;
    void import("../later-panels.ts");
  }

  #forget() {
    passFocus(this, "summary");
    this.dispatchEvent(new OpenEvent({ example: "page" }, "replace"));
  }

  #act(action: Action) {
    this.dispatchEvent(new ActionEvent(action));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "source-panel": SourcePanel;
  }
}
