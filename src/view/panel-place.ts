/** Where the reader is in the panel of a person or a pair: others begin at their names, and Back leads to where each was left. */

import { LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";

type Selected = readonly string[];

/** Nothing to be seen; it stands before what is scrolled, and is told of a change before that is drawn. */
@customElement("panel-place")
export class PanelPlace extends LitElement {
  readonly #left = new Map<string, number>();
  #selected: Selected = [];
  /** Of the panel, px: heard of when it scrolls, since to ask in the middle of a change has the page laid out. */
  #top = 0;
  #isReturn = false;
  #panel: Element | null = null;

  get selected(): Selected {
    return this.#selected;
  }

  /** Scrolls with the next frame, for which all is laid out anyway; by then it is known who asked for the change. */
  @property({ attribute: false })
  set selected(now: Selected) {
    const before = this.#selected;
    this.#selected = now;
    this.#left.set(before.join(), this.#top);
    const isOther = now.length > 0 && now.join() !== before.join();
    requestAnimationFrame(() => {
      // Whoever has gone on by then is where that led.
      if (this.#selected !== now) return;
      const top = this.#isReturn ? (this.#left.get(now.join()) ?? 0) : 0;
      if (isOther) this.#panel?.scrollTo({ top });
    });
  }

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener("popstate", this.#onReturn);
    this.#panel = this.closest("[role=tabpanel]");
    this.#panel?.addEventListener("scroll", this.#onScroll, { passive: true });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener("popstate", this.#onReturn);
    this.#panel?.removeEventListener("scroll", this.#onScroll);
  }

  override createRenderRoot() {
    return this;
  }

  readonly #onScroll = () => {
    this.#top = this.#panel?.scrollTop ?? 0;
  };

  /** Until it is drawn whither that led, also where it is to nobody, of whom nothing is heard here. */
  readonly #onReturn = () => {
    this.#isReturn = true;
    requestAnimationFrame(() => setTimeout(() => (this.#isReturn = false)));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "panel-place": PanelPlace;
  }
}
