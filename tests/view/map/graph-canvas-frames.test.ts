import { beforeEach, expect, test, vi } from "vitest";

import { Frames } from "../../../src/view/map/frames.ts";

/** The screen shows a frame every 16 ms; the graphics card takes this long for one of ours. */
let cardMs: number;
let drawn: number[];
let moved: number[];
let canStandIn: boolean;
let frames: Frames;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] });
  vi.stubGlobal("requestAnimationFrame", (call: () => void) => setTimeout(call, 16));
  vi.stubGlobal("cancelAnimationFrame", clearTimeout);
  cardMs = 5;
  drawn = [];
  moved = [];
  canStandIn = true;
  frames = new Frames({
    draw() {
      const since = performance.now();
      drawn.push(since);
      return () => performance.now() - since >= cardMs;
    },
    movePicture() {
      if (canStandIn) moved.push(performance.now());
      return canStandIn;
    },
  });
  return () => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  };
});

test("what is wished for several times is drawn once, in the next frame of the screen", () => {
  frames.wish();
  frames.wish();

  vi.advanceTimersByTime(500);

  expect(drawn).toHaveLength(1);
});

test("a wish after a long rest is granted at once, though nobody asked how long the last frame took", () => {
  frames.wish();
  vi.advanceTimersByTime(2000);

  frames.wish();
  vi.advanceTimersByTime(16);

  expect(drawn).toHaveLength(2);
});

test("wished for all the time, frames of 100 ms take no more than half of it", () => {
  cardMs = 100;

  for (let ms = 0; ms < 2000; ms += 10) {
    frames.wish();
    vi.advanceTimersByTime(10);
  }

  expect(drawn.length).toBeGreaterThan(6);
  expect(drawn.length).toBeLessThanOrEqual(10);
});

test("wished for all the time, fast frames are drawn as often as the screen shows them", () => {
  for (let ms = 0; ms < 800; ms += 8) {
    frames.wish();
    vi.advanceTimersByTime(8);
  }

  expect(drawn.length).toBeGreaterThan(40);
});

test("while the camera moves over a costly map the last picture stands in, and at rest it is drawn", () => {
  cardMs = 100;
  frames.wish();
  vi.advanceTimersByTime(1000);

  for (let ms = 0; ms < 400; ms += 10) {
    frames.wishMoved();
    vi.advanceTimersByTime(10);
  }
  const whileMoving = drawn.length - 1;
  vi.advanceTimersByTime(400);

  expect(whileMoving).toBe(0);
  expect(moved.length).toBeGreaterThan(15);
  expect(drawn).toHaveLength(2);
});

test("a picture that shows too little of what the camera sees is drawn anew, while there is time", () => {
  cardMs = 100;
  canStandIn = false;
  frames.wish();
  vi.advanceTimersByTime(1000);

  for (let ms = 0; ms < 1000; ms += 10) {
    frames.wishMoved();
    vi.advanceTimersByTime(10);
  }

  expect(drawn.length).toBeGreaterThan(3);
});

test("nothing is drawn after the end", () => {
  frames.wish();

  frames.stop();
  vi.advanceTimersByTime(500);

  expect(drawn).toEqual([]);
});

test("after the map is gone nothing is drawn, however its camera goes on", () => {
  frames.wish();
  frames.stop();

  frames.wishMoved();
  frames.now();
  vi.advanceTimersByTime(500);

  expect(drawn).toEqual([]);
});
