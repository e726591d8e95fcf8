/** Whoever reads by keyboard alone is never sent back to the top of the page. */

import { expect, type Page, test } from "@playwright/test";

import { list, openApp, personIn, statusOf, table } from "./app.ts";
import { BIB, openFiles } from "./opened-files.ts";

const panel = (page: Page, name: "Person" | "People") =>
  page.getByRole("tabpanel", { name, exact: true });

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

test("Enter on a name leads the keyboard into the panel of the person, Escape back to the name", async ({
  page,
}) => {
  const name = personIn(table(page, "People"), "Chris Kolb");
  await name.focus();

  await page.keyboard.press("Enter");
  await expect(list(page, "Papers of Chris Kolb")).toBeVisible();
  await expect(panel(page, "Person")).toBeFocused();

  await page.keyboard.press("Escape");
  await expect(name).toBeFocused();
});

test("whoever dismisses what reading a file had to say goes on at the map", async ({ page }) => {
  await openFiles(page, { name: "a.bib", content: BIB });
  await page.getByRole("button", { name: "Dismiss the report" }).focus();

  await page.keyboard.press("Enter");

  await expect(page.getByRole("region", { name: "Import report" })).toHaveCount(0);
  await expect(page.getByRole("application", { name: "Network" })).toBeFocused();
});

test("H that is held down shows whom everybody shares once, and does not hide and show them again", async ({
  page,
}) => {
  await page.keyboard.down("h");
  await page.keyboard.down("h");
  await page.keyboard.up("h");

  await expect(statusOf(page)).toContainText("74 people");
});

test("the browser's Back leads to the name as well", async ({ page }) => {
  const name = personIn(table(page, "People"), "Zheyu Zhang");
  await name.focus();
  await page.keyboard.press("Enter");
  await expect(panel(page, "Person")).toBeFocused();

  await page.goBack();

  await expect(name).toBeFocused();
});

for (const [way, goBack] of [
  ["Escape", (page: Page) => page.keyboard.press("Escape")],
  ["the browser's Back", (page: Page) => page.goBack()],
] as const) {
  test(`from a tie of the table, ${way} leads back to its row`, async ({ page }) => {
    await page.getByRole("button", { name: "Ties (shared papers)", exact: true }).click();
    const tie = table(page, "Ties").getByRole("row").nth(40).getByRole("button");
    await tie.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("list", { name: /^Papers shared by / })).toBeVisible();
    await expect(panel(page, "Person")).toBeFocused();

    await goBack(page);

    await expect(tie).toBeFocused();
    await expect(tie).toBeInViewport();
  });
}

test("from one person to the next, the keyboard is with the next, and goes back to the first name", async ({
  page,
}) => {
  const name = personIn(table(page, "People"), "Chris Kolb");
  await name.focus();
  await page.keyboard.press("Enter");
  const coauthor = list(page, "Co-authors of Chris Kolb").getByRole("button").first();
  await coauthor.focus();

  await page.keyboard.press("Enter");
  await expect(list(page, "Papers of Chris Kolb")).toHaveCount(0);
  await expect(panel(page, "Person")).toBeFocused();

  await page.keyboard.press("Escape");
  await expect(name).toBeFocused();
});

test("who is found in the search is shown in the panel that the keyboard is in", async ({
  page,
}) => {
  await page.keyboard.press("/");
  await page.keyboard.type("bischel");
  await expect(page.getByRole("option").first()).toContainText("Bernd Bischl");

  await page.keyboard.press("Enter");
  await expect(list(page, "Papers of Bernd Bischl")).toBeVisible();
  await expect(panel(page, "Person")).toBeFocused();

  await page.keyboard.press("Escape");
  await expect(panel(page, "People")).toBeFocused();
});

test("who points at the map keeps the keyboard there", async ({ page }) => {
  const map = page.getByRole("application", { name: "Network" });
  await map.focus();
  await page.keyboard.press("ArrowRight");

  await page.keyboard.press("Enter");
  await expect(panel(page, "Person")).toBeVisible();

  await expect(map).toBeFocused();
});

test("a count of the ledger leads the keyboard to its records, with file and line", async ({
  page,
}) => {
  const papers = page.getByRole("tabpanel", { name: "Papers" });
  await page.getByText("50 records from 1 file").focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Read: 50" }).focus();

  await page.keyboard.press("Enter");

  await expect(papers).toBeFocused();
  await expect(papers.getByText(/^ruegamer\.json, line \d+$/u)).toHaveCount(50);
});

test("a year leads to its papers, and leaves the keyboard at the bars", async ({ page }) => {
  const bar = page.getByRole("button", { name: "2023: 8 papers" });
  await bar.focus();

  await page.keyboard.press("Enter");

  await expect(page.getByRole("table", { name: "Papers" })).toBeVisible();
  await expect(bar).toBeFocused();
});

test("bars, clusters and the tools of the map are a stop of the Tab key each", async ({ page }) => {
  const toolbars = page.getByRole("toolbar");
  const names = ["Choose a cluster", "Map tools", "Choose a year"];
  await expect(toolbars).toHaveCount(names.length);
  for (const name of names) {
    const buttons = page.getByRole("toolbar", { name }).getByRole("button");
    const stops = () =>
      buttons.evaluateAll(
        (all) => all.filter((one) => one instanceof HTMLElement && one.tabIndex === 0).length,
      );
    await expect.poll(stops, name).toBe(1);
  }
});

test("within the tools of the map, arrows lead from one to the next", async ({ page }) => {
  const tool = (name: string) => page.getByRole("button", { name, exact: true });
  await tool("Zoom in").focus();

  await page.keyboard.press("ArrowRight");
  await expect(tool("Zoom out")).toBeFocused();
  await page.keyboard.press("End");
  await expect(tool("Map alone")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");

  await expect(tool("Map alone")).toBeFocused();
});
