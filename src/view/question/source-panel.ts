/** What is open, on a line; and behind it the files, with the ledger. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import { countAnonymous } from "../../state/anonymous-papers.ts";
import type { Source } from "../../state/opened/source.ts";
import type { View } from "../../state/select.ts";
import { AUTHORS, formatCount, formatQuantity } from "../parts/format.ts";
import { LaterEvent } from "../parts/later-event.ts";
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
    `,
  ];

  @property({ attribute: false }) source!: Source;
  @property({ attribute: false }) view!: View;
  /** Whether a reload would bring the files back. */
  @property({ type: Boolean }) areKept = false;
  @state() private isOpen = false;

  override render() {
    return html`<details @toggle=${this.#onToggle}>
      <summary>${this.#summary()} ${this.#became()}</summary>
      ${this.isOpen ? this.#files() : nothing}
    </details>`;
  }

  /** Their ledger takes a look at every pair on every paper: not for a disclosure that is closed. */
  #files() {
    return html`<opened-files .source=${this.source} .view=${this.view} .areKept=${this.areKept}></opened-files>`;
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
    const { network, cutPapers, slice } = this.view;
    const { length } = network.papers;
    const limit = Math.min(slice.filters.authorLimit, network.authorLimit);
    const overLimit = network.authorCounts.filter(
      (count, paper) => count > limit && slice.paperShown[paper] === 1,
    );
    const steps: readonly (readonly [number, string])[] = [
      [recordCount - length, "joined"],
      [countAnonymous(network.papers), "without authors"],
      [cutPapers.length, "incomplete"],
      [length - slice.paperCount, "left out"],
      [overLimit.length, `over ${formatQuantity(limit, AUTHORS)}, without ties`],
    ];
    const told = steps.filter(([count]) => count > 0);
    return html`<span>${[...told, [slice.paperCount, "shown"] as const].map(([count, what]) => `${formatCount(count)} ${what}`).join(" · ")}</span>`;
  }

  #onToggle(event: Event) {
    if (!(event.target instanceof HTMLDetailsElement)) return;
    this.isOpen = event.target.open;
    this.dispatchEvent(new LaterEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "source-panel": SourcePanel;
  }
}
