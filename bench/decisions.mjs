/**
 * How long the page is held while names are decided, names are read otherwise, and a file is added:
 * `node bench/decisions.mjs [people…]`, 2000 and 20000 unless told, beside the same page without the
 * worker that works out who is who, so that everything is done on the page itself.
 *
 * Prints the longest task of the main thread, in milliseconds, medians with the smallest and the largest
 * of three, and the time until the new people are shown.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright";

import { APP_FOLDER, buildApp, isAppCurrent } from "../scripts/app.mjs";
import { browser } from "../scripts/browser.mjs";
import { serve } from "../scripts/serve.mjs";

import { doubtful, generate, papersOf } from "./papers.mjs";
import { median, printLoad } from "./timing.mjs";
import { watch } from "./watch.mjs";

const REPEATS = Number(process.env.REPEATS ?? 3);
/** By two people who are on no other paper. */
const ADDED = {
  format: "coterie-papers",
  version: 1,
  papers: [
    {
      title: "On looms and cards",
      authors: ["Ada Lovelace", "Charles Babbage"],
      listComplete: true,
      year: 1843,
    },
  ],
};

const asked = process.argv.slice(2).map(Number);
if (!isAppCurrent()) await buildApp();
for (const people of asked.length > 0 ? asked : [2000, 20_000]) await compare(people);
printLoad();

/** @param {number} people */
async function compare(people) {
  const folder = mkdtempSync(path.join(tmpdir(), "coterie-decisions-"));
  cpSync(APP_FOLDER, folder, { recursive: true });
  writeFileSync(
    path.join(folder, "papers.json"),
    JSON.stringify(doubtful(papersOf(await generate(people, 2 * people)))),
  );
  const server = await serve(folder, 0);
  const sides = [
    { name: "in the worker", isAside: true, runs: newRuns() },
    { name: "on the page", isAside: false, runs: newRuns() },
  ];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const { isAside, runs } of sides) runs.push(await measure(server.address, isAside));
  }
  server.close();
  rmSync(folder, { recursive: true });
  console.log(`\n${people} people`);
  for (const { name, runs } of sides) {
    console.log(name);
    for (const what of Object.keys(runs[0] ?? {})) {
      const values = runs.map((run) => run[what] ?? Number.NaN);
      const [least, most] = [Math.min(...values), Math.max(...values)].map(Math.round);
      console.log(`  ${what}: ${Math.round(median(values))} [${least}-${most}]`);
    }
  }
}

/** @returns {Record<string, number>[]} */
function newRuns() {
  return [];
}

/**
 * One visit in a fresh browser.
 *
 * @param {string} address
 * @param {boolean} isAside
 */
async function measure(address, isAside) {
  const chrome = await chromium.launch(await browser());
  const page = await chrome.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  page.setDefaultTimeout(120_000);
  if (!isAside) await page.route(/identify\.worker/u, (route) => route.abort());
  await page.addInitScript(watch);
  await page.goto(`${address}/?url=papers.json`);
  await rest(page);
  await page.getByRole("tab", { name: "Names", exact: true }).click();
  await page.getByText(/pairs may be one person\./u).waitFor();
  await page.waitForTimeout(500);
  /** @type {Record<string, number>} */
  const run = {};
  const take = async (/** @type {string} */ what, /** @type {() => Promise<unknown>} */ act) => {
    const before = await peopleOf(page);
    await page.evaluate("watched.begin()");
    await act();
    await page.waitForFunction(`watched.people() !== ${JSON.stringify(before)}`, null, {
      polling: 20,
    });
    const { ms } = await page.evaluate("watched.end()");
    await page.waitForTimeout(1500);
    const { long } = await page.evaluate("watched.end()");
    run[`${what}, ms of the longest task`] = Math.max(0, ...long);
    run[`${what}, ms until shown`] = ms;
    await rest(page);
  };
  await take("answering a question", () => page.keyboard.press("y"));
  await take("exact names", () => page.getByRole("radio", { name: "Exact" }).click());
  // Opening the dialog is no part of it.
  await page.getByRole("button", { name: "Open…" }).click();
  await page.getByLabel("Together with it").check();
  await page.waitForTimeout(1000);
  await take("adding a file", () => addFile(page));
  await chrome.close();
  return run;
}

/** @param {import("playwright").Page} page */
async function addFile(page) {
  await page.locator("open-dialog input[type=file]").setInputFiles({
    name: "more.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(ADDED)),
  });
}

/** @param {import("playwright").Page} page */
async function rest(page) {
  await page.waitForFunction("/settled|ended/.test(watched.phase())", null, { polling: 100 });
}

/** @param {import("playwright").Page} page */
async function peopleOf(page) {
  return page.evaluate("watched.people()");
}
