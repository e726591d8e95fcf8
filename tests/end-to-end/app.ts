/** The open app, by the roles and names that product.md promises. */

import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the app and waits until its map has come to rest. */
export async function openApp(page: Page, address = "/"): Promise<void> {
  await page.goto(address);
  await comeToRest(page);
}

/** Waits until the map has settled where the layout put it, for which a slow machine takes its time. */
export async function comeToRest(page: Page): Promise<void> {
  await expect(mapOf(page)).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
}

export function mapOf(page: Page): Locator {
  return page.getByRole("region", { name: "Map", exact: true });
}

export function statusOf(page: Page): Locator {
  return page.getByRole("status", { name: "Map status" });
}

export function table(page: Page, name: "People" | "Papers" | "Ties"): Locator {
  return page.getByRole("table", { name, exact: true });
}

/** A table's rows without its heading. */
export function rowsOf(table: Locator): Locator {
  return table.getByRole("row").filter({ hasNot: table.page().getByRole("columnheader") });
}

export function tab(
  page: Page,
  name: "Person" | "People" | "Papers" | "Clusters" | "Names",
): Locator {
  return page.getByRole("tab", { name, exact: true });
}

export function list(page: Page, name: string): Locator {
  return page.getByRole("list", { name, exact: true });
}

/** The button with somebody's name in the table of people. */
export function personIn(table: Locator, name: string): Locator {
  return table.getByRole("button", { name, exact: true });
}

/** Chooses somebody in the table of people. */
export async function choosePerson(page: Page, name: string): Promise<void> {
  await tab(page, "People").click();
  await personIn(table(page, "People"), name).click();
}

/** Switches the hiding of the page's owner, and waits for the new picture. */
export async function switchOwner(page: Page): Promise<void> {
  await page.getByRole("switch", { name: "Hide David Rügamer" }).click();
  await comeToRest(page);
}

/** Takes back what was chosen before, as a reader would: nobody chosen, nothing narrowed, the owner hidden. */
export async function startOver(page: Page): Promise<void> {
  await tab(page, "People").click();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await tab(page, "People").click();
  const owner = page.getByRole("switch", { name: "Hide David Rügamer" });
  if ((await owner.getAttribute("aria-checked")) === "false") await switchOwner(page);
}
