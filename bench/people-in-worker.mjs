/**
 * How long a visitor waits for who is who: `node bench/people-in-worker.mjs [names…]`, of 1000, 10000 and 100000
 * unless told.
 *
 * A fresh browser and a fresh worker for each run, so that nothing is compiled yet. Prints wall time in milliseconds,
 * medians with the smallest and the largest, and the ratio to `JSON.parse` of the same list in the same worker.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright";
import { build } from "vite";

import { browser } from "../scripts/browser.mjs";
import { serve } from "../scripts/serve.mjs";

import { median, printLoad } from "./timing.mjs";

const REPEATS = 5;

/** @typedef {Record<"distinct" | "parsing" | "identifying" | "firstSuggested" | "suggesting", number>} Run */

const asked = process.argv.slice(2).map(Number);
const folder = mkdtempSync(path.join(tmpdir(), "coterie-people-"));
await build({
  root: path.join(import.meta.dirname, ".."),
  configFile: false,
  logLevel: "error",
  build: {
    outDir: folder,
    copyPublicDir: false,
    target: "esnext",
    lib: { entry: "bench/people-worker.mjs", formats: ["es"], fileName: () => "worker.js" },
  },
});
writeFileSync(path.join(folder, "index.html"), "<!doctype html><title>People in a worker</title>");
const server = await serve(folder, 0);
for (const names of asked.length > 0 ? asked : [1000, 10_000, 100_000]) {
  /** @type {Run[]} */
  const runs = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) runs.push(await visit(names));
  print(runs);
}
server.close();
rmSync(folder, { recursive: true });
printLoad();

/** @param {number} names @returns {Promise<Run>} */
async function visit(names) {
  const chrome = await chromium.launch(await browser());
  try {
    const page = await chrome.newPage();
    await page.goto(server.address);
    return await page.evaluate(
      (count) =>
        new Promise((resolve, reject) => {
          const worker = new Worker("worker.js", { type: "module" });
          worker.addEventListener("message", ({ data }) => resolve(data));
          worker.addEventListener("error", () => reject(new Error("the worker failed")));
          worker.postMessage(count);
        }),
      names,
    );
  } finally {
    await chrome.close();
  }
}

/** @param {readonly Run[]} runs */
function print(runs) {
  const parsing = median(runs.map((run) => run.parsing));
  console.log(`${runs[0]?.distinct} distinct names, JSON.parse ${Math.round(parsing)} ms`);
  for (const what of /** @type {const} */ (["identifying", "firstSuggested", "suggesting"])) {
    const values = runs.map((run) => run[what]);
    const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.round);
    const middle = median(values);
    console.log(
      `  ${what}: ${Math.round(middle)} ms [${least}-${most}], ${(middle / parsing).toFixed(1)} × JSON.parse`,
    );
  }
}
