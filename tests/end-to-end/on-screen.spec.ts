/** A picture of what is on screen is to scale: its discs beside its distances, and those of the live map. */

import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";

import { choosePerson, openApp } from "./app.ts";
import { frameOf, largestDisc, lookAtMap } from "./discs.ts";
import { colourAt, decode } from "./png.ts";

for (const { where, address, viewport, zooms } of [
  {
    where: "of a fitted map",
    // Who is on every paper would have their name on their disc, which is measured by its colour.
    address: "/",
    viewport: { width: 1000, height: 700 },
    zooms: 0,
  },
  { where: "from nearby", address: "/?hide=", viewport: { width: 1000, height: 700 }, zooms: 2 },
  { where: "on a phone", address: "/", viewport: { width: 390, height: 844 }, zooms: 0 },
]) {
  test(`${where}, the largest disc of a picture of the screen is as large as there, to a pixel`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await openApp(page, address);
    for (let zoom = 0; zoom < zooms; zoom++) {
      await page.getByRole("button", { name: "Zoom in" }).click();
    }
    const live = await radiusOnScreen(page);
    const screen = await page.locator("graph-canvas .stage").boundingBox();

    const svg = await saveScreen(page);

    const [width] = numbersIn(svg, /<clipPath id="map"><rect [^>]*width="(.*?)"/u);
    const scale = width! / screen!.width;
    const radii = [...svg.matchAll(/<circle [^>]*r="(.*?)"/gu)].map(([, r]) => Number(r));
    expect(live).toBeGreaterThan(8);
    expect(Math.abs(Math.max(...radii) / scale - live)).toBeLessThan(1);
  });
}

test("a picture of a phone's screen has no empty bands above and below the map", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openApp(page);

  const svg = await saveScreen(page);

  const [top, height] = numbersIn(
    svg,
    /<clipPath id="map"><rect [^>]*y="(.*?)" [^>]*height="(.*?)"/u,
  );
  const discs = [...svg.matchAll(/<circle [^>]*cy="(.*?)"/gu)].map(([, y]) => Number(y));
  expect(Math.min(...discs) - top!).toBeLessThan(60);
  expect(top! + height! - Math.max(...discs)).toBeLessThan(60);
});

test("where somebody stands out on screen, everybody has a name in a picture, which dims nobody", async ({
  page,
}) => {
  await openApp(page);
  await choosePerson(page, "Bernd Bischl");

  const svg = await saveScreen(page);

  expect(svg).toContain(">Bernd Bischl<");
  expect(svg).toContain(">Emanuel Sommer<");
});

/** Of the largest disc, px: how far its colour reaches from its middle, the median over 32 directions. */
async function radiusOnScreen(page: Page): Promise<number> {
  const middle = await largestDisc(page);
  const frame = await frameOf(page);
  const picture = decode(await lookAtMap(page));
  const [x, y] = [middle.x - frame.x, middle.y - frame.y];
  const colour = String(colourAt(picture, Math.round(x), Math.round(y)));
  const reaches = Array.from({ length: 32 }, (_, i) => {
    const angle = (i * Math.PI) / 16;
    const isWithin = (r: number) =>
      String(
        colourAt(picture, Math.round(x + r * Math.cos(angle)), Math.round(y + r * Math.sin(angle))),
      ) === colour;
    let reach = 0;
    while (isWithin(reach)) reach += 0.25;
    return reach;
  });
  // Pixels at the rim are mixed with the background.
  return reaches.toSorted((a, b) => a - b)[16]! + 0.5;
}

async function saveScreen(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: "SVG" }).check();
  await page.getByRole("radio", { name: "What is on screen" }).check();
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save" }).click();
  return readFile(await (await saving).path(), "utf8");
}

function numbersIn(text: string, pattern: RegExp): readonly number[] {
  const [, ...numbers] = pattern.exec(text) ?? [];
  return numbers.map(Number);
}
