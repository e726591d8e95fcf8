/** What reading a file had to say, grouped, with what to do about it. */

import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

import { type DiagnosticGroup, groupDiagnostics } from "../bibliography/diagnostic.ts";
import type { Report } from "../state/app-state.ts";

import { ActionEvent } from "./action-event.ts";
import { formatQuantity, PAPERS } from "./format.ts";
import { icons } from "./icons.ts";
import { controls } from "./theme.ts";

@customElement("import-report")
export class ImportReport extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }

      section {
        position: relative;
        max-height: 30vh;
        overflow-y: auto;
        padding: var(--space-3) 48px var(--space-3) var(--space-4);
        border-top: 1px solid var(--warn-line);
        background: var(--warn);
        font-size: 0.92rem;
      }

      button {
        position: absolute;
        top: 8px;
        right: 10px;
        display: grid;
        padding: 6px;
      }

      li {
        margin-top: 6px;
      }

      .error {
        color: var(--danger);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) report!: Report;

  override render() {
    const { file, format, papers, diagnostics } = this.report;
    return html`<section role="region" aria-label="Import report">
      <p role="status">
        <strong>${file}</strong>
        ${format === undefined ? "was not opened; what was open still is." : `read as ${format}: ${formatQuantity(papers, PAPERS)}.`}
      </p>
      <ul>
        ${groupDiagnostics(diagnostics).map((group) => html`<li>${this.#group(group)}</li>`)}
      </ul>
      <button aria-label="Dismiss the report" @click=${this.#dismiss}>${icons.close}</button>
    </section>`;
  }

  #group({ severity, message, remedy, lines }: DiagnosticGroup) {
    const where = lines.length === 1 ? `Line ${lines[0]}: ` : "";
    return html`<span class=${severity}>${where}${message}</span> <span class="soft">${remedy}</span>`;
  }

  #dismiss() {
    this.dispatchEvent(new ActionEvent({ type: "report-dismissed" }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "import-report": ImportReport;
  }
}
