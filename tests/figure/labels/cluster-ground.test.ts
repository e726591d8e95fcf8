import { expect, test } from "vitest";

import { ClusterGround, heartOf } from "../../../src/figure/labels/cluster-ground.ts";
import { placeClusterNames } from "../../../src/figure/labels/cluster-labels.ts";

const frame = { minX: 0, minY: 0, maxX: 1000, maxY: 800 };

type Point = readonly [x: number, y: number];

function aScene(points: readonly Point[]) {
  return {
    frame,
    x: Float64Array.from(points, ([x]) => x),
    y: Float64Array.from(points, ([, y]) => y),
    radius: new Float64Array(points.length).fill(3),
    ties: [],
  };
}

const style = { size: 15, most: 30 };

function aCrowd(points: readonly Point[], clusterOf: (person: number) => number) {
  return {
    scene: aScene(points),
    people: Uint32Array.from(points.keys()),
    clusterOf: Int32Array.from(points.keys(), clusterOf),
  };
}

function indices(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

/** Nine people around a place. */
function crowdAt(x: number, y: number): readonly Point[] {
  return Array.from({ length: 9 }, (_, i) => [
    x + 10 * (i % 3) - 10,
    y + 10 * Math.floor(i / 3) - 10,
  ]);
}

/** Cluster 0 in two crowds far apart, and cluster 1 in between. */
const scattered = [...crowdAt(200, 400), ...crowdAt(800, 400), ...crowdAt(500, 400)];
const { scene, people: everybody, clusterOf } = aCrowd(scattered, (i) => (i < 18 ? 0 : 1));
const ground = new ClusterGround(scene, everybody, clusterOf);

test("the heart of a scattered cluster is among its own people, where its first one is", () => {
  const people = indices(0, 18);

  expect(heartOf(people, scene)).toEqual({ x: 200, y: 400 });
  expect(heartOf(people.toReversed(), scene)).toEqual({ x: 800, y: 400 });
});

test("nobody has no heart", () => {
  expect(heartOf([], scene)).toEqual({ x: Number.NaN, y: Number.NaN });
});

test("a cluster's name does not stand over more people of another one", () => {
  const guest = scattered.length;
  const crowd = aCrowd([...scattered, [500, 400]], (i) => (i < 18 || i === guest ? 0 : 1));

  const named = placeClusterNames(
    [
      { number: 0, text: "Looms", people: [guest] },
      { number: 0, text: "Looms again", people: indices(9, 18) },
      { number: 1, text: "Cards", people: indices(18, 27) },
    ],
    crowd,
    style,
  );

  // Beside the other cluster there is nobody, so that the first name finds room two lines away.
  expect(named.map(({ text }) => text)).toEqual(["Looms", "Looms again", "Cards"]);
  expect(named.every(({ number, box }) => ground.isOf(number, box))).toBe(true);
  expect(named[0]!.y).not.toBeCloseTo(405, 0);
});

test("a name that finds only another cluster's people around it is left out", () => {
  const field = Array.from(
    { length: 400 },
    (_, i): Point => [10 * (i % 40) + 300, 10 * Math.floor(i / 40) + 350],
  );
  const crowd = aCrowd(field, (i) => (i === 210 ? 0 : 1));

  const named = placeClusterNames([{ number: 0, text: "Looms", people: [210] }], crowd, style);

  expect(named).toEqual([]);
});

test("people of no cluster hinder no name", () => {
  const alone = new ClusterGround(
    scene,
    everybody,
    clusterOf.map(() => -1),
  );

  expect(alone.isOf(0, { minX: 450, minY: 380, maxX: 550, maxY: 420 })).toBe(true);
});
