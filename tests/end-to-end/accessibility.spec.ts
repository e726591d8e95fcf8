import { expect, type Page, test } from "@playwright/test";

import { seriousProblems } from "./accessibility.ts";
import { openApp, tab, table } from "./app.ts";

const NARROW = { width: 390, height: 844 };

const VIEWS = [
  { view: "the table of people", address: "/", words: "Felix Ott" },
  { view: "the table of papers", address: "/?tab=papers", words: "Smoothing the Edges" },
  { view: "the table of ties", address: "/?tab=person", words: "Bernd Bischl – Chris Kolb" },
  { view: "a person", address: "/?person=bernd+bischl", words: "Hide on the map" },
  {
    view: "a pair",
    address: "/?person=bernd+bischl&person=tobias+weber",
    words: "Normalised strengths",
  },
  {
    view: "a pair without a paper",
    address: "/?person=bernd+bischl&person=emanuel+sommer&hide=",
    words: "They share no paper that the lists show.",
  },
  { view: "papers of one year", address: "/?tab=papers&year=2025", words: "Only papers of 2025" },
];

for (const { view, address, words } of VIEWS) {
  test(`axe finds nothing serious in ${view}, light and dark`, async ({ page }) => {
    await openApp(page, address);
    await expect(page.getByText(words).first()).toBeVisible();
    await expectNothingSerious(page);
  });
}

for (const [name, open] of [
  ["the dialog Export", (page: Page) => openDialog(page, "Export")],
  ["the dialog Open", (page: Page) => openDialog(page, "Open")],
  ["the dialog Help", (page: Page) => openDialog(page, "Help")],
  ["what the search found", searchForTobias],
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
    await expect(page.getByRole("complementary")).toBeVisible();
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
  await expect(table(page, "Ties")).toBeVisible();

  expect(await seriousProblems(page)).toEqual([]);
});

async function expectNothingSerious(page: Page): Promise<void> {
  for (const theme of ["light", "dark"]) {
    await page.evaluate((it) => document.documentElement.setAttribute("data-theme", it), theme);
    expect(await seriousProblems(page)).toEqual([]);
  }
}

async function openDialog(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: new RegExp(`^${name}`, "u") }).click();
  await expect(page.getByRole("dialog", { name })).toBeVisible();
}

async function searchForTobias(page: Page): Promise<void> {
  await page.getByRole("combobox").fill("tobias");
  await expect(page.getByRole("option").first()).toBeVisible();
}

async function importNothing(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open…" }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "empty.txt", mimeType: "text/plain", buffer: Buffer.from("") });
  await expect(page.getByRole("region", { name: "Import report" })).toBeVisible();
}
