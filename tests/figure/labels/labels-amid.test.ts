import { describe, expect, test } from "vitest";

import { placeLabels } from "../../../src/figure/labels/labels.ts";
import { withThoseLeft } from "../../../src/figure/labels/labels-left.ts";
import { aCandidate, aScene } from "../scenes.ts";

describe("names without a free place beside their disc", () => {
  test("in a figure of few people stand on it, where that is large enough to be seen around it", () => {
    const ring = Array.from({ length: 12 }, (_, i) => {
      const angle = (i * Math.PI) / 6;
      return { x: 200 + 30 * Math.cos(angle), y: 150 + 30 * Math.sin(angle), radius: 12 };
    });
    const corners = [20, 60, 220, 280].map((y) => ({ x: 20, y }));
    const placeOf = (radius: number) => {
      const scene = aScene([...corners, { x: 200, y: 150, radius }, ...ring]);
      const names = [0, 1, 2, 3, 4].map((author) => aCandidate(author, { text: "Ada" }));
      const labels = placeLabels(scene, names, 5);
      return withThoseLeft(scene, names, { labels, boxes: [] }).find(({ author }) => author === 4);
    };

    expect(placeOf(12)).toMatchObject({ anchor: "middle", x: 200 });
    expect(placeOf(12)?.box).toMatchObject({ minY: 150 - 8.22, maxY: 150 + 8.22 });
    expect(placeOf(8)).toBeUndefined();
  });

  test("in a figure of few people hide ties rather than are left out", () => {
    const spokes = Array.from({ length: 54 }, (_, i) => {
      const [angle, away] = [(i * Math.PI) / 27, [60, 100, 140][i % 3]!];
      return { x: 200 + away * Math.cos(angle), y: 150 + away * Math.sin(angle), radius: 4 };
    });
    const scene = aScene(
      [{ x: 200, y: 150, radius: 12 }, ...spokes],
      spokes.map((_, i) => [0, i + 1]),
    );
    const names = [...scene.x.keys()].map((author) =>
      aCandidate(author, { text: "Ada", mayBeLed: true }),
    );

    const labels = placeLabels(scene, names, 55);

    expect(labels.length).toBeLessThan(55);
    expect(withThoseLeft(scene, names, { labels, boxes: [] })).toHaveLength(55);
  });

  test("stand on it, where everybody of forty has written with everybody, and no place is without ties", () => {
    const people = Array.from({ length: 40 }, (_, i) => {
      return { x: 60 + 75 * (i % 8), y: 60 + 75 * Math.floor(i / 8), radius: 24 };
    });
    const ties = people.flatMap((_, one) =>
      people.slice(one + 1).map((_other, i): [number, number] => [one, one + 1 + i]),
    );
    const scene = {
      ...aScene(people, ties),
      frame: { minX: 0, minY: 0, maxX: 650, maxY: 420 },
    };
    const names = people.map((_, author) => aCandidate(author, { text: "Ada", mayBeLed: true }));

    expect(placeLabels(scene, names, 40)).toHaveLength(40);
  });
});
