import { describe, expect, test } from "vitest";

import { placeLabels } from "../../../src/figure/labels/labels.ts";
import { seededRandom } from "../../../src/layout/random.ts";
import { aCandidate, aScene } from "../scenes.ts";

describe("names that may be led", () => {
  /** Somebody amid a ring of others, so close that every name beside them hides one. */
  const amid = aScene([
    { x: 200, y: 150 },
    ...Array.from({ length: 10 }, (_, i) => {
      const angle = (i * Math.PI) / 5 + 0.2;
      return { x: 200 + 22 * Math.cos(angle), y: 150 + 22 * Math.sin(angle), radius: 5 };
    }),
  ]);

  test("stand at the end of a line, where a place at the disc would hide another", () => {
    const [label] = placeLabels(amid, [aCandidate(0, { forced: true, mayBeLed: true })], 1);

    const { minX, minY, maxX, maxY } = label!.box;
    const hidden = [...amid.x.keys()].filter(
      (i) => amid.x[i]! > minX && amid.x[i]! < maxX && amid.y[i]! > minY && amid.y[i]! < maxY,
    );
    expect(label?.leader).toBeDefined();
    expect(hidden).toEqual([]);
  });

  test("stand at their disc without a line, where there is room", () => {
    const scene = aScene([{ x: 200, y: 150 }]);

    const [label] = placeLabels(scene, [aCandidate(0, { forced: true, mayBeLed: true })], 1);

    expect(label?.leader).toBeUndefined();
    expect(label?.slot).toBe(0);
  });

  test("hide as much as the first name, and no more, where there is no room for a line either", () => {
    const place = (i: number) => ({ x: 14 + 28 * (i % 14), y: 8 + 15 * Math.floor(i / 14) });
    const frame = { minX: 0, minY: 0, maxX: 392, maxY: 210 };
    const dots = Array.from({ length: 196 }, (_, i) => ({
      ...place(i),
      radius: i === 90 ? 12 : 4,
    }));
    const wall = { ...aScene(dots), frame };
    const led = { forced: true, mayBeLed: true };
    const shaded = { ...wall, radius: wall.radius.map((_, i) => (i === 90 ? 3 : 9)) };

    const [label] = placeLabels(wall, [aCandidate(90, led)], 1);

    expect(label).toBeDefined();
    expect(label?.leader).toBeUndefined();
    expect(label?.box).toEqual(placeLabels(wall, [aCandidate(90)], 1)[0]?.box);
    expect(placeLabels(shaded, [aCandidate(90, led)], 1)).toEqual([]);
  });

  test("hide none that is larger than their own, and are left out before", () => {
    const frame = { minX: 195, minY: 140, maxX: 300, maxY: 160 };
    const beside = (radius: number) =>
      aScene([
        { x: 200, y: 150, radius: 4 },
        { x: 240, y: 150, radius },
      ]);
    const led = [aCandidate(0, { forced: true, mayBeLed: true })];

    expect(placeLabels({ ...beside(4), frame }, led, 1)).toHaveLength(1);
    expect(placeLabels({ ...beside(8), frame }, led, 1)).toEqual([]);
  });

  test("are tried again before the others, where these have left no room for them", () => {
    const starOf = (seed: number) => {
      const random = seededRandom(seed);
      const dots = STAR.map((_, i) => {
        const angle = random() * 2 * Math.PI;
        const away = i === 0 ? 0 : 50 + 50 * random();
        const radius = i === 0 ? 14 : 4 + 3 * random();
        return { x: 200 + away * Math.cos(angle), y: 150 + away * Math.sin(angle), radius };
      });
      return aScene(
        dots,
        dots.slice(1).map((_, i) => [0, i + 1] as const),
      );
    };
    const candidates = STAR.map((text, author) =>
      aCandidate(author, { text, forced: true, mayBeLed: true, isFirst: author === 0 }),
    );

    const missed = Array.from({ length: 36 }, (_, seed) => {
      const labels = placeLabels(starOf(seed), candidates, STAR.length);
      return STAR.length - labels.length;
    });

    // Placed once, 4 of the 360 names find no room.
    expect(missed.reduce((sum, names) => sum + names)).toBeLessThan(2);
  });

  test("the larger of two is named where there is room for one of them, though the smaller has fewer places", () => {
    const two = aScene([
      { x: 100, y: 150 },
      { x: 196, y: 150, radius: 5 },
    ]);
    const led = { forced: true, mayBeLed: true };
    const above = { minX: 0, minY: 0, maxX: 400, maxY: 141 };
    const below = { minX: 0, minY: 159, maxX: 400, maxY: 300 };
    const left = { minX: 0, minY: 0, maxX: 94, maxY: 300 };
    const right = { minX: 202, minY: 0, maxX: 400, maxY: 300 };

    const labels = placeLabels(
      two,
      [aCandidate(0, { ...led, text: "Ada" }), aCandidate(1, led)],
      2,
      [above, below, left, right],
    );

    expect(labels.map(({ author }) => author)).toEqual([0]);
  });

  test("of fifty people most are named, at the ends of lines where there is no room at their discs", () => {
    // Six groups of seven around one, each with ties to all others of the group.
    const groups = Array.from({ length: 6 }, (_, group) => {
      const [x, y] = [110 + 200 * (group % 3), 110 + 170 * Math.floor(group / 3)];
      const around = Array.from({ length: 7 }, (_seventh, i) => {
        const angle = (2 * Math.PI * i) / 7;
        return { x: x + 50 * Math.cos(angle), y: y + 50 * Math.sin(angle) };
      });
      return [{ x, y }, ...around];
    });
    const ties = groups.flatMap((people, group) =>
      people.flatMap((_, one) =>
        people.slice(one + 1).map((_other, i): [number, number] => {
          return [8 * group + one, 8 * group + one + 1 + i];
        }),
      ),
    );
    const scene = {
      ...aScene(groups.flat(), ties),
      frame: { minX: 0, minY: 0, maxX: 620, maxY: 400 },
    };
    const names = groups.flat().map((_, author) => aCandidate(author, { mayBeLed: true }));

    const labels = placeLabels(scene, names, 50);

    expect(labels.length).toBeGreaterThan(36);
    expect(labels.filter(({ leader }) => leader !== undefined).length).toBeGreaterThan(8);
  });
});

/** Somebody and nine co-authors. */
const STAR = [
  "Emanuel Sommer",
  "Rickmer Schulte",
  "Angelos Aslanidis",
  "Sarah Deubner",
  "Vyron Arvanitis",
  "Daniel Dold",
  "Jakob Robnik",
  "Kangning Diao",
  "Julius Kobialka",
  "Giorgi Nozadze",
];
