/** Somebody looks at what the first picture did without: the app fetches the panels that come later. */

export class LaterEvent extends Event {
  static readonly type = "coterie-later";

  constructor() {
    super(LaterEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    "coterie-later": LaterEvent;
  }
}
