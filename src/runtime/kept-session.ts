/** What was decided, as it is kept with the open files. Fetched when there is something to keep. */

import type { AppState } from "../state/app-state.ts";
import { type Session, writeSession } from "../state/session/session.ts";
import { sessionOf } from "../state/session/session-of.ts";

import type { Input } from "./read-file.ts";

/** Under which a session is kept; nobody sees it. */
const SESSION_NAME = "session";

/** A session without files, which takes a blink to write whatever the files hold. */
export function decisionsOn(state: AppState): Input {
  const { layout: _, ...session } = sessionOf(state);
  return inputOf({ ...session, files: [] });
}

export function wholeSession(state: AppState): Input {
  return inputOf(sessionOf(state));
}

function inputOf(session: Session): Input {
  return { name: SESSION_NAME, content: new Blob([writeSession(session)]), capturedIn: 0 };
}
