/** What the elements of the app show, of its state. */

import type { AppState } from "../state/app-state.ts";
import { narrow } from "../state/narrow.ts";
import { selectMeasuring, selectRanges, selectView } from "../state/select.ts";
import { selectExploration, selectSought } from "../state/select-people.ts";

import { pageTitle } from "./page-title.ts";

export type PageContent = ReturnType<typeof pageContentOf>;

export function pageContentOf(state: AppState) {
  const view = selectView(state);
  const exploration = selectExploration(state);
  return {
    title: pageTitle(view.network, exploration.selected),
    view,
    exploration,
    narrowed: narrow(view, exploration.narrowing),
    measuring: selectMeasuring(state),
    ranges: selectRanges(state),
    isIdentifying: selectSought(state) !== undefined,
  };
}
