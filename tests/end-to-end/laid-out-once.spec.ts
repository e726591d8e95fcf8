import { expect, test } from "@playwright/test";

import { choosePerson, list, openApp, personIn, tab, table } from "./app.ts";

// What is recorded for a trace has the page laid out, too.
test.use({ trace: "off" });

test("whoever is chosen, the page is laid out once", async ({ page }) => {
  await openApp(page);
  const browser = await page.context().newCDPSession(page);
  await browser.send("Performance.enable");
  const layouts = async () => {
    const { metrics } = await browser.send("Performance.getMetrics");
    return metrics.find(({ name }) => name === "LayoutCount")?.value ?? 0;
  };
  // Somebody was looked at before: what is fetched late is there.
  await choosePerson(page, "Chris Kolb");
  await expect(list(page, "Papers of Chris Kolb")).toBeVisible();
  await tab(page, "People").click();
  const bernd = personIn(table(page, "People"), "Bernd Bischl");
  await expect(bernd).toBeVisible();
  const before = await whenStill(layouts);

  // Playwright's own click, and whatever it looks for, would count as well.
  await bernd.evaluate((button: HTMLElement) => button.click());
  await expect.poll(layouts).toBeGreaterThan(before);

  expect((await whenStill(layouts)) - before).toBe(1);
  await expect(list(page, "Papers of Bernd Bischl")).toBeVisible();
});

/** A number once it has not changed for ten looks, a tenth of a second apart. */
async function whenStill(read: () => Promise<number>): Promise<number> {
  let seen = await read();
  let same = 0;
  const look = async () => {
    const next = await read();
    same = next === seen ? same + 1 : 0;
    seen = next;
    return same;
  };
  await expect.poll(look, { intervals: [100], timeout: 30_000 }).toBe(10);
  return seen;
}
