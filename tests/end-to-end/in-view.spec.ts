/** What people come for is seen without scrolling. */

import { expect, test } from "@playwright/test";

import { choosePerson, list, openApp, statusOf } from "./app.ts";

test.use({ viewport: { width: 1280, height: 800 } });

test("on a small laptop, what is shown and the largest clusters are in view", async ({ page }) => {
  await openApp(page);

  await expect(page.getByRole("radiogroup", { name: "Counting" })).toBeInViewport({ ratio: 1 });
  const clusters = list(page, "Clusters").getByRole("listitem");
  for (const largest of [0, 1, 2]) {
    await expect(clusters.nth(largest)).toBeInViewport({ ratio: 1 });
  }
});

for (const name of ["Bernd Bischl", "Emanuel Sommer"]) {
  test(`on a small laptop, the first two papers of ${name} are in view`, async ({ page }) => {
    await openApp(page);
    await choosePerson(page, name);

    await expect(list(page, `Co-authors of ${name}`).getByRole("listitem")).toHaveCount(8);
    const papers = list(page, `Papers of ${name}`).getByRole("listitem");
    for (const first of [0, 1]) await expect(papers.nth(first)).toBeInViewport({ ratio: 1 });
  });
}

test("in a low window the map has most of the room, its words one line, and the search all of its own", async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 400 });
  await openApp(page);

  await expect(page.getByText(/^Papers per year/)).toBeInViewport({ ratio: 1 });
  await expect(async () => {
    const map = await page.locator("graph-canvas").boundingBox();
    const status = await statusOf(page).boundingBox();
    const hidden = await page.getByText(/David Rügamer, who is on every paper/).boundingBox();
    expect(map?.height).toBeGreaterThan(195);
    expect(Math.abs(hidden!.y - status!.y)).toBeLessThan(8);
  }).toPass({ timeout: 10_000 });
  const search = page.getByRole("combobox", { name: "Find a person or a paper" });
  const room = await search.evaluate((input: HTMLInputElement) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(input);
    const pen = document.createElement("canvas").getContext("2d")!;
    pen.font = font;
    const words = pen.measureText(input.placeholder).width;
    return input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - words;
  });
  expect(room).toBeGreaterThanOrEqual(0);
});
