/** The way in: files, pasted text, or the bundled examples. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { Example } from "../../state/opened/wish.ts";
import { dialog } from "../parts/dialog-style.ts";
import { controls } from "../parts/theme.ts";

import { OpenEvent } from "./open-event.ts";

/** What comes with Coterie, from a few people to thousands. "Example" is the one that is open at first. */
const EXAMPLES: readonly {
  readonly example: Example;
  readonly button: string;
  readonly what: string;
}[] = [
  { example: "page", button: "Example", what: "The author page of David Rügamer: 50 papers" },
  {
    example: "journal",
    button: "Journal",
    what: "The Journal of Informetrics: 252 people, a network of VOSviewer",
  },
  {
    example: "bibliography",
    button: "Bibliography",
    what: "Languages of Papua New Guinea: 6,486 records of Glottolog",
  },
];

@customElement("open-dialog")
export class OpenDialog extends LitElement {
  static override styles = [
    controls,
    dialog,
    css`
      input[type="file"] {
        width: 100%;
        padding: var(--space-4) var(--space-3);
        border: 1px dashed var(--line-strong);
        border-radius: var(--radius);
      }

      ::file-selector-button {
        margin-inline-end: var(--space-3);
        padding: 6px 12px;
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--paper);
        color: inherit;
        font: inherit;
        font-weight: 600;
        cursor: pointer;
      }

      input[type="radio"] {
        margin: 0;
        accent-color: var(--accent);
      }

      fieldset {
        margin: var(--space-3) 0 0;
        padding: 0;
        border: 0;
      }

      label {
        display: inline-flex;
        gap: 5px;
        align-items: center;
        margin-inline-end: var(--space-3);
      }

      h3 {
        margin: var(--space-3) 0 var(--space-2);
      }

      .examples {
        display: grid;
        grid-template-columns: max-content 1fr;
        gap: var(--space-2) var(--space-3);
        align-items: center;
        margin: 0;
      }

      .examples dd {
        margin: 0;
      }

      .examples button {
        width: 100%;
      }

      textarea {
        width: 100%;
        height: 180px;
        margin-top: var(--space-3);
        padding: var(--space-2);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--sunken);
      }
    `,
  ];

  /** "David Rügamer · 50 papers". */
  @property() opened = "";
  /** Only an example is open: what comes next is rarely meant to join it. */
  @property({ type: Boolean }) isExample = true;
  /** A network is open, with which nothing goes together. */
  @property({ type: Boolean }) isAlone = false;

  @state() private isPasting = false;
  /** Until the reader chooses, it follows from what is open. */
  @state() private chosen: "add" | "replace" | undefined;
  @query("dialog") private dialog!: HTMLDialogElement;
  @query("textarea") private textarea!: HTMLTextAreaElement | null;

  override render() {
    return html`<dialog aria-label="Open" closedby="any">
      <h2>Open</h2>
      <p class="soft">
        Exports of reference managers and databases, author pages, lists that Coterie wrote: several at once, or
        dropped anywhere on this page. They are read here and sent nowhere.
      </p>
      <input type="file" aria-label="Files" multiple @change=${this.#onFiles} />
      ${this.isPasting ? html`<textarea aria-label="Text to read"></textarea>` : nothing}
      <fieldset @change=${this.#onMode}>
        ${this.#mode("replace", `Instead of ${this.opened}`)}
        ${
          this.isAlone
            ? html`<p class="soft">Nothing goes together with a network: who is who in another file is not known.</p>`
            : this.#mode("add", "Together with it")
        }
      </fieldset>
      <h3>Examples</h3>
      <dl class="examples">
        ${EXAMPLES.map(
          ({
            example,
            button,
            what,
          }) => html`<dt><button @click=${() => this.#onExample(example)}>${button}</button></dt>
            <dd class="soft">${what}</dd>`,
        )}
      </dl>
      <div class="buttons">
        ${
          this.isPasting
            ? html`<button class="primary" @click=${this.#onRead}>Read the text</button>`
            : html`<button @click=${this.#onPaste}>Paste text</button>`
        }
        <button @click=${this.#close}>Cancel</button>
      </div>
    </dialog>`;
  }

  show() {
    this.isPasting = false;
    this.chosen = undefined;
    this.dialog.showModal();
  }

  get #wanted() {
    return this.chosen ?? (this.isExample || this.isAlone ? "replace" : "add");
  }

  #mode(mode: "add" | "replace", label: string) {
    return html`<label>
      <input type="radio" name="mode" .value=${mode} .checked=${this.#wanted === mode} />${label}
    </label>`;
  }

  #close() {
    this.dialog.close();
  }

  #onMode({ target }: Event) {
    if (target instanceof HTMLInputElement)
      this.chosen = target.value === "add" ? "add" : "replace";
  }

  #onFiles({ target }: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    const files = [...(target.files ?? [])];
    target.value = "";
    if (files.length > 0) this.#open({ files });
  }

  #onPaste() {
    this.isPasting = true;
    void this.updateComplete.then(() => this.textarea?.focus());
  }

  #onRead() {
    this.#open({ text: this.textarea?.value ?? "" });
  }

  #onExample(example: Example) {
    this.chosen = "replace";
    this.#open({ example });
  }

  #open(wish: OpenEvent["wish"]) {
    this.#close();
    this.dispatchEvent(new OpenEvent(wish, this.#wanted));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "open-dialog": OpenDialog;
  }
}
