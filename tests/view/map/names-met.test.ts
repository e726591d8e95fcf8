import { expect, test } from "vitest";

import { NamesMet } from "../../../src/view/map/names-met.ts";

const STILL = { scale: 1, originX: 0, originY: 0 };
const ADA = { author: 0, box: { minX: 0, maxX: 30, minY: 0, maxY: 16 } };
const BOB = { author: 1, box: { minX: 40, maxX: 70, minY: 0, maxY: 16 } };

test("a point within a name means its person, and one between names nobody", () => {
  const met = new NamesMet();

  expect(met.at({ x: 50, y: 8 }, [ADA, BOB], STILL)).toBe(1);
  expect(met.at({ x: 35, y: 8 }, [ADA, BOB], STILL)).toBe(undefined);
});

test("a name that goes elsewhere while it is pointed at is met where it was", () => {
  const met = new NamesMet();
  met.at({ x: 10, y: 8 }, [ADA], STILL);

  expect(met.at({ x: 12, y: 8 }, [{ ...BOB, author: 0 }], { ...STILL })).toBe(0);
});

test("once the pointer has left, or the map has moved, nothing is met where a name was", () => {
  const met = new NamesMet();
  met.at({ x: 10, y: 8 }, [ADA], STILL);
  expect(met.at({ x: 10, y: 8 }, [], { ...STILL, originX: 9 })).toBe(undefined);

  met.at({ x: 10, y: 8 }, [ADA], STILL);
  met.at({ x: 10, y: 80 }, [], STILL);
  expect(met.at({ x: 10, y: 8 }, [], STILL)).toBe(undefined);
});
