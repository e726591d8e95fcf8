import { describe, expect, test } from "vitest";

import { appearanceOf } from "../../src/figure/appearance.ts";
import { crowdOpacity, crowds } from "../../src/figure/crowd.ts";
import { composeFigure } from "../../src/figure/figure.ts";
import { USUAL_LOOK } from "../../src/figure/look.ts";
import type { Line } from "../../src/figure/mark.ts";
import { toSvg } from "../../src/figure/writers/svg.ts";

import { aMap } from "./content.ts";

const people = (count: number) => Array.from({ length: count }, (_, i) => `Ada ${100 + i}`);

describe("crowdOpacity", () => {
  test("leaves 17 people as opaque as any map is, .5", () => {
    expect(crowdOpacity(17, 1)).toBeGreaterThan(0.5);
  });

  test("is about .15 among 40 people, and about .05 among 80", () => {
    expect(crowdOpacity(40, 1)).toBeCloseTo(0.146, 3);
    expect(crowdOpacity(80, 1)).toBeCloseTo(0.052, 3);
  });

  test("is halved where lines are drawn twice as wide as they are, and quartered at the most", () => {
    expect(crowdOpacity(100, 2)).toBeCloseTo(0.0185, 6);
    expect(crowdOpacity(100, 4)).toBeCloseTo(0.00925, 6);
    expect(crowdOpacity(100, 400)).toBeCloseTo(0.00925, 6);
  });

  test("is whole where there is no crowd, however widened", () => {
    expect(crowdOpacity(1, 9)).toBeGreaterThan(1);
  });
});

describe("crowds", () => {
  const crowdOf = ({ network, slice }: ReturnType<typeof aMap>, one: string, other: string) => {
    const [a, b] = [one, other].map((name) =>
      network.authors.findIndex((author) => author.name === name),
    );
    const tie = network.source.findIndex((source, i) => source === a && network.target[i] === b);
    return crowds(network, slice)[tie];
  };

  test("a tie is in the crowd of its paper, as large as the root of twice its ties", () => {
    const crowd = crowdOf(aMap([people(40)]), "Ada 100", "Ada 101");

    expect(crowd).toBeCloseTo(39.497, 3);
  });

  test("who also wrote a paper for two is out of the crowd", () => {
    const content = aMap([people(40), ["Ada 100", "Ada 101"]]);

    expect(crowdOf(content, "Ada 100", "Ada 101")).toBeCloseTo(1.414, 3);
    expect(crowdOf(content, "Ada 100", "Ada 102")).toBeCloseTo(39.497, 3);
  });

  test("people who are hidden are in no crowd", () => {
    const content = aMap([people(40)], people(40).slice(4));

    expect(crowdOf(content, "Ada 100", "Ada 101")).toBeCloseTo(3.464, 3);
  });

  test("a paper that filters leave out leaves the crowd of the others", () => {
    const content = aMap([people(40), ["Ada 100", "Ada 101"]]);
    const share = Float64Array.of(1, 0);

    const withoutPair = { ...content, slice: { ...content.slice, share } };

    expect(crowdOf(withoutPair, "Ada 100", "Ada 101")).toBeCloseTo(39.497, 3);
  });

  test("ties without papers are in no crowd", () => {
    const { network, slice } = aMap([people(40)]);
    const papersOfTie = {
      start: new Uint32Array(network.source.length + 1),
      values: new Uint32Array(),
    };

    const crowd = crowds({ ...network, papers: [], papersOfTie }, slice);

    expect(new Set(crowd)).toEqual(new Set([1]));
  });
});

function figureOf(content: ReturnType<typeof aMap>) {
  return composeFigure({
    width: 1600,
    height: 1000,
    isTransparent: false,
    content,
    appearance: appearanceOf(content, { theme: "light", ...USUAL_LOOK }),
    positions: Float32Array.from(
      content.network.authors.flatMap((_, i) => [4 * (i % 7), 4 * Math.floor(i / 7)]),
    ),
    clusters: [],
    hasClusterNames: false,
    caption: "People in rows.",
  });
}

test("ties of papers by few are drawn in the order of their people, however many these are", () => {
  const figure = figureOf(
    aMap([
      ["Ada", "Bob"],
      ["Bob", "Cem", "Dan"],
    ]),
  );

  const lines = figure.map.filter((mark): mark is Line => mark.kind === "line");

  // People stand in a row from left to right.
  const starts = lines.map(({ x1 }) => x1);
  expect(starts).toEqual(starts.toSorted((one, other) => one - other));
  expect(lines.map(({ opacity }) => opacity)).toEqual([0.5, 0.5, 0.5, 0.5]);
});

describe("a figure of one paper by 40 people, and one by two of them and a third", () => {
  const content = aMap([people(40), ["Ada 100", "Ada 101", "Bob"]]);
  const figure = figureOf(content);
  const opacities = figure.map
    .filter((mark): mark is Line => mark.kind === "line")
    .map(({ opacity }) => opacity);

  test("draws the 779 ties of the crowd fainter than the three others", () => {
    const opaque = opacities.filter((opacity) => opacity > 0.4);
    const faint = opacities.filter((opacity) => opacity < 0.16);

    expect([faint.length, opaque.length]).toEqual([779, 3]);
  });

  test("as SVG has no more groups of ties than there are kinds of them", () => {
    const svg = toSvg(figure, { title: "", description: "", provenance: "{}" });

    expect([...svg.matchAll(/stroke-opacity="([\d.]+)"/g)].map(([, value]) => value)).toEqual(
      expect.arrayContaining(["0.15", "0.43"]),
    );
    expect(svg.match(/stroke-opacity="0\.15"/g)).toHaveLength(1);
  });
});
