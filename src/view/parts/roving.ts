/**
 * Many buttons in a row are one stop of the Tab key; arrow keys, Home and End lead from one to the next.
 *
 * @see WAI-ARIA Authoring Practices, "Managing focus within components using a roving tabindex"
 */

import type { ReactiveController, ReactiveControllerHost } from "lit";

type Axis = "horizontal" | "vertical";

const STEPS: Readonly<Record<Axis, Readonly<Record<string, number>>>> = {
  horizontal: { ArrowLeft: -1, ArrowRight: 1 },
  vertical: { ArrowUp: -1, ArrowDown: 1 },
};

/**
 * Where a key leads among some items, from one end on to the other.
 *
 * @returns undefined for a key that leads nowhere.
 */
export function placeAfter(
  key: string,
  { at, of, axis }: { readonly at: number; readonly of: number; readonly axis: Axis },
): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return of - 1;
  const step = STEPS[axis][key];
  return step === undefined ? undefined : (at + step + of) % of;
}

export class Roving implements ReactiveController {
  /** Where the keyboard was last. */
  #last: HTMLElement | undefined;

  /** @param items - a selector of the buttons within the host; those disabled or not to be seen are passed over. */
  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly items: string,
    private readonly axis: Axis,
  ) {
    host.addController(this);
  }

  /** What was removed or disabled is no stop any more: what is pressed is, else the first. */
  hostUpdated() {
    const items = this.#found();
    const pressed = items.find((item) => item.getAttribute("aria-pressed") === "true");
    const last = items.find((item) => item === this.#last);
    const stop = last ?? pressed ?? items[0];
    for (const item of items) item.tabIndex = item === stop ? 0 : -1;
  }

  /** For `keydown` and `focusin` of what holds the buttons. */
  readonly handleEvent = (event: Event) => {
    const items = this.#found().filter((item) => item.checkVisibility());
    const at = items.findIndex((item) => event.composedPath().includes(item));
    if (at < 0) return;
    this.#last = items[at];
    this.hostUpdated();
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAfter(event.key, { at, of: items.length, axis: this.axis });
    if (next === undefined) return;
    event.preventDefault();
    items[next]!.focus();
  };

  #found(): readonly HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>(this.items)].filter(
      (item) => !item.matches(":disabled"),
    );
  }
}
