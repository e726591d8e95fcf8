import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

import { composeFigure } from "../../src/figure/figure.ts";
import type { Mark } from "../../src/figure/mark.ts";
import { authorNamed } from "../builders.ts";

import { exampleRequest } from "./example.ts";

const example = exampleRequest(
  readFileSync(new URL("../../data/ruegamer.json", import.meta.url), "utf8"),
  "light",
);
const [x = 0, y = 0] = example.positions;
/** Of the discs in any legend that say how large they are, and of pairs. */
const SIZES_COLOUR = "#8b909a";
/** Around the first author. */
const box = { minX: x - 10, minY: y - 10, maxX: x + 10, maxY: y + 10 };

test("discs and ties of a part are as large as they are on screen, in its legend, too", () => {
  const far = composeFigure({ ...example, frame: { box } });
  const near = composeFigure({ ...example, frame: { box, magnified: { discs: 0.5, ties: 0.25 } } });

  // The legends are of other heights, and so are the maps.
  const share = (near.area.maxY - near.area.minY) / (far.area.maxY - far.area.minY);
  expect(largestDisc(near.map) / largestDisc(far.map)).toBeCloseTo(0.5 * share, 6);
  expect(broadestLine(near.map) / broadestLine(far.map)).toBeCloseTo(0.25 * share, 6);
  expect(largestDisc(near.margin)).toBeCloseTo(largestDisc(near.map), 6);
  expect(broadestLine(near.margin)).toBeCloseTo(broadestLine(near.map), 6);
});

test("the legend of a part tells only what is seen there", () => {
  const whole = colours(composeFigure(example).map);

  const part = composeFigure({ ...example, frame: { box } });

  const seen = colours(part.map);
  const told = colours(part.margin).filter(
    (colour) => whole.includes(colour) && colour !== SIZES_COLOUR,
  );
  expect(seen.length).toBeLessThan(whole.length);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((colour) => !seen.includes(colour))).toEqual([]);
});

test("a figure of two co-authors has the tie between them, and none that leads elsewhere", () => {
  const { network } = example.content;
  const people = ["Bernd Bischl", "Tobias Weber"].map((name) => authorNamed(network, name));

  const { map } = composeFigure({ ...example, frame: { people } });

  expect(map.filter(({ kind }) => kind === "disc")).toHaveLength(2);
  expect(map.filter(({ kind }) => kind === "line")).toHaveLength(1);
});

describe("the people of one cluster", () => {
  const { network, communities } = example.content;
  const people = [...network.authors.keys()].filter((author) => communities.of[author] === 0);
  const request = { ...example, frame: { people } };

  test("use the width of a figure without larger discs than those of few people have", () => {
    const { area, map } = composeFigure(request);

    const discs = map.filter((mark) => mark.kind === "disc");
    const [left, right] = [
      Math.min(...discs.map((disc) => disc.x)),
      Math.max(...discs.map((disc) => disc.x)),
    ];
    expect((right - left) / (area.maxX - area.minX)).toBeGreaterThan(0.6);
    const names = Math.sqrt(1600 * 1000) / 85;
    expect(Math.min(...discs.map(({ radius }) => radius))).toBeLessThanOrEqual(0.76 * names);
  });

  test("are all named, also where their cluster is", () => {
    const names = people.map((author) => network.authors[author]!.name);

    const { labels } = composeFigure({ ...request, hasClusterNames: true });

    const written = labels.map(({ text }) => text);
    expect(names.filter((name) => !written.includes(name))).toEqual([]);
    expect(written).toHaveLength(names.length + 1);
  });
});

function largestDisc(marks: readonly Mark[]): number {
  return Math.max(...marks.map((mark) => (mark.kind === "disc" ? mark.radius : 0)));
}

function broadestLine(marks: readonly Mark[]): number {
  return Math.max(...marks.map((mark) => (mark.kind === "line" ? mark.width : 0)));
}

/** Of discs, each once. */
function colours(marks: readonly Mark[]): readonly string[] {
  return [...new Set(marks.flatMap((mark) => (mark.kind === "disc" ? [mark.colour] : [])))];
}
