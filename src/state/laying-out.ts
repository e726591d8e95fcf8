/** Events of a layout run, and what they make of its state. */

import type { Quality } from "../layout/quality.ts";

import type { LayoutResult, LayoutState } from "./app-state.ts";

export type LayoutAction =
  | { readonly type: "layout-started"; readonly run: number }
  | {
      readonly type: "layout-ended";
      readonly result: LayoutResult;
    }
  | { readonly type: "layout-measured"; readonly run: number; readonly quality: Quality }
  | { readonly type: "layout-failed"; readonly run: number; readonly reason: string };

/** Of the current run: its end, or a later picture of it after somebody was pinned. */
function belongsTo(layout: LayoutState, { run, positions }: LayoutResult): boolean {
  if (layout.phase === "running") return layout.run === run;
  return "positions" in layout && layout.run === run && layout.positions !== positions;
}

/** The next state of the layout: an answer of an earlier run than the current one comes too late and changes nothing. */
export function layOut(layout: LayoutState, action: LayoutAction): LayoutState {
  switch (action.type) {
    case "layout-started":
      return { phase: "running", run: action.run };
    case "layout-ended":
      return belongsTo(layout, action.result) ? action.result : layout;
    case "layout-measured":
      return "positions" in layout && layout.run === action.run
        ? { ...layout, quality: action.quality }
        : layout;
    case "layout-failed":
      return layout.phase === "running" && layout.run === action.run
        ? { phase: "failed", run: action.run, reason: action.reason }
        : layout;
    default:
      return action satisfies never;
  }
}
