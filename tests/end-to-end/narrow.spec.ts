import { expect, type Locator, test } from "@playwright/test";

import { choosePerson, openApp, table } from "./app.ts";
import { largestDisc } from "./discs.ts";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** To look for the largest disc takes seconds on a slow machine. */
const patiently = expect.configure({ timeout: 30_000 });

test.beforeEach(async ({ page }) => {
  await openApp(page);
});

for (const { button, panel } of [
  { button: "Data and clusters", panel: "Data and choices" },
  { button: "People and papers", panel: "People and papers" },
]) {
  test(`on a phone, "${button}" opens a sheet over the map, and closes it`, async ({ page }) => {
    const sheet = page.getByRole("complementary", { name: panel });
    await expect(sheet).toBeHidden();

    await page.getByRole("button", { name: button }).tap();
    await expect(sheet).toBeInViewport();
    await sheet.getByRole("button", { name: "Close the panel" }).tap();

    await expect(sheet).toBeHidden();
  });
}

test("on a phone, the whole map is seen again when the sheet over it is closed", async ({
  page,
}) => {
  const before = await largestDisc(page);
  await page.getByRole("button", { name: "People and papers" }).tap();
  await choosePerson(page, "Julius Kobialka");
  const aside = await largestDisc(page);

  await page.getByRole("button", { name: "Close the panel" }).tap();

  await patiently.poll(async () => (await largestDisc(page)).y).toBeGreaterThan(aside.y + 200);
  await page.keyboard.press("Escape");
  await patiently.poll(() => largestDisc(page)).toEqual(before);
});

test("a window that becomes wider than its sheets shows the whole map again", async ({ page }) => {
  const wide = { width: 1440, height: 900 };
  await page.setViewportSize(wide);
  const before = await largestDisc(page);
  await page.setViewportSize({ width: 800, height: 800 });
  await page.getByRole("button", { name: "People and papers" }).click();
  await choosePerson(page, "Bernd Bischl");
  await largestDisc(page);

  await page.setViewportSize(wide);

  const distance = async () => {
    const { x, y } = await largestDisc(page);
    return Math.hypot(x - before.x, y - before.y);
  };
  await patiently.poll(distance).toBeLessThan(2);
});

test("on a phone, the button that closes the answers is level with their tabs", async ({
  page,
}) => {
  await page.getByRole("button", { name: "People and papers" }).tap();
  const sheet = page.getByRole("complementary", { name: "People and papers" });
  await expect(sheet).toBeInViewport();
  const middleOf = (part: Locator) =>
    part.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return (top + bottom) / 2;
    });

  const close = await middleOf(sheet.getByRole("button", { name: "Close the panel" }));

  expect(Math.abs(close - (await middleOf(sheet.getByRole("tablist"))))).toBeLessThan(2);
});

test("on a phone, a sheet is closed however far it is scrolled", async ({ page }) => {
  await page.getByRole("button", { name: "Data and clusters" }).tap();
  const sheet = page.getByRole("complementary", { name: "Data and choices" });
  await sheet.getByRole("link", { name: "licences" }).scrollIntoViewIfNeeded();

  const close = sheet.getByRole("button", { name: "Close the panel" });
  await expect(close).toBeInViewport({ ratio: 1 });
  await expect(async () => {
    const panel = await page.locator("data-panel").boundingBox();
    const button = await close.boundingBox();
    expect(panel!.y).toBeGreaterThanOrEqual(button!.y + button!.height);
  }).toPass({ timeout: 10_000 });
  await close.tap();

  await expect(sheet).toBeHidden();
});

test("by keyboard, a sheet is entered when it opens, and left by its button or by Escape", async ({
  page,
}) => {
  const button = page.getByRole("button", { name: "People and papers" });
  const sheet = page.getByRole("complementary", { name: "People and papers" });
  const close = sheet.getByRole("button", { name: "Close the panel" });
  await button.focus();
  await page.keyboard.press("Enter");
  await expect(close).toBeFocused();

  await page.keyboard.press("Enter");
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();

  await page.keyboard.press("Enter");
  await choosePerson(page, "Chris Kolb");
  await page.keyboard.press("Escape");
  await expect(table(page, "People")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(button).toBeFocused();
});

test("on a phone, a tap on the largest disc opens the person in a sheet", async ({ page }) => {
  const { x, y } = await largestDisc(page);

  await page.touchscreen.tap(x, y);

  await expect(page.getByRole("heading", { name: "Bernd Bischl" })).toBeInViewport();
});

test("on a phone, two fingers that turn and go move the map along, as large as it was, and so does the one that stays", async ({
  page,
}) => {
  const before = await largestDisc(page);
  const { x, y } = before;
  const client = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly number[][]) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: points.map(([dx = 0, dy = 0], id) => ({ x: x + dx, y: y + dy, id })),
    });

  await touch("touchStart", [[-50, 0]]);
  await touch("touchStart", [
    [-50, 0],
    [50, 0],
  ]);
  await touch("touchMove", [
    [-30, -40],
    [30, 40],
  ]);
  await touch("touchMove", [
    [50, 50],
    [50, 150],
  ]);
  const turned = await largestDisc(page);
  expect(turned.x).toBeCloseTo(x + 50, -1);
  expect(turned.y).toBeCloseTo(y + 100, -1);
  expect(turned.radius).toBeCloseTo(before.radius, 0);
  await client.send("Input.dispatchTouchEvent", {
    type: "touchEnd",
    touchPoints: [{ x: x + 50, y: y + 150, id: 1 }],
  });
  await touch("touchMove", [[80, 80]]);
  await touch("touchMove", [[100, 90]]);

  const left = await largestDisc(page);
  expect(left.x).toBeCloseTo(x + 100, -1);
  expect(left.y).toBeCloseTo(y + 140, -1);
});

test("on a phone, what is open can be read, and the help is at hand", async ({ page }) => {
  await expect(page.getByText("David Rügamer · 50 papers")).toBeInViewport({ ratio: 1 });

  await page.getByRole("button", { name: "Help" }).tap();

  await expect(page.getByRole("dialog", { name: "Help" })).toBeInViewport({ ratio: 1 });
});

test("on a phone, a count of the ledger and a year lead to their papers", async ({ page }) => {
  const papers = page.getByRole("table", { name: "Papers" });
  await page.getByRole("button", { name: "Data and clusters" }).tap();
  await page.getByText("50 records from 1 file").tap();
  await page.getByRole("button", { name: "Incomplete author lists: 35" }).tap();
  await expect(papers).toBeInViewport();
  await page.getByRole("button", { name: "Close the panel" }).tap();

  await page.getByRole("button", { name: "2023: 8 papers" }).tap();

  await expect(papers).toBeInViewport();
  await expect(papers.getByRole("row")).toHaveCount(9);
});
