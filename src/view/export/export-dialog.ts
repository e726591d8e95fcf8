/** The way out: pictures with a preview that is the result, and files for other tools. */

import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import type { SeenNames } from "../../figure/figure-request.ts";
import type { VisiblePart } from "../../figure/turn.ts";
import { fileName } from "../../figure/writers/file-name.ts";
import type { LayoutState } from "../../state/app-state.ts";
import type { Exploration } from "../../state/exploration.ts";
import type { Source } from "../../state/opened/source.ts";
import type { View } from "../../state/select.ts";
import { choices, dialog } from "../parts/dialog-style.ts";
import { drawPicture } from "../parts/drawn-figure.ts";
import { controls } from "../parts/theme.ts";

import { amountInWords } from "./amount-words.ts";
import { copy } from "./copy.ts";
import { fileOf, pictureSourceOf, printPicture, type ShownMap } from "./export-file.ts";
import { type ExportFormat, FORMATS, factsOf, isPicture } from "./export-format.ts";
import type { SeenPart } from "./on-screen.ts";
import { areClustersNamed, figureOf, mayHaveDensity, USUAL_PICTURE } from "./picture-choice.ts";
import type { PictureEvent } from "./picture-options.ts";
import { saveFile } from "./save-file.ts";
import { isShareable, share } from "./share.ts";
import { sizeInWords } from "./size-words.ts";
import "./picture-options.ts";

/** The part of the map that is on screen, if there is one, and the names that stand on it. */
export interface MapOnScreen {
  readonly camera?: { readonly visiblePart: VisiblePart } | undefined;
  readonly layers: { readonly namesOfAll: SeenNames | undefined; readonly hasDensity: boolean };
}

type FileFormat = Exclude<ExportFormat, "pdf">;
/** @returns what to say of it, if anything. */
type Give = (file: File) => Promise<string | undefined>;

@customElement("export-dialog")
export class ExportDialog extends LitElement {
  static override styles = [controls, dialog, choices];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) source!: Source;
  @property({ attribute: false }) exploration!: Exploration;
  @property({ attribute: false }) layoutState!: LayoutState;

  @state() private isOpen = false;
  @state() private format: ExportFormat = "png";
  /** On a phone, as it is held when the dialog opens. */
  @state() private isNarrow = false;
  @state() private picture = USUAL_PICTURE;
  /** What went wrong, or that something was copied. */
  @state() private message = "";
  @query("dialog") private dialog!: HTMLDialogElement;
  @query("canvas") private canvas!: HTMLCanvasElement | null;

  /** What was on screen when the dialog opened, in map units. */
  #screen: SeenPart | undefined;
  /** Whether a file is being made. */
  #isAtWork = false;

  override render() {
    return html`<dialog aria-label="Export" closedby="any" @close=${this.#onClose}>
      <h2>Export</h2>
      ${this.isOpen ? this.#form() : nothing}
    </dialog>`;
  }

  show({ camera, layers: { namesOfAll: names, hasDensity } }: MapOnScreen) {
    this.#screen = camera && { ...camera.visiblePart, names, hasDensity };
    this.picture = {
      ...this.picture,
      extent: "whole",
      background: this.view.appearance.theme,
    };
    this.message = "";
    this.isNarrow = matchMedia("(max-width: 520px)").matches;
    this.isOpen = true;
    void this.updateComplete.then(() => this.dialog.showModal());
  }

  override updated(changed: PropertyValues) {
    if (this.isOpen && isPicture(this.format) && !changed.has("message")) void this.#preview();
  }

  #form() {
    return html`
      <div class="choices" @change=${this.#onFormat}>
        ${this.isNarrow ? this.#foldedChoices() : Object.keys(FORMATS).map(this.#formats)}
      </div>
      <p class="use">${factsOf(this.format).use}</p>
      ${isPicture(this.format) ? this.#pictureForm() : html`<p class="soft">${amountInWords(this.view, this.format)}</p>`}
      <p role="status">${this.message}</p>
      <div class="buttons">
        <span class="size">${this.#pictureSize()}</span>
        ${this.#passingOn()}
        <button @click=${this.#cancel}>Cancel</button>
        <button class="primary" @click=${this.#save}>Save</button>
      </div>
    `;
  }

  #passingOn() {
    const { format } = this;
    if (format === "pdf") return nothing;
    const button = (title: string, give: Give) =>
      html`<button @click=${() => this.#pass(format, give)}>${title}</button>`;
    const copying = button(format === "png" ? "Copy picture" : "Copy text", copy);
    return html`${isShareable(format) ? button("Share…", share) : nothing} ${copying}`;
  }

  /** Of all formats, those of pictures are in sight: with the others, there would be no room for the picture. */
  #foldedChoices() {
    const [picture = "", ...others] = Object.keys(FORMATS);
    return html`${this.#formats(picture)}
      <details ?open=${!isPicture(this.format)}>
        <summary>Network, tables and other formats</summary>
        <div class="choices">${others.map(this.#formats)}</div>
      </details>`;
  }

  readonly #formats = (title: string) => {
    const offered = FORMATS[title]?.filter(({ needsPapers }) => !needsPapers || this.#hasPapers);
    if (!offered?.length) return nothing;
    return html`<fieldset>
      <legend>${title}</legend>
      ${offered.map(
        ({ format, label }) => html`<label>
          <input type="radio" name="format" .value=${format} .checked=${format === this.format} />${label}
        </label>`,
      )}
    </fieldset>`;
  };

  #pictureForm() {
    return html`
      <picture-options
        .choice=${this.picture}
        .view=${this.view}
        .hasSelection=${this.exploration.selected.length > 0}
        .areClustersNamed=${areClustersNamed(this.picture, this.#map)}
        .mayHaveDensity=${mayHaveDensity(this.picture, this.#map)}
        .isVector=${this.format !== "png"}
        @coterie-picture=${this.#onPicture}
      ></picture-options>
      <div class="frame"><canvas role="img" aria-label="Preview of the picture"></canvas></div>
    `;
  }

  #pictureSize(): string {
    const { format, picture } = this;
    if (!isPicture(format)) return "";
    return sizeInWords(format, picture, figureOf(picture, pictureSourceOf(this.#map)));
  }

  get #hasPapers(): boolean {
    return this.view.network.papers.length > 0;
  }

  get #map(): ShownMap {
    const { view, source, exploration, layoutState } = this;
    return { view, source, exploration, layoutState, screen: this.#screen };
  }

  async #preview() {
    const { canvas } = this;
    if (canvas === null) return;
    await this.#tell(async () => {
      const figure = figureOf(this.picture, pictureSourceOf(this.#map));
      const isDrawn = await drawPicture(canvas, figure, globalThis.devicePixelRatio > 1 ? 2 : 1);
      return isDrawn ? undefined : "This browser cannot draw the preview.";
    });
  }

  async #save() {
    const { format } = this;
    await this.#once(async () => {
      if (format === "pdf") await printPicture(this.picture, this.#map);
      else {
        const file = await fileOf(format, this.picture, this.#map);
        if (typeof file === "string") return file;
        if (!this.isOpen) return undefined;
        saveFile(this.#fileName, file);
      }
      this.dialog.close();
      return undefined;
    });
  }

  async #pass(format: FileFormat, give: Give) {
    await this.#once(async () => {
      const file = await fileOf(format, this.picture, this.#map);
      if (typeof file === "string") return file;
      return give(new File([file], this.#fileName, { type: file.type }));
    });
  }

  get #fileName(): string {
    return fileName(this.source.name, factsOf(this.format).ending);
  }

  /** A second click while a file is being made asks for the same one. */
  async #once(work: () => Promise<string | undefined>) {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    await this.#tell(work);
    this.#isAtWork = false;
  }

  /** Puts into the message what a work ends with, and whatever it fails of: a part may be missing, or a canvas. */
  async #tell(work: () => Promise<string | undefined>) {
    try {
      const end = await work();
      if (end !== undefined) this.message = end;
    } catch (error) {
      this.message = `That failed (${String(error)}). Try again, or reload the page.`;
    }
  }

  #onFormat({ target }: Event) {
    const value = target instanceof HTMLInputElement ? target.value : "";
    const facts = Object.values(FORMATS)
      .flat()
      .find(({ format }) => format === value);
    if (facts === undefined) return;
    this.format = facts.format;
    this.message = "";
  }

  #onPicture({ choice }: PictureEvent) {
    this.picture = choice;
    this.message = "";
  }

  #cancel() {
    this.dialog.close();
  }

  #onClose() {
    this.isOpen = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "export-dialog": ExportDialog;
  }
}
