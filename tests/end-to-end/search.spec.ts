import { expect, type Locator, test } from "@playwright/test";

import { choosePerson, list, openApp, rowsOf, statusOf, tab, table } from "./app.ts";
import { lookAtMap, shareOfOthers } from "./discs.ts";
import { BIB, openFiles } from "./opened-files.ts";

let search: Locator;

test.beforeEach(async ({ page }) => {
  search = page.getByRole("combobox", { name: "Find a person or a paper" });
});

for (const [typed, name] of [
  ["rugamer", "David Rügamer"],
  ["ruegamer", "David Rügamer"],
  ["bischel", "Bernd Bischl"],
  ["sommer", "Emanuel Sommer"],
] as const) {
  test(`"${typed}", typed after /, leads to ${name} by keyboard alone`, async ({ page }) => {
    await openApp(page);
    await page.keyboard.press("/");
    await page.keyboard.type(typed);
    await expect(page.getByRole("option").first()).toHaveText(new RegExp(`^\\s*${name}`));

    await page.keyboard.press("Enter");

    await expect(list(page, `Papers of ${name}`)).toBeVisible();
    await expect(search).toHaveValue("");
  });
}

test("the arrow keys walk through what was found, and Enter takes it", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("tobias");
  const options = page.getByRole("option");
  await expect(options.nth(0)).toHaveAttribute("aria-selected", "true");

  await page.keyboard.press("ArrowDown");

  await expect(options.nth(1)).toHaveAttribute("aria-selected", "true");
  await expect(options.nth(1)).toContainText("Tobias Pielok");
  await page.keyboard.press("Enter");
  await expect(list(page, "Papers of Tobias Pielok")).toBeVisible();
});

test("a paper is found by words of its title, and shown alone", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("/");
  await page.keyboard.type("hadamard smoothing");
  await expect(page.getByRole("option")).toHaveCount(1);

  await page.keyboard.press("Enter");

  await expect(tab(page, "Papers")).toHaveAttribute("aria-selected", "true");
  await expect(rowsOf(table(page, "Papers"))).toContainText(["Smoothing the Edges"]);
  await page.getByRole("button", { name: /^Only one paper/ }).click();
  await expect(rowsOf(table(page, "Papers"))).toHaveCount(50);
});

test("who is found nowhere is said to be nobody", async ({ page }) => {
  await openApp(page);

  await search.fill("qqqqqq");

  await expect(page.getByText("Nobody and nothing here is called that.")).toBeVisible();
  await expect(page.getByRole("option")).toHaveCount(0);
});

test("a search whose part is lost on the way says so, and finds when it is asked again", async ({
  page,
}) => {
  const part = /\/search-[^/]*\.js/u;
  // Lost as often as it is asked for, which begins with the focus.
  await page.route(part, (route) => route.abort());
  await openApp(page);

  await search.fill("bis");

  await expect(page.getByText("The search could not be loaded.")).toBeVisible();
  await page.unroute(part);
  await search.fill("bischl");
  await expect(page.getByRole("option").first()).toContainText("Bernd Bischl");
});

test("Escape closes what was found, and a second one empties and leaves the search", async ({
  page,
}) => {
  await openApp(page);
  await search.fill("sommer");
  await expect(search).toHaveAttribute("aria-expanded", "true");

  await page.keyboard.press("Escape");
  await expect(search).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("Escape");

  await expect(search).not.toBeFocused();
  await expect(search).toHaveValue("");
});

test("choosing somebody is in the address, and that address opens on them", async ({
  page,
  context,
}) => {
  await openApp(page);
  await choosePerson(page, "Bernd Bischl");
  await expect(page).toHaveURL(/\?person=bernd\+bischl$/);

  const other = await context.newPage();
  await openApp(other, page.url());

  await expect(list(other, "Papers of Bernd Bischl").getByRole("listitem")).toHaveCount(9);
  // Whoever has not written with them is dimmed there, too.
  const chosen = await lookAtMap(page);
  await other.bringToFront();
  expect(shareOfOthers(await lookAtMap(other), chosen)).toBeLessThan(0.001);
});

test("an address with two people opens on the pair", async ({ page }) => {
  await openApp(page, "/?person=bernd+bischl&person=tobias+weber");

  const shared = list(page, "Papers shared by Bernd Bischl and Tobias Weber");
  await expect(shared.getByRole("listitem")).toHaveCount(3);
});

test("an address with the owner shown opens so", async ({ page }) => {
  await openApp(page, "/?hide=");

  await expect(page.getByRole("status", { name: "Map status" })).toContainText("74 people");
});

test("an address of somebody who is not here opens a search for the name", async ({ page }) => {
  await openApp(page, "/?person=Tobias+Webber");

  await expect(search).toHaveValue("Tobias Webber");
  await expect(search).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("option").first()).toContainText("Tobias Weber");
});

test("a link made on somebody's own file shows the same once that file is opened", async ({
  page,
}) => {
  await openApp(page, "/?person=ada+lovelace&years=2025-2025");
  await expect(page.getByRole("status").filter({ hasText: "files of your own" })).toBeVisible();

  await openFiles(page, { name: "a.bib", content: BIB });

  await expect(list(page, "Papers of Ada Lovelace")).toBeVisible();
  await expect(statusOf(page)).toContainText("3 people of 4 · 3 ties of 4");
  expect(new URL(page.url()).search).toContain("person=ada+lovelace&years=2025-2025");
});

test("an address of a year or a paper that is not here opens a search for it, and is taken out", async ({
  page,
}) => {
  await openApp(page, "/?year=1066&tab=papers");

  await expect(search).toHaveValue("1066");
  await expect(page.getByText("Nobody and nothing here is called that.")).toBeVisible();
  await expect(page).toHaveURL(/\/\?tab=papers$/);
});

test("Back lets go of who was chosen, not of what was set since", async ({ page }) => {
  await openApp(page);
  await choosePerson(page, "Bernd Bischl");
  await page.getByRole("slider", { name: "Papers per person" }).fill("2");
  await page.getByRole("radio", { name: "Last year" }).check();

  await page.goBack();

  await expect(tab(page, "People")).toHaveAttribute("aria-selected", "true");
  await expect(page.getByRole("slider", { name: "Papers per person" })).toHaveValue("2");
  await expect(page).toHaveURL(/\/\?min-papers=2&colour=last-year$/);
  await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
});

test("Back and Forward walk through the people who were chosen", async ({ page }) => {
  await openApp(page);
  await choosePerson(page, "Bernd Bischl");
  await choosePerson(page, "Emanuel Sommer");
  await expect(list(page, "Papers of Emanuel Sommer")).toBeVisible();

  await page.goBack();
  await page.goBack();
  await expect(list(page, "Papers of Bernd Bischl")).toBeVisible();

  await page.goForward();
  await page.goForward();
  await expect(list(page, "Papers of Emanuel Sommer")).toBeVisible();
});
