/** The way out: the picture as PNG, with a preview that is the result. */

import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";

import { version } from "../../package.json";
import { appearanceOf } from "../figure/appearance.ts";
import type { Box } from "../figure/box.ts";
import { caption } from "../figure/caption.ts";
import { factsOf } from "../figure/facts.ts";
import { composeFigure, type Figure } from "../figure/figure.ts";
import { fileName } from "../figure/file-name.ts";
import type { LayoutState } from "../state/app-state.ts";
import type { Exploration } from "../state/exploration.ts";
import { authorIndices, type View } from "../state/select.ts";
import type { Source } from "../state/source.ts";

import { choices, dialog } from "./dialog-style.ts";
import { formatCount } from "./format.ts";
import { drawPicture, toPng } from "./picture.ts";
import { saveFile } from "./save-file.ts";
import { controls } from "./theme.ts";

type Background = "light" | "dark" | "transparent";
type Extent = "whole" | "screen";

/** Width at 1×, px. */
const WIDTH = 1200;
/** Height at 1×, px, of a figure of the whole map. */
const HEIGHT = 900;
const SCALES = [1, 2, 3, 4] as const;

@customElement("export-dialog")
export class ExportDialog extends LitElement {
  static override styles = [controls, dialog, choices];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) source!: Source;
  @property({ attribute: false }) exploration!: Exploration;
  @property({ attribute: false }) layoutState!: LayoutState;

  @state() private isOpen = false;
  @state() private extent: Extent = "whole";
  @state() private scale: (typeof SCALES)[number] = 2;
  @state() private background: Background = "light";
  @state() private problem = "";
  @query("dialog") private dialog!: HTMLDialogElement;
  @query("canvas") private canvas!: HTMLCanvasElement | null;

  /** What was on screen when the dialog opened, in map units. */
  #screen: Box | undefined;

  override render() {
    return html`<dialog aria-label="Export" closedby="any" @close=${this.#onClose}>
      <h2>Export</h2>
      ${this.isOpen ? this.#form() : ""}
    </dialog>`;
  }

  /** @param screen - the part of the map that is on screen, if there is one. */
  show(screen: Box | undefined) {
    this.#screen = screen;
    this.background = this.view.appearance.theme;
    this.extent = "whole";
    this.problem = "";
    this.isOpen = true;
    void this.updateComplete.then(() => this.dialog.showModal());
  }

  override updated(changed: PropertyValues) {
    if (this.isOpen && !changed.has("problem")) void this.#preview();
  }

  #form() {
    const figure = this.#size();
    const pixels = `${formatCount(figure.width * this.scale)} × ${formatCount(figure.height * this.scale)} pixels`;
    return html`
      <div class="choices">
        <fieldset>
          <legend>Format</legend>
          <label><input type="radio" name="format" checked />PNG</label>
        </fieldset>
        ${this.#radios("What", this.extent, { whole: "Whole map", screen: "What is on screen" }, this.#onExtent)}
        ${this.#radios("Size", String(this.scale), { 1: "1×", 2: "2×", 3: "3×", 4: "4×" }, this.#onScale)}
        ${this.#radios("Background", this.background, { light: "Light", dark: "Dark", transparent: "Transparent" }, this.#onBackground)}
      </div>
      <div class="frame"><canvas role="img" aria-label="Preview of the picture"></canvas></div>
      <p role="alert">${this.problem}</p>
      <div class="buttons">
        <span class="size">${pixels}</span>
        <button @click=${this.#cancel}>Cancel</button>
        <button class="primary" @click=${this.#save}>Save</button>
      </div>
    `;
  }

  #radios(
    title: string,
    chosen: string,
    options: Readonly<Record<string, string>>,
    onChange: (event: Event) => void,
  ) {
    return html`<fieldset @change=${onChange}>
      <legend>${title}</legend>
      ${Object.entries(options).map(
        ([value, label]) => html`<label>
          <input type="radio" name=${title} .value=${value} .checked=${value === chosen} />${label}
        </label>`,
      )}
    </fieldset>`;
  }

  /** Of the figure at 1×; one of the screen has the screen's shape. */
  #size(): { readonly width: number; readonly height: number } {
    if (this.extent === "whole" || this.#screen === undefined)
      return { width: WIDTH, height: HEIGHT };
    const { minX, maxX, minY, maxY } = this.#screen;
    const shape = (maxY - minY) / (maxX - minX);
    return { width: WIDTH, height: Math.round(WIDTH * Math.min(2, Math.max(0.5, shape))) };
  }

  #figure(): Figure {
    const { network, slice, communities, clusters } = this.view;
    const { hidden, filters, clustering, layout: settings } = this.exploration;
    const theme = this.background === "transparent" ? this.view.appearance.theme : this.background;
    const content = { network, slice, communities };
    const layout = this.layoutState;
    return composeFigure({
      ...this.#size(),
      isTransparent: this.background === "transparent",
      content,
      appearance: appearanceOf(content, { ...this.view.appearance, theme }),
      positions:
        "positions" in layout
          ? layout.positions
          : new Float32Array(2 * network.authors.length).fill(Number.NaN),
      ...(this.extent === "screen" &&
        this.#screen !== undefined && { frame: { box: this.#screen } }),
      clusters,
      hasClusterNames: false,
      caption: caption(
        factsOf(content, this.view.appearance, {
          source: this.source.description,
          filters: { ...filters, hidden: authorIndices(network, hidden) },
          clustering,
          layout: settings,
          version,
        }),
      ),
    });
  }

  async #preview() {
    if (this.canvas === null) return;
    await drawPicture(this.canvas, this.#figure(), globalThis.devicePixelRatio > 1 ? 2 : 1);
  }

  async #save() {
    const picture = await toPng(this.#figure(), this.scale);
    if (picture === null) {
      this.problem = "This browser cannot draw so large a picture. Choose a smaller size.";
      return;
    }
    saveFile(fileName(this.source.name, "png"), picture);
    this.dialog.close();
  }

  #onExtent(event: Event) {
    this.extent = chosenValue(event) === "screen" ? "screen" : "whole";
  }

  #onScale(event: Event) {
    this.scale = SCALES.find((scale) => String(scale) === chosenValue(event)) ?? this.scale;
  }

  #onBackground(event: Event) {
    const value = chosenValue(event);
    if (value === "light" || value === "dark" || value === "transparent") this.background = value;
  }

  #cancel() {
    this.dialog.close();
  }

  #onClose() {
    this.isOpen = false;
  }
}

function chosenValue({ target }: Event): string {
  return target instanceof HTMLInputElement ? target.value : "";
}

declare global {
  interface HTMLElementTagNameMap {
    "export-dialog": ExportDialog;
  }
}
