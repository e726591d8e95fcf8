/** Lists of a few people, who would fill the map. */

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
