import { expect, type Page, test } from "@playwright/test";

import { doubtful, generate, papersOf } from "../../bench/papers.mjs";

import { comeToRest, list, mapOf, openApp, statusOf, tab } from "./app.ts";

/** About 3,000 people, some of whom are printed with a letter too many. */
const SURE = papersOf(await generate(3000, 4000));
const PAPERS = doubtful(SURE);
/** With more of them. */
const DOUBTED = {
  ...SURE,
  papers: SURE.papers.map(({ authors: [first = "", ...others], ...paper }, index) => ({
    ...paper,
    authors: [index % 4 === 0 ? first.replace(/(.)(.)$/u, "$1$1$2") : first, ...others],
  })),
};
const MORE = {
  format: "coterie-papers",
  version: 1,
  papers: [{ title: "On looms and cards", authors: ["Ada Lovelace", "Charles Babbage"] }],
};

/** Beside other work, names of 3,000 people take seconds to be compared. */
const patiently = expect.configure({ timeout: 20_000 });

test("in a long list the page goes on while it is worked out who is who, and every answer counts", async ({
  page,
}) => {
  test.slow();
  const release = await holdUp(page, /identify\.worker/u);
  await openApp(page);
  await openFile(page, "papers.json", PAPERS);
  await patiently(statusOf(page)).toContainText(/^3,\d+ people/u);
  await comeToRest(page);
  const before = await peopleOn(page);
  await tab(page, "Names").click();
  const queue = page.getByText(/pairs may be one person\. /u);
  await patiently(queue).toBeVisible();
  const pairs = Number.parseInt(await queue.innerText(), 10);

  for (const key of ["y", "y", "y"]) await page.keyboard.press(key);
  await patiently(list(page, "Decisions").getByRole("listitem")).toHaveCount(3);
  await patiently(page.getByText(`${pairs - 3} pairs may be one person`)).toBeVisible();
  await patiently(page.getByText("Working out who is who …", { exact: true })).toBeVisible();
  await patiently(statusOf(page)).toContainText("working out who is who");
  await patiently(mapOf(page)).toHaveAttribute("aria-busy", "true");
  expect(await peopleOn(page)).toBe(before);
  release();
  await patiently.poll(() => peopleOn(page)).toBe(before - 3);

  await page.keyboard.press("u");
  await patiently.poll(() => peopleOn(page)).toBe(before - 2);
  await patiently(list(page, "Decisions").getByRole("listitem")).toHaveCount(2);

  await openFile(page, "more.json", MORE);
  await patiently.poll(() => peopleOn(page)).toBe(before);
  await patiently(page.getByText(/^papers\.json and 1 more/u)).toBeVisible();
  await patiently(list(page, "Decisions").getByRole("listitem")).toHaveCount(2);
  await comeToRest(page);
});

test("pairs follow each other without a gap while names are compared anew, and every key counts", async ({
  page,
}) => {
  test.slow();
  await openApp(page);
  await openFile(page, "papers.json", DOUBTED);
  await patiently(statusOf(page)).toContainText(/^\d,\d+ people/u);
  await comeToRest(page);
  const before = await peopleOn(page);
  await tab(page, "Names").click();
  await patiently(page.getByText(/pairs may be one person\. /u)).toBeVisible();
  const review = page.locator("name-review");
  await review.evaluate(watch);

  for (const key of "ynyynyyyny") {
    await page.keyboard.press(key);
    await page.waitForTimeout(300);
  }
  await patiently(list(page, "Decisions").getByRole("listitem")).toHaveCount(10);
  await patiently.poll(() => peopleOn(page)).toBe(before - 7);
  await patiently(page.getByText(/pairs may be one person\. /u)).toBeVisible();
  for (const key of "uuyy") await page.keyboard.press(key);
  await patiently(page.getByText(/pairs may be one person\. /u)).toBeVisible();

  await patiently(list(page, "Decisions").getByRole("listitem")).toHaveCount(10);
  expect(await review.evaluate(told)).toEqual([]);
});

/** Notes at every frame what a reader must not see while there are pairs to decide. */
function watch(review: Element): void {
  const wrong = new Set<string>();
  Object.assign(review, { wrong });
  const look = () => {
    const { shadowRoot } = review;
    const splits = (review.getRootNode() as ShadowRoot).querySelector("split-list");
    if (shadowRoot?.querySelector(".pair") === null) wrong.add("no pair");
    const words = `${shadowRoot?.textContent} ${splits?.shadowRoot?.textContent}`;
    for (const lie of ["No more pairs", "Nobody seems"]) if (words.includes(lie)) wrong.add(lie);
    requestAnimationFrame(look);
  };
  look();
}

function told(review: Element): readonly string[] {
  return "wrong" in review && review.wrong instanceof Set ? [...review.wrong] : ["nothing"];
}

test("while a long list is read and its clusters are found, the map is busy or says so", async ({
  page,
}) => {
  test.slow();
  await openApp(page);
  const letRead = await holdUp(page, /read\.worker/u);
  const letFind = await holdUp(page, /cluster\.worker/u);

  await openFile(page, "papers.json", PAPERS);
  await patiently(page.getByText("Reading papers.json …")).toBeVisible();
  await patiently(mapOf(page)).toHaveAttribute("aria-busy", "true");
  letRead();
  await patiently(statusOf(page)).toContainText(/^3,\d+ people.* · finding clusters …$/u);
  await comeToRest(page);
  await patiently(statusOf(page)).toContainText("finding clusters …");
  letFind();

  await patiently(statusOf(page)).toContainText(/(?:settled|ended)[^·]*$/u);
});

/** Keeps the page from what it asks for, until the function that is returned is called. */
async function holdUp(page: Page, address: RegExp): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

async function openFile(page: Page, name: string, content: object): Promise<void> {
  await page.getByRole("button", { name: "Open…" }).click();
  await page.locator("open-dialog input[type=file]").setInputFiles({
    name,
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(content)),
  });
}

/** As the status of the map says. */
async function peopleOn(page: Page): Promise<number> {
  return Number.parseInt((await statusOf(page).innerText()).replaceAll(",", ""), 10);
}
