/** Files dropped anywhere and records pasted anywhere, outside fields and dialogs. */

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
    event.preventDefault();
    this.isOver = event.dataTransfer?.types.includes("Files") ?? false;
  };

  readonly #onLeave = ({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) this.isOver = false;
  };

  readonly #onDrop = (event: DragEvent) => {
    event.preventDefault();
    this.isOver = false;
    this.#openFiles(event.dataTransfer);
  };

  readonly #onPaste = (event: ClipboardEvent) => {
    if (isTyping(event) || this.#openFiles(event.clipboardData)) return;
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.trim().includes("\n") || RECORD.test(text)) this.#open({ text });
  };

  /** Whether there were any. */
  #openFiles(data: DataTransfer | null): boolean {
    const files = [...(data?.files ?? [])];
    if (files.length > 0) this.#open({ files });
    return files.length > 0;
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
