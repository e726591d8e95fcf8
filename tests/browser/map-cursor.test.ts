/** What stays pointed at, by the keyboard's cursor and by a pointer at rest. */

import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import { ADA } from "./looms.ts";
import { hasInkAt, mountMap } from "./map-stage.ts";

test("Escape lets go of the cursor once nobody is selected", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const all = map.layers.names.people.length;
  map.selected = [ADA];
  await map.updateComplete;
  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}");
  await expect.poll(() => map.layers.names.people.length).toBeLessThan(all);

  // What goes a step back is the page; the map stands alone here.
  await userEvent.keyboard("{Escape}");
  map.selected = [];
  await map.updateComplete;
  expect(map.layers.names.people.length).toBeLessThan(all);

  await userEvent.keyboard("{Escape}");
  await expect.poll(() => map.layers.names.people.length).toBe(all);
});

test("a key that zooms lets go of whom a pointer at rest was at", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const all = map.layers.names.people.length;
  const target = page.getByRole("application");
  await userEvent.tab();
  await userEvent.hover(target, { position: { x: 200, y: 150 } });
  await expect.poll(() => map.layers.names.people.length).toBeLessThan(all);

  // Out, so that everybody stays in sight.
  await userEvent.keyboard("-");

  await expect.poll(() => map.layers.names.people.length).toBe(all);
});
