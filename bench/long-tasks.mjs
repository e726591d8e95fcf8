/**
 * What holds the page between the first and the last positions of a layout (T6):
 * `node bench/long-tasks.mjs [people…]`, of 1600, 5242, 23133, 100000 (these unless told).
 *
 * Opens a generated list, in a fresh browser each time, and prints the tasks of over 50 ms of wall time on
 * the main thread, each with what of it the thread had a processor for; with the time from the first to the
 * last positions, which of a list laid out before its first picture are the same.
 *
 * Whatever else the machine does lengthens the wall time of a task. Where nothing but the processors draws,
 * the layout's worker and the browser's drawing take two, and the page waits for one.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright";

import { APP_FOLDER, buildApp, isAppCurrent } from "../scripts/app.mjs";
import { browser } from "../scripts/browser.mjs";
import { serve } from "../scripts/serve.mjs";

import { generate, papersOf } from "./papers.mjs";
import { printLoad } from "./timing.mjs";

const TIES = new Map([
  [1600, 2742],
  [5242, 14_484],
  [23_133, 93_439],
  [100_000, 331_000],
]);
const REPEATS = Number(process.env.REPEATS ?? 5);
const ASKED_MS = 50;
/** After the last positions, until they are drawn and named. */
const DRAWN_MS = 100;

const asked = process.argv.slice(2).map(Number);
if (!isAppCurrent()) await buildApp();
for (const people of asked.length > 0 ? asked : TIES.keys()) await measure(people);
printLoad();

/** @param {number} people */
async function measure(people) {
  const folder = mkdtempSync(path.join(tmpdir(), "coterie-long-tasks-"));
  cpSync(APP_FOLDER, folder, { recursive: true });
  const network = await generate(people, TIES.get(people) ?? 3 * people);
  writeFileSync(path.join(folder, "papers.json"), JSON.stringify(papersOf(network)));
  const server = await serve(folder, 0);
  console.log(
    `\n${people} people, ${network.source.length} ties: asked is none over ${ASKED_MS} ms`,
  );
  let without = 0;
  let most = 0;
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const { ms, tasks } = await visit(`${server.address}/?url=papers.json`);
    const long = tasks.filter(({ wall }) => wall > ASKED_MS);
    if (long.length === 0) without += 1;
    most = Math.max(most, ...tasks.map(({ cpu }) => cpu));
    const told = long.map(
      ({ at, wall, cpu }) =>
        `${Math.round(wall)} ms (${(wall / ASKED_MS).toFixed(2)} ×, ${Math.round(cpu)} ms of a processor) at ${Math.round(at)}`,
    );
    console.log(`  over ${Math.round(ms)} ms: ${told.join(", ") || "none"}`);
  }
  console.log(`  none in ${without} of ${REPEATS} visits`);
  console.log(
    `  most of a processor for one task: ${most.toFixed(0)} ms (${(most / ASKED_MS).toFixed(2)} ×)`,
  );
  server.close();
  rmSync(folder, { recursive: true });
}

/**
 * @typedef {{ name: string, ph: string, ts: number, dur: number, tdur: number, pid: number, tid: number, args: { name?: string } }} TraceEvent
 *   Times in µs.
 * @typedef {{ at: number, wall: number, cpu: number }} Task
 *   When it began after the first positions, and how long it took; ms.
 */

/** @param {string} address @returns {Promise<{ ms: number, tasks: Task[] }>} */
async function visit(address) {
  const chrome = await chromium.launch(await browser());
  const page = await chrome.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  await page.addInitScript(inPage);
  const cdp = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  cdp.on("Tracing.dataCollected", ({ value }) => events.push(.../** @type {any[]} */ (value)));
  await cdp.send("Tracing.start", {
    traceConfig: { includedCategories: ["toplevel", "blink.user_timing"] },
  });
  await page.goto(address);
  await page.waitForFunction("performance.getEntriesByName('last positions').length > 0", null, {
    polling: 200,
    timeout: 300_000,
  });
  await page.waitForTimeout(1500);
  const complete = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await complete;
  await chrome.close();
  return tasksIn(events);
}

/** Between the first positions and when the last are drawn. @param {readonly TraceEvent[]} events */
function tasksIn(events) {
  const first = events.find(({ name }) => name === "first positions");
  const last = events.findLast(({ name }) => name === "last positions");
  if (first === undefined || last === undefined) throw new Error("no positions came");
  const tasks = events
    .filter(
      ({ name, ph, pid, tid }) =>
        name === "ThreadControllerImpl::RunTask" &&
        ph === "X" &&
        pid === first.pid &&
        tid === first.tid,
    )
    .filter(({ ts, dur }) => ts + dur > first.ts && ts < last.ts + 1000 * DRAWN_MS)
    .map(({ ts, dur, tdur }) => ({
      at: (ts - first.ts) / 1000,
      wall: dur / 1000,
      cpu: tdur / 1000,
    }));
  return { ms: (last.ts - first.ts) / 1000, tasks };
}

/** In the page: marks when positions of many people came first, and each time when they were the last. */
function inPage() {
  const FEWEST = 1000;
  let isFirst = true;
  window.Worker = class extends Worker {
    /** @param {string | URL} url @param {WorkerOptions} [options] */
    constructor(url, options) {
      super(url, options);
      this.addEventListener("message", ({ data }) => {
        if (!(data?.frame?.positions?.length > FEWEST)) return;
        if (isFirst) performance.mark("first positions");
        isFirst = false;
        if (data.frame.phase !== "running") performance.mark("last positions");
      });
    }
  };
}
