import { expect, test } from "vitest";

import { hasInkAt, inkOfThree, mountMap, nextFrames, type Point } from "./map-stage.ts";
import { actionsOf } from "./stage.ts";

const [LEFT, RIGHT]: [Point, Point] = [
  { x: 150, y: 150 },
  { x: 250, y: 150 },
];

test("two fingers that turn leave the map upright and as large as it was", async () => {
  await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  putDown(LEFT);
  putDown(LEFT, RIGHT);
  move({ x: 165, y: 115 }, { x: 235, y: 185 });
  move({ x: 200, y: 100 }, { x: 200, y: 200 });
  await nextFrames(3);

  await expect.poll(() => inkOfThree()).toEqual({ ada: true, bob: true, cem: true });
});

test("what is between two fingers comes nearer as they part, goes where they go, and is not chosen", async () => {
  const map = await mountMap();
  const actions = actionsOf(map);
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  putDown(LEFT);
  putDown(LEFT, RIGHT);
  move({ x: 125, y: 150 }, { x: 275, y: 150 });
  move({ x: 100, y: 150 }, { x: 300, y: 150 });
  move({ x: 110, y: 210 }, { x: 310, y: 210 });
  await nextFrames(3);

  expect(map.camera?.ratio).toBeCloseTo(0.5, 5);
  await expect.poll(() => hasInkAt(210, 210)).toBe(true);
  // One at once with the other: the one that stayed where it was is no tap.
  putDown(LEFT);
  putDown(LEFT, RIGHT);
  move(LEFT, { x: 255, y: 150 });
  lift();
  expect(actions).toEqual([]);
});

test("with one of two fingers lifted the other moves the map, and chooses nobody", async () => {
  const map = await mountMap();
  const actions = actionsOf(map);
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  putDown(LEFT);
  putDown(LEFT, RIGHT);
  move({ x: 140, y: 150 }, RIGHT);
  move(LEFT, RIGHT);
  lift(LEFT);
  await Promise.resolve();
  move({ x: 180, y: 190 });
  move({ x: 190, y: 210 });
  await nextFrames(3);

  await expect.poll(() => hasInkAt(240, 210)).toBe(true);
  putDown(LEFT);
  putDown(LEFT, RIGHT);
  lift(LEFT);
  await Promise.resolve();
  lift();
  expect(actions).toEqual([]);
});

test("a finger put down and lifted chooses who is there", async () => {
  const actions = actionsOf(await mountMap());
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  putDown({ x: 200, y: 150 });
  lift();

  expect(actions).toEqual([{ type: "person-selected", key: "ada" }]);
});

function putDown(...fingers: readonly Point[]): void {
  send("touchstart", fingers);
}

function move(...fingers: readonly Point[]): void {
  send("touchmove", fingers);
}

/** @param staying - fingers that are still there. */
function lift(...staying: readonly Point[]): void {
  send("touchend", staying);
}

function send(type: string, fingers: readonly Point[]): void {
  const target = document.querySelector("graph-canvas")?.shadowRoot?.querySelector(".sigma-mouse");
  if (!target) throw new Error("There is no map.");
  const touches = fingers.map(
    ({ x, y }, identifier) => new Touch({ identifier, target, clientX: x, clientY: y }),
  );
  target.dispatchEvent(
    new TouchEvent(type, { touches, bubbles: true, composed: true, cancelable: true }),
  );
}
