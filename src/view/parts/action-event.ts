/** The one event that carries intent upward, from any element to the app. */

import type { Action } from "../../state/reduce.ts";

export class ActionEvent extends Event {
  static readonly type = "coterie-action";

  constructor(readonly action: Action) {
    super(ActionEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "coterie-action": ActionEvent;
  }
}
