/** A whole session ⇄ one file: papers, decisions, choices and places. */

import type { Diagnostic } from "../../bibliography/diagnostic.ts";
import type { Source } from "../../bibliography/reading.ts";
import {
  type PlainLayout,
  readSessionFile,
  type SessionContent,
  writeSessionFile,
} from "../../exchange/session/session-file.ts";
import type { Place } from "../../layout/problem.ts";
import type { Exploration } from "../exploration.ts";

import { type PlainChoices, someChoices } from "./session-choices.ts";

/** What a session is made of. */
export interface Session extends Pick<SessionContent<unknown>, "files" | "keptApart"> {
  readonly exploration: Exploration;
  /** Absent while it runs. */
  readonly layout?: KeptLayout;
}

/** A layout that has ended. */
export interface KeptLayout extends Omit<PlainLayout, "places"> {
  /** Of everybody who is drawn, by key. */
  readonly places: ReadonlyMap<string, Place>;
}

/** A session as read, or why there is none. */
export interface SessionReading {
  readonly session?: Session;
  readonly diagnostics: readonly Diagnostic[];
}

/** One line of JSON; the same session gives the same bytes. */
export function writeSession({ files, keptApart, exploration, layout }: Session): string {
  return writeSessionFile({
    files,
    keptApart,
    exploration: { ...exploration, pins: [...exploration.pins] },
    layout: layout && { ...layout, places: [...layout.places] },
  });
}

/** Reads a session, whole or not at all. */
export function readSession(source: Source): SessionReading {
  const { content, diagnostics } = readSessionFile(source, someChoices);
  return { ...(content !== undefined && { session: sessionFrom(content) }), diagnostics };
}

function sessionFrom({
  files,
  keptApart,
  exploration,
  layout,
}: SessionContent<PlainChoices>): Session {
  const { narrowing, columns = [], clusterNames = [], pins, ...choices } = exploration;
  return {
    files,
    keptApart,
    exploration: { ...choices, narrowing, columns, clusterNames, pins: new Map(pins) },
    ...(layout !== undefined && { layout: { ...layout, places: new Map(layout.places) } }),
  };
}
