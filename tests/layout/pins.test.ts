import { expect, test } from "vitest";

import type { Place } from "../../src/layout/problem.ts";
import { type LayoutRun, startLayout } from "../../src/layout/run.ts";

import { distance, hashOf, overlaps } from "./pictures.ts";
import { aProblem, exampleProblem } from "./problems.ts";

/** The busiest of the example: 9 papers, in its largest component. */
const HUB = 7;

function toTheEnd(run: LayoutRun): Float32Array {
  while (run.phase === "running") run.advance(run.budget);
  return run.positions();
}

function placeOf(positions: Float32Array, person: number): readonly number[] {
  return [...positions.subarray(2 * person, 2 * person + 2)];
}

function pinnedTo(place: Place) {
  return { ...exampleProblem(), pins: [{ person: HUB, ...place }] };
}

const free = toTheEnd(startLayout(exampleProblem()));

test("a person who is pinned stands there in every frame, and at the end", () => {
  const run = startLayout({ ...exampleProblem(), pins: [{ person: HUB, x: 50, y: -20 }] });
  const places = [placeOf(run.positions(), HUB)];
  while (run.phase === "running") {
    run.advance(20);
    places.push(placeOf(run.positions(), HUB));
  }

  expect(places.every(([x, y]) => x === 50 && y === -20)).toBe(true);
});

test("co-authors follow, and other components stay where they are", () => {
  const [x, y] = placeOf(free, HUB) as [number, number];
  const pins = [{ person: HUB, x: x + 60, y }];

  const pinned = toTheEnd(startLayout({ ...exampleProblem(), pins }));

  // 67 is the closest co-author; 2 and 59 are a component of two.
  expect(distance(pinned, HUB, 67)).toBeLessThan(distance(free, HUB, 67) + 30);
  expect(placeOf(pinned, 67)[0]).toBeGreaterThan(placeOf(free, 67)[0]! + 20);
  expect(placeOf(pinned, 59)).toEqual(placeOf(free, 59));
});

test("who shares no paper with the person who is pinned stays where they are", () => {
  const [x, y] = placeOf(free, HUB) as [number, number];

  const pinned = toTheEnd(startLayout(pinnedTo({ x: x - 20, y })));

  const moved = Array.from({ length: pinned.length / 2 }, (_, person) => person).filter(
    (person) => String(placeOf(pinned, person)) !== String(placeOf(free, person)),
  );
  expect(moved).toEqual([7, 9, 10, 15, 35, 45, 66, 67, 71]);
});

test("wherever somebody is pinned, those who follow lie on nobody", () => {
  const { radius } = exampleProblem();
  const places = [-80, -40, 0, 40, 80].flatMap((x) => [-60, -30, 0, 30, 60].map((y) => ({ x, y })));

  const overlapping = places.flatMap((place) =>
    overlaps({ radius }, toTheEnd(startLayout(pinnedTo(place)))),
  );

  expect(overlapping).toEqual([]);
});

test("whoever is under a person who is pinned gives way, and all others of their component stay", () => {
  const [x, y] = placeOf(free, 59) as [number, number];

  const pinned = toTheEnd(startLayout(pinnedTo({ x: x + 0.5, y })));

  expect(distance(pinned, HUB, 59)).toBeGreaterThan(4);
  expect(distance([...placeOf(pinned, 59), ...placeOf(free, 59)], 0, 1)).toBeLessThan(8);
  expect(placeOf(pinned, 2)).toEqual(placeOf(free, 2));
});

test("it does not matter when somebody was pinned, nor where before", () => {
  const pin = { person: HUB, x: 10, y: 30 };
  const fromTheStart = startLayout({ ...exampleProblem(), pins: [pin] });
  const atTheEnd = startLayout(exampleProblem());
  toTheEnd(atTheEnd);
  atTheEnd.pin({ person: HUB, x: -80, y: 0 });
  atTheEnd.advance(13);
  atTheEnd.pin(pin);

  expect(atTheEnd.phase).toBe("running");
  expect(hashOf(toTheEnd(atTheEnd))).toBe(hashOf(toTheEnd(fromTheStart)));
});

test("letting everybody go gives the picture without pins", () => {
  const run = startLayout({ ...exampleProblem(), pins: [{ person: HUB, x: 50, y: -20 }] });
  toTheEnd(run);

  run.unpin(HUB);

  expect(run.phase).toBe("settled");
  expect(hashOf(run.positions())).toBe(hashOf(free));
});

test("one person of a pair moves alone", () => {
  const run = startLayout(aProblem(2, [[0, 1]]));
  const before = placeOf(run.positions(), 1);

  run.pin({ person: 0, x: -20, y: 5 });

  expect(run.phase).toBe("settled");
  expect(placeOf(run.positions(), 0)).toEqual([-20, 5]);
  expect(placeOf(run.positions(), 1)).toEqual(before);
});

test("nobody who is not there, and no place that is none, can be pinned", () => {
  const run = startLayout(aProblem(2, [[0, 1]]));

  expect(() => run.pin({ person: 2, x: 0, y: 0 })).toThrow(
    new RangeError("layout: person 2 of 2 cannot be pinned"),
  );
  expect(() => run.pin({ person: 1, x: Number.NaN, y: 0 })).toThrow(RangeError);
});
