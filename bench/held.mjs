/**
 * How long the main thread is held, beside what is asked of it: `node bench/held.mjs [people…]`, of 1600,
 * 5000, 20000 (these unless told), 100000.
 *
 * Opens a generated list, lays it out again, moves the pointer over people, selects one, moves a threshold,
 * counts fractionally, changes the theme and asks for measures; four times each in fresh browsers. Prints the
 * longest task of each, in milliseconds of processor time of the main thread: medians with the smallest
 * and the largest.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright";

import { APP_FOLDER, buildApp, isAppCurrent } from "../scripts/app.mjs";
import { browser } from "../scripts/browser.mjs";
import { serve } from "../scripts/serve.mjs";

import { generate, papersOf } from "./papers.mjs";
import { median, printLoad } from "./timing.mjs";

const TIES = new Map([
  [1600, 2742],
  [5000, 20_000],
  [20_000, 100_000],
  [100_000, 331_000],
]);
const REPEATS = Number(process.env.REPEATS ?? 4);
const CATEGORIES = ["disabled-by-default-devtools.timeline", "devtools.timeline", "__metadata"];

/** What T6 and issue 5 ask. */
const ASKED_MS = 50;

const asked = process.argv.slice(2).map(Number);
if (!isAppCurrent()) await buildApp();
for (const people of asked.length > 0 ? asked : [1600, 5000, 20_000]) await measure(people);
printLoad();

/** @param {number} people */
async function measure(people) {
  const folder = mkdtempSync(path.join(tmpdir(), "coterie-held-"));
  cpSync(APP_FOLDER, folder, { recursive: true });
  const network = await generate(people, TIES.get(people) ?? 3 * people);
  writeFileSync(path.join(folder, "papers.json"), JSON.stringify(papersOf(network)));
  const server = await serve(folder, 0);
  /** @type {Map<string, number[]>} */
  const found = new Map();
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    for (const [what, ms] of await visit(`${server.address}/?url=papers.json`, people)) {
      found.set(what, [...(found.get(what) ?? []), ms]);
    }
  }
  server.close();
  rmSync(folder, { recursive: true });
  console.log(`\n${people} people, ${network.source.length} ties: ms of the main thread`);
  for (const [what, values] of found) {
    const [least, most] = [Math.min(...values), Math.max(...values)].map((ms) => ms.toFixed(1));
    const ratio = (median(values) / ASKED_MS).toFixed(2);
    console.log(`  ${what}: ${median(values).toFixed(1)} [${least}-${most}], ${ratio} × 50 ms`);
  }
}

/**
 * @param {string} address
 * @param {number} people
 * @returns {Promise<readonly (readonly [string, number])[]>}
 */
async function visit(address, people) {
  const chrome = await chromium.launch(await browser());
  const page = await chrome.newPage({ viewport: { width: 1280, height: 800 }, bypassCSP: true });
  page.setDefaultTimeout(300_000);
  const session = await page.context().newCDPSession(page);
  /** @type {(readonly [string, number])[]} */
  const held = [];

  /**
   * @param {string} what
   * @param {() => Promise<unknown>} act
   */
  const during = async (what, act) => {
    const tasks = await tasksDuring(session, act);
    held.push([what, Math.max(0, ...tasks)]);
    return tasks;
  };
  const settled = async () => {
    const helpers = await page.evaluateHandle(inPage);
    const asked = { helpers, least: people / 2 };
    await page.waitForFunction(({ helpers, least }) => helpers.isSettled(least), asked, {
      polling: 200,
    });
  };
  const act = async (/** @type {Act} */ what) => {
    const helpers = await page.evaluateHandle(inPage);
    await helpers.evaluate(({ acts }, name) => acts[name](), what);
  };

  await during("opening", async () => {
    await page.goto(address);
    await settled();
    await page.waitForTimeout(3000);
  });
  await during("laying out again", async () => {
    await act("again");
    await page.waitForTimeout(200);
    await settled();
  });
  await during("hovering", async () => {
    for (let i = 0; i < 30; i++) {
      await page.mouse.move(420 + 11 * i, 240 + 7 * i);
      await page.waitForTimeout(30);
    }
  });
  await page.mouse.move(5, 5);
  const calm = async (/** @type {Act} */ what) => {
    await act(what);
    await page.waitForTimeout(1500);
  };
  await during("selecting", () => calm("select"));
  await during("a threshold", () => calm("threshold"));
  await during("fractional counting", async () => {
    await calm("count");
    await settled();
  });
  await during("the other theme", () => calm("theme"));
  await calm("look");
  await during("asking for measures", () => calm("measure"));
  await chrome.close();
  return held;
}

/**
 * What DevTools tells of a trace, as far as it is read here; `tdur` is in microseconds of processor time.
 *
 * @typedef {{ name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }} TraceEvent
 */

/**
 * Milliseconds of processor time of every task of the page's main thread.
 *
 * @param {import("playwright").CDPSession} session
 * @param {() => Promise<unknown>} act
 * @returns {Promise<readonly number[]>}
 */
async function tasksDuring(session, act) {
  /** @type {TraceEvent[]} */
  const events = [];
  const collect = (/** @type {{ value: object[] }} */ { value }) =>
    void events.push(.../** @type {TraceEvent[]} */ (value));
  session.on("Tracing.dataCollected", collect);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES, traceBufferSizeInKb: 500_000 },
  });
  await act();
  const done = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
  await session.send("Tracing.end");
  await done;
  session.off("Tracing.dataCollected", collect);
  const threads = events.filter(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  // Of several pages, one that the browser keeps ready among them, ours is the one with most to do.
  const tasks = threads.map(({ pid, tid }) =>
    events
      .filter((event) => event.name === "RunTask" && event.pid === pid && event.tid === tid)
      .map(({ tdur = 0 }) => tdur / 1000),
  );
  const sum = (/** @type {number[]} */ values) => values.reduce((total, ms) => total + ms, 0);
  return tasks.sort((one, other) => sum(other) - sum(one))[0] ?? [];
}

/** In the page: acts without asking it what is where, which takes longer than what is measured. */
function inPage() {
  /**
   * @param {Document | ShadowRoot} root
   * @param {(element: Element) => boolean} fits
   * @returns {HTMLElement | undefined}
   */
  const find = (root, fits) => {
    for (const element of root.querySelectorAll("*")) {
      if (element instanceof HTMLElement && fits(element)) return element;
      const within = element.shadowRoot === null ? undefined : find(element.shadowRoot, fits);
      if (within !== undefined) return within;
    }
    return undefined;
  };
  const labelled = (/** @type {RegExp} */ label) =>
    find(document, (element) => label.test(element.getAttribute("aria-label") ?? ""));
  const within = (/** @type {string} */ tag) => {
    const host = find(document, (element) => element.localName === tag);
    return host?.shadowRoot ?? document;
  };
  return {
    isSettled(/** @type {number} */ least) {
      const text = labelled(/^Map status$/u)?.textContent?.trim() ?? "";
      const people = Number((/^[\d,]+/u.exec(text)?.[0] ?? "0").replaceAll(",", ""));
      return people > least && /settled|ended/u.test(text);
    },
    acts: {
      again: () => labelled(/^Run the layout again$/u)?.click(),
      select: () =>
        find(within("people-table"), (element) => element.matches("tbody button"))?.click(),
      threshold() {
        const slider = find(document, (element) => element.matches("input[type=range]"));
        if (!(slider instanceof HTMLInputElement)) return;
        slider.valueAsNumber += 1;
        slider.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
      },
      count: () =>
        find(
          document,
          (element) =>
            element instanceof HTMLInputElement &&
            element.type === "radio" &&
            element.value === "fractional",
        )?.click(),
      theme: () => labelled(/theme|dark|light/iu)?.click(),
      look: () =>
        find(
          document,
          ({ localName, textContent }) =>
            localName === "summary" && textContent?.trim() === "Network measures",
        )?.click(),
      measure: () =>
        find(document, (element) => element.textContent?.trim() === "Measure everybody")?.click(),
    },
  };
}

/** What the reader does. @typedef {keyof ReturnType<typeof inPage>["acts"]} Act */
