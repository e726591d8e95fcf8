import { expect, type Page, test } from "@playwright/test";

import { anAuthorPage } from "../builders.ts";

import { choosePerson, comeToRest, list, mapOf, openApp, switchOwner, tab } from "./app.ts";

test("during a whole visit the console stays empty, and nothing is asked of another origin", async ({
  page,
  baseURL,
}) => {
  const said: string[] = [];
  const asked: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(error.message));
  page.on("request", (request) => asked.push(new URL(request.url()).origin));

  await visit(page);

  expect(said).toEqual([]);
  expect(new Set(asked)).toEqual(new Set([baseURL]));
});

test("links to other places open without telling them where the reader comes from", async ({
  page,
}) => {
  await openApp(page, "/?person=bernd+bischl");

  const code = page.getByRole("link", { name: "code" });

  await expect(code).toHaveAttribute("href", "https://github.com/sandylaker/ib-edl");
  await expect(code).toHaveAttribute("rel", "noopener noreferrer");
});

/** Everything a reader does in the first minute. */
async function visit(page: Page): Promise<void> {
  await openApp(page);
  await switchOwner(page);
  await choosePerson(page, "Bernd Bischl");
  await page.getByRole("button", { name: /shared with Tobias Weber/ }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("combobox").fill("sommer");
  await page.keyboard.press("Enter");
  // Whoever is found comes when the search has come.
  await expect(list(page, "Papers of Emanuel Sommer")).toBeVisible();
  await tab(page, "Papers").click();
  await page.getByRole("button", { name: "2025: 15 papers" }).click();
  await mapOf(page).hover();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Fit the map" }).click();
  await page.getByRole("button", { name: "Switch to dark theme" }).click();
  await page.getByRole("button", { name: "Export" }).click();
  await save(page, "Save");
  await tab(page, "People").click();
  await save(page, "Download as CSV");
  await page.getByRole("button", { name: "Open…" }).click();
  await page.getByRole("button", { name: "Paste text" }).click();
  await page.getByRole("textbox", { name: "Text" }).fill(anAuthorPage());
  await page.getByRole("button", { name: "Read the text" }).click();
  await comeToRest(page);
}

async function save(page: Page, button: string): Promise<void> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: button, exact: true }).click();
  await (await saving).path();
}
