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
  const highlight = await systemColour(page, "Highlight");
  const highlightText = await systemColour(page, "HighlightText");
  const chosen = [tab(page, "People"), label(page, "Full")];
  const others = [tab(page, "Papers"), label(page, "Fractional")];

  for (const one of chosen) {
    await expect(one).toHaveCSS("background-color", highlight);
    await expect(one).toHaveCSS("color", highlightText);
  }
  for (const one of others) await expect(one).not.toHaveCSS("background-color", highlight);

  await tab(page, "Papers").click();
  await page.getByRole("radio", { name: "Fractional" }).check();

  for (const one of others) await expect(one).toHaveCSS("background-color", highlight);
});

test("a cluster and a year that are looked at are highlighted", async ({ page }) => {
  const highlight = await systemColour(page, "Highlight");
  const cluster = list(page, "Clusters").getByRole("button").first();
  await expect(cluster).not.toHaveCSS("background-color", highlight);

  await cluster.click();
  await expect(cluster).toHaveCSS("background-color", highlight);

  const year = page.getByRole("toolbar", { name: "Choose a year" }).getByRole("button").last();
  await year.click();
  await expect(year).toHaveCSS("background-color", highlight);
});

test("a switch that is on is filled, with its knob at the other end", async ({ page }) => {
  const track = page.getByRole("switch", { name: "Hide David Rügamer" }).locator(".track");
  const canvas = await systemColour(page, "Canvas");
  const ink = await systemColour(page, "ButtonText");
  await expect.poll(() => looksOf(track)).toEqual({ track: ink, knob: canvas, shift: "16px" });

  await page.getByRole("switch", { name: "Hide David Rügamer" }).click();

  await expect.poll(() => looksOf(track)).toMatchObject({ knob: ink, shift: "0px" });
  expect((await looksOf(track)).track).not.toBe(ink);
});

test("the map keeps its colours, which are data, and the background that its names are for", async ({
  page,
}) => {
  const map = page.locator("graph-canvas").locator("xpath=..");
  await expect(map).toHaveCSS("background-color", "rgb(250, 250, 247)");

  const swatch = list(page, "Legend").locator("circle").last();

  expect(await swatch.evaluate((circle) => getComputedStyle(circle).fill)).toMatch(
    /^rgb\((?!0, 0, 0|255, 255, 255)/u,
  );
});

test("whoever asks for more contrast reads small print as black as the rest, and sees where fields end", async ({
  page,
}) => {
  const INK = "rgb(23, 27, 38)";
  await page.emulateMedia({ forcedColors: "none", colorScheme: "light" });
  const note = page.getByText("Papers per year").first();
  const field = page.getByRole("combobox", { name: "Find a person or a paper" });
  await expect(note).not.toHaveCSS("color", INK);

  await page.emulateMedia({ forcedColors: "none", colorScheme: "light", contrast: "more" });

  await expect(note).toHaveCSS("color", INK);
  // Three to one against white, as the rules ask for what shows where a field is.
  await expect(field).toHaveCSS("border-color", "rgb(138, 143, 154)");
});

/** The part that is coloured is the label around the radio. */
function label(page: Page, name: string): Locator {
  return page.getByRole("radio", { name, exact: true }).locator("xpath=..");
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

/** As it is seen on this page. */
async function systemColour(page: Page, name: string): Promise<string> {
  return page.evaluate((wanted) => {
    const probe = document.createElement("p");
    probe.style.setProperty("forced-color-adjust", "none");
    probe.style.backgroundColor = wanted;
    document.body.append(probe);
    const { backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return backgroundColor;
  }, name);
}
