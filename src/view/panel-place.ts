/** Where the reader is in the panel of a person or a pair: others begin at their names, and Back leads to where each was left. */

import type { ReactiveController, ReactiveElement } from "lit";

type Selected = readonly string[];

export class PanelPlace implements ReactiveController {
  readonly #left = new Map<string, number>();
  #isReturn = false;

  constructor(private readonly host: ReactiveElement) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener("popstate", this.#onReturn);
  }

  hostDisconnected(): void {
    window.removeEventListener("popstate", this.#onReturn);
  }

  /** To be called before the panel changes: what is shorter is scrolled less. */
  note({ selected }: { readonly selected: Selected }): void {
    this.#left.set(selected.join(), this.#panel?.scrollTop ?? 0);
  }

  /**
   * To be called once it has changed. It is scrolled with the next frame, for which it is laid out anyway; by then
   * it is known who asked for the change.
   */
  follow(before: Selected, now: Selected): void {
    const isOther = now.length > 0 && now.join() !== before.join();
    requestAnimationFrame(() => {
      const top = this.#isReturn ? (this.#left.get(now.join()) ?? 0) : 0;
      this.#isReturn = false;
      if (isOther) this.#panel?.scrollTo({ top });
    });
  }

  get #panel() {
    return this.host.renderRoot.querySelector("#panel-person");
  }

  readonly #onReturn = () => {
    this.#isReturn = true;
  };
}
