import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";

import { comeToRest, openApp, statusOf } from "./app.ts";
import { keptFiles } from "./opened-files.ts";

/** Initials that are joined safely, and two pairs in which one letter differs. */
const LIST = [
  "Ada Lovelace and Grace Hopper",
  "A. Lovelace and Grace Hopper",
  "Charles Babbage and Grace Hopper",
  "Charles Babage and Grace Hopper",
  "Alan Turing and Grace Hopper",
  "Alan Turring and Grace Hopper",
]
  .map(
    (authors, i) => `@article{k${i}, title = {On Looms ${i}}, author = {${authors}}, year = 2020}`,
  )
  .join("\n");

test.beforeEach(async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "Open…" }).click();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({
      name: "looms.bib",
      mimeType: "text/plain",
      buffer: Buffer.from(LIST),
    });
  await expect(statusOf(page)).toContainText("6 people");
  await comeToRest(page);
  await page.getByRole("tab", { name: "Names", exact: true }).click();
  await expect(page.getByText(/^2 pairs may be one person/)).toBeVisible();
});

test("the tab says how many pairs wait, before anybody opens it after a reload", async ({
  page,
}) => {
  await page.getByRole("tab", { name: "People", exact: true }).click();
  await expect.poll(() => keptFiles(page)).toEqual(["looms.bib"]);
  await page.reload();

  const names = page.getByRole("tab", { name: "Names", exact: true });
  await expect(names).toHaveAccessibleDescription("Pairs to decide: 2");
  await expect(names).toContainText("2");
});

test("who somebody may be, too, stands in their panel, and is joined from there by keyboard", async ({
  page,
}) => {
  await page.getByRole("combobox", { name: "Find a person or a paper" }).fill("Babage");
  await page.keyboard.press("Enter");
  await page
    .getByText("May be the same person as")
    .getByRole("button", { name: "Charles Babbage" })
    .press("Enter");
  await expect(
    page.getByRole("heading", { name: "Charles Babage and Charles Babbage" }),
  ).toBeVisible();
  await expect(page.getByRole("tabpanel", { name: "Person" })).toBeFocused();

  await page.getByRole("button", { name: "They are one person" }).press("Enter");

  await expect(statusOf(page)).toContainText("5 people");
  await expect(page.getByText("May be the same person as")).toHaveCount(0);
});

test("pairs are decided by keys, and Undo in the top bar brings everybody back", async ({
  page,
}) => {
  await page.keyboard.press("y");
  await expect(page.getByRole("list", { name: "Decisions" }).getByRole("listitem")).toHaveCount(1);
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("5 people");

  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("6 people");
});

test.describe("whose papers are two people's", () => {
  test.beforeEach(async ({ page }) => {
    await page.getByRole("combobox", { name: "Find a person or a paper" }).fill("Lovelace");
    await page.keyboard.press("Enter");
    await page.getByText("Who this is: 2 spellings").click();
  });

  test("is split by papers", async ({ page }) => {
    await page.getByRole("button", { name: "Split…" }).click();
    await expect(page.getByRole("checkbox", { name: /On Looms 0/ })).toBeFocused();
    await page.keyboard.press("Space");
    await page.getByRole("button", { name: "Split these off" }).click();

    await expect(statusOf(page)).toContainText("7 people");
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await expect(statusOf(page)).toContainText("6 people");
  });

  test("is split by a spelling", async ({ page }) => {
    await page.getByRole("button", { name: "A. Lovelace is somebody else" }).click();

    await expect(statusOf(page)).toContainText("7 people");
  });

  test("can be called otherwise, by typing at once", async ({ page }) => {
    await page.getByRole("button", { name: "Rename…" }).click();
    await page.keyboard.type("Countess hm");
    await page.keyboard.press("Enter");

    await expect(page.getByRole("heading", { name: "Countess hm" })).toBeVisible();
    await expect(statusOf(page)).toContainText("6 people");
  });
});

test("exact names are more people than safe ones", async ({ page }) => {
  await page.getByRole("radio", { name: "Exact" }).click();

  await expect(statusOf(page)).toContainText("7 people");
});

test("decisions that were saved do the same to another visit", async ({ page }) => {
  await page.keyboard.press("y");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save decisions" }).click();
  const file = await (await saving).path();
  expect(JSON.parse(await readFile(file, "utf8")).decisions).toHaveLength(1);
  await page.getByRole("button", { name: "Take back" }).click();
  await expect(statusOf(page)).toContainText("6 people");

  await page.getByLabel("File of decisions").setInputFiles(file);
  await expect(page.getByText("One decision loaded from")).toBeVisible();

  await expect(statusOf(page)).toContainText("5 people");
});

test("a thesaurus for VOSviewer has what rules have joined, before anything is decided", async ({
  page,
}) => {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as VOSviewer thesaurus" }).click();
  const file = await (await saving).path();

  expect(await readFile(file, "utf8")).toBe(
    'label\treplace by\n"lovelace, a."\t"lovelace, ada"\nlovelace a.\t"lovelace, ada"\n',
  );
  await expect(page.getByText("Saved 2 spellings with what replaces them.")).toBeVisible();
});

test("decisions come back with their file after a reload, and can be undone by taking them back", async ({
  page,
}) => {
  await page.keyboard.press("y");
  await expect(statusOf(page)).toContainText("5 people");
  await expect.poll(() => keptFiles(page)).toEqual(["looms.bib", "session"]);

  await page.reload();
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("5 people");
  await page.getByRole("tab", { name: "Names", exact: true }).click();
  await page.getByRole("button", { name: "Take back" }).click();

  await expect(statusOf(page)).toContainText("6 people");
});

test("two decisions come back where a reload follows them at once", async ({ page }) => {
  // Nobody decides before the page has kept the file and fetched what keeps decisions.
  await expect.poll(() => keptFiles(page)).toEqual(["looms.bib"]);
  await expect
    .poll(() =>
      page.evaluate(() =>
        performance.getEntriesByType("resource").some(({ name }) => name.includes("kept-session")),
      ),
    )
    .toBe(true);
  const loaded = page.waitForEvent("load");
  await page.evaluate(() => {
    for (const key of ["y", "y"])
      document.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    // As the browser does, once the page has done what the keys asked for.
    setTimeout(() => location.reload());
  });
  await loaded;
  await comeToRest(page);

  await expect(page.getByRole("list", { name: "Decisions" }).getByRole("listitem")).toHaveCount(2);
  await expect(statusOf(page)).toContainText("4 people");
});
