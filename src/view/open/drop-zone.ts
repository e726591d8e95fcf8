/** Files, folders and records dropped or pasted anywhere, outside fields and dialogs. */

import { css, html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";

import { isTyping } from "../shortcuts.ts";

import { OpenEvent } from "./open-event.ts";

/** How a list of papers begins, if it is one line long; longer texts are tried whatever they are. */
const RECORD = /^\s*(?:@\w+\s*[{(]|[[{]|<\?xml)/u;

@customElement("drop-zone")
export class DropZone extends LitElement {
  static override styles = css`
    div {
      position: fixed;
      z-index: 30;
      inset: 0;
      display: grid;
      place-items: center;
      border: 3px dashed var(--accent);
      background: color-mix(in srgb, var(--paper) 85%, transparent);
      font-size: 1.2rem;
      font-weight: 600;
      /* Events go to the page below, so that leaving it can be told from reaching this. */
      pointer-events: none;
    }
  `;

  /** Only an example is open: what comes takes its place. */
  @property({ type: Boolean }) isExample = true;
  /** A network is open, with which nothing goes together. */
  @property({ type: Boolean }) isAlone = false;
  @state() private isOver = false;

  override connectedCallback() {
    super.connectedCallback();
    document.addEventListener("dragover", this.#onDrag);
    document.addEventListener("dragleave", this.#onLeave);
    document.addEventListener("drop", this.#onDrop);
    document.addEventListener("paste", this.#onPaste);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("dragover", this.#onDrag);
    document.removeEventListener("dragleave", this.#onLeave);
    document.removeEventListener("drop", this.#onDrop);
    document.removeEventListener("paste", this.#onPaste);
  }

  override render() {
    if (!this.isOver) return nothing;
    const place = this.isAlone ? "instead of what is open" : "together with what is open";
    const where = this.isExample ? "instead of the example" : place;
    return html`<div role="status">Drop to read here, ${where}</div>`;
  }

  /** Without this the browser would leave the page to show the file. */
  readonly #onDrag = (event: DragEvent) => {
    this.isOver = event.dataTransfer?.types.includes("Files") ?? false;
    if (this.isOver || !isTyping(event)) event.preventDefault();
  };

  readonly #onLeave = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) this.isOver = false;
  };

  readonly #onDrop = (event: DragEvent) => {
    if (this.isOver || !isTyping(event)) event.preventDefault();
    this.isOver = false;
    this.#take(event, event.dataTransfer);
  };

  readonly #onPaste = (event: ClipboardEvent) => {
    if (!isTyping(event)) this.#take(event, event.clipboardData);
  };

  /** Files go before what is written about them; a text goes into the field that it comes to. */
  #take(event: Event, data: DataTransfer | null) {
    const files = [...(data?.files ?? [])];
    const text = data?.getData("text/plain") ?? "";
    if (files.length > 0) void this.#openFiles(files, [...data!.items]);
    else if (!isTyping(event) && (text.trim().includes("\n") || RECORD.test(text)))
      this.#open({ text });
  }

  /** An empty folder is opened as the file that it seems to be, and reported as what cannot be read. */
  async #openFiles(files: readonly File[], items: readonly DataTransferItem[]) {
    // Asked for before anything is waited for: the browser forgets what was dropped.
    const entries = items.flatMap((item) => item.webkitGetAsEntry() ?? []);
    let found = files;
    if (entries.some((entry) => entry.isDirectory)) {
      const { filesWithin } = await import("./dropped-folders.ts");
      // Where one of them cannot be read, the reading of what was dropped says so.
      found = await filesWithin(entries).catch(() => files);
    }
    this.#open({ files: found.length > 0 ? found : files });
  }

  #open(wish: OpenEvent["wish"]) {
    this.dispatchEvent(new OpenEvent(wish, this.isExample || this.isAlone ? "replace" : "add"));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "drop-zone": DropZone;
  }
}
