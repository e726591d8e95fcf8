/** The way in: a file, pasted text, or the bundled example. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";

import { controls } from "./theme.ts";
import { dialog } from "./dialog-style.ts";

/** Asks for a source to be opened. */
export class OpenEvent extends Event {
  static readonly type = "coterie-open";

  constructor(readonly wish: { readonly file: File } | { readonly text: string } | "example") {
    super(OpenEvent.type, { bubbles: true, composed: true });
  }
}

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

  @state() private isPasting = false;
  @query("dialog") private dialog!: HTMLDialogElement;
  @query("textarea") private textarea!: HTMLTextAreaElement | null;

  override render() {
    return html`<dialog aria-label="Open" closedby="any">
      <h2>Open</h2>
      <p class="soft">
        The text of an author page, or a list saved by Coterie. It is read here, in this page, and sent nowhere.
      </p>
      <input type="file" aria-label="File" @change=${this.#onFile} />
      ${this.isPasting ? html`<textarea aria-label="Text of an author page"></textarea>` : nothing}
      <div class="buttons">
        <button @click=${this.#onExample}>Example</button>
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
    this.dialog.showModal();
  }

  #close() {
    this.dialog.close();
  }

  #onFile(event: Event) {
    if (!(event.target instanceof HTMLInputElement)) return;
    const file = event.target.files?.[0];
    event.target.value = "";
    if (file !== undefined) this.#open({ file });
  }

  #onPaste() {
    this.isPasting = true;
    void this.updateComplete.then(() => this.textarea?.focus());
  }

  #onRead() {
    this.#open({ text: this.textarea?.value ?? "" });
  }

  #onExample() {
    this.#open("example");
  }

  #open(wish: OpenEvent["wish"]) {
    this.#close();
    this.dispatchEvent(new OpenEvent(wish));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "open-dialog": OpenDialog;
  }
  interface HTMLElementEventMap {
    "coterie-open": OpenEvent;
  }
}
