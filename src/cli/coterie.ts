#!/usr/bin/env node
/** The program: words from the shell in; results, messages and an exit status out. */

import { writeFile } from "node:fs/promises";

import type { Diagnostic } from "../bibliography/diagnostic.ts";

import { explore } from "./explore.ts";
import { help, usage } from "./help.ts";
import { messageLines } from "./message-lines.ts";
import { type OpenedFiles, openFiles } from "./open-files.ts";
import { parseRequest, type SummaryRequest } from "./request.ts";
import { summarise } from "./summary.ts";
import { summaryTable } from "./summary-table.ts";
import { whyNot } from "./why-not.ts";

const status = { fine: 0, nothingRead: 1, wrongUsage: 2 } as const;
type Status = (typeof status)[keyof typeof status];

for (const stream of [process.stdout, process.stderr]) {
  // Whoever reads our output may stop early, as `head` does: that is no failure.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}
process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<Status> {
  const request = parseRequest(words);
  switch (request.kind) {
    case "help":
      process.stdout.write(help);
      return status.fine;
    case "mistake":
      process.stderr.write(`coterie: ${request.message}\n${usage}\n`);
      return status.wrongUsage;
    case "summary":
      return runSummary(request);
    default:
      return request satisfies never;
  }
}

async function runSummary(request: SummaryRequest): Promise<Status> {
  const opened = await openFiles(request.files);
  if (!isAnythingRead(opened)) {
    report(opened.diagnostics);
    return status.nothingRead;
  }
  const explored = explore(opened.bibliographies, request);
  const diagnostics = [...opened.diagnostics, ...explored.diagnostics];
  report(diagnostics);
  const summary = summarise(explored, diagnostics);
  const text = request.asJson
    ? `${JSON.stringify(summary, undefined, 2)}\n`
    : summaryTable(summary);
  return deliver(text, request.output);
}

/** A list that is empty, and nothing wrong with it, has been read. */
function isAnythingRead({ bibliographies, diagnostics }: OpenedFiles): boolean {
  const hasPapers = bibliographies.some(({ papers }) => papers.length > 0);
  return hasPapers || diagnostics.every(({ severity }) => severity !== "error");
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
    await writeFile(output, text);
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
