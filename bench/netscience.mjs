/**
 * Newman's network of scientists from an address, navigation to the settled picture:
 * `node bench/netscience.mjs`.
 *
 * Prints medians with the smallest and the largest of seven, and shares of what was recorded of two
 * applications on a machine like this: they cannot run here. What is drawn last is drawn where everybody has settled.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright";

import { APP_FOLDER, buildApp, isAppCurrent } from "../scripts/app.mjs";
import { browser } from "../scripts/browser.mjs";
import { serve } from "../scripts/serve.mjs";

import { cpuMs } from "./process-tree.mjs";
import { median, printLoad } from "./timing.mjs";
import { watch } from "./watch.mjs";

const REPEATS = 7;
/** Milliseconds in which nothing more is drawn of a map at rest. */
const REST_MS = 1000;
/** 128 of them without ties. */
const PEOPLE = 1589;
/** Milliseconds to VOSviewer Online's settled picture, and to Gephi Lite's that is not laid out. */
const RECORDED = { "VOSviewer Online": 34_000, "Gephi Lite, not laid out": 1900 };

const folder = mkdtempSync(path.join(tmpdir(), "coterie-netscience-"));
if (!isAppCurrent()) await buildApp();
cpSync(APP_FOLDER, folder, { recursive: true });
writeFileSync(path.join(folder, "netscience.gml"), gml());
const server = await serve(folder, 0);
const visits = [];
for (let repeat = 0; repeat < REPEATS; repeat++) visits.push(await visit());
server.close();
rmSync(folder, { recursive: true });

const walls = visits.map(({ wall }) => wall);
console.log(`settled: ${spread(walls)} after the navigation`);
console.log(`drawn last: ${spread(visits.map(({ drawn }) => drawn))} after it`);
console.log(`CPU of all processes: ${Math.round(median(visits.map(({ cpu }) => cpu)))} ms`);
for (const [name, ms] of Object.entries(RECORDED))
  console.log(`share of ${name} (${ms} ms, recorded): ${(median(walls) / ms).toFixed(2)}`);
printLoad();

/** @param {readonly number[]} values */
function spread(values) {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)];
  return `${Math.round(middle)} ms [${Math.round(least)}-${Math.round(most)}]`;
}

/** In a fresh browser. */
async function visit() {
  const running = await chromium.launchServer(await browser());
  const id = running.process().pid ?? 0;
  const chrome = await chromium.connect(running.wsEndpoint());
  // The policy refuses the text that Playwright asks the page to run, and nothing else here.
  const page = await chrome.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  await page.addInitScript(watch);
  await page.waitForTimeout(1500);
  const before = cpuMs(id);
  const start = performance.now();
  await page.goto(`${server.address}/?url=netscience.gml`);
  await page.waitForFunction("/settled/.test(watched.phase())", null, { polling: 20 });
  const wall = performance.now() - start;
  const cpu = cpuMs(id) - before;
  await page.waitForTimeout(REST_MS);
  const drawn = Number(await page.evaluate("watched.drawnAt()"));
  await chrome.close();
  await running.close();
  return { wall, cpu, drawn };
}

/** GML, as it is published, of lines "0: 1*2.5 1084*0.5" of the golden file. */
function gml() {
  const golden = readFileSync(
    fileURLToPath(new URL("../data/golden/netscience.txt", import.meta.url)),
    "utf8",
  );
  const edges = golden
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [source = "", targets = ""] = line.split(": ");
      return targets.split(" ").map((target) => {
        const [number = "", strength = "1"] = target.split("*");
        return `edge [ source ${source} target ${number} value ${strength} ]`;
      });
    });
  const nodes = Array.from({ length: PEOPLE }, (_, id) => `node [ id ${id} ]`);
  return `graph [\n${[...nodes, ...edges].join("\n")}\n]\n`;
}
