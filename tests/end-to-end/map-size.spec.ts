import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";

import { generate, papersOf } from "../../bench/papers.mjs";

import { comeToRest, mapOf, statusOf } from "./app.ts";
import {
  darkPixels,
  frameOf,
  lookAtMap,
  looksLike,
  lookWhileStill,
  shareOfOthers,
} from "./discs.ts";

/** Opened once: 3,000 people in clusters, and more ties than can be read at once. */
let page: Page;

test.beforeAll(async ({ browser }) => {
  test.setTimeout(120_000);
  const papers = JSON.stringify(papersOf(await generate(3000, 24_000)));
  page = await browser.newPage();
  await page.route("**/papers.json", (route) => route.fulfill({ json: JSON.parse(papers) }));
  await page.addInitScript(noteWhatIsSaid);
  await page.goto("/?url=papers.json");
  await expect(statusOf(page)).toContainText("people · 24,0", { timeout: 60_000 });
  await expect(statusOf(page)).toContainText(/settled|ended/u, { timeout: 60_000 });
  await comeToRest(page);
});

test.afterAll(async () => {
  await page.close();
});

test("how many ties are drawn is said from the first, and no word more makes the map lower", async () => {
  const noted: readonly Noted[] = await page.evaluate("noted");
  const ofPeople = noted.filter(({ said }) => /^\s*\d,\d{3} people/u.test(said));

  expect(ofPeople.length).toBeGreaterThan(0);
  expect(ofPeople.filter(({ said }) => !said.includes("ties drawn"))).toEqual([]);
  expect(ofPeople.filter(({ height }) => height !== ofPeople[0]?.height)).toEqual([]);
});

test("of too many ties to read the strongest are drawn, and the status says how many of all", async () => {
  await expect(statusOf(page)).toContainText(/[123],\d{3} of 24,0\d{2} ties drawn/u);

  for (let step = 0; step < 4; step++) await page.getByRole("button", { name: "Zoom in" }).click();

  await expect(statusOf(page)).not.toContainText("ties drawn");
  await page.getByRole("button", { name: "Fit the map" }).click();
  await expect(statusOf(page)).toContainText("ties drawn");
});

test("clusters and people are named on the map, and the legend explains it", async () => {
  expect(darkPixels(await lookAtMap(page))).toBeGreaterThan(3000);

  const legend = mapOf(page).getByRole("list", { name: "Legend" });
  await expect(legend).toContainText("papers");
  await expect(legend).toContainText("clusters");
});

test("the density of people can be seen and saved instead of their ties, and says how far it reaches", async () => {
  const before = await lookAtMap(page);
  const density = page.getByRole("button", { name: "Density" });
  await expect(density).toHaveAttribute("aria-pressed", "false");

  await density.click();

  const legend = mapOf(page).getByRole("list", { name: "Legend" });
  await expect(legend).toContainText(/many people within \d+ px/u);
  await expect(density).toHaveAttribute("aria-pressed", "true");
  // What is written over it differs, too, but is little beside the ground.
  expect(shareOfOthers(await lookAtMap(page), before)).toBeGreaterThan(0.2);

  const picture = await saveSvg();
  expect(picture).toContain('<g id="density">');
  expect(picture).toContain("Connected people within 1/40 of the map's longer side");

  await density.click();
  await expect(legend).toContainText("clusters");
  expect(await saveSvg()).not.toContain('<g id="density">');
});

test("moving the map shows the same part of it, sharp again once it rests", async () => {
  const before = await lookAtMap(page);
  const { x, y } = await frameOf(page);

  // From a corner, where nobody is, and back.
  await page.mouse.move(x + 8, y + 8);
  await page.mouse.down();
  await page.mouse.move(x + 90, y + 60, { steps: 8 });
  await page.mouse.move(x + 8, y + 8, { steps: 8 });
  // No swing is left when the pointer rests before it is let go.
  await lookWhileStill(page);
  await page.mouse.up();

  await expect
    .poll(async () => looksLike(await lookAtMap(page), before), { timeout: 30_000 })
    .toBe(true);
});

/** What the map's status said, and how high the map was, in px. */
interface Noted {
  readonly said: string;
  readonly height: number;
}

/** In the page: notes both whenever a frame shows either otherwise. */
function noteWhatIsSaid() {
  const noted: Noted[] = [];
  Object.assign(globalThis, { noted });
  const find = (root: ParentNode, selector: string): Element | undefined => {
    const found = root.querySelector(selector);
    if (found !== null) return found;
    for (const { shadowRoot } of root.querySelectorAll("*")) {
      const within = shadowRoot === null ? undefined : find(shadowRoot, selector);
      if (within !== undefined) return within;
    }
    return undefined;
  };
  const look = () => {
    const said = find(document, "[aria-label='Map status']")?.textContent ?? "";
    const height = find(document, "graph-canvas")?.getBoundingClientRect().height ?? 0;
    const last = noted.at(-1);
    if (last?.said !== said || last.height !== height) noted.push({ said, height });
    requestAnimationFrame(look);
  };
  look();
}

async function saveSvg(): Promise<string> {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("radio", { name: "SVG" }).check();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  return readFileSync(await (await saving).path(), "utf8");
}
