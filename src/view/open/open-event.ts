/** What is to be opened, from whatever element asks for it. */

import type { Wish } from "../../state/opened/wish.ts";

/** Asks for something to be opened. */
export class OpenEvent extends Event {
  static readonly type = "coterie-open";

  constructor(
    readonly wish: Wish,
    readonly mode: "add" | "replace",
  ) {
    super(OpenEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "coterie-open": OpenEvent;
  }
}
