/** The one event that carries intent upward, from any element to the app. */

import type { Action } from "../../state/reduce.ts";

export class ActionEvent extends Event {
  static readonly type = "coterie-action";

  constructor(readonly action: Action) {
    super(ActionEvent.type, { bubbles: true, composed: true });
  }
}

/** Sends an action from an element, or from the target of a listener, which its type lets be nothing. */
export function act(element: EventTarget | null | undefined, action: Action): void {
  element?.dispatchEvent(new ActionEvent(action));
}

declare global {
  interface HTMLElementEventMap {
    "coterie-action": ActionEvent;
  }
}
