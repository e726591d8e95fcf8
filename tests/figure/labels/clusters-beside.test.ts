import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { contains, overlap, squaredDistance } from "../../../src/figure/box.ts";
import { composeFigure } from "../../../src/figure/figure.ts";
import { placeBesideClusters } from "../../../src/figure/labels/clusters-beside.ts";
import { fc, runs } from "../../property.ts";
import { exampleRequest } from "../example.ts";
import { aScene, FRAME } from "../scenes.ts";

interface Dot {
  readonly x: number;
  readonly y: number;
  readonly cluster: number;
}

/** Of clusters named in this order. */
function place(texts: readonly string[], dots: readonly Dot[]) {
  const scene = aScene(dots);
  const numbers = dots.map(({ cluster }) => cluster);
  const names = texts.map((text, number) => ({
    number,
    text,
    people: [...numbers.keys()].filter((i) => numbers[i] === number),
  }));
  const crowd = {
    scene,
    people: Uint32Array.from(dots.keys()),
    clusterOf: Int32Array.from(numbers),
  };
  return {
    scene,
    labels: placeBesideClusters(names, crowd, { size: 15, most: texts.length }),
  };
}

const star = [
  { x: 200, y: 150, cluster: 0 },
  { x: 170, y: 150, cluster: 0 },
  { x: 230, y: 150, cluster: 0 },
];

test("a cluster's name hides none of its discs, and stands beside them", () => {
  const { labels, scene } = place(["Looms"], star);

  const away = star.map((_, i) => squaredDistance(labels[0]!.box, scene.x[i]!, scene.y[i]!));
  expect(Math.min(...away)).toBeGreaterThan(6 ** 2);
  expect(Math.min(...away)).toBeLessThan(30 ** 2);
});

test("it stands where no other cluster is nearer", () => {
  const others = [40, 80, 120, 160, 200, 240, 280, 320, 360].map((x) => ({
    x,
    y: 178,
    cluster: 1,
  }));

  const [label] = place(["Looms"], [...star, ...others]).labels;

  expect(label!.box.maxY).toBeLessThan(150);
});

test("a name that would hide discs is shortened where that helps", () => {
  const around = [70, 330].flatMap((x) =>
    [90, 105, 120, 135, 150, 165, 180, 195, 210].map((y) => ({ x, y, cluster: 1 })),
  );
  const name = "Graph drawing, Layout (Purchase)";

  const [free] = place([name], star).labels;
  const [cramped] = place([name], [...star, ...around]).labels;

  expect(free?.text).toBe(name);
  expect(cramped!.text.length).toBeGreaterThan(3);
  expect(cramped?.text).not.toBe(name);
});

test("a shorter name is none that is cut, where the first of two people takes most of it", () => {
  const walls = [120, 280].flatMap((x) =>
    Array.from({ length: 19 }, (_, i) => ({ x, y: 15 + 15 * i, cluster: 1 })),
  );

  const [label] = place(["Papamarkou, Wiese"], [...star, ...walls]).labels;

  expect(label?.text).toBe("Papamarkou");
});

test("on a slide of the example every cluster with a colour is named, and hides no disc", () => {
  const json = readFileSync(new URL("../../../data/ruegamer.json", import.meta.url), "utf8");
  const slide = { ...exampleRequest(json, "dark"), width: 960, height: 540 };

  const { labels, map } = composeFigure({ ...slide, hasClusterNames: true });

  const names = labels.filter(({ weight }) => weight === 600);
  const discs = map.filter((mark) => mark.kind === "disc");
  expect(names).toHaveLength(8);
  const hidden = discs.filter(({ x, y }) =>
    names.some((name) => Math.abs(x - name.x) < 40 && y < name.y && y > name.y - name.size),
  );
  expect(hidden).toEqual([]);
});

test("no two names overlap, and all lie in the frame", () => {
  const aDot = fc.record({
    x: fc.double({ min: -20, max: 420, noNaN: true }),
    y: fc.double({ min: -20, max: 320, noNaN: true }),
    cluster: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(fc.array(aDot, { minLength: 1, maxLength: 30 }), (dots) => {
      const texts = ["Looms", "Cards, Silk", "Wool", "Dye"];
      const boxes = place(texts, dots).labels.map(({ box }) => box);

      expect(boxes.every((box) => contains(FRAME, box))).toBe(true);
      expect(boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlap(box, other)))).toBe(
        false,
      );
    }),
    { numRuns: runs(50) },
  );
});
