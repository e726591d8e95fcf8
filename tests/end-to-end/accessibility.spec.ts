import { expect, type Page, test } from "@playwright/test";

import { seriousProblems } from "./accessibility.ts";
import { openApp, tab } from "./app.ts";

const NARROW = { width: 390, height: 844 };

const VIEWS = [
  { view: "the table of people", address: "/" },
  { view: "the table of papers", address: "/?tab=papers" },
  { view: "the table of ties", address: "/?tab=person" },
  { view: "a person", address: "/?person=bernd+bischl" },
  { view: "a pair", address: "/?person=bernd+bischl&person=tobias+weber" },
  { view: "a pair without a paper", address: "/?person=bernd+bischl&person=emanuel+sommer&hide=" },
  { view: "papers of one year", address: "/?tab=papers&year=2025" },
];

for (const { view, address } of VIEWS) {
  test(`axe finds nothing serious in ${view}, light and dark`, async ({ page }) => {
    await openApp(page, address);
    await expectNothingSerious(page);
  });
}

for (const [name, open] of [
  ["the dialog Export", (page: Page) => page.getByRole("button", { name: "Export" }).click()],
  ["the dialog Open", (page: Page) => page.getByRole("button", { name: "Open…" }).click()],
  ["the dialog Help", (page: Page) => page.getByRole("button", { name: "Help" }).click()],
  ["what the search found", (page: Page) => page.getByRole("combobox").fill("tobias")],
  ["an import report", importNothing],
] as const) {
  test(`axe finds nothing serious with ${name} on screen, light and dark`, async ({ page }) => {
    await openApp(page);
    await open(page);
    await expectNothingSerious(page);
  });
}

test("axe finds nothing serious on a narrow screen, with and without its panels", async ({
  page,
}) => {
  await page.setViewportSize(NARROW);
  await openApp(page);
  expect(await seriousProblems(page)).toEqual([]);

  for (const panel of ["Data and clusters", "People and papers"]) {
    await page.getByRole("button", { name: panel }).click();
    expect(await seriousProblems(page)).toEqual([]);
    await page.getByRole("button", { name: "Close the panel" }).click();
  }
});

test("axe finds nothing serious where the map cannot be drawn", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await openApp(page);
  await tab(page, "Person").click();

  expect(await seriousProblems(page)).toEqual([]);
});

async function expectNothingSerious(page: Page): Promise<void> {
  for (const theme of ["light", "dark"]) {
    await page.evaluate((it) => document.documentElement.setAttribute("data-theme", it), theme);
    expect(await seriousProblems(page)).toEqual([]);
  }
}

async function importNothing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open…" }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") });
  await expect(page.getByRole("region", { name: "Import report" })).toBeVisible();
}
