/** What keys mean on the map. */

import type { Point } from "./pick.ts";

export type Command =
  | { readonly type: "move"; readonly direction: Point }
  | { readonly type: "enter"; readonly isAdding: boolean }
  | { readonly type: "let-go" }
  | { readonly type: "zoom-in" | "zoom-out" | "fit" };

const ARROWS: Readonly<Record<string, Point>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/** Nothing for keys that belong to the page; those with Ctrl or ⌘ belong to the browser. */
export function commandOf(event: KeyboardEvent): Command | undefined {
  const { key, shiftKey } = event;
  const direction = ARROWS[key];
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (direction !== undefined) return { type: "move", direction };
  switch (key) {
    case "Enter":
      return { type: "enter", isAdding: shiftKey };
    case "Escape":
      return { type: "let-go" };
    case "+":
    case "=":
      return { type: "zoom-in" };
    case "-":
      return { type: "zoom-out" };
    case "0":
      return { type: "fit" };
    default:
      return undefined;
  }
}
