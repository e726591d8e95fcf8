/** What is to be opened, from whatever element asks for it. */

/** What can be opened without a file of one's own: see data/README.md. */
export type Example = "page" | "bylines" | "journal" | "bibliography";

/** Asks for something to be opened. */
export class OpenEvent extends Event {
  static readonly type = "coterie-open";

  constructor(
    readonly wish:
      | { readonly files: readonly File[] }
      | { readonly text: string }
      | { readonly example: Example },
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
