import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";

import type { LayoutFrame, PlacedFrame, PositionFeed } from "../../src/layout/feed.ts";
import { selectView } from "../../src/state/select.ts";
import { MotionEvent } from "../../src/view/map/events.ts";
import { GraphCanvas } from "../../src/view/map/graph-canvas.ts";

import { aBibliography, aPaper, aState } from "../builders.ts";
import { ADA, CEM, looms } from "./looms.ts";
import { actionsOf, mount, seriousProblems } from "./stage.ts";

const view = selectView(looms);

/** Ada at the origin, the others around her, on a map of 40 by 20. */
const PLACES = Float32Array.of(0, 0, -20, 0, 20, 0, 0, 10, 0, -10);

/**
 * Px per unit of it. From the rim of Bob's disc to that of Cem's the map is 42.41 units wide. Sigma takes 36 px
 * off each side of the shorter edge and keeps the proportions: (300 − 72) · 4 / 3 = 304 px.
 */
const UNIT = 304 / 42.41;

const feed: PositionFeed = {
  subscribe(listener) {
    listener({ positions: PLACES, phase: "settled", iterations: 1 });
    return () => undefined;
  },
  pin: () => undefined,
  unpin: () => undefined,
};

/** The same, but that Aaron has come, and Ada wrote with Fay instead of Cem. */
const withoutCem = aState(
  aBibliography(
    aPaper({ title: "On Looms", authors: ["Ada", "Bob"], year: 2021 }),
    aPaper({ title: "On $n$ Cards", authors: ["Ada", "Bob"], year: 2023 }),
    aPaper({ title: "On Numbers", authors: ["Ada", "Fay"], year: 2022 }),
    aPaper({ title: "On Silk", authors: ["Dee", "Eve"], year: 2023 }),
    aPaper({ title: "On Shuttles", authors: ["Aaron"], year: 2024 }),
  ),
);

async function mountMap(positions = feed): Promise<GraphCanvas> {
  const description = "5 people, 3 ties";
  const map = await mount("graph-canvas", { view, feed: positions, description });
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

/** Whether somebody in colour is at the places of the first three, with the camera so far away. */
async function inkOfThree(ratio = 1): Promise<Record<string, boolean>> {
  const seen: Record<string, boolean> = {};
  for (const [author, name] of ["ada", "bob", "cem"].entries()) {
    const [x, y] = [PLACES[2 * author]!, PLACES[2 * author + 1]!];
    seen[name] = await hasInkAt(
      200 + Math.round((x * UNIT) / ratio),
      150 - Math.round((y * UNIT) / ratio),
    );
  }
  return seen;
}

/** A screenshot of the map, once it has been drawn. */
async function pictureOf(map: GraphCanvas): Promise<string> {
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  await document.fonts.ready;
  await nextFrames(5);
  return page.screenshot({ element: map, save: false });
}

/** Whether anything is written over the map. */
function hasNames(map: GraphCanvas): boolean {
  const canvas = map.shadowRoot?.querySelector<HTMLCanvasElement>(".overlay");
  const context = canvas?.getContext("2d");
  if (!canvas || !context) throw new Error("There is no canvas over the map.");
  return context.getImageData(0, 0, canvas.width, canvas.height).data.some((value) => value > 0);
}

async function nextFrames(count: number): Promise<void> {
  for (let i = 0; i < count; i++) await new Promise(requestAnimationFrame);
}

function middleOfName(map: GraphCanvas, name: string): Point {
  const box = map.names.find(({ text }) => text === name)?.box;
  if (box === undefined) throw new Error(`${name} is not named.`);
  return { x: (box.minX + box.maxX) / 2, y: (box.minY + box.maxY) / 2 };
}

/** Presses the mouse, moves it in two steps, and lets go. */
async function drag(from: Point, to: Point): Promise<void> {
  const canvas = document.querySelector("graph-canvas")?.shadowRoot?.querySelector(".sigma-mouse");
  const send = (type: string, { x, y }: Point, buttons: number) =>
    canvas?.dispatchEvent(
      new MouseEvent(type, { clientX: x, clientY: y, buttons, bubbles: true, composed: true }),
    );
  send("mousedown", from, 1);
  send("mousemove", { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, 1);
  send("mousemove", to, 1);
  send("mouseup", to, 0);
  await nextFrames(2);
}

interface Point {
  readonly x: number;
  readonly y: number;
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

test("a network of other people is drawn with the same graphics context, and seen as a whole", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const canvas = map.shadowRoot?.querySelector(".sigma-edges");
  map.camera?.zoomIn();
  await expect.poll(() => map.camera?.ratio).toBeLessThan(0.7);
  const names = ["Aida", "Bo", "Cleo", "Dov", "Ella"];

  map.view = selectView(aState(aBibliography(aPaper({ authors: names }))));

  await expect.poll(() => map.camera?.isFitted).toBe(true);
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  expect(map.shadowRoot?.querySelector(".sigma-edges")).toBe(canvas);
});

test("people who are in the next network too stay where they are until it is laid out, as does the camera", async () => {
  const frames: ((frame: PlacedFrame) => void)[] = [];
  const map = await mountMap({
    ...feed,
    subscribe(listener) {
      listener({
        positions: PLACES,
        phase: "settled",
        iterations: 1,
        authors: view.network.authors,
      });
      frames.push(listener);
      return () => undefined;
    },
  });
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  const before = await inkOfThree();
  map.camera?.zoomOut();
  await expect.poll(() => map.camera?.ratio).toBeGreaterThan(1.4);
  const motions: boolean[] = [];
  map.addEventListener(MotionEvent.type, ({ isMoving }) => motions.push(isMoving));

  // The numbers of all others are now one higher.
  const next = selectView(withoutCem);
  map.view = next;
  await nextFrames(5);

  expect(map.camera?.ratio).toBeCloseTo(1.5, 5);
  expect(motions).toEqual([]);
  expect(before).toEqual({ ada: true, bob: true, cem: true });
  await expect.poll(() => inkOfThree(1.5)).toEqual({ ada: true, bob: true, cem: false });

  const positions = Float32Array.of(0, 30, ...PLACES.map((place) => 2 * place));
  frames.at(-1)?.({ positions, phase: "settled", iterations: 1, authors: next.network.authors });
  expect(motions).toEqual([true]);
  await expect.poll(() => motions).toEqual([true, false]);
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
  expect(map.shadowRoot?.querySelector(".pointing")).not.toBe(null);
  // Cem and Ada, who wrote with him.
  await expect.poll(() => map.names.length).toBe(2);
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

test("people who come to their places one frame after the other look as if they had always been there", async () => {
  const frames: ((frame: LayoutFrame) => void)[] = [];
  const moving = await mountMap({
    ...feed,
    subscribe(listener) {
      frames.push(listener);
      return () => undefined;
    },
  });
  for (const step of [3, 2, 1]) {
    const positions = PLACES.map((place, i) => place * step + (i % 3) * (step - 1));
    frames[0]?.({ positions, phase: "running", iterations: 1 });
    await nextFrames(3);
  }
  const rest = new Promise((resolve) => {
    moving.addEventListener("coterie-motion", ({ isMoving }) => isMoving || resolve(0));
  });
  frames[0]?.({ positions: PLACES, phase: "settled", iterations: 3 });
  await rest;
  const seen = await pictureOf(moving);
  moving.remove();

  const still = await pictureOf(await mountMap());

  expect(seen).toBe(still);
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

test("a double click on a disc opens the ego network of its person, and does not zoom", async () => {
  const map = await mountMap();
  const actions = actionsOf(map);
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  await userEvent.dblClick(page.getByRole("application"), { position: { x: 200, y: 150 } });

  expect(actions.at(-1)).toEqual({ type: "ego-opened", key: "ada" });
  expect(map.camera?.ratio).toBe(1);
});

test("an ego network comes into view when it is opened, and what was seen before when it is left", async () => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);

  map.narrowed = Uint8Array.of(1, 0, 0, 1, 0);
  map.ego = "ada";
  await expect.poll(() => map.camera?.ratio).toBeLessThan(1);
  expect(map.camera?.isFitted).toBe(false);

  map.narrowed = undefined;
  map.ego = "";
  await expect.poll(() => map.camera?.isFitted).toBe(true);
});

test("an ego network that a link names comes into view once it is laid out", async () => {
  let tell: ((frame: LayoutFrame) => void) | undefined;
  const map = await mountMap({
    ...feed,
    subscribe(listener) {
      tell = listener;
      return () => undefined;
    },
  });
  map.narrowed = Uint8Array.of(1, 0, 0, 1, 0);
  map.ego = "ada";
  await map.updateComplete;

  tell?.({ positions: PLACES, phase: "running", iterations: 1 });
  await nextFrames(2);
  expect(map.camera?.isFitted).toBe(true);
  tell?.({ positions: PLACES, phase: "settled", iterations: 2 });

  await expect.poll(() => map.camera?.ratio).toBeLessThan(1);
});

test.each([
  { what: "who is selected and in view stays there", selected: [CEM], isInView: true },
  { what: "without anybody selected, the middle stays", selected: [], isInView: false },
])("while the map is zoomed in, $what", async ({ selected, isInView }) => {
  const map = await mountMap();
  await expect.poll(() => hasInkAt(200, 150)).toBe(true);
  map.selected = selected;
  await map.updateComplete;

  map.camera?.zoomIn();
  await expect.poll(() => map.camera?.ratio, { timeout: 5000 }).toBeCloseTo(1 / 1.5, 5);
  await nextFrames(3);

  // Cem is at (20, 0).
  expect((map.camera?.visiblePart.maxX ?? 0) > 20).toBe(isInView);
});

test("Enter on the person who is selected opens their ego network", async () => {
  const map = await mountMap();
  map.selected = [ADA];
  const actions = actionsOf(map);
  await map.updateComplete;

  await userEvent.tab();
  await userEvent.keyboard("{ArrowRight}");
  map.selected = [CEM];
  await userEvent.keyboard("{Enter}");

  expect(actions).toEqual([{ type: "ego-opened", key: "cem" }]);
});

test("of a crowd, discs are drawn first, and their names a frame later", async () => {
  const pairs = Array.from({ length: 800 }, (_, i) => [`Ada ${i}`, `Bob ${i}`]);
  const crowd = aState(aBibliography(...pairs.map((authors) => aPaper({ authors }))));
  const places = Float32Array.from({ length: 3200 }, (_, i) => (i % 2 === 0 ? i % 40 : i / 80));
  let tell: ((frame: LayoutFrame) => void) | undefined;
  const later: PositionFeed = {
    ...feed,
    subscribe(listener) {
      tell = listener;
      return () => undefined;
    },
  };
  const map = await mount("graph-canvas", { view: selectView(crowd), feed: later });
  map.style.cssText = "position: fixed; inset: 0 auto auto 0; width: 400px; height: 300px";
  await nextFrames(3);
  const isNamed: boolean[] = [];
  map.addEventListener(MotionEvent.type, () => isNamed.push(hasNames(map)));

  tell?.({ positions: places, phase: "running", iterations: 1 });

  expect(isNamed).toEqual([false, false]);
  await expect.poll(() => hasNames(map)).toBe(true);
});
