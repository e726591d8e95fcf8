/** Where the keyboard is among the panels on the right: with what is shown, and back where it came from. */

import type { Exploration, Tab } from "../state/exploration.ts";

/** What is shown: in the tab Person, the ties while nobody is selected. */
type Shown = Tab | "ties";

export class PanelFocus {
  /** Where the keyboard was within what was shown when something else took its place. */
  readonly #left = new Map<Shown, HTMLElement>();
  /** Where it was before the panels changed. */
  #before: HTMLElement | undefined;
  #isAwaited = false;

  constructor(private readonly panels: ShadowRoot) {}

  /** The next panel shown takes the keyboard, wherever that is. */
  await(): void {
    this.#isAwaited = true;
    this.#left.clear();
  }

  /** To be called before the panels change: what is hidden or gone can hold the keyboard no longer. */
  note(): void {
    const isWithin = this.panels.activeElement?.closest("[role=tabpanel]");
    this.#before = isWithin ? focusedIn(this.panels) : undefined;
  }

  /** To be called once they have changed. */
  follow(before: Exploration | undefined, now: Exploration): void {
    const { tab, selected } = now;
    const left = this.#before;
    this.#before = undefined;
    const isMoved = before !== undefined && (before.tab !== tab || before.selected !== selected);
    const isLost = left !== undefined && (isMoved || this.panels.activeElement === null);
    if (left !== undefined && before !== undefined && shownIn(before) !== shownIn(now))
      this.#left.set(shownIn(before), left);
    if (!isLost && !this.#isAwaited) return;
    this.#isAwaited = false;
    const isReturn = isMoved && before.selected.length > 0 && selected.length === 0;
    const origin = isReturn ? this.#left.get(shownIn(now)) : undefined;
    const panel = this.panels.querySelector<HTMLElement>(`#panel-${tab}`);
    if (origin?.isConnected) origin.focus();
    else panel?.focus();
  }
}

function shownIn({ tab, selected }: Exploration): Shown {
  return tab === "person" && selected.length === 0 ? "ties" : tab;
}

/** Where the keyboard is, within whatever elements. */
export function focusedIn({ activeElement }: DocumentOrShadowRoot): HTMLElement | undefined {
  const within = activeElement?.shadowRoot;
  const deeper = within ? focusedIn(within) : undefined;
  return deeper ?? (activeElement instanceof HTMLElement ? activeElement : undefined);
}
