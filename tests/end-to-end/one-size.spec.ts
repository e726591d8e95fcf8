import { expect, type Page, test } from "@playwright/test";

import { openApp } from "./app.ts";

const NETWORK = `graph [\n${Array.from({ length: 40 }, (_, id) => `node [ id ${id} ]`).join("\n")}
${Array.from({ length: 39 }, (_, id) => `edge [ source ${id} target ${id + 1} ]`).join("\n")}\n]\n`;

const LIST = JSON.stringify(
  Array.from({ length: 40 }, (_, i) => ({
    title: `Looms ${i}`,
    authors: [`Ada ${String.fromCodePoint(65 + (i % 26))}. King`, "Bob Byron"],
    year: 1990 + i,
  })),
);

// A later one waits until the graphics card has drawn all it was given: half a second without a card.
for (const [width, height] of [
  [1280, 800],
  [1000, 600],
  [390, 844],
] as const)
  for (const address of ["/", "/?url=chain.gml", "/?url=list.json"])
    test(`of ${width} × ${height} px, ${address} gives the map its size once`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.route("**/chain.gml", (route) => route.fulfill({ body: NETWORK }));
      await page.route("**/list.json", (route) => route.fulfill({ body: LIST }));
      await page.addInitScript(noteHeights);

      await openApp(page, address);

      expect(await heightsOf(page)).toHaveLength(1);
    });

function heightsOf(page: Page): Promise<number[]> {
  return page.evaluate("heights");
}

/** Runs in the page, before its own scripts: which heights the canvas was given that is drawn on. */
function noteHeights() {
  const heights: number[] = [];
  const note = (canvas: HTMLCanvasElement, height: number) => {
    if (canvas.className === "sigma-edges" && heights.at(-1) !== height) heights.push(height);
  };
  const { prototype } = HTMLCanvasElement;
  const { get, set } = Object.getOwnPropertyDescriptor(prototype, "height") ?? {};
  Object.defineProperty(prototype, "height", {
    get,
    set(this: HTMLCanvasElement, height: number) {
      note(this, height);
      set?.call(this, height);
    },
  });
  // Sigma's way.
  prototype.setAttribute = function setAttribute(this: HTMLCanvasElement, name, value) {
    if (name === "height") note(this, Number.parseFloat(value));
    Element.prototype.setAttribute.call(this, name, value);
  };
  Object.assign(globalThis, { heights });
}
