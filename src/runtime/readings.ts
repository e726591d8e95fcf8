/** What readings of several files come to. */

import type { Session } from "../state/session.ts";
import type { OpenedFile } from "../state/source.ts";

import type { FileReading } from "./read-file.ts";

/** The last session among readings; one without files is of those that were read with it. */
export function lastSession(readings: readonly FileReading[]): Session | undefined {
  const session = readings.findLast((reading) => "session" in reading)?.session;
  return session?.files.length === 0 ? { ...session, files: filesIn(readings) } : session;
}

export function filesIn(readings: readonly FileReading[]): readonly OpenedFile[] {
  return readings.flatMap((reading) => ("file" in reading ? reading.file : []));
}
