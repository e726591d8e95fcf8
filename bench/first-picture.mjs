/**
 * How much of the main thread opening the bundled example takes, from the address to the settled map,
 * beside a page of graphology + sigma + ForceAtlas2 that draws the same people, and beside a page of one
 * word: what a browser takes for any page at all. All in the same run, each visit in a fresh browser that has
 * come to rest, as one is in which somebody types an address: for a second after its start every page waits
 * for it, the empty one as long as ours.
 *
 * Prints medians with the smallest and the largest of five: milliseconds in tasks of the main thread.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build } from "vite";

import { APP_FOLDER, buildApp, isAppCurrent } from "../scripts/app.mjs";
import { browser } from "../scripts/browser.mjs";
import { serve } from "../scripts/serve.mjs";

import { median, printLoad } from "./timing.mjs";

const REPEATS = 5;
const AT_REST_MS = 1500;
/** What issue and README promise for two cores without a graphics card. */
const BUDGET_MS = 1500;

const stockFolder = mkdtempSync(path.join(tmpdir(), "coterie-stock-"));
await build({
  root: fileURLToPath(new URL("stock", import.meta.url)),
  configFile: false,
  base: "./",
  build: { outDir: stockFolder, emptyOutDir: true },
  logLevel: "warn",
});
const blankFolder = mkdtempSync(path.join(tmpdir(), "coterie-blank-"));
writeFileSync(
  path.join(blankFolder, "index.html"),
  '<!doctype html><html lang="en"><title>Blank</title><p aria-busy="false">blank</p></html>',
);
if (!isAppCurrent()) await buildApp();
const pages = [
  { name: "Coterie", server: await serve(APP_FOLDER, 0), times: /** @type {number[]} */ ([]) },
  { name: "stock stack", server: await serve(stockFolder, 0), times: /** @type {number[]} */ ([]) },
  { name: "blank page", server: await serve(blankFolder, 0), times: /** @type {number[]} */ ([]) },
];

for (let repeat = 0; repeat < REPEATS; repeat++) {
  for (const { server, times } of pages) times.push(await mainThreadMs(server.address));
}
for (const { server } of pages) server.close();
for (const folder of [stockFolder, blankFolder]) rmSync(folder, { recursive: true });

const [ours, theirs] = pages.map(({ times }) => median(times));
for (const { name, times } of pages) {
  const [least, most] = [Math.min(...times), Math.max(...times)].map(Math.round);
  console.log(`${name}: ${Math.round(median(times))} ms [${least}-${most}] of main thread`);
}
console.log(`ratio to the stock stack: ${((ours ?? 0) / (theirs ?? 1)).toFixed(2)}`);
console.log(`share of the budget of ${BUDGET_MS} ms: ${((ours ?? 0) / BUDGET_MS).toFixed(2)}`);
printLoad();

/**
 * @param {string} address - of a page whose map is busy until it is drawn.
 * @returns {Promise<number>} in a browser that has just come to rest.
 */
async function mainThreadMs(address) {
  const chrome = await chromium.launch(await browser());
  const page = await chrome.newPage({ viewport: { width: 1280, height: 800 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await page.waitForTimeout(AT_REST_MS);
  await page.goto(address);
  await page.locator('[aria-busy="false"]').waitFor({ state: "attached" });
  const { metrics } = await session.send("Performance.getMetrics");
  await chrome.close();
  return 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
}
