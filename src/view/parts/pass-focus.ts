/** A button that goes away with what it did does not take the keyboard along. */

import type { ReactiveElement } from "lit";

/** @param selector - what of the element the keyboard goes on at. */
export function passFocus({ renderRoot }: ReactiveElement, selector: string): void {
  renderRoot.querySelector<HTMLElement>(selector)?.focus();
}
