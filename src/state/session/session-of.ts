/** What of a state outlives the page: asked for only where a session is written. */

import type { KeptFile } from "../../exchange/session/session-papers.ts";
import type { Place } from "../../layout/problem.ts";
import type { Network } from "../../network/network.ts";
import type { AppState, LayoutResult } from "../app-state.ts";
import type { OpenedFile } from "../opened/source.ts";
import { selectNetwork } from "../select-people.ts";

import type { KeptLayout, Session } from "./session.ts";

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
  { phase, iterations, positions }: LayoutResult,
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
