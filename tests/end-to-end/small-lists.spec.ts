/** Lists of a few people, who would fill the map, and windows that leave it little room. */

import { expect, type Page, test } from "@playwright/test";

import { comeToRest, mapOf, openApp } from "./app.ts";
import { countPixels, lookAtMap } from "./discs.ts";
import { decode } from "./png.ts";

const ADA = "Ada Lovelace";
const CHARLES = "Charles Babbage";

/** A table of papers, each of these authors. */
async function openTable(page: Page, name: string, papers: readonly string[]): Promise<void> {
  await openApp(page);
  const rows = papers.map((authors, i) => `Paper ${i},${authors},${1840 + (i % 3)}`);
  const buffer = Buffer.from(["title,authors,year", ...rows].join("\n"));
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/csv", buffer });
  await expect(page.getByRole("banner")).toContainText(name);
  await comeToRest(page);
}

/** Share of the map that is in the grey of pairs and of people alone. */
async function greyShare(page: Page): Promise<number> {
  const picture = decode(await lookAtMap(page));
  const isGrey = ([red = 0, green = 0, blue = 0]: readonly number[]) =>
    red > 110 && red < 160 && blue - red > 5 && blue - red < 30 && Math.abs(red - green) < 8;
  return countPixels(picture, isGrey) / (picture.width * picture.height);
}

for (const { where, viewport } of [
  { where: "beside panels", viewport: { width: 1280, height: 800 } },
  { where: "on a phone", viewport: { width: 390, height: 844 } },
]) {
  for (const { who, papers } of [
    { who: "one author of one paper", papers: [ADA] },
    { who: "one author of 30 papers", papers: Array.from({ length: 30 }, () => ADA) },
    { who: "two authors of one paper", papers: [`${ADA}; ${CHARLES}`] },
  ]) {
    test(`${where}, ${who} cover little of the map`, async ({ page }) => {
      await page.setViewportSize(viewport);

      await openTable(page, "few.csv", papers);

      const share = await greyShare(page);
      expect(share).toBeGreaterThan(0.0004);
      expect(share).toBeLessThan(0.03);
    });
  }
}

test("the legend of two people shows how large a paper is drawn", async ({ page }) => {
  await openTable(page, "few.csv", [`${ADA}; ${CHARLES}`]);

  const legend = mapOf(page).getByRole("list", { name: "Legend" });
  await expect(legend.locator("circle")).toHaveCount(1);
  await expect(legend.locator("rect")).toHaveCount(1);
});

test("the first letter of a file's name is whole on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openTable(page, "jabref.csv", [ADA]);

  // The hook of a "j" reaches 1 px out of its box.
  const opened = page.getByRole("banner").locator(".opened");
  const room = await opened.evaluate((name) =>
    Number.parseFloat(getComputedStyle(name).paddingLeft),
  );
  expect(room).toBeGreaterThanOrEqual(1);
});

for (const viewport of [
  { width: 320, height: 640 },
  { width: 640, height: 400 },
  { width: 844, height: 390 },
]) {
  test(`in a window of ${viewport.width} by ${viewport.height}, the map keeps its room, and nothing is cut`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openTable(page, "few.csv", [`${ADA}; ${CHARLES}`]);

    await expect(page.getByText(/^Papers per year/u)).toBeVisible();
    await expect(async () => {
      const map = await page.locator("graph-canvas").boundingBox();
      const report = await page.getByRole("region", { name: "Import report" }).boundingBox();
      expect(map?.height).toBeGreaterThan(130);
      expect(report!.y).toBeGreaterThanOrEqual(map!.y + map!.height);
    }).toPass({ timeout: 10_000 });
    for (const control of await page.getByRole("button").all()) {
      const { x, width } = (await control.boundingBox())!;
      expect(x + width).toBeLessThanOrEqual(viewport.width);
    }
    await expect(page.getByRole("combobox", { name: "Find a person or a paper" })).toBeInViewport();

    await page.getByRole("button", { name: /^1840: 1 paper/u }).focus();
    await expect(page.getByRole("button", { name: /^1840: 1 paper/u })).toBeInViewport();
  });
}

test("in a window of 800 by 400, the line below the years is whole", async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 400 });
  await openApp(page);

  await expect(page.getByText(/^Papers per year/u)).toBeInViewport({
    ratio: 1,
  });
});

test("the only year does not fill a wide window", async ({ page }) => {
  await openTable(page, "few.csv", [ADA]);

  const bar = await page.getByRole("button", { name: /^1840: 1 paper/u }).boundingBox();
  expect(bar?.width).toBeLessThan(220);
});

test("a file without papers says at once that the list before it stays open", async ({ page }) => {
  await openApp(page);
  const buffer = Buffer.from("title,authors,year\n");
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: "none.csv", mimeType: "text/csv", buffer });

  const told = page.getByText("none.csv holds no papers: what was open stays open.");
  await expect(told).toBeVisible();
  await expect(async () => {
    const line = await told.boundingBox();
    const report = await page.getByRole("region", { name: "Import report" }).boundingBox();
    expect(line!.y + line!.height).toBeLessThanOrEqual(report!.y + report!.height);
  }).toPass({ timeout: 10_000 });
});

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
]) {
  test(`of half an author page, the folded report of a window ${viewport.width} wide says that it breaks off, and what to do`, async ({
    page,
  }) => {
    const entry = "LGFeb 6, 2025\nAbout ties\n\nAda Lovelace, Charles Babbage\n\nTies are";
    const text = `Ada Lovelace\nh-index101\nPapers73\n\n${"LGFeb 6\nOn gates\n\nAda Lovelace, Mary Somerville\n\nGates.\n\n".repeat(5)}${entry}`;
    await page.setViewportSize(viewport);
    await openApp(page);
    await page.locator("input[type=file]").setInputFiles({
      name: "half.txt",
      mimeType: "text/plain",
      buffer: Buffer.from(text),
    });
    const report = page.getByRole("region", { name: "Import report" });

    await expect(report).toContainText("The page ends in the middle of its last paper");
    await expect(async () => {
      const told = await report.locator(".told").boundingBox();
      const remedy = await report.getByText("Copy the page again, to its end.").boundingBox();
      expect(remedy!.y + remedy!.height).toBeLessThanOrEqual(told!.y + told!.height);
    }).toPass({ timeout: 10_000 });
  });
}

for (const width of [390, 1000]) {
  test(`in a window ${width} wide, the ring of the map's focus goes around the legend`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await openApp(page);

    await expect(async () => {
      const ringed = (await page.getByRole("application", { name: "Network" }).boundingBox())!;
      const legend = (await mapOf(page).getByRole("list", { name: "Legend" }).boundingBox())!;
      // The ring is 2 px wide, 1 px within the edge.
      expect(legend.y + legend.height).toBeLessThanOrEqual(ringed.y + ringed.height - 3);
      expect(legend.x).toBeGreaterThanOrEqual(ringed.x + 3);
      expect(legend.x + legend.width).toBeLessThanOrEqual(ringed.x + ringed.width - 3);
    }).toPass({ timeout: 10_000 });
  });
}
