import { expect, test } from "vitest";

import { squaredDistance } from "../../src/figure/box.ts";
import { placeLabels } from "../../src/figure/labels/labels.ts";

import { aCandidate, aScene } from "./scenes.ts";

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
