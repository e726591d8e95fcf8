import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";

import type { PlacedFrame } from "../../src/layout/feed.ts";

import { ADA } from "./looms.ts";
import {
  drag,
  feed,
  grasp,
  hasInkAt,
  middleOfName,
  mountMap,
  nextFrames,
  PLACES,
  turnWheel,
  UNIT,
} from "./map-stage.ts";
import { actionsOf } from "./stage.ts";

test("a click on a name selects its person", async () => {
  const map = await mountMap();
  const actions = actionsOf(map);
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  await userEvent.click(page.getByRole("application"), { position: middleOfName(map, "Cem") });

  expect(actions).toEqual([{ type: "person-selected", key: "cem" }]);
});

test("a name under the pointer makes it a hand and its person stand out, and is met where it was", async () => {
  const map = await mountMap();
  const actions = actionsOf(map);
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const position = middleOfName(map, "Cem");

  await userEvent.hover(page.getByRole("application"), { position });
  await expect.poll(() => map.shadowRoot?.querySelector(".pointing")).not.toBe(null);
  // Cem and Ada, who wrote with him.
  await expect.poll(() => map.layers.names.people.length).toBe(2);
  await userEvent.click(page.getByRole("application"), { position });

  expect(actions).toEqual([{ type: "person-selected", key: "cem" }]);
});

test("who presses on a name and moves the pointer moves the map, and nobody on it", async () => {
  const map = await mountMap();
  const actions = actionsOf(map);
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const from = middleOfName(map, "Ada");

  await drag(from, { x: from.x, y: from.y + 60 });

  expect(actions).toEqual([]);
});

test("a click on a tie selects its pair, the one with more papers first", async () => {
  const actions = actionsOf(await mountMap());
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  await userEvent.click(page.getByRole("application"), { position: { x: 130, y: 150 } });

  expect(actions).toEqual([{ type: "pair-selected", keys: ["ada", "bob"] }]);
});

test.each([
  ["a tie", { x: 250, y: 150 }],
  ["a person", { x: 200, y: 150 }],
])("%s under the pointer dims the rest only until the wheel zooms", async (_, position) => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const all = map.layers.names.people.length;

  await userEvent.hover(page.getByRole("application"), { position });
  await expect.poll(() => map.layers.names.people.length).toBeLessThan(all);
  // Out, so that everybody stays in sight.
  turnWheel(position, 10);

  await expect.poll(() => map.layers.names.people.length).toBe(all);
});

test("an arrow key leads to the neighbour in its direction, and Enter selects them", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  map.selected = [ADA];
  const actions = actionsOf(map);
  await map.updateComplete;

  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}{Enter}");

  expect(actions).toEqual([{ type: "person-selected", key: "cem" }]);
  await expect.element(page.getByText(/^Cem, /)).toBeInTheDocument();
});

test("somebody who is dragged is pinned where they are let go, and the map stays where it is", async () => {
  const pinned: unknown[] = [];
  const map = await mountMap({ ...feed, pin: (...pin) => pinned.push(pin) });
  const actions = actionsOf(map);
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  await drag({ x: 200, y: 150 }, { x: 200, y: 60 });

  const up = 90 / UNIT;
  expect(actions).toMatchObject([{ type: "person-pinned", key: "ada", x: expect.closeTo(0, 2) }]);
  expect(actions[0]).toHaveProperty("y", expect.closeTo(up, 2));
  expect(pinned).toHaveLength(1);
  await expect.poll(() => hasInkAt(200, 60)).toBe(true);
});

test("on the map of a tall window the picture lies turned by a quarter, and pins are where the layout is", async () => {
  const map = await mountMap();
  map.style.cssText += "; width: 300px; height: 400px; --tall: 1";
  const actions = actionsOf(map);
  // Bob, whom the layout puts on the left, is on top; the fit is that of a wide map, turned.
  await expect.poll(() => hasInkAt(150, Math.round(200 - 20 * UNIT))).toBe(true);
  expect(map.camera?.visiblePart.isTurned).toBe(true);

  await drag({ x: 150, y: Math.round(200 - 20 * UNIT) }, { x: 150 + 40, y: 200 });

  expect(actions).toMatchObject([{ type: "person-pinned", key: "bob", x: expect.closeTo(0, 1) }]);
  expect(actions[0]).toHaveProperty("y", expect.closeTo(40 / UNIT, 1));
});

test.each([
  {
    what: "gave way anew in the middle of the drag",
    async happen(tell: Tell, move: () => void) {
      // Two answers between two frames of the screen; the second begins anew to give way.
      tell({ positions: PLACES, phase: "running", iterations: 9, run: 1 });
      tell({ positions: spread(1.2, 1.2), phase: "running", iterations: 1, run: 1 });
      await nextFrames(12);
      move();
      tell({ positions: spread(1.4, 1.4), phase: "running", iterations: 3, run: 1 });
      await nextFrames(12);
    },
  },
  {
    what: "gave way while the map was smaller",
    async happen(tell: Tell, _: () => void, map: HTMLElement) {
      tell({ positions: spread(2, 1), phase: "running", iterations: 2, run: 1 });
      await nextFrames(12);
      map.style.height = "200px";
      await nextFrames(3);
      tell({ positions: spread(1, 3), phase: "running", iterations: 3, run: 1 });
      await nextFrames(12);
      map.style.height = "300px";
      await nextFrames(3);
    },
  },
])(
  "who is dragged and let go again leaves the map as it was, also when the others $what",
  async ({ happen }) => {
    const { map, tell } = await mountWith(PLACES, "settled");
    const { move, drop } = grasp({ x: 200, y: 150 });
    move({ x: 200, y: 90 });

    await happen(tell, () => move({ x: 200, y: 80 }), map);
    drop({ x: 200, y: 80 });
    tell({ positions: PLACES, phase: "settled", iterations: 1, run: 1 });

    await expect.poll(() => map.camera?.isFitted).toBe(true);
    await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  },
);

test("who is dragged while the map grows is let go, and everybody is in view when it rests", async () => {
  const { map, tell } = await mountWith(PLACES, "running");
  const { move, drop } = grasp({ x: 200, y: 150 });
  move({ x: 200, y: 90 });
  tell({ positions: spread(3, 3), phase: "running", iterations: 2, run: 1 });
  await expect.poll(() => map.camera?.isFitted).toBe(false);

  drop({ x: 200, y: 90 });
  tell({ positions: spread(4, 4), phase: "settled", iterations: 3, run: 1 });

  await expect.poll(() => map.camera?.isFitted).toBe(true);
});

test("a layout that begins anew under a drag does not move the map", async () => {
  const { map, tell } = await mountWith(PLACES, "settled");
  const { move, drop } = grasp({ x: 200, y: 150 });
  move({ x: 200, y: 90 });
  await nextFrames(3);
  const before = map.camera!.visiblePart;

  tell({ positions: spread(2, 2), phase: "running", iterations: 1, run: 2 });
  await nextFrames(12);

  const { minX, maxY } = map.camera!.visiblePart;
  drop({ x: 200, y: 90 });
  expect([minX, maxY]).toEqual([expect.closeTo(before.minX, 3), expect.closeTo(before.maxY, 3)]);
});

test("who zooms after a drag goes on seeing that part when the map rests", async () => {
  const { map, tell } = await mountWith(PLACES, "running");
  await drag({ x: 200, y: 150 }, { x: 200, y: 90 });
  map.camera?.zoomIn();
  await nextFrames(20);

  tell({ positions: spread(4, 4), phase: "settled", iterations: 3, run: 1 });
  await nextFrames(40);

  expect(map.camera?.isFitted).toBe(false);
});

/** A map, and who tells it where everybody is. */
async function mountWith(positions: Float32Array, phase: PlacedFrame["phase"]) {
  let tell: Tell = () => undefined;
  const map = await mountMap({
    ...feed,
    subscribe(listener) {
      tell = listener;
      listener({ positions, phase, iterations: 1, run: 1 });
      return () => undefined;
    },
  });
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  return { map, tell };
}

type Tell = (frame: PlacedFrame) => void;

/** Everybody farther from Ada. */
function spread(x: number, y: number): Float32Array {
  return PLACES.map((place, i) => place * (i % 2 === 0 ? x : y));
}
