import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";

import { choosePerson, comeToRest, openApp, statusOf, switchOwner } from "./app.ts";

test("a session brings back the papers and everything that was chosen", async ({ page }) => {
  await openApp(page);
  await switchOwner(page);
  await choosePerson(page, "Bernd Bischl");
  await expect(statusOf(page)).toContainText("74 people");
  await comeToRest(page);
  const session = await savedSession(page);

  await openApp(page);
  await openSession(page, session);

  await expect(statusOf(page)).toContainText("74 people");
  await expect(page.getByRole("switch", { name: "Hide David Rügamer" })).not.toBeChecked();
  await expect(page.getByRole("list", { name: "Papers of Bernd Bischl" })).toBeVisible();
  await expect(page.getByText("David Rügamer · 50 papers", { exact: true })).toBeVisible();
  await comeToRest(page);
  expect((await savedSession(page)).equals(session)).toBe(true);
});

test("a session that is cut off leaves what is open, and says so", async ({ page }) => {
  await openApp(page);
  const session = await savedSession(page);

  await openSession(page, session.subarray(0, 5000));

  await expect(page.getByRole("region", { name: "Import report" })).toContainText(
    "session.json was not opened; what was open still is.",
  );
  await expect(statusOf(page)).toContainText("73 people");
});

async function savedSession(page: Page): Promise<Buffer> {
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: "Session" }).check();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("coterie-david-ruegamer.session.json");
  return readFile(await saved.path());
}

async function openSession(page: Page, buffer: Buffer): Promise<void> {
  await page.getByRole("button", { name: "Open…" }).click();
  await page
    .getByRole("dialog", { name: "Open" })
    .locator('input[type="file"]')
    .setInputFiles({ name: "session.json", mimeType: "application/json", buffer });
  await comeToRest(page);
}
