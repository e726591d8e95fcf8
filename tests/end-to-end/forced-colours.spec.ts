/** Where a system uses colours of its own (Windows' contrast themes), it is still seen what is chosen. */

import { expect, type Locator, type Page, test } from "@playwright/test";

import { list, openApp, tab } from "./app.ts";

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ forcedColors: "active" });
  await openApp(page);
});

test("the tab that is open and the counting that is chosen are highlighted, the others not", async ({
  page,
}) => {
  const [highlight, highlightText] = await systemColours(page, ["Highlight", "HighlightText"]);
  const chosen = [tab(page, "People"), label(page, "Full")];
  const others = [tab(page, "Papers"), label(page, "Fractional")];

  for (const one of chosen) {
    expect(await coloursOf(one)).toEqual({ background: highlight, text: highlightText });
  }
  for (const one of others) expect((await coloursOf(one)).background).not.toBe(highlight);

  await tab(page, "Papers").click();
  await page.getByRole("radio", { name: "Fractional" }).check();

  for (const one of others) expect((await coloursOf(one)).background).toBe(highlight);
});

test("a cluster and a year that are looked at are highlighted", async ({ page }) => {
  const [highlight] = await systemColours(page, ["Highlight"]);
  const cluster = list(page, "Clusters").getByRole("button").first();
  expect((await coloursOf(cluster)).background).not.toBe(highlight);

  await cluster.click();
  expect((await coloursOf(cluster)).background).toBe(highlight);

  const year = page.getByRole("toolbar", { name: "Choose a year" }).getByRole("button").last();
  await year.click();
  expect((await coloursOf(year)).background).toBe(highlight);
});

test("a switch that is on is filled, with its knob at the other end", async ({ page }) => {
  const track = page.getByRole("switch", { name: "Hide David Rügamer" }).locator(".track");
  const [canvas, ink] = await systemColours(page, ["Canvas", "ButtonText"]);
  expect(await looksOf(track)).toEqual({ track: ink, knob: canvas, shift: "16px" });

  await page.getByRole("switch", { name: "Hide David Rügamer" }).click();

  const off = await looksOf(track);
  expect(off.track).not.toBe(ink);
  expect(off).toMatchObject({ knob: ink, shift: "0px" });
});

test("the map keeps its colours, which are data, and the background that its names are for", async ({
  page,
}) => {
  const map = page.locator("graph-canvas").locator("xpath=..");
  expect((await coloursOf(map)).background).toBe("rgb(250, 250, 247)");

  const swatch = list(page, "Legend").locator("circle").last();

  expect(await swatch.evaluate((circle) => getComputedStyle(circle).fill)).toMatch(
    /^rgb\((?!0, 0, 0|255, 255, 255)/u,
  );
});

/** The part that is coloured is the label around the radio. */
function label(page: Page, name: string): Locator {
  return page.getByRole("radio", { name, exact: true }).locator("xpath=..");
}

async function coloursOf(locator: Locator) {
  return locator.evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return { background: backgroundColor, text: color };
  });
}

async function looksOf(track: Locator) {
  return track.evaluate((element) => {
    const knob = getComputedStyle(element, "::before");
    return {
      track: getComputedStyle(element).backgroundColor,
      knob: knob.backgroundColor,
      shift: knob.marginInlineStart,
    };
  });
}

/** As they are seen on this page. */
async function systemColours(page: Page, names: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(
    (wanted) =>
      wanted.map((name) => {
        const probe = document.createElement("p");
        probe.style.setProperty("forced-color-adjust", "none");
        probe.style.backgroundColor = name;
        document.body.append(probe);
        const { backgroundColor } = getComputedStyle(probe);
        probe.remove();
        return backgroundColor;
      }),
    names,
  );
}
