/** Where elements stand while they are tested: alone on the page, with the app's design tokens. */

import axe from "axe-core";
import { onTestFinished } from "vitest";

import { ActionEvent } from "../../src/view/parts/action-event.ts";
import "../../src/view/page.css";

/** An element in the page, after its first rendering; it goes when the test ends. */
export async function mount<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(name);
  Object.assign(element, properties);
  document.body.append(element);
  onTestFinished(() => element.remove());
  if ("updateComplete" in element) await element.updateComplete;
  return element;
}

/** The actions that an element asks for, from now on. */
export function actionsOf(element: HTMLElement): readonly ActionEvent["action"][] {
  const actions: ActionEvent["action"][] = [];
  element.addEventListener(ActionEvent.type, ({ action }) => actions.push(action));
  return actions;
}

/** The name of what has the keyboard, also within elements. */
export function focusedName(): string {
  let { activeElement } = document;
  while (activeElement?.shadowRoot?.activeElement)
    activeElement = activeElement.shadowRoot.activeElement;
  return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent.trim() ?? "";
}

/** How far an element moves when its table is scrolled sideways to the end, in pixels. */
export function shiftOf(element: Element, scroller: Element): number {
  const before = element.getBoundingClientRect().left;
  scroller.scrollLeft = scroller.scrollWidth;
  if (scroller.scrollLeft === 0) throw new RangeError("nothing to scroll: make it narrower");
  return element.getBoundingClientRect().left - before;
}

/** What axe calls serious or critical in an element, as names of its rules. */
export async function seriousProblems(element: HTMLElement): Promise<readonly string[]> {
  const { violations } = await axe.run(element);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id }) => id);
}
