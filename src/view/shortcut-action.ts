/** What a shortcut does to what is looked at. */

import type { AppState } from "../state/app-state.ts";
import { sharedPersonOf } from "../state/known-shared-person.ts";
import type { Action } from "../state/reduce.ts";
import { selectNetwork } from "../state/select-people.ts";

import type { Shortcut } from "./shortcuts.ts";

/** Nothing where there is nobody to hide. */
export function actionOf(
  shortcut: Exclude<Shortcut, "search" | "help" | "alone">,
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

/** One step back, the latest first: who is selected goes before what is narrowed, but for whom was opened since. */
function leave({ exploration: { selected, narrowing } }: AppState): Action {
  const isOpened =
    narrowing?.to === "ego" && selected.length === 1 && selected[0] === narrowing.key;
  const isSelected = selected.length > 0 && !isOpened;
  return { type: isSelected ? "selection-cleared" : "narrowing-cleared" };
}

/** Hides or shows the person selected, else (also of a pair, where it would be either) whom everybody shares: the owner of a page. */
function toggleHidden(state: AppState): Action | undefined {
  const { selected, hidden } = state.exploration;
  const network = selectNetwork(state);
  const one = selected.length === 1 ? selected[0] : undefined;
  const key = one ?? network.authors[sharedPersonOf(network) ?? -1]?.key;
  if (key === undefined) return undefined;
  return { type: hidden.includes(key) ? "person-unhidden" : "person-hidden", key };
}
