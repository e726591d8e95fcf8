import { expect, type Locator, test } from "@playwright/test";

import { comeToRest, openApp, personIn, statusOf, table } from "./app.ts";
import { BIB, keptFiles, openFiles, openInstead, RIS } from "./opened-files.ts";

let report: Locator;

test.beforeEach(async ({ page }) => {
  report = page.getByRole("region", { name: "Import report" });
  await openApp(page);
});

test("files come back after a reload, and are forgotten when asked", async ({ page }) => {
  await openFiles(page, { name: "a.bib", content: BIB });
  await page.getByText("3 records from 1 file").click();
  await expect(page.getByText("Kept on this device")).toBeVisible();

  await page.reload();
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("4 people · 4 ties");
  await page.getByText("3 records from 1 file").click();
  await page.getByRole("button", { name: "Forget these files" }).click();
  await expect(page.getByText("Kept on this device")).toHaveCount(0);
  await expect.poll(() => keptFiles(page)).toEqual([]);
  await page.reload();
  await comeToRest(page);

  await expect(statusOf(page)).toContainText("73 people · 79 ties");
});

test("each of two tabs brings back its own files after a reload", async ({ page, context }) => {
  await openFiles(page, { name: "a.bib", content: BIB });
  await page.getByText("3 records from 1 file").click();
  await expect(page.getByText("Kept on this device")).toBeVisible();
  const other = await context.newPage();
  await openApp(other);
  await expect(statusOf(other)).toContainText("4 people · 4 ties");
  await openInstead(other, { name: "b.ris", content: RIS });
  await expect(statusOf(other)).toContainText("1 person");
  await other.getByText("1 record from 1 file").click();
  await expect(other.getByText("Kept on this device")).toBeVisible();

  await page.reload();
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("4 people · 4 ties");
  await other.reload();
  await comeToRest(other);
  await expect(statusOf(other)).toContainText("1 person");
});

test("kept files are open and stay kept where ?url= names what is nothing we read", async ({
  page,
}) => {
  await openFiles(page, { name: "a.bib", content: BIB });
  await page.getByText("3 records from 1 file").click();
  await expect(page.getByText("Kept on this device")).toBeVisible();

  await page.goto("about:blank");
  await openApp(page, "/?url=index.html");
  await expect(report).toContainText("index.html");
  await expect(statusOf(page)).toContainText("4 people · 4 ties");
  await page.goto("about:blank");
  await openApp(page, "/");

  await expect(statusOf(page)).toContainText("4 people · 4 ties");
});

test("Undo brings back what a file was opened instead of, for the next visit too, and Redo the file", async ({
  page,
}) => {
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  const redo = page.getByRole("button", { name: "Redo", exact: true });
  await openFiles(page, { name: "a.bib", content: BIB });
  await personIn(table(page, "People"), "Ada Lovelace").click();
  await page.getByRole("switch", { name: "Hide Ada Lovelace" }).click();
  await expect(statusOf(page)).toContainText("3 people · 1 tie");
  await openInstead(page, { name: "b.ris", content: RIS });
  await expect(statusOf(page)).toContainText("1 person");

  await undo.click();
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("3 people · 1 tie");
  await expect(page.getByRole("switch", { name: "Hide Ada Lovelace" })).toBeChecked();
  await expect(page.getByText("a.bib · 3 papers", { exact: true })).toBeVisible();
  await redo.click();
  await expect(page.getByText("b.ris · 1 paper", { exact: true })).toBeVisible();
  await expect(redo).toBeDisabled();

  await undo.click();
  await comeToRest(page);
  await page.reload();
  await comeToRest(page);
  await expect(page.getByText("a.bib · 3 papers", { exact: true })).toBeVisible();
  await expect(undo).toBeDisabled();
});

test("Undo takes complete author lists away again, and a file in the place of the example", async ({
  page,
}) => {
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await expect(undo).toBeDisabled();
  await page.getByRole("button", { name: "Complete author lists" }).click();
  await comeToRest(page);
  await expect(page.getByText("79 records from 2 files")).toBeVisible();

  await undo.click();
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("73 people · 79 ties");
  await expect(undo).toBeDisabled();

  await openFiles(page, { name: "a.bib", content: BIB });
  await undo.click();
  await comeToRest(page);
  await expect(statusOf(page)).toContainText("73 people · 79 ties");
  await openFiles(page, { name: "empty.bib", content: "" });
  await expect(report).toContainText("empty.bib was not opened");
  await expect(undo).toBeDisabled();
});
