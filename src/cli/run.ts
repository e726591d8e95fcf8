/** Words from the shell → results, messages and an exit status. */

import { createReadStream } from "node:fs";

import type { Diagnostic } from "../bibliography/diagnostic.ts";

import { unmetWithoutPapers } from "./choices.ts";
import type { Request } from "./command.ts";
import type { DecisionFile } from "./decided.ts";
import { type Explored, explore } from "./explore.ts";
import { usage } from "./help.ts";
import { messageLines } from "./message-lines.ts";
import { type Input, type OpenedFiles, openFiles, textOf } from "./open-files.ts";
import { ThreadFailure } from "./path-threads.ts";
import { parseRequest } from "./request.ts";
import { whyNot } from "./why-not.ts";
import { writeWhole } from "./write-whole.ts";

const status = { fine: 0, noResult: 1, wrongUsage: 2 } as const;
type Status = (typeof status)[keyof typeof status];

/** What the program reads and writes; `process` has them. */
export interface Streams extends Input {
  readonly stdout: Output;
  readonly stderr: Output;
}

interface Output {
  write(text: string): unknown;
}

/** Does what the words ask for. */
export async function run(words: readonly string[], streams: Streams): Promise<Status> {
  const asked = parseRequest(words);
  if ("mistake" in asked) {
    streams.stderr.write(`coterie: ${asked.mistake}\n${usage}\n`);
    return status.wrongUsage;
  }
  if ("help" in asked) {
    streams.stdout.write(asked.help);
    return status.fine;
  }
  try {
    return await answer(asked, streams);
  } catch (error) {
    if (!(error instanceof ThreadFailure)) throw error;
    streams.stderr.write(`coterie: ${error.message}\n`);
    return status.noResult;
  }
}

async function answer(request: Request, streams: Streams): Promise<Status> {
  const { files, choices, given, output, unmetIn, produce } = request;
  const { decisions, diagnostics: found } = await decisionsIn(choices.decisions);
  // Without the decisions that were asked for, everything else would be about other people.
  if (choices.decisions !== undefined && decisions === undefined) {
    report(found, streams);
    return status.noResult;
  }
  const opened = await openFiles(files, streams);
  if (!isAnythingRead(opened)) {
    report(opened.diagnostics, streams);
    return status.noResult;
  }
  const explored = explore({ ...opened, ...(decisions && { decisions }) }, choices, given);
  const diagnostics = [...found, ...opened.diagnostics, ...explored.diagnostics];
  const remarks = [
    ...someUnread(files, opened),
    ...nobodyLeft(explored),
    ...unmet([...unmetIn(explored), ...unmetWithoutPapers(explored.network, given)]),
  ];
  report([...diagnostics, ...remarks, ...explored.mistakes], streams);
  if (explored.mistakes.length > 0) return status.wrongUsage;
  return deliver(await produce(explored, diagnostics), output, streams);
}

interface DecisionReading {
  readonly decisions?: DecisionFile;
  readonly diagnostics: readonly Diagnostic[];
}

async function decisionsIn(file: string | undefined): Promise<DecisionReading> {
  if (file === undefined) return { diagnostics: [] };
  const { decoded, diagnostics } = await textOf(file, createReadStream(file));
  if (decoded === undefined) return { diagnostics };
  const { text, diagnostics: remarks } = decoded;
  return { decisions: { file, text }, diagnostics: [...diagnostics, ...remarks] };
}

/** A list that is empty, and nothing wrong with it, has been read. */
function isAnythingRead({ bibliographies, networks, diagnostics }: OpenedFiles): boolean {
  const hasPapers = bibliographies.some(({ papers }) => papers.length > 0);
  const hasPeople = networks.some(({ network }) => network.people.length > 0);
  return hasPapers || hasPeople || diagnostics.every(({ severity }) => severity !== "error");
}

/** Whoever gave several files would not look for the one that is missing in the result. */
function someUnread(files: readonly string[], { unread }: OpenedFiles): readonly Diagnostic[] {
  if (unread.length === 0) return [];
  const message = `${unread.length} of ${files.length} files could not be read: ${unread.join(", ")}.`;
  const remedy = "The result is made of the others.";
  return [{ severity: "warning", code: "open/some-unread", file: "coterie", message, remedy }];
}

function nobodyLeft({ network, slice, mistakes }: Explored): readonly Diagnostic[] {
  const { length } = network.authors;
  if (length === 0 || slice.authorCount > 0 || mistakes.length > 0) return [];
  const people = length === 1 ? "one person" : `${length} people`;
  const message = `Of ${people} nobody is left: the result is empty.`;
  const remedy = "Take back a filter, such as --min-papers, --years or --hide.";
  return [{ severity: "warning", code: "filters/nobody", file: "coterie", message, remedy }];
}

function unmet(sentences: readonly string[]): readonly Diagnostic[] {
  if (sentences.length === 0) return [];
  const message = sentences.join(" ");
  const remedy = "Leave that option out.";
  return [{ severity: "warning", code: "options/unmet", file: "coterie", message, remedy }];
}

function report(diagnostics: readonly Diagnostic[], { stderr }: Streams): void {
  stderr.write(messageLines(diagnostics));
}

async function deliver(
  text: string,
  output: string | undefined,
  streams: Streams,
): Promise<Status> {
  if (output === undefined) {
    streams.stdout.write(text);
    return status.fine;
  }
  try {
    await writeWhole(output, text);
    return status.fine;
  } catch (error) {
    report([notWritten(output, error)], streams);
    return status.noResult;
  }
}

function notWritten(file: string, error: unknown): Diagnostic {
  return {
    severity: "error",
    code: "output/not-written",
    file,
    message: `The result could not be written: ${whyNot(error)}.`,
    remedy: "Give --output a file in a folder that exists and that you may write to.",
  };
}
