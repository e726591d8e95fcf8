#!/usr/bin/env node
/** The program: the process and its threads; what it does is in run.ts. */

import { isMainThread } from "node:worker_threads";

import { searchOnThread } from "./path-threads.ts";
import { run } from "./run.ts";

if (isMainThread) await start();
else searchOnThread();

async function start(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    // Whoever reads our output may stop early, as `head` does: that is no failure.
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
    });
  }
  process.exitCode = await run(process.argv.slice(2), process);
}
