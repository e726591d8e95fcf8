#!/usr/bin/env node
/** The program: words from the shell in; results, messages and an exit status out. */

import { isMainThread } from "node:worker_threads";

import type { Diagnostic } from "../bibliography/diagnostic.ts";

import type { Request } from "./command.ts";
import { explore } from "./explore.ts";
import { usage } from "./help.ts";
import { messageLines } from "./message-lines.ts";
import { type OpenedFiles, openFiles } from "./open-files.ts";
import { searchOnThread, ThreadFailure } from "./path-threads.ts";
import { parseRequest } from "./request.ts";
import { whyNot } from "./why-not.ts";
import { writeWhole } from "./write-whole.ts";

const status = { fine: 0, noResult: 1, wrongUsage: 2 } as const;
type Status = (typeof status)[keyof typeof status];

if (isMainThread) await start();
else searchOnThread();

async function start(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever reads our output may stop early, as `head` does: that is no failure.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  process.exitCode = await run(process.argv.slice(2));
}

async function run(words: readonly string[]): Promise<Status> {
  const asked = parseRequest(words);
  if ("mistake" in asked) {
    process.stderr.write(`coterie: ${asked.mistake}\n${usage}\n`);
    return status.wrongUsage;
  }
  if ("help" in asked) {
    process.stdout.write(asked.help);
    return status.fine;
  }
  try {
    return await answer(asked);
  } catch (error) {
    if (!(error instanceof ThreadFailure)) throw error;
    process.stderr.write(`coterie: ${error.message}\n`);
    return status.noResult;
  }
}

async function answer({ files, choices, output, produce }: Request): Promise<Status> {
  const opened = await openFiles(files);
  if (!isAnythingRead(opened)) {
    report(opened.diagnostics);
    return status.noResult;
  }
  const explored = explore(opened, choices);
  const diagnostics = [...opened.diagnostics, ...explored.diagnostics];
  report(diagnostics);
  return deliver(await produce(explored, diagnostics), output);
}

/** A list that is empty, and nothing wrong with it, has been read. */
function isAnythingRead({ bibliographies, networks, diagnostics }: OpenedFiles): boolean {
  const hasPapers = bibliographies.some(({ papers }) => papers.length > 0);
  const hasPeople = networks.some(({ network }) => network.people.length > 0);
  return hasPapers || hasPeople || diagnostics.every(({ severity }) => severity !== "error");
}

function report(diagnostics: readonly Diagnostic[]): void {
  process.stderr.write(messageLines(diagnostics));
}

async function deliver(text: string, output: string | undefined): Promise<Status> {
  if (output === undefined) {
    process.stdout.write(text);
    return status.fine;
  }
  try {
    await writeWhole(output, text);
    return status.fine;
  } catch (error) {
    report([notWritten(output, error)]);
    return status.wrongUsage;
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
