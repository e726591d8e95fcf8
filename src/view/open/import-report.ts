/**
 * What reading files had to say, grouped, with what to do about it: in two lines, unless something could
 * not be read, nothing was found or the reader asks.
 */

import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import {
  type Diagnostic,
  type DiagnosticGroup,
  groupDiagnostics,
  lineOf,
} from "../../bibliography/diagnostic.ts";
import type { FileReport } from "../../state/app-state.ts";
import { act } from "../parts/action-event.ts";
import { formatQuantity, PAPERS, PEOPLE } from "../parts/format.ts";
import { icons } from "../parts/icons.ts";
import { passFocus } from "../parts/pass-focus.ts";
import { controls } from "../parts/theme.ts";

import { allLines } from "./all-lines.ts";
import "./table-columns.ts";

@customElement("import-report")
export class ImportReport extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
      }

      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr) auto;
        gap: 0 var(--space-3);
        align-items: start;
        max-height: 24vh;
        overflow-y: auto;
        padding: 5px 8px 5px var(--space-4);
        border-top: 1px solid var(--warn-line);
        background: var(--warn);
        font-size: 0.92rem;
      }

      section.calm {
        border-color: var(--line);
        background: var(--paper);
      }

      .told {
        padding: 3px 0;
      }

      /* As much of all that as two lines hold, four on a phone. */
      .told:not(.whole) {
        display: -webkit-box;
        overflow: hidden;
        -webkit-box-orient: vertical;
        -webkit-line-clamp: 2;
      }

      @container (max-width: 520px) {
        .told:not(.whole) {
          -webkit-line-clamp: 4;
        }
      }

      .told:not(.whole) :is(div, p, ul, li) {
        display: inline;
      }

      table-columns {
        grid-column: 1 / -1;
      }

      .actions {
        position: sticky;
        top: 0;
        display: flex;
        gap: 6px;
      }

      .actions button {
        display: grid;
        place-items: center;
        padding: 4px 8px;
        font-size: 0.85rem;
      }

      .whole li {
        margin-top: 6px;
      }

      /* Beside the buttons of a phone there is room for a word or two a line. */
      @container (max-width: 520px) {
        .whole,
        .whole + .actions {
          grid-column: 1 / -1;
        }

        .whole + .actions {
          grid-row: 1;
          justify-content: flex-end;
          background: inherit;
        }
      }

      .error {
        color: var(--danger);
        font-weight: 600;
      }
    `,
  ];

  @property({ attribute: false }) report!: FileReport;
  /** Where the files contradict each other. */
  @property({ attribute: false }) contradictions: readonly Diagnostic[] = [];
  @state() private isWhole = false;
  /** What came of copying, in a few words. */
  @state() private copied = "";

  override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has("report")) return;
    this.isWhole = this.report.diagnostics.some(
      ({ severity, code }) => severity === "error" || code === "open/no-papers",
    );
    this.copied = "";
  }

  override render() {
    const groups = this.#groups();
    return html`<section
      class=${groups.length === 0 ? "calm" : ""}
      role="region"
      aria-label="Import report"
    >
      <div class=${this.isWhole ? "told whole" : "told"}>
        <div role=${this.#isRefusal ? "alert" : "status"}>${this.report.files.map((file) => html`<p>${this.#file(file)} </p>`)}</div>
        <ul>
          ${groups.map((group) => html`<li>${this.#group(group)} </li>`)}
        </ul>
      </div>
      <div class="actions">
        ${this.isWhole ? html`<button @click=${this.#copy}>${this.copied || "Copy as text"}</button>` : nothing}
        ${
          groups.length > 0 || this.report.files.length > 1
            ? html`<button aria-expanded=${this.isWhole} @click=${this.#toggle}>Details</button>`
            : nothing
        }
        <button aria-label="Dismiss the report" @click=${this.#dismiss}>${icons.close}</button>
      </div>
      ${this.report.files.map(({ name, table }) =>
        table === undefined
          ? nothing
          : html`<table-columns .file=${name} .table=${table}></table-columns>`,
      )}
    </section>`;
  }

  #file({ name, format, papers, people }: FileReport["files"][number]) {
    const what =
      format === undefined
        ? `was not opened${this.#isNothingNew ? "; what was open still is" : ""}.`
        : `read as ${format}: ${people === undefined ? formatQuantity(papers, PAPERS) : formatQuantity(people, PEOPLE)}.`;
    return html`<strong>${name}</strong> ${what}`;
  }

  /** Nothing on the map tells of it, and what comes with its words is read out at once as an alert alone. */
  get #isRefusal(): boolean {
    return this.report.files.some(({ format }) => format === undefined);
  }

  /** Otherwise other files may have taken the place of what was open. */
  get #isNothingNew(): boolean {
    return this.report.files.every(({ format }) => format === undefined);
  }

  #group(group: DiagnosticGroup) {
    const { severity, message, remedy } = group;
    const stop = /[.…]$/u.test(message) ? "" : ".";
    return html`<span class=${severity}>${this.#where(group)}${message}${stop}</span> <span class="soft">${remedy}${this.isWhole ? ` ${allLines(group)}` : ""}</span>`;
  }

  /** The file, where it could be one of several. */
  #where({ file, lines }: DiagnosticGroup): string {
    const isOne = lines.length === 1;
    if (this.report.files.length > 1) return isOne ? `${file}, line ${lines[0]}: ` : `${file}: `;
    return isOne ? `Line ${lines[0]}: ` : "";
  }

  #groups(): readonly DiagnosticGroup[] {
    return groupDiagnostics([...this.report.diagnostics, ...this.contradictions]);
  }

  #toggle() {
    this.isWhole = !this.isWhole;
  }

  async #copy() {
    const line = (group: DiagnosticGroup) => `${lineOf(group)} ${allLines(group)}`.trim();
    const text = this.#groups().map(line).join("\n");
    try {
      await navigator.clipboard.writeText(text);
      this.copied = "Copied";
    } catch {
      this.copied = "This browser does not allow copying";
    }
  }

  /** It takes its button along: the keyboard goes on at the map above. */
  #dismiss() {
    const root = this.getRootNode();
    act(this, { type: "report-dismissed" });
    const map = root instanceof ShadowRoot ? root.querySelector("map-view") : undefined;
    if (map) passFocus(map.canvas, "[role=application]");
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "import-report": ImportReport;
  }
}
