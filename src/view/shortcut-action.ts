/** What a shortcut does to what is looked at. */

import type { AppState } from "../state/app-state.ts";
import type { Action } from "../state/reduce.ts";
import { selectNetwork } from "../state/select.ts";

import type { Shortcut } from "./shortcuts.ts";

/** Nothing where there is nobody to hide. */
export function actionOf(
  shortcut: Exclude<Shortcut, "search">,
  state: AppState,
): Action | undefined {
  switch (shortcut) {
    case "undo":
      return { type: "undone" };
    case "redo":
      return { type: "redone" };
    case "escape":
      return leave(state);
    case "hide":
      return toggleHidden(state);
    default:
      return shortcut satisfies never;
  }
}

/** The selection goes first, and what the tables are narrowed to after it. */
function leave({ exploration }: AppState): Action {
  return { type: exploration.selected.length > 0 ? "selection-cleared" : "narrowing-cleared" };
}

/** Hides or shows the person selected, else the owner of the page. */
function toggleHidden(state: AppState): Action | undefined {
  const { selected, hidden } = state.exploration;
  const { authors, owner } = selectNetwork(state);
  const key = selected[0] ?? authors[owner ?? -1]?.key;
  if (key === undefined) return undefined;
  return { type: hidden.includes(key) ? "person-unhidden" : "person-hidden", key };
}
