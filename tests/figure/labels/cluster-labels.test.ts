import { expect, test } from "vitest";

import { contains, overlap } from "../../../src/figure/box.ts";
import { placeClusterNames } from "../../../src/figure/labels/cluster-labels.ts";
import { fc, runs } from "../../property.ts";

const FRAME = { minX: 0, minY: 0, maxX: 400, maxY: 300 };

interface Named {
  readonly text: string;
  /** Where its only person is. */
  readonly x: number;
  readonly y: number;
}

/** Of clusters of one person each. */
function place(names: readonly Named[], most = 30) {
  const scene = {
    frame: FRAME,
    x: Float64Array.from(names, ({ x }) => x),
    y: Float64Array.from(names, ({ y }) => y),
    radius: new Float64Array(names.length).fill(3),
    ties: [],
  };
  return placeClusterNames(
    names.map(({ text }, number) => ({ number, text, people: [number] })),
    { scene, people: Uint32Array.from(names.keys()), clusterOf: Int32Array.from(names.keys()) },
    { size: 15, most },
  );
}

test("a cluster's name stands at the middle of its people", () => {
  const [label] = place([{ text: "Looms", x: 200, y: 150 }]);

  expect(label).toMatchObject({ number: 0, text: "Looms", x: 200 });
  expect((label!.box.minY + label!.box.maxY) / 2).toBeCloseTo(150);
});

test("of two clusters at one place, the second is named beside the first", () => {
  const [first, second] = place([
    { text: "Looms", x: 200, y: 150 },
    { text: "Cards", x: 200, y: 150 },
  ]);

  expect(second?.text).toBe("Cards");
  expect(overlap(first!.box, second!.box)).toBe(false);
});

test("no more clusters are named than asked for, and those first in line", () => {
  const names = ["Looms", "Cards", "Silk"].map((text, i) => ({ text, x: 200, y: 50 + 80 * i }));

  const labels = place(names, 2);

  expect(labels.map(({ text }) => text)).toEqual(["Looms", "Cards"]);
});

test("no two names overlap, and all lie in the frame", () => {
  const aName = fc.record({
    text: fc.string({ minLength: 1, maxLength: 20 }),
    x: fc.double({ min: -20, max: 420, noNaN: true }),
    y: fc.double({ min: -20, max: 320, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(aName, { maxLength: 30 }), (names) => {
      const boxes = place(names).map(({ box }) => box);

      expect(boxes.every((box) => contains(FRAME, box))).toBe(true);
      expect(boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlap(box, other)))).toBe(
        false,
      );
    }),
    { numRuns: runs(50) },
  );
});
