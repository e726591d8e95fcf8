/** What a phone's screen has room for, and what a finger meets. */

import { expect, type Page, test } from "@playwright/test";

import { choosePerson, list, mapOf, openApp, statusOf, table } from "./app.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test("on a phone, the map is as high while some years are shown", async ({ page }) => {
  const height = async () => (await mapOf(page).boundingBox())?.height;
  const before = await height();

  await page.getByRole("button", { name: /^2023: / }).hover();
  await page.mouse.down();
  await page.getByRole("button", { name: /^2025: / }).hover();
  await page.mouse.up();
  await expect(page.getByRole("button", { name: "Show all years" })).toBeVisible();

  expect(await height()).toBe(before);
});

test("on a phone, a name that is found stands on one line", async ({ page }) => {
  await page.getByRole("combobox", { name: "Find a person or a paper" }).fill("bischl");

  const name = page.getByRole("option").first().getByText("Bernd Bischl", { exact: true });
  await expect(name).toBeVisible();
  expect((await name.boundingBox())?.height).toBeLessThan(30);
});

test("on a phone, everything fits into the width", async ({ page }) => {
  expect(await overflow(page)).toBe(0);

  await page.getByRole("button", { name: "People and papers" }).tap();
  await expect(table(page, "People")).toBeInViewport();
  expect(await overflow(page)).toBe(0);
  await choosePerson(page, "Bernd Bischl");
  await expect(list(page, "Papers of Bernd Bischl")).toBeVisible();

  expect(await overflow(page)).toBe(0);
});

test("on a phone, numbers stand on the first line of a name, however long, and so do titles", async ({
  page,
}) => {
  await page.getByRole("button", { name: "People and papers" }).tap();
  await expect(table(page, "People")).toBeInViewport();

  const unlevel = await table(page, "People").evaluate((people) => {
    const topOf = (cell: Element) => {
      const range = document.createRange();
      range.selectNodeContents(cell.querySelector("button") ?? cell);
      return range.getClientRects()[0]?.top ?? 0;
    };
    const rows = [...people.querySelectorAll("tr")].map((row) => [...row.children].map(topOf));
    return rows.filter((tops) => Math.max(...tops) - Math.min(...tops) > 1);
  });
  expect(unlevel).toEqual([]);
});

test("on a phone, the map has most of the screen, and its counts", async ({ page }) => {
  await expect(statusOf(page)).toContainText("73 people · 79 ties");
  // Comes last, and below the map.
  await expect(page.getByRole("button", { name: "Play the years" })).toBeVisible();

  const frame = await mapOf(page).boundingBox();
  expect(frame?.width).toBe(390);
  expect(frame?.height).toBeGreaterThan(422);
});

test("on a phone, whatever is tapped is at least 24 px high and wide", async ({ page }) => {
  expect(await smallTargets(page)).toEqual([]);

  await page.getByRole("button", { name: "Data and clusters" }).tap();
  await expect(page.getByRole("radiogroup", { name: "Counting" })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  await page.getByRole("button", { name: "Close the panel" }).tap();
  await page.getByRole("button", { name: "People and papers" }).tap();
  await expect(table(page, "People")).toBeInViewport();
  expect(await smallTargets(page)).toEqual([]);

  await choosePerson(page, "Bernd Bischl");
  await page.getByText(/^Position/u).tap();
  await expect(page.getByRole("definition").first()).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
  const sheets = page.getByRole("navigation", { name: "Panels" }).getByRole("button");
  expect((await sheets.first().boundingBox())?.height).toBeGreaterThanOrEqual(44);

  await page.getByRole("button", { name: /shared with Chris Kolb/ }).tap();
  await expect(page.getByRole("heading", { name: "Bernd Bischl and Chris Kolb" })).toBeVisible();
  expect(await smallTargets(page)).toEqual([]);
});

/** What a finger would miss: names and sizes, px. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  const targets = page.locator("button, a, summary, input, .bounded").filter({ visible: true });
  const sizes = await targets.evaluateAll((elements) =>
    elements.map((element) => {
      const { width, height } = element.getBoundingClientRect();
      return { width, height, name: element.ariaLabel ?? element.textContent.trim() };
    }),
  );
  return sizes
    .filter(({ width, height }) => Math.min(width, height) < 24 && height > 1)
    .map(({ width, height, name }) => `${name}: ${width} × ${height}`);
}

/** Px that the page is wider than the screen. */
async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
