import { expect, test } from "vitest";

import { holds, squaredDistance } from "../../../src/figure/box.ts";
import { createDiscCost } from "../../../src/figure/labels/disc-cost.ts";
import { placeLabels } from "../../../src/figure/labels/labels.ts";
import { aCandidate, aScene } from "../scenes.ts";

test("in a crowd every name touches its disc", () => {
  const dots = Array.from({ length: 400 }, (_, i) => {
    const radius = i % 21 === 0 ? 6 : 1.5;
    return { x: 10 + 19 * (i % 20) + ((i * 7) % 5), y: 8 + 14.5 * Math.floor(i / 20), radius };
  });
  const large = [...dots.keys()].filter((i) => dots[i]!.radius === 6);
  const scene = aScene(dots);

  const labels = placeLabels(
    scene,
    large.map((author) => aCandidate(author)),
    40,
  );

  expect(labels.length).toBeGreaterThan(9);
  for (const { author, box } of labels) {
    const { x, y, radius } = dots[author]!;
    expect(Math.sqrt(squaredDistance(box, x, y)) - radius).toBeLessThan(0.01);
  }
});

test("a name stays where it was, though two others come about as near, until it hides somebody", () => {
  const staysBeside = (...others: readonly { readonly x: number; readonly y: number }[]) => {
    const scene = aScene([{ x: 200, y: 150 }, ...others]);
    const [label] = placeLabels(scene, [aCandidate(0, { previous: 0 })], 1);
    return label?.slot === 0;
  };

  expect(staysBeside({ x: 230, y: 133 }, { x: 250, y: 167 })).toBe(true);
  expect(staysBeside({ x: 240, y: 150 })).toBe(false);
});

test("the name of a hub amid its ties stands on its disc, where a line to it would be one of many", () => {
  const around = Array.from({ length: 12 }, (_, i) => {
    const angle = (i * Math.PI) / 6;
    return { x: 200 + 60 * Math.cos(angle), y: 150 + 50 * Math.sin(angle) };
  });
  const isOnItsDisc = (radius: number) => {
    const ties = around.map((_, i) => [0, i + 1] as const);
    const scene = aScene([{ x: 200, y: 150, radius }, ...around], ties);
    const hub = aCandidate(0, { forced: true, mayBeLed: true });
    const [label] = placeLabels(scene, [hub], 1);
    return label && holds(label.box, 200, 150);
  };

  expect(isOnItsDisc(30)).toBe(true);
  expect(isOnItsDisc(12)).toBe(false);
});

test("a name at the end of a line costs more where it touches somebody else's disc", () => {
  const cost = createDiscCost(
    aScene([
      { x: 40, y: 100 },
      { x: 200, y: 100 },
    ]),
  );
  const nameFrom = (minX: number) =>
    cost(0, { minX, minY: 92, maxX: minX + 60, maxY: 108 }, Number.POSITIVE_INFINITY, true);

  expect(nameFrom(207)).toBeGreaterThan(0);
  expect(nameFrom(212)).toBe(0);
});
