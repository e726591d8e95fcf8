import { expect, test } from "vitest";

import { Pace } from "../../../src/view/map/pace.ts";

const over = () => true;

test("a frame that is over by the next one of the screen may be followed at once", () => {
  const pace = new Pace();

  pace.drew(1000, over);

  expect(pace.mayDraw(1017)).toBe(true);
  expect(pace.isCheap).toBe(true);
});

test("after a frame of 80 ms nothing is drawn for another 80 ms", () => {
  const pace = new Pace();

  pace.drew(1000, over);

  expect(pace.mayDraw(1080)).toBe(false);
  expect(pace.mayDraw(1159)).toBe(false);
  expect(pace.mayDraw(1160)).toBe(true);
  expect(pace.isCheap).toBe(false);
});

test("while the graphics card is at work nothing is drawn, however long it takes", () => {
  const pace = new Pace();

  pace.drew(1000, () => false);

  expect(pace.mayDraw(9000)).toBe(false);
});

test("a fast frame after slow ones makes frames cheap again", () => {
  const pace = new Pace();
  pace.drew(1000, over);
  pace.mayDraw(1080);

  pace.drew(1200, over);

  expect(pace.mayDraw(1210)).toBe(true);
  expect(pace.isCheap).toBe(true);
});
