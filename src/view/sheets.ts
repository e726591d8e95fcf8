/** The panels of narrow screens: one at a time lies over the map, as a sheet. */

import { html, type LitElement, type ReactiveController } from "lit";

import type { Action } from "../state/reduce.ts";

import { icons } from "./parts/icons.ts";

type Sheet = "question" | "answer";

export class Sheets implements ReactiveController {
  readonly #host: LitElement;
  #opened: Sheet | undefined;

  /** @param covered - told how much of the map lies under a sheet, once that may be another. */
  constructor(
    host: LitElement,
    private readonly covered: (px: number) => void,
  ) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("resize", this.#tell);
  }

  hostDisconnected(): void {
    window.removeEventListener("resize", this.#tell);
  }

  /** Px of the map that lie under the sheet of answers; 0 where the panels stand beside it. */
  get cover(): number {
    const [covered, cover] = ["map-view", ".answer"].map((part) =>
      this.#host.renderRoot.querySelector(part)!.getBoundingClientRect(),
    );
    const isOver = cover!.left < covered!.right && cover!.height > 0;
    return isOver ? Math.max(0, covered!.bottom - cover!.top) : 0;
  }

  readonly #tell = () => this.covered(this.cover);

  isOpen(sheet: Sheet): boolean {
    return this.#opened === sheet;
  }

  open(sheet: Sheet | undefined): void {
    this.#opened = sheet;
    this.#host.requestUpdate();
  }

  /** The keyboard goes back to what opens the sheet. */
  readonly close = () => {
    this.#focus('nav [aria-expanded="true"]');
    this.open(undefined);
    void this.#host.updateComplete.then(this.#tell);
  };

  /** What opens a sheet, which then has the keyboard, and closes it again. */
  button(sheet: Sheet, title: string) {
    const toggle = () => {
      if (this.isOpen(sheet)) return this.close();
      this.open(sheet);
      void this.#host.updateComplete.then(() => this.#focus(`.${sheet} .close`));
    };
    return html`<button aria-expanded=${this.isOpen(sheet)} @click=${toggle}>${title}</button>`;
  }

  #focus(selector: string): void {
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  /** For the sheet itself. */
  readonly closeButton = html`<button
    class="close"
    aria-label="Close the panel"
    @click=${this.close}
  >${icons.close}</button>`;
}

/** Whether what was asked for elsewhere is shown in the answer's panel; a cluster is looked at on the map. */
export function isAnswered(action: Action): boolean {
  if (action.type === "narrowed") return action.narrowing.to !== "cluster";
  return action.type === "tab-opened" || action.type === "ties-listed";
}
