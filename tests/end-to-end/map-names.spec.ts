/** Who is named on the map itself, which is a canvas: a picture of it has a legend and names of its own choice, too. */

import { expect, type Page, test } from "@playwright/test";

import { openApp } from "./app.ts";

test.use({ viewport: { width: 1280, height: 800 } });

test("both people after whom a large cluster is called are named, at the end of a line where there is no room", async ({
  page,
}) => {
  await page.addInitScript(noteWhatIsWritten);
  await openApp(page);
  await expect(page.getByRole("button", { name: "Reuter, Hollmann" })).toBeVisible();

  await expect
    .poll(() => written(page))
    .toEqual(expect.arrayContaining(["Arik Reuter", "Noah Hollmann"]));
});

test("on a phone, whom somebody wrote most with is named around them, before those of one paper", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(noteWhatIsWritten);
  await openApp(page, "/?person=bernd+bischl");
  await expect(page.getByRole("heading", { name: "Bernd Bischl" })).toBeVisible();
  await page.evaluate(() => (globalThis as unknown as { written: Set<string> }).written.clear());

  // Whoever turns the screen has it drawn anew.
  await page.setViewportSize({ width: 390, height: 843 });

  await expect
    .poll(() => written(page))
    .toEqual(expect.arrayContaining(["Bernd Bischl", "Chris Kolb", "Tobias Weber"]));
});

/** In the page, before anything else. */
function noteWhatIsWritten() {
  const texts = new Set<string>();
  Object.assign(globalThis, { written: texts });
  const { fillText } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.fillText = function noted(text, ...place) {
    texts.add(text);
    fillText.call(this, text, ...place);
  };
}

function written(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [...(globalThis as unknown as { written: Set<string> }).written]);
}
