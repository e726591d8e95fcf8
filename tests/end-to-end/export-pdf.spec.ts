import { expect, type Page, test } from "@playwright/test";

import { openApp } from "./app.ts";

/** Points per millimetre. */
const POINTS = 72 / 25.4;

for (const { purpose, stated, width, height } of [
  { purpose: "Screen", stated: "317 × 238 mm", width: 317.5, height: 238 },
  { purpose: "Slide", stated: "339 × 191 mm", width: 338.67, height: 190.5 },
]) {
  test(`${purpose}: the page that is printed is the figure, ${stated}`, async ({ page }) => {
    await openApp(page);
    await catchPrinting(page);
    await printAsPdf(page, purpose, stated);

    await page.emulateMedia({ media: "print" });
    await expect(page.locator("coterie-app")).toBeHidden();
    await expect(figureOf(page).getByText("Bernd Bischl", { exact: true }).last()).toBeVisible();
    const { pages, box, text } = await pdfOf(page);

    expect(pages).toBe(1);
    expect(box[0]).toBeCloseTo(width * POINTS, -1);
    expect(box[1]).toBeCloseTo(height * POINTS, -1);
    // Text in our own font, and nothing that is made of pixels.
    expect(text).toMatch(/\/BaseFont \/[A-Z]{6}\+NotoSans-Regular/u);
    expect(text).not.toContain("/Subtype /Image");
  });
}

test("after printing, the page is as it was", async ({ page }) => {
  await openApp(page);
  await catchPrinting(page);
  await printAsPdf(page, "Journal column", "85 × 105 mm");
  // As where a browser prints nothing, and says nothing.
  await printAsPdf(page, "Journal column", "85 × 105 mm");
  await expect(page).toHaveTitle("coterie-david-ruegamer");
  await expect(figureOf(page)).toHaveCount(1);

  await pdfOf(page);

  await expect(page).toHaveTitle("Coterie");
  await expect(figureOf(page)).toHaveCount(0);
  await expect(page.getByRole("dialog", { name: "Export" })).toBeHidden();
});

/** What is printed: it stands beside the app. */
function figureOf(page: Page) {
  return page.locator("body > svg");
}

/** The dialog of the browser would wait for somebody: what it prints is fetched by {@link pdfOf} instead. */
async function catchPrinting(page: Page): Promise<void> {
  await page.evaluate(() => {
    globalThis.print = () => undefined;
  });
}

async function printAsPdf(page: Page, purpose: string, stated: string): Promise<void> {
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("radio", { name: "PDF" }).check();
  await page.getByRole("radio", { name: purpose, exact: true }).check();
  const dialog = page.getByRole("dialog", { name: "Export" });
  await expect(dialog).toContainText(stated);
  await expect(dialog.getByRole("button", { name: "Copy" })).toHaveCount(0);
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
}

/** Width and height of the first page in points, and what of the file can be read without unpacking it. */
async function pdfOf(page: Page) {
  const text = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(text) ?? [];
  return {
    pages: text.match(/\/Type \/Page\b/gu)?.length,
    box: [Number(width), Number(height)] as const,
    text,
  };
}
