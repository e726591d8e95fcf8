/** A table is to be read in another way, from whatever element asks for it. */

import type { TableChoices } from "../../bibliography/table/table-choices.ts";

/** Asks for an open file to be read again, in another way. */
export class ReadAgainEvent extends Event {
  static readonly type = "coterie-read-again";

  constructor(
    readonly file: string,
    readonly choices: TableChoices,
  ) {
    super(ReadAgainEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "coterie-read-again": ReadAgainEvent;
  }
}
