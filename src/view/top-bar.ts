/** Name, what is open, search, and the actions that concern everything. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { Theme } from "../figure/palette.ts";
import type { LateSearch } from "../state/search.ts";

import type { HelpDialog } from "./help-dialog.ts";
import { ActionEvent } from "./parts/action-event.ts";
import { icons } from "./parts/icons.ts";
import { controls } from "./parts/theme.ts";
import "./search-box.ts";

/** Asks for a dialog: "open" or "export". */
export class DialogEvent extends Event {
  static readonly type = "coterie-dialog";

  constructor(readonly dialog: "open" | "export") {
    super(DialogEvent.type, { bubbles: true, composed: true });
  }
}

@customElement("top-bar")
export class TopBar extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: grid;
        grid-template-columns: 1fr minmax(220px, 420px) 1fr;
        gap: var(--space-3);
        align-items: center;
        padding: 8px var(--space-4);
        border-bottom: 1px solid var(--line);
        background: var(--paper);
      }

      .name {
        display: flex;
        gap: var(--space-3);
        align-items: center;
        min-width: 0;
      }

      h1 {
        display: flex;
        gap: 7px;
        align-items: center;
        margin: 0;
        font-size: 1.1rem;
      }

      .opened {
        overflow: hidden;
        padding: 3px 11px;
        border-radius: 14px;
        background: var(--sunken);
        color: var(--ink-soft);
        font-size: 0.9rem;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      .actions {
        display: flex;
        gap: var(--space-2);
        justify-content: flex-end;
      }

      .icon {
        display: grid;
        place-items: center;
        padding: 6px 9px;
      }

      @media (width < 900px) {
        :host {
          grid-template-columns: 1fr auto;
          padding: 8px var(--space-3);
        }

        search-box {
          grid-row: 2;
          grid-column: 1 / -1;
        }
      }

      /* A phone on its side has no height for two rows. */
      @media (480px <= width < 900px) and (height < 500px) {
        :host {
          grid-template-columns: auto minmax(120px, 1fr) auto;
          padding-block: 5px;
        }

        search-box {
          grid-row: auto;
          grid-column: auto;
        }

        .opened {
          max-width: 16vw;
        }
      }

      /* The help stands under the last button, beside the search, and what is open in a line of its own. */
      @media (width < 480px) {
        :host {
          grid-template-columns: 1fr repeat(5, auto);
          gap: var(--space-2) 5px;
        }

        .name,
        .actions {
          display: contents;
        }

        .help {
          grid-row: 2;
          grid-column: 6;
          align-self: stretch;
        }

        search-box {
          grid-column: 1 / 6;
        }

        .opened {
          grid-row: 3;
          grid-column: 1 / -1;
          /* A "j" reaches out to the left. */
          margin-left: -2px;
          padding: 0 2px;
          background: none;
        }

        .icon {
          padding: 6px;
        }

        button {
          padding-inline: 9px;
        }
      }

      /* Only the mark is seen of the name. */
      @media (width < 370px), (480px <= width < 720px) and (height < 500px) {
        h1 {
          gap: 0;
          font-size: 0;
        }
      }
    `,
  ];

  /** "David Rügamer · 50 papers". */
  @property() opened = "";
  /** The same, with the names of several files. */
  @property() openedFiles = "";
  @property() theme: Theme = "light";
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;
  @property({ attribute: false }) search!: LateSearch;
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
      <search-box .search=${this.search} .text=${this.searchText}></search-box>
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
    this.dispatchEvent(new ActionEvent({ type }));
  }

  #switchTheme() {
    const theme = this.theme === "light" ? "dark" : "light";
    this.dispatchEvent(new ActionEvent({ type: "theme-chosen", theme }));
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
