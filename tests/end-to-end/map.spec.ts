import { expect, type Page, test } from "@playwright/test";

import { choosePerson, comeToRest, list, mapOf, openApp, startOver, tab } from "./app.ts";
import {
  darkPixels,
  frameOf,
  largestDisc,
  lookAtMap,
  looksLike,
  type Point,
  vividPixels,
} from "./discs.ts";

/** To look at the map until it is still takes seconds on a slow machine. */
const patiently = expect.configure({ timeout: 30_000 });

/** Opened once: every test starts over, and none leaves the camera elsewhere. */
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

test("two visits show the same map", async ({ page: another }) => {
  const seen = await lookAtMap(page);

  await openApp(another);

  expect(looksLike(await lookAtMap(another), seen)).toBe(true);
  expect(vividPixels(seen)).toBeGreaterThan(3000);
});

test("names stand on the map, in ink darker than any disc or tie", async () => {
  expect(darkPixels(await lookAtMap(page))).toBeGreaterThan(400);
});

test("a click on the largest disc opens the person with most papers", async () => {
  await click(await largestDisc(page));

  await expect(list(page, "Papers of Bernd Bischl")).toBeVisible();
});

test("a click where nothing is lets go of the person", async () => {
  await choosePerson(page, "Bernd Bischl");
  const { x, y, width } = await frameOf(page);

  await click({ x: x + width - 6, y: y + 80 });

  await expect(list(page, "Papers of Bernd Bischl")).toHaveCount(0);
});

test("a click on a tie opens the pair with its shared papers", async () => {
  const bischl = await largestDisc(page);

  await click(await tieLeaving(bischl));

  await expect(
    page.getByRole("list", { name: /^Papers shared by Bernd Bischl and / }),
  ).toBeVisible();
});

test("a disc under the pointer dims all that is not tied to it, until the pointer leaves", async () => {
  const before = await lookAtMap(page);
  const disc = await largestDisc(page);

  await page.mouse.move(disc.x, disc.y);

  await expect
    .poll(async () => vividPixels(await mapOf(page).screenshot()))
    .toBeLessThan(0.7 * vividPixels(before));
  await expectToLookLike(before);
});

test("the arrow keys walk from person to person, said aloud, and Enter opens one", async () => {
  const map = mapOf(page).getByRole("application");
  await map.press("ArrowRight");
  await expect(mapOf(page)).toContainText("Bernd Bischl, ≥ 9 papers, ≥ 8 co-authors");

  await map.press("ArrowLeft");
  await expect(mapOf(page)).not.toContainText("Bernd Bischl, ≥ 9 papers");
  const said = await mapOf(page)
    .getByText(/ papers?, .* co-authors?$/)
    .textContent();
  await map.press("Enter");

  await expect(list(page, `Papers of ${said?.split(",")[0]?.trim()}`)).toBeVisible();
});

for (const { way, zoomIn, zoomOut, fit } of [
  {
    way: "buttons",
    zoomIn: () => page.getByRole("button", { name: "Zoom in" }).click(),
    zoomOut: () => page.getByRole("button", { name: "Zoom out" }).click(),
    fit: () => page.getByRole("button", { name: "Fit the map" }).click(),
  },
  {
    way: "keys +, - and 0",
    zoomIn: () => mapOf(page).getByRole("application").press("+"),
    zoomOut: () => mapOf(page).getByRole("application").press("-"),
    fit: () => mapOf(page).getByRole("application").press("0"),
  },
]) {
  test(`the ${way} make discs larger and smaller, and bring the whole map back`, async () => {
    const before = await lookWithoutFocus();
    const vivid = vividPixels(before);
    const vividNow = async () => vividPixels(await lookWithoutFocus());

    await zoomIn();
    await patiently.poll(vividNow).toBeGreaterThan(1.1 * vivid);
    await fit();
    await patiently.poll(vividNow).toBe(vivid);
    await zoomOut();
    await patiently.poll(vividNow).toBeLessThan(0.8 * vivid);
    await fit();

    await expectToLookLike(before);
  });
}

test("the map alone has the width of the page, until the panels come back", async () => {
  const widthOf = async () => (await mapOf(page).boundingBox())?.width;
  const panels = page.getByRole("complementary");
  const before = await lookAtMap(page);
  const width = await widthOf();

  await page.getByRole("button", { name: "Map alone" }).click();

  await expect(panels).toHaveCount(0);
  await expect.poll(widthOf).toBe(page.viewportSize()?.width);
  await page.keyboard.press("m");
  await expect(panels).toHaveCount(2);
  await expect.poll(widthOf).toBe(width);
  await expectToLookLike(before);
  await page.keyboard.press("m");
  await page.getByRole("combobox", { name: "Find a person or a paper" }).fill("Nagler");
  await page.keyboard.press("Enter");
  await expect(panels).toHaveCount(2);
});

test("laying out again ends in the same picture", async () => {
  const before = await lookAtMap(page);

  await page.getByRole("button", { name: "Run the layout again" }).click();
  await comeToRest(page);

  await expectToLookLike(before);
});

test("a map whose graphics context was lost looks as it did before", async () => {
  const before = await lookAtMap(page);

  await mapOf(page)
    .locator("canvas")
    .evaluateAll((canvases) => {
      for (const canvas of canvases) {
        if (!(canvas instanceof HTMLCanvasElement)) continue;
        canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
      }
    });

  await expectToLookLike(before);
  await click(await largestDisc(page));
  await expect(list(page, "Papers of Bernd Bischl")).toBeVisible();
});

test("somebody who is dragged stays where they are let go, and one button lets all go again", async () => {
  const before = await lookAtMap(page);
  const { x, y } = await largestDisc(page);
  const unpin = page.getByRole("button", { name: "Unpin everybody" });
  await expect(unpin).toHaveCount(0);

  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 90, { steps: 5 });
  await page.mouse.up();

  await expect(unpin).toBeVisible();
  await comeToRest(page);
  // Nobody was selected by that.
  await expect(list(page, "Papers of Bernd Bischl")).toHaveCount(0);
  await click({ x, y: y + 90 });
  await expect(list(page, "Papers of Bernd Bischl")).toBeVisible();

  await unpin.click();
  await startOver(page);
  await comeToRest(page);

  await expect(unpin).toHaveCount(0);
  await expectToLookLike(before);
});

test("a double click on the largest disc leaves its person and their co-authors", async () => {
  const { x, y } = await largestDisc(page);

  await page.mouse.dblclick(x, y);

  await expect(
    page.getByRole("button", { name: "Only Bernd Bischl and co-authors, show all" }).first(),
  ).toBeVisible();
});

test("Enter on the map opens the ego network of whoever is chosen, whose papers stay", async () => {
  await choosePerson(page, "Emanuel Sommer");

  await mapOf(page).getByRole("application").press("Enter");

  await expect(
    page.getByRole("button", { name: "Only Emanuel Sommer and co-authors, show all" }).first(),
  ).toBeVisible();
  await expect(list(page, "Papers of Emanuel Sommer")).toBeVisible();
});

async function click({ x, y }: Point): Promise<void> {
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** The map without the ring around whatever has the focus. */
async function lookWithoutFocus(): Promise<Buffer> {
  await tab(page, "People").click();
  return lookAtMap(page);
}

async function expectToLookLike(before: Buffer): Promise<void> {
  const isAsBefore = async () => looksLike(await lookWithoutFocus(), before);
  await patiently.poll(isAsBefore).toBe(true);
}

/** A point beside a disc where the pointer becomes a hand. */
async function tieLeaving({ x, y, radius }: Point & { readonly radius: number }): Promise<Point> {
  for (let degrees = 0; degrees < 360; degrees += 5) {
    const angle = (degrees * Math.PI) / 180;
    const point = { x: x + (radius + 9) * Math.cos(angle), y: y + (radius + 9) * Math.sin(angle) };
    await page.mouse.move(point.x, point.y);
    if ((await mapOf(page).locator(".pointing").count()) > 0) return point;
  }
  throw new Error("No tie leaves this disc.");
}
