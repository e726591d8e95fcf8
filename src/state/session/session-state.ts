/** The state that a session comes back as. */

import type { AppState, LayoutState } from "../app-state.ts";
import { NO_HISTORY } from "../history.ts";
import { NO_FORMER_NAMES } from "../opened/carry-over.ts";
import { choicesIn, type Groundwork } from "../opened/known-people.ts";
import { sourceOf } from "../opened/source.ts";
import { selectLayoutTask } from "../select.ts";
import { selectNetwork } from "../select-people.ts";

import type { Session } from "./session.ts";

/** The number of no run: a layout that a session brought. */
export const RESTORED_RUN = 0;

/** The state in which a session opens: everything as it was, and no choice to undo. */
export function withSession(state: AppState, session: Session, groundwork?: Groundwork): AppState {
  const { files, keptApart, exploration } = session;
  const workedOut = groundwork && { ...choicesIn(exploration), groundwork };
  const source = sourceOf(files, keptApart, workedOut);
  const opened = { ...state, source, exploration, former: NO_FORMER_NAMES };
  return {
    ...opened,
    sought: undefined,
    history: NO_HISTORY,
    layout: layoutFrom(session, opened),
    reading: undefined,
    searchText: "",
  };
}

/** A layout that lacks somebody's place is made anew. */
function layoutFrom({ layout }: Session, opened: AppState): LayoutState {
  if (layout === undefined) return { phase: "idle" };
  const { authors } = selectNetwork(opened);
  const { personOf } = selectLayoutTask(opened);
  const positions = new Float32Array(2 * authors.length).fill(Number.NaN);
  for (const [author, { key }] of authors.entries()) {
    if (personOf(author) === undefined) continue;
    const place = layout.places.get(key);
    if (place === undefined) return { phase: "idle" };
    positions.set([place.x, place.y], 2 * author);
  }
  const { phase, iterations } = layout;
  return { phase, run: RESTORED_RUN, iterations, positions };
}
