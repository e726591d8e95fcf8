import { expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";

import type { LayoutFrame, PlacedFrame, PositionFeed } from "../../src/layout/feed.ts";
import { selectView } from "../../src/state/select.ts";
import { MotionEvent } from "../../src/view/map/events.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import {
  feed,
  hasInkAt,
  hasNames,
  inkOfThree,
  mountMap,
  nextFrames,
  PLACES,
  pictureOf,
  view,
  withoutCem,
} from "./map-stage.ts";
import { actionsOf, mount, seriousProblems } from "./stage.ts";

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
  await expect.poll(() => map.camera?.ratio).toBeCloseTo(1.5, 5);
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

const pairs = Array.from({ length: 800 }, (_, i) => [`Ada ${i}`, `Bob ${i}`]);
const crowd = aState(aBibliography(...pairs.map((authors) => aPaper({ authors }))));

test("names of people go with their discs when a crowd of others is opened", async () => {
  const map = await mountMap();
  await expect.poll(() => hasNames(map)).toBe(true);

  // Its layout is not heard of for a while, nor are its names placed at once.
  map.feed = { ...feed, subscribe: () => () => undefined };
  map.view = selectView(crowd);
  await map.updateComplete;

  expect(hasNames(map)).toBe(false);
});

test("of a crowd, discs are drawn first, and their names a frame later", async () => {
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

test("a map that was taken away is not drawn again when its context is lost, too", async () => {
  const map = await mountMap();
  const stage = map.shadowRoot!.querySelector(".stage")!;
  await expect.poll(() => stage.querySelectorAll("canvas").length).toBeGreaterThan(0);

  map.remove();
  stage.dispatchEvent(new Event("webglcontextlost"));

  expect(stage.querySelectorAll("canvas")).toHaveLength(0);
});
