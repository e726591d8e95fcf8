/** What of a state outlives the page, and the state that it comes back as. */

import type { Network } from "../network/network.ts";
import type { Place } from "../layout/problem.ts";
import type { KeptFile } from "../exchange/session/session-papers.ts";

import type { AppState, LayoutState } from "./app-state.ts";
import { NO_FORMER_NAMES } from "./carry-over.ts";
import { choicesIn, type Groundwork } from "./known-people.ts";
import { NO_HISTORY } from "./history.ts";
import { selectLayoutTask } from "./select.ts";
import { selectNetwork } from "./select-people.ts";
import type { KeptLayout, Session } from "./session.ts";
import { type OpenedFile, sourceOf } from "./source.ts";

/** The number of no run: a layout that a session brought. */
export const RESTORED_RUN = 0;

/** The session of a state. */
export function sessionOf(state: Pick<AppState, "source" | "exploration" | "layout">): Session {
  const { source, exploration, layout } = state;
  return {
    files: source.files.map(keptFile),
    keptApart: source.keptApart,
    exploration,
    ...("positions" in layout && { layout: keptLayout(layout, selectNetwork(state)) }),
  };
}

function keptLayout(
  { phase, iterations, positions }: Extract<LayoutState, { positions: Float32Array }>,
  { authors }: Network,
): KeptLayout {
  const places = authors.flatMap(({ key }, author): (readonly [string, Place])[] => {
    const [x = Number.NaN, y = Number.NaN] = positions.subarray(2 * author, 2 * author + 2);
    // Adding 0 makes 0 of -0, which JSON does not know.
    return Number.isFinite(x) && Number.isFinite(y) ? [[key, { x: x + 0, y: y + 0 }]] : [];
  });
  return { phase, iterations, places: new Map(places) };
}

function keptFile({ table: _table, ...file }: OpenedFile): KeptFile {
  return file;
}

/** The state in which a session opens: everything as it was, and no step to undo. */
export function withSession(state: AppState, session: Session, groundwork?: Groundwork): AppState {
  const { files, keptApart, exploration } = session;
  const workedOut = groundwork && { ...choicesIn(exploration), groundwork };
  const source = sourceOf(files, keptApart, workedOut);
  const opened = { ...state, source, exploration, former: NO_FORMER_NAMES };
  return {
    ...opened,
    sought: undefined,
    closed: undefined,
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
