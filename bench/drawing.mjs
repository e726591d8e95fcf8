/**
 * Drawing at size, beside a page of graphology + sigma + ForceAtlas2 in its worker that shows the same
 * generated network: `node bench/drawing.mjs [people…]`, of 1600, 5242 (both unless told), 23133, 100000.
 *
 * For each side: frames drawn a second and long tasks while laying out, CPU of the whole process tree
 * for each frame shown while the pointer moves and zooms the map, and memory over a blank page; for
 * ours also the time from the address to the first picture that is laid out, and to the settled one.
 * Prints medians with the smallest and the largest of five.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";
import { build, preview } from "vite";

import { APP_FOLDER, buildApp, isAppCurrent } from "../scripts/app.mjs";
import { browser } from "../scripts/browser.mjs";
import { serve } from "../scripts/serve.mjs";

import { generate, papersOf } from "./papers.mjs";
import { cpuMs, memoryMb } from "./process-tree.mjs";
import { watch } from "./watch.mjs";

const TIES = new Map([
  [1600, 2742],
  [5242, 14_484],
  [23_133, 93_439],
  [100_000, 331_000],
]);
const REPEATS = Number(process.env.REPEATS ?? 5);
const LAYING_OUT_MS = 5000;
const MOVES = 120;

const asked = process.argv.slice(2).map(Number);
for (const people of asked.length > 0 ? asked : [1600, 5242]) await compare(people);
console.log(
  `load average: ${loadavg()
    .map((load) => load.toFixed(1))
    .join(" ")}`,
);

/** @param {number} people */
async function compare(people) {
  const network = await generate(people, TIES.get(people) ?? 3 * people);
  const folder = mkdtempSync(path.join(tmpdir(), "coterie-drawing-"));
  const [ours, theirs] = [path.join(folder, "ours"), path.join(folder, "theirs")];
  if (!isAppCurrent()) await buildApp();
  cpSync(APP_FOLDER, ours, { recursive: true });
  writeFileSync(path.join(ours, "papers.json"), JSON.stringify(papersOf(network)));
  await build({
    root: fileURLToPath(new URL("stock-network", import.meta.url)),
    configFile: false,
    base: "./",
    build: { outDir: theirs, emptyOutDir: true, target: "es2022" },
    logLevel: "warn",
  });
  const { count, source, target } = network;
  const plain = { count, source: [...source], target: [...target] };
  writeFileSync(path.join(theirs, "network.json"), JSON.stringify(plain));
  const sides = [
    { name: "Coterie", server: await serve(ours, 0), query: "?url=papers.json", runs: newRuns() },
    { name: "stock stack", server: await serveFreely(theirs), query: "", runs: newRuns() },
  ];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const { server, query, runs } of sides) {
      runs.push(await measure(`${server.address}/${query}`, query !== ""));
    }
  }
  console.log(`\n${people} people, ${source.length} ties`);
  for (const { name, runs } of sides) report(name, runs);
  for (const { server } of sides) server.close();
  rmSync(folder, { recursive: true });
}

/**
 * Without our policy, which refuses the worker that the library makes from text.
 *
 * @param {string} folder
 */
async function serveFreely(folder) {
  const server = await preview({
    root: path.dirname(folder),
    configFile: false,
    build: { outDir: path.basename(folder) },
    preview: { host: "127.0.0.1", port: 0 },
    logLevel: "warn",
  });
  const address = server.resolvedUrls?.local[0]?.replace(/\/$/u, "") ?? "";
  return { address, close: () => void server.close() };
}

/** @returns {Record<string, number>[]} */
function newRuns() {
  return [];
}

/**
 * One visit in a fresh browser.
 *
 * @param {string} address
 * @param {boolean} isOurs
 * @returns {Promise<Record<string, number>>}
 */
async function measure(address, isOurs) {
  const running = await chromium.launchServer(await browser());
  const id = running.process().pid ?? 0;
  const chrome = await chromium.connect(running.wsEndpoint());
  // The policy refuses the text that Playwright asks the page to run, and nothing else here.
  const page = await chrome.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  await page.waitForTimeout(300);
  const blank = memoryMb(id);
  await page.addInitScript(watch);
  const start = Date.now();
  // A layout that blocks the page must not end the visit.
  page.setDefaultTimeout(300_000);
  await page.goto(address);
  await page.waitForFunction("watched.layout() !== ''", null, { polling: 20 });
  const first = await page.waitForFunction("watched.isDrawn()", null, { polling: 20 });
  const firstMs = Date.now() - start;
  await first.dispose();
  const layingOut = await frames(page, isOurs);
  const settledMs = Date.now() - start;
  if (!isOurs) await page.evaluate("stopLayout()");
  await page.waitForTimeout(1000);
  const moving = await move(page, id, isOurs);
  const memory = memoryMb(id) - blank;
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await chrome.close();
  await running.close();
  return {
    ...(isOurs && {
      "ms to the first picture laid out": firstMs,
      "ms to the settled one": settledMs,
    }),
    ...layingOut,
    ...moving,
    "MB over a blank page": memory,
    "MB of JavaScript heap": usedSize / 2 ** 20,
  };
}

/**
 * Until the layout has settled, for five seconds at most where it never does.
 *
 * @param {import("playwright").Page} page
 * @param {boolean} isOurs
 */
async function frames(page, isOurs) {
  const before = await page.evaluate("watched.begin()");
  if (isOurs)
    await page.waitForFunction("/settled|ended/.test(watched.layout())", null, { polling: 50 });
  else await page.waitForTimeout(LAYING_OUT_MS);
  const { ms, drawn, long } = await page.evaluate("watched.end()", before);
  return {
    "frames a second while laying out": drawn / (ms / 1000),
    "long tasks while laying out": long.length,
    "longest of them, ms": Math.max(0, ...long),
  };
}

/**
 * @param {import("playwright").Page} page
 * @param {number} id
 * @param {boolean} isOurs
 */
async function move(page, id, isOurs) {
  const [x, y] = isOurs ? [520, 330] : [640, 400];
  const before = await page.evaluate("watched.begin()");
  const cpu = cpuMs(id);
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let i = 0; i < MOVES; i++) {
    await page.mouse.move(x + 120 * Math.sin(i / 15), y + 60 * Math.sin(i / 9));
    await page.waitForTimeout(8);
  }
  await page.mouse.up();
  for (let i = 0; i < 16; i++) {
    await page.mouse.wheel(0, i < 8 ? -120 : 120);
    await page.waitForTimeout(100);
  }
  const used = cpuMs(id) - cpu;
  const { ms, shown } = await page.evaluate("watched.end()", before);
  return {
    "frames a second while moving": shown / (ms / 1000),
    "CPU-ms a frame while moving": used / Math.max(1, shown),
  };
}

/**
 * @param {string} name
 * @param {readonly Record<string, number>[]} runs
 */
function report(name, runs) {
  console.log(name);
  for (const what of Object.keys(runs[0] ?? {})) {
    const values = runs.map((run) => run[what] ?? Number.NaN).sort((a, b) => a - b);
    const [least, middle, most] = [0, Math.floor(values.length / 2), values.length - 1].map((at) =>
      (values[at] ?? Number.NaN).toFixed((values[at] ?? 0) < 20 ? 1 : 0),
    );
    console.log(`  ${what}: ${middle} [${least}-${most}]`);
  }
}
