import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { type Box, clip, meet, squaredDistance } from "../../../src/figure/box.ts";
import { composeFigure } from "../../../src/figure/figure.ts";
import { textWidth } from "../../../src/figure/labels/text.ts";
import type { Disc, Text } from "../../../src/figure/mark.ts";
import { exampleRequest } from "../example.ts";

const example = exampleRequest(
  readFileSync(new URL("../../../data/ruegamer.json", import.meta.url), "utf8"),
  "light",
);

function lettersOf({ text, size, weight, anchor, x, y }: Text): Box {
  const width = textWidth(text, size, weight);
  const minX = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { minX, minY: y - size, maxX: minX + width, maxY: y + 0.3 * size };
}

/** From a name to the rim of a disc, px. */
function gap(label: Text, { x, y, radius }: Disc): number {
  return Math.sqrt(squaredDistance(lettersOf(label), x, y)) - radius;
}

describe.each([
  { width: 1600, height: 1000 },
  { width: 1280, height: 720 },
  { width: 800, height: 800 },
])("in a figure of $width by $height", (size) => {
  const { map, labels, leaders } = composeFigure({ ...example, ...size });
  const discs = map.filter((mark) => mark.kind === "disc");

  test("a name is nearer to its own disc than to any other, or a line leads to it", () => {
    const unled = labels.filter((label) =>
      leaders.every(({ x2, y2 }) => squaredDistance(lettersOf(label), x2, y2) > 4 ** 2),
    );
    expect(unled.length).toBeGreaterThan(50);
    const taken = unled.filter((label) => {
      const own = discs.find(({ name }) => name === label.text)!;
      const others = discs.filter((disc) => disc !== own);
      return Math.min(...others.map((disc) => gap(label, disc))) < gap(label, own) - 2;
    });

    expect(taken.map(({ text }) => text)).toEqual([]);
  });

  test("lines touch no disc and do not cross each other", () => {
    for (const leader of leaders) {
      const touched = discs.filter(({ x, y, radius }) => {
        const half = radius * Math.SQRT1_2;
        const box = { minX: x - half, minY: y - half, maxX: x + half, maxY: y + half };
        return clip(leader, box) !== undefined;
      });
      expect(touched).toEqual([]);
      expect(leaders.filter((other) => other !== leader && meet(leader, other))).toEqual([]);
    }
  });
});

test("the largest disc keeps its name beside it, and the next find theirs by a line where it is dense", () => {
  const { labels, leaders } = composeFigure({ ...example, width: 500, height: 600 });
  const names = labels.map(({ text }) => text);

  expect(names.slice(0, 4)).toEqual([
    "Bernd Bischl",
    "Emanuel Sommer",
    "Chris Kolb",
    "Tobias Weber",
  ]);
  expect(leaders.length).toBeGreaterThan(2);
});
