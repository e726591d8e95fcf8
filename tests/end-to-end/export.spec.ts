import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";

import { comeToRest, openApp, startOver, switchOwner } from "./app.ts";
import { countPixels, darkPixels, vividPixels } from "./discs.ts";
import { colourAt, decode, type Picture, sizeOf } from "./png.ts";

/** Opened once: every test starts over. */
let page: Page;

test.beforeAll(async ({ browser }) => {
  page = await browser.newPage();
  await openApp(page);
});

test.beforeEach(async () => {
  await startOver(page);
});

test.afterAll(async () => {
  await page.close();
});

for (const { scale, width, height } of [
  { scale: "1×", width: 1200, height: 900 },
  { scale: "2×", width: 2400, height: 1800 },
  { scale: "4×", width: 4800, height: 3600 },
]) {
  test(`at ${scale} the file has the ${width} by ${height} pixels that the dialog states`, async () => {
    await openDialog();
    await page.getByRole("radio", { name: scale }).check();
    const stated = `${width.toLocaleString("en-US")} × ${height.toLocaleString("en-US")} pixels`;
    await expect(page.getByRole("dialog", { name: "Export" })).toContainText(stated);

    expect(sizeOf(await save())).toEqual({ width, height });
  });
}

test("for the column of a journal, too, whose millimetres are no whole pixels", async () => {
  await openDialog();
  await page.getByRole("radio", { name: "Journal column" }).check();
  const stated = await page
    .getByRole("dialog", { name: "Export" })
    .getByText(/\d pixels/u)
    .first()
    .innerText();

  const { width, height } = sizeOf(await save());

  expect(stated).toContain(
    `${width.toLocaleString("en-US")} × ${height.toLocaleString("en-US")} pixels`,
  );
  // The dialog remembers what was chosen.
  await openDialog();
  await page.getByRole("radio", { name: "Screen", exact: true }).check();
  await page.keyboard.press("Escape");
});

test("the file is called after the owner, and is the same each time", async () => {
  await openDialog();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe("coterie-david-ruegamer.png");
  await expect(page.getByRole("dialog", { name: "Export" })).toBeHidden();

  await openDialog();

  expect((await save()).equals(await readFile(await saved.path()))).toBe(true);
});

for (const { background, corner } of [
  { background: "Light", corner: [250, 250, 247, 255] },
  { background: "Dark", corner: [18, 20, 27, 255] },
  { background: "Transparent", corner: [0, 0, 0, 0] },
]) {
  test(`on a ${background.toLowerCase()} background the corner is ${corner.join(", ")}`, async () => {
    const picture = decode(await saveSmall(background));

    expect(colourAt(picture, 0, 0)).toEqual(corner);
    expect(colourAt(picture, 1199, 899)).toEqual(corner);
  });
}

test("the picture holds discs in the middle, a legend under them, and a caption below that", async () => {
  const png = await saveSmall("Light");
  const picture = decode(png);

  expect(vividPixels(png)).toBeGreaterThan(5000);
  expect(inkBetween(picture, 100, 700)).toBeGreaterThan(20_000);
  expect(inkBetween(picture, 780, 845)).toBeGreaterThan(1000);
  expect(inkBetween(picture, 845, 880)).toBeGreaterThan(1000);
  expect(inkBetween(picture, 890, 900)).toBe(0);
});

test("names stand on the map of the picture, in ink darker than any disc or tie", async () => {
  // The caption and the legend are in quieter ink.
  expect(darkPixels(await saveSmall("Light"))).toBeGreaterThan(2000);
});

test("what is on screen has the screen's shape, and is another picture", async () => {
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await openDialog();
  await page.getByRole("radio", { name: "1×" }).check();
  const whole = await save();
  await openDialog();
  await page.getByRole("radio", { name: "1×" }).check();
  await page.getByRole("radio", { name: "What is on screen" }).check();
  const screen = await save();

  await page.getByRole("button", { name: "Fit the map" }).click();

  expect(sizeOf(whole)).toEqual({ width: 1200, height: 900 });
  const { width, height } = sizeOf(screen);
  expect(width).toBe(1200);
  expect(height).toBeGreaterThan(900);
  expect(screen.equals(whole)).toBe(false);
});

test("with the owner shown, the picture is another one", async () => {
  const without = await saveSmall("Light");
  await switchOwner(page);
  await comeToRest(page);

  const withOwner = await saveSmall("Light");

  expect(withOwner.equals(without)).toBe(false);
  expect(vividPixels(withOwner)).toBeGreaterThan(5000);
});

test("the dialog closes by Escape and by Cancel, and nothing is saved", async () => {
  const dialog = page.getByRole("dialog", { name: "Export" });
  await openDialog();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();

  await openDialog();
  await dialog.getByRole("button", { name: "Cancel" }).click();

  await expect(dialog).toBeHidden();
});

async function openDialog(): Promise<void> {
  await page.getByRole("button", { name: "Export" }).click();
  await expect(page.getByRole("radio", { name: "PNG" })).toBeChecked();
}

async function save(): Promise<Buffer> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  return readFile(await (await saving).path());
}

/** The whole map at 1×. */
async function saveSmall(background: string): Promise<Buffer> {
  await openDialog();
  await page.getByRole("radio", { name: "1×" }).check();
  await page.getByRole("radio", { name: background }).check();
  return save();
}

/** Pixels between two rows that differ from the light background. */
function inkBetween(picture: Picture, top: number, bottom: number): number {
  return countPixels(picture, (colour) => String(colour) !== "250,250,247,255", [top, bottom]);
}
