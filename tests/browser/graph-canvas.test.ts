import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";

import type { PositionFeed } from "../../src/layout/feed.ts";
import { selectView } from "../../src/state/select.ts";
import { GraphCanvas } from "../../src/view/graph-canvas.ts";

import { ADA, looms } from "./looms.ts";
import { actionsOf, mount, seriousProblems } from "./stage.ts";

const view = selectView(looms);

/** Ada at the origin, the others around her, on a map of 40 by 20. */
const feed: PositionFeed = {
  subscribe(listener) {
    const positions = Float32Array.of(0, 0, -20, 0, 20, 0, 0, 10, 0, -10);
    listener({ positions, phase: "settled", iterations: 1 });
    return () => undefined;
  },
  pin: () => undefined,
  unpin: () => undefined,
};

async function mountMap(): Promise<GraphCanvas> {
  const map = await mount("graph-canvas", { view, feed, description: "5 people, 3 ties" });
  map.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 400px; height: 300px";
  return map;
}

/** Whether anything but the background is drawn around a point, in pixels of the map. */
async function hasInkAt(x: number, y: number): Promise<boolean> {
  const base64 = await page.screenshot({ save: false });
  const picture = await createImageBitmap(
    await (await fetch(`data:image/png;base64,${base64}`)).blob(),
  );
  const context = new OffscreenCanvas(3, 3).getContext("2d");
  if (context === null) throw new Error("This browser draws on no canvas off the page.");
  context.drawImage(picture, 1 - x, 1 - y);
  const { data } = context.getImageData(0, 0, 3, 3);
  return Math.max(...data.slice(16, 19)) - Math.min(...data.slice(16, 19)) > 60;
}

test("a property is not shadowed by a field of the class", async () => {
  const map = await mountMap();

  expect(Object.hasOwn(map, "view")).toBe(false);
});

test("people are drawn where the layout puts them", async () => {
  await mountMap();

  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  expect(await hasInkAt(100, 100)).toBe(false);
});

test("a map that is taken away and put back 25 times still draws, without a warning", async () => {
  const warnings = [vi.spyOn(console, "warn"), vi.spyOn(console, "error")];
  const map = await mountMap();

  for (let times = 0; times < 25; times++) {
    map.remove();
    document.body.append(map);
    await map.updateComplete;
  }

  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  expect(warnings.flatMap(({ mock }) => mock.calls)).toEqual([]);
});

test.each([
  { what: "on a disc selects its person", x: 200, action: { type: "person-selected", key: "ada" } },
  { what: "beside everything lets go", x: 390, action: { type: "selection-cleared" } },
])("a click $what", async ({ x, action }) => {
  const actions = actionsOf(await mountMap());
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  await userEvent.click(page.getByRole("application"), { position: { x, y: 150 } });

  expect(actions).toEqual([action]);
});

test("a click on a tie selects its pair, the one with more papers first", async () => {
  const actions = actionsOf(await mountMap());
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  await userEvent.click(page.getByRole("application"), { position: { x: 130, y: 150 } });

  expect(actions).toEqual([{ type: "pair-selected", keys: ["ada", "bob"] }]);
});

test("an arrow key leads to the neighbour in its direction, and Enter selects them", async () => {
  const map = await mountMap();
  map.selected = [ADA];
  const actions = actionsOf(map);
  await map.updateComplete;

  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}{Enter}");

  expect(actions).toEqual([{ type: "person-selected", key: "cem" }]);
  await expect.element(page.getByText(/^Cem, /)).toBeInTheDocument();
});

test("the canvas says in words what is on it", async () => {
  const map = await mountMap();

  await expect
    .element(page.getByRole("application"))
    .toHaveAccessibleDescription("5 people, 3 ties");
  expect(await seriousProblems(map)).toEqual([]);
});
