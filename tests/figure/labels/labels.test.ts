import { describe, expect, test } from "vitest";

import { contains, overlap, squaredDistance } from "../../../src/figure/box.ts";
import { labelLimit, placeLabels } from "../../../src/figure/labels/labels.ts";
import { fc, runs } from "../../property.ts";
import { aCandidate, aScene, FRAME } from "../scenes.ts";

/** How often a name shown before and after a step of the zoom has changed its side. */
function jumpsWhileZooming(remembers: boolean): number {
  const dots = Array.from({ length: 60 }, (_, i) => ({ x: (i * 83) % 400, y: (i * 47) % 300 }));
  let slots = new Map<number, number>();
  let jumps = 0;
  for (let step = 0; step < 25; step++) {
    const zoom = 1 + step / 25;
    const zoomed = dots.map(({ x, y }) => ({ x: x * zoom, y: y * zoom }));
    const scene = { ...aScene(zoomed), frame: { minX: -200, minY: -200, maxX: 2000, maxY: 2000 } };
    const candidates = dots.map((_, author) => {
      const previous = remembers ? slots.get(author) : undefined;
      return aCandidate(author, previous === undefined ? {} : { previous });
    });
    const labels = placeLabels(scene, candidates, 60);
    jumps += labels.filter(({ author, slot }) => (slots.get(author) ?? slot) !== slot).length;
    slots = new Map(labels.map(({ author, slot }) => [author, slot]));
  }
  return jumps;
}

const aDot = fc.record({
  x: fc.double({ min: -20, max: 420, noNaN: true }),
  y: fc.double({ min: -20, max: 320, noNaN: true }),
  radius: fc.double({ min: 0.5, max: 30, noNaN: true }),
});
const aName = fc.record({
  text: fc.string({ minLength: 1, maxLength: 25 }),
  size: fc.integer({ min: 8, max: 20 }),
  forced: fc.boolean(),
  previous: fc.integer({ min: 0, max: 23 }),
});
const aCrowd = fc.array(fc.tuple(aDot, aName), { maxLength: 60 });

describe("placeLabels", () => {
  test("no two labels overlap and all lie within the frame", () => {
    fc.assert(
      fc.property(aCrowd, (crowd) => {
        const ties = crowd.slice(1).map((_, i) => [i, i + 1] as const);
        const scene = aScene(
          crowd.map(([dot]) => dot),
          ties,
        );
        const candidates = crowd.map(([, name], author) => aCandidate(author, name));

        const boxes = placeLabels(scene, candidates, candidates.length).map(({ box }) => box);

        expect(boxes.every((box) => contains(FRAME, box))).toBe(true);
        expect(
          boxes.some((box, i) => boxes.slice(i + 1).some((other) => overlap(box, other))),
        ).toBe(false);
      }),
      { seed: 5, numRuns: runs(50) },
    );
  });

  test("a name with room stands at the right of its disc, at the height of its middle", () => {
    const [label] = placeLabels(aScene([{ x: 100, y: 100 }]), [aCandidate(0)], 1);

    expect(label).toMatchObject({ anchor: "start", x: 109 });
    expect(label?.y).toBeCloseTo(104.32, 10);
  });

  test("a name at the right edge stands at the left of its disc", () => {
    const [label] = placeLabels(aScene([{ x: 390, y: 100 }]), [aCandidate(0)], 1);

    expect(label).toMatchObject({ anchor: "end", x: 381 });
  });

  test("a name over or under a disc at the edge is slid into the picture", () => {
    const beside = [60, 120, 180].map((x) => ({ x, y: 100, radius: 20 }));
    const scene = aScene([{ x: 20, y: 100, radius: 12 }, ...beside]);

    const [label] = placeLabels(scene, [aCandidate(0, { text: "Ada, Countess of Lovelace" })], 1);

    expect(label?.box.minX).toBe(FRAME.minX);
    expect(label?.box.maxY).toBeLessThan(100 - 12);
  });

  test("a name does not hide the disc at its right", () => {
    const scene = aScene([
      { x: 100, y: 100 },
      { x: 140, y: 100 },
    ]);

    const [label] = placeLabels(scene, [aCandidate(0)], 1);

    expect(label?.anchor).toBe("end");
  });

  test("but for the first, a name hides no disc about as large as its own, and rather small ones", () => {
    const ring = Array.from({ length: 16 }, (_, i) => {
      const angle = (i * Math.PI) / 8;
      return { x: 200 + 25 * Math.cos(angle), y: 150 + 25 * Math.sin(angle), radius: 5 };
    });
    const corners = [20, 60, 220, 280].map((y) => ({ x: 20, y }));
    const named = (radius: number, others: number) => {
      const scene = aScene([...corners, { x: 200, y: 150, radius }, ...ring]);
      const first = corners.slice(0, others).map((_, author) => aCandidate(author));
      return placeLabels(scene, [...first, aCandidate(4)], 9).some(({ author }) => author === 4);
    };

    expect(named(6, 4)).toBe(false);
    expect(named(15, 4)).toBe(true);
    expect(named(6, 0)).toBe(true);
  });

  test("in a crowd of some hundreds no name hides a disc as large as its own, and those at the rim are named", () => {
    // 18 by 13 in the middle of the frame: between them there is room for half a name.
    const dots = Array.from({ length: 234 }, (_, i) => {
      return { x: 110 + 10.5 * (i % 18), y: 80 + 11 * Math.floor(i / 18), radius: 4 };
    });
    const inOrder = dots.map((_, i) => (i * 97) % dots.length);

    const labels = placeLabels(
      aScene(dots),
      inOrder.map((author) => aCandidate(author)),
      60,
    );

    const hidden = labels.flatMap(({ author, box }) =>
      dots.filter(({ x, y }, i) => i !== author && squaredDistance(box, x, y) < 16),
    );
    expect(hidden).toEqual([]);
    expect(labels.length).toBeGreaterThan(8);
  });

  test("of a crowd that is mostly out of view, those in view are named as few people are", () => {
    const afar = Array.from({ length: 300 }, (_, i) => ({ x: 1000 + i, y: 1000 }));
    // Room is only where a name of few may stand: 17 px above the disc.
    const dots = [{ x: 200, y: 150 }, ...afar];
    const walls = [
      { minX: 0, minY: 130, maxX: 400, maxY: 300 },
      { minX: 0, minY: 0, maxX: 400, maxY: 112 },
    ];

    const [label] = placeLabels(aScene(dots), [aCandidate(0)], 1, walls);

    expect(label?.box).toMatchObject({ maxY: 150 - 6 - 17 + 2 });
  });

  test("a name keeps off the denser side of a crowd of small discs", () => {
    const dust = Array.from({ length: 2000 }, (_, i) => ({
      x: 110 + (i % 50) * 3,
      y: 60 + Math.floor(i / 50) * 2,
      radius: 1,
    }));
    const scene = aScene([{ x: 100, y: 100 }, ...dust]);

    const [label] = placeLabels(scene, [aCandidate(0)], 1);

    expect(label?.anchor).toBe("end");
  });

  test("a name does not run along a tie of its own", () => {
    const scene = aScene(
      [
        { x: 100, y: 100 },
        { x: 300, y: 100 },
      ],
      [[0, 1]],
    );

    const [label] = placeLabels(scene, [aCandidate(0)], 1);

    expect(label?.anchor).toBe("end");
  });

  test("of two names for one place, the first gets it", () => {
    const scene = aScene([
      { x: 200, y: 150 },
      { x: 200, y: 150 },
    ]);

    const [first, second] = placeLabels(scene, [aCandidate(1), aCandidate(0)], 2);

    expect(first).toMatchObject({ author: 1, anchor: "start" });
    expect(second?.anchor).not.toBe("start");
  });

  test("a forced name comes before all others and over the limit", () => {
    const scene = aScene([
      { x: 100, y: 100 },
      { x: 200, y: 200 },
    ]);

    const labels = placeLabels(scene, [aCandidate(0), aCandidate(1, { forced: true })], 1);

    expect(labels.map(({ author }) => author)).toEqual([1]);
  });

  test("a label keeps its side when another becomes a little better", () => {
    const scene = aScene([{ x: 100, y: 100 }]);
    const above = 2;

    const [label] = placeLabels(scene, [aCandidate(0, { previous: above })], 1);

    expect(label?.slot).toBe(above);
  });

  test("a label leaves its side when that would hide a disc", () => {
    const scene = aScene([
      { x: 100, y: 100 },
      { x: 100, y: 86 },
    ]);
    const above = 2;

    const [label] = placeLabels(scene, [aCandidate(0, { previous: above })], 1);

    expect(label?.slot).not.toBe(above);
  });

  test("through a slow zoom, names that know their last side jump a tenth as often", () => {
    expect(jumpsWhileZooming(true)).toBeLessThan(jumpsWhileZooming(false) / 10);
  });

  test("a person without a place gets no label", () => {
    expect(placeLabels(aScene([{ x: Number.NaN, y: Number.NaN }]), [aCandidate(0)], 1)).toEqual([]);
  });
});

describe("labelLimit", () => {
  test("a name keeps off what is written already", () => {
    const scene = aScene([{ x: 100, y: 100 }]);
    const [free] = placeLabels(scene, [aCandidate(0)], 1);

    const [label] = placeLabels(scene, [aCandidate(0)], 1, [free!.box]);

    expect(overlap(label!.box, free!.box)).toBe(false);
  });

  test("names all of 73 people, 60 of 200 and 78 of 2,000", () => {
    const limits = [50, 73, 200, 2000, 20_000].map((people) => labelLimit(people));
    expect(limits).toEqual([50, 73, 60, 78, 80]);
  });

  test("gives up names of many people for something else that is written, but none of a few", () => {
    expect(labelLimit(73, 32)).toBe(73);
    expect(labelLimit(2000, 4)).toBe(74);
  });
});
