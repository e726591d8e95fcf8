/** Name, what is open, search, and the actions that concern everything. */

import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { Theme } from "../figure/palette.ts";
import type { LateSearch } from "../state/search.ts";
import type { View } from "../state/select.ts";

import type { HelpDialog } from "./help-dialog.ts";
import { act } from "./parts/action-event.ts";
import { icons } from "./parts/icons.ts";
import { controls } from "./parts/theme.ts";
import "./search-box.ts";
import { topBarStyle } from "./top-bar-style.ts";

/** Asks for a dialog: "open" or "export". */
export class DialogEvent extends Event {
  static readonly type = "coterie-dialog";

  constructor(readonly dialog: "open" | "export") {
    super(DialogEvent.type, { bubbles: true, composed: true });
  }
}

@customElement("top-bar")
export class TopBar extends LitElement {
  static override styles = [controls, topBarStyle];

  /** "David Rügamer · 50 papers". */
  @property() opened = "";
  /** The same, with the names of several files. */
  @property() openedFiles = "";
  @property() theme: Theme = "light";
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;
  @property({ attribute: false }) search!: LateSearch;
  @property({ attribute: false }) view!: View;
  @property() searchText = "";

  @state() private hasHelp = false;
  @query("help-dialog") private helpDialog!: HelpDialog | null;

  override render() {
    const other = this.theme === "light" ? "dark" : "light";
    return html`
      <div class="name">
        <h1>${mark} Coterie</h1>
        <span class="opened" title=${this.openedFiles}>${this.opened}</span>
      </div>
      <search-box .search=${this.search} .view=${this.view} .text=${this.searchText}></search-box>
      <div class="actions">
        <button
          class="icon step"
          aria-label="Undo"
          title="Undo (Ctrl+Z)"
          ?disabled=${!this.canUndo}
          @click=${() => this.#travel("undone")}
        >${icons.undo}</button>
        <button
          class="icon step"
          aria-label="Redo"
          title="Redo (Ctrl+Shift+Z)"
          ?disabled=${!this.canRedo}
          @click=${() => this.#travel("redone")}
        >${icons.redo}</button>
        <button @click=${this.#open}>Open…</button>
        <button class="primary" @click=${this.#export}>Export</button>
        <button class="icon" aria-label="Switch to ${other} theme" @click=${this.#switchTheme}>
          ${this.theme === "light" ? icons.moon : icons.sun}
        </button>
        <button class="icon help" aria-label="Help" title="Keys and gestures (?)" @click=${this.showHelp}>
          ${icons.help}
        </button>
      </div>
      ${this.hasHelp ? html`<help-dialog></help-dialog>` : nothing}
    `;
  }

  /** Who takes the last step back, or the last one forward, may go the other way with the next key. */
  override updated() {
    const has = this.shadowRoot?.activeElement;
    if (has instanceof HTMLButtonElement && has.disabled) {
      const [undo, redo] = this.renderRoot.querySelectorAll<HTMLButtonElement>(".step");
      (has === undo ? redo : undo)?.focus();
    }
  }

  /** Puts the cursor into the search. */
  focusSearch() {
    this.renderRoot.querySelector("search-box")?.focus();
  }

  /** The dialog comes when it is first asked for. */
  async showHelp() {
    await import("./help-dialog.ts");
    this.hasHelp = true;
    await this.updateComplete;
    this.helpDialog?.show();
  }

  #open() {
    this.dispatchEvent(new DialogEvent("open"));
  }

  #export() {
    this.dispatchEvent(new DialogEvent("export"));
  }

  #travel(type: "undone" | "redone") {
    act(this, { type });
  }

  #switchTheme() {
    const theme = this.theme === "light" ? "dark" : "light";
    act(this, { type: "theme-chosen", theme });
  }
}

const mark = html`<svg width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.6" aria-hidden="true">
  <path d="M6.5 13 L10 6 L14 13 Z"></path>
  <circle cx="10" cy="5.5" r="3" fill="currentColor"></circle>
  <circle cx="5.5" cy="14" r="3" fill="currentColor"></circle>
  <circle cx="14.5" cy="14" r="3" fill="currentColor"></circle>
</svg>`;

declare global {
  interface HTMLElementTagNameMap {
    "top-bar": TopBar;
  }
  interface HTMLElementEventMap {
    "coterie-dialog": DialogEvent;
  }
}
