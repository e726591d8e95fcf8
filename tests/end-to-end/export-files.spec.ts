import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";

import { openApp } from "./app.ts";

/** Opened once: saving changes nothing. */
let page: Page;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await openApp(page);
});

test.afterAll(async () => {
  await page.close();
});

test("an SVG for a page is 180 mm wide, with a circle for each of the 73 people and names as text", async () => {
  const { name, text } = await save("SVG", "Page");

  expect(name).toBe("coterie-david-ruegamer.svg");
  expect(text).toMatch(/^<svg [^>]*width="180mm"/);
  expect(count(text, /<circle /g)).toBe(73);
  expect(text).toMatch(/<text [^>]*>Bernd Bischl<\/text>/);
  expect(text).toContain("clusters by Leiden, resolution 1, seed 0");
});

for (const { format, file, people, ties } of [
  { format: "GEXF", file: "gexf", people: /<node /g, ties: /<edge /g },
  { format: "GraphML", file: "graphml", people: /<node /g, ties: /<edge /g },
]) {
  test(`a ${format} holds 73 people and 79 ties`, async () => {
    const { name, text } = await save(format);

    expect(name).toBe(`coterie-david-ruegamer.${file}`);
    expect(count(text, people)).toBe(73);
    expect(count(text, ties)).toBe(79);
  });
}

test("a VOSviewer file holds 73 items and 79 links, with the papers of a link", async () => {
  const { text } = await save("VOSviewer");
  const { network } = JSON.parse(text);

  expect(network.items).toHaveLength(73);
  expect(network.links).toHaveLength(79);
});

test("the table of ties has a row for each of the 79, and tells spreadsheets that it is UTF-8", async () => {
  const { name, text } = await save("Ties (CSV)");

  expect(name).toBe("coterie-david-ruegamer-ties.csv");
  expect(text.startsWith("\uFEFFSource,Target,Strength,")).toBe(true);
  expect(text.trimEnd().split("\r\n")).toHaveLength(80);
});

for (const { format, record } of [
  { format: "BibTeX", record: /^@/gm },
  { format: "RIS", record: /^TY {2}- /gm },
]) {
  test(`${format} holds the 50 papers`, async () => {
    expect(count((await save(format)).text, record)).toBe(50);
  });
}

test("the format that was saved last is the one that is offered next", async () => {
  await save("Pajek");

  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("radio", { name: "Pajek" })).toBeChecked();
  await page.keyboard.press("Escape");
});

test("a picture of the selection holds nobody but the person and their co-authors, and says so", async () => {
  await page.getByRole("table", { name: "People" }).getByText("Bernd Bischl").click();

  const { text } = await save("SVG", "Page", "The selection");

  expect(count(text, /<circle /g)).toBe(9);
  expect(text).toContain("Excerpt: Bernd Bischl with co-authors, 9 people, ");
});

/** @param choices - names of further radio buttons. */
async function save(
  format: string,
  ...choices: readonly string[]
): Promise<{ name: string; text: string }> {
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: format, exact: true }).check();
  for (const name of choices) await page.getByRole("radio", { name, exact: true }).check();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  const saved = await saving;
  return { name: saved.suggestedFilename(), text: await readFile(await saved.path(), "utf8") };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
