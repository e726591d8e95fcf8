/** What readings of several files come to. */

import type { Diagnostic } from "../bibliography/diagnostic.ts";
import { besidePapers, withoutOtherHalf } from "../exchange/join-networks.ts";
import type { OpenedFile } from "../state/opened/source.ts";
import type { Session } from "../state/session/session.ts";

import type { FileReading } from "./read-file.ts";

/** The last session among readings; one without files is of those that were read with it. */
export function lastSession(readings: readonly FileReading[]): Session | undefined {
  const session = readings.findLast((reading) => "session" in reading)?.session;
  return session?.files.length === 0 ? { ...session, files: filesIn(readings) } : session;
}

/** The files to be opened: beside papers no network, which cannot be joined to them. */
export function filesIn(readings: readonly FileReading[]): readonly OpenedFile[] {
  const files = readings.flatMap((reading) => ("file" in reading ? reading.file : []));
  const ofPapers = files.filter(({ network }) => network === undefined);
  return ofPapers.some(hasPapers) ? ofPapers : files;
}

/** What is said of files that were read, and are not opened. */
export function leftOut(readings: readonly FileReading[]): readonly Diagnostic[] {
  const opened = filesIn(readings);
  return readings.flatMap((reading) =>
    "file" in reading && !opened.includes(reading.file) ? besidePapers(reading.file.name) : [],
  );
}

/** What is said of a network of which one half is missing. */
export function halves([file, ...others]: readonly OpenedFile[]): readonly Diagnostic[] {
  if (file?.network === undefined || others.length > 0) return [];
  return withoutOtherHalf(file.name, { format: file.format, network: file.network });
}

/** What is said of a file without papers, where nothing else was read either. */
export function withoutPapers({ name }: OpenedFile): Diagnostic {
  return {
    severity: "warning",
    code: "open/no-papers",
    file: name,
    message: `${name} holds no papers: what was open stays open.`,
    remedy: "Look into the file: it may have been cut off where it was saved.",
  };
}

/** Whether there is anything of it to show. */
export function isShown(file: OpenedFile): boolean {
  return file.network !== undefined || hasPapers(file);
}

function hasPapers({ bibliography }: OpenedFile): boolean {
  return bibliography.papers.length > 0;
}
