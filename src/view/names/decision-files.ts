/** Decisions on names as files: for next year's export, for colleagues, and for VOSviewer. */

import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import { groupDiagnostics, inFile, quoted } from "../../bibliography/diagnostic.ts";
import type { Decoded } from "../../bibliography/encoding/decode.ts";
import { fileName } from "../../figure/writers/file-name.ts";
import {
  isDecisionFile,
  readDecisions,
  writeDecisions,
} from "../../people/decisions/decision-file.ts";
import type { Decisions } from "../../people/decisions.ts";
import { readThesaurus, writeThesaurus } from "../../people/thesaurus.ts";
import type { View } from "../../state/select.ts";
import { saveFile } from "../export/save-file.ts";
import { act } from "../parts/action-event.ts";
import { formatCount, formatQuantity } from "../parts/format.ts";
import { controls } from "../parts/theme.ts";

/** Larger files are no decisions of a person. */
const LARGEST_BYTES = 20_000_000;

const SPELLINGS = ["spelling", "spellings"] as const;
/** So many spellings of several people are named. */
const MOST_NAMED = 3;

@customElement("decision-files")
export class DecisionFiles extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        margin-top: var(--space-3);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
      }
    `,
  ];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) decisions!: Decisions;
  @state() private message = "";
  /** What came of the last file. */
  @state() private loaded: Decisions = [];
  @query("input") private input!: HTMLInputElement;

  /** What came of a file says nothing once decisions are taken back, or of a list opened since. */
  override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get("view")?.network.papers ?? this.view.network.papers;
    const isTakenBack = this.decisions.length < (changed.get("decisions")?.length ?? 0);
    if (before === this.view.network.papers && !isTakenBack) return;
    this.loaded = [];
    this.message = "";
  }

  override render() {
    return html`
      <div class="actions">
        ${
          this.decisions.length === 0
            ? nothing
            : html`<button @click=${this.#save}>Save decisions</button>`
        }
        ${
          this.#hasThesaurus()
            ? html`<button @click=${this.#saveThesaurus}>Save as VOSviewer thesaurus</button>`
            : nothing
        }
        <button @click=${this.#choose}>Load decisions…</button>
        <input type="file" aria-label="File of decisions" hidden @change=${this.#onFile} />
      </div>
      <p role="status" class="soft">${this.message}${this.#unmet()}</p>
    `;
  }

  /** It is known only when it has been worked out who is who. */
  #unmet(): string {
    const loaded = new Set(this.loaded);
    const count = this.view.identities?.unmet.filter(({ decision }) => loaded.has(decision)).length;
    return count
      ? ` ${formatCount(count)} of them ${count === 1 ? "changes" : "change"} nothing here.`
      : "";
  }

  /** Whether a thesaurus would say anything: it says of joins by rules, too, what other tools do not know. */
  #hasThesaurus(): boolean {
    return (
      this.decisions.length > 0 ||
      this.view.network.authors.some(({ spellings }) => spellings.length > 1)
    );
  }

  #save() {
    const text = writeDecisions(this.decisions);
    saveFile(fileName("decisions", ".json"), new Blob([text], { type: "application/json" }));
  }

  #saveThesaurus() {
    const { text, labels, shared } = writeThesaurus(this.decisions, this.view.network.authors);
    saveFile(fileName("thesaurus", ".txt"), new Blob([text], { type: "text/plain" }));
    const leftOut = shared.slice(0, MOST_NAMED).map(quoted).join(", ");
    const more = shared.length > MOST_NAMED ? " and others" : "";
    const saved = `Saved ${formatQuantity(labels, SPELLINGS)} with what replaces ${labels === 1 ? "it" : "them"}.`;
    this.message =
      shared.length === 0 ? saved : `${saved} Several people print ${leftOut}${more}: left out.`;
  }

  #choose() {
    this.input.click();
  }

  /** What came of it stands at the end of the panel, mostly below what is seen. */
  async #onFile() {
    await this.#load();
    await this.updateComplete;
    this.renderRoot.querySelector("[role=status]")?.scrollIntoView({ block: "nearest" });
  }

  async #load() {
    const file = this.input.files?.[0];
    this.input.value = "";
    if (file === undefined) return;
    this.loaded = [];
    if (file.size > LARGEST_BYTES) {
      this.message = `${file.name} is too large to be a file of decisions.`;
      return;
    }
    const decoded = await decodedFrom(file).catch(String);
    if (typeof decoded === "string") {
      this.message = `${file.name} could not be read (${decoded}).`;
      return;
    }
    const { text, diagnostics } = decoded;
    const { decisions, findings } = isDecisionFile(text)
      ? readDecisions(text)
      : readThesaurus(text, this.view.network.authors);
    const remarks = groupDiagnostics([...diagnostics, ...inFile(file.name, findings)]).map(
      ({ message, remedy }) => ` ${ended(message)} ${remedy}`,
    );
    if (findings.some(({ severity }) => severity === "error")) {
      this.message = `${file.name}:${remarks.join("")}`;
      return;
    }
    const count =
      decisions.length === 1 ? "One decision" : `${formatCount(decisions.length)} decisions`;
    this.loaded = decisions;
    this.message = `${count} loaded from ${file.name}.${remarks.join("")}`;
    act(this, { type: "decisions-loaded", decisions });
  }
}

/** Spreadsheets save tables in other encodings than UTF-8. */
async function decodedFrom(file: File): Promise<Decoded> {
  const { decode } = await import("../../bibliography/encoding/decode.ts");
  return decode(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** What is said of several lines ends with their numbers. */
function ended(message: string): string {
  return /[.…]$/u.test(message) ? message : `${message}.`;
}

declare global {
  interface HTMLElementTagNameMap {
    "decision-files": DecisionFiles;
  }
}
