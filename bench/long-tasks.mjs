/**
 * What holds the page between the first and the last positions of a layout (T6):
 * `node bench/long-tasks.mjs [people…]`, of 1600, 5242, 23133, 100000 (these unless told).
 *
 * Opens a generated list, in a fresh browser each time, and prints the tasks of over 50 ms of wall time on
 * the main thread, as the page itself sees them; with the time from the first to the last positions, which
 * of a list laid out before its first picture are the same.
 * Whatever else the machine does lengthens them.
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
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const { first, last, long } = await visit(`${server.address}/?url=papers.json`);
    const within = long.filter(([at, ms]) => at + ms > first && at < last + DRAWN_MS);
    if (within.length === 0) without += 1;
    const tasks = within.map(
      ([at, ms]) => `${ms} ms (${(ms / ASKED_MS).toFixed(2)} ×) at ${Math.round(at - first)}`,
    );
    console.log(`  over ${Math.round(last - first)} ms: ${tasks.join(", ") || "none"}`);
  }
  console.log(`  none in ${without} of ${REPEATS} visits`);
  server.close();
  rmSync(folder, { recursive: true });
}

/** @param {string} address */
async function visit(address) {
  const chrome = await chromium.launch(await browser());
  const page = await chrome.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  await page.addInitScript(inPage);
  await page.goto(address);
  await page.waitForFunction("tasks.last > 0", null, {
    polling: 200,
    timeout: 300_000,
  });
  // The task that the last positions came in is told of when it is over.
  await page.waitForTimeout(1500);
  /** @type {Tasks} */
  const seen = await page.evaluate("tasks");
  await chrome.close();
  return seen;
}

/**
 * When positions came first and last, and when tasks began and how long they took; ms.
 *
 * @typedef {{ first: number, last: number, long: (readonly [number, number])[] }} Tasks
 */

/** In the page: `tasks`, and when positions of many people came first and last, ms since navigation. */
function inPage() {
  const tasks = /** @type {Tasks} */ ({ first: 0, last: 0, long: [] });
  Object.assign(window, { tasks });
  const FEWEST = 1000;
  window.Worker = class extends Worker {
    /** @param {string | URL} url @param {WorkerOptions} [options] */
    constructor(url, options) {
      super(url, options);
      this.addEventListener("message", ({ data }) => {
        if (!(data?.frame?.positions?.length > FEWEST)) return;
        tasks.first ||= performance.now();
        if (data.frame.phase !== "running") tasks.last = performance.now();
      });
    }
  };
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.long.push([startTime, duration]);
  }).observe({ entryTypes: ["longtask"] });
}
