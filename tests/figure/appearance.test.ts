import { describe, expect, test } from "vitest";

import { appearanceOf } from "../../src/figure/appearance.ts";
import { type Look, USUAL_LOOK } from "../../src/figure/look.ts";
import { mutedColours, PALETTES } from "../../src/figure/palette.ts";
import { shownOf } from "../../src/network/components.ts";
import { aPaper } from "../builders.ts";

import { aMap, aMapOf, papersBy } from "./content.ts";

const LIGHT = { theme: "light", ...USUAL_LOOK } as const;

describe("appearanceOf", () => {
  test("people of one cluster of three share the first colour, pairs are grey", () => {
    const { colour } = appearanceOf(
      aMap([
        ["Ada", "Bob", "Cem"],
        ["Dan", "Eve"],
      ]),
      LIGHT,
    );

    const [blue] = PALETTES.light.clusters;
    const grey = PALETTES.light.other;
    expect(colour).toEqual([blue, blue, blue, grey, grey]);
  });

  test("two of a cluster of three whose third a filter hides keep its colour, one of them is grey", () => {
    const content = aMap([
      ["Ada", "Bob", "Cem"],
      ["Dan", "Eve", "Fay"],
    ]);
    const found = { of: Int32Array.of(0, 0, 0, 1, 1, 1), sizes: [3, 3] };
    const authorShown = Uint8Array.of(1, 1, 0, 1, 0, 0);
    const communities = shownOf(found, { ...content.slice, authorShown });

    const { colour } = appearanceOf({ ...content, communities }, LIGHT);

    const [blue] = PALETTES.light.clusters;
    const grey = PALETTES.light.other;
    expect(colour.slice(0, 4)).toEqual([blue, blue, grey, grey]);
  });

  test("the ninth cluster has the first colour, muted", () => {
    const names = (cluster: number) => ["Ada", "Bob", "Cem"].map((name) => `${name} ${cluster}`);
    const content = aMap([1, 2, 3, 4, 5, 6, 7, 8, 9].map(names));

    const { colour } = appearanceOf(content, { ...LIGHT, theme: "dark" });

    const { clusters } = PALETTES.dark;
    expect(new Set(colour)).toEqual(new Set([...clusters, mutedColours(PALETTES.dark)[0]]));
  });

  test("a tie inside a cluster has its colour, a tie between two is neutral", () => {
    const content = aMap([
      ["Ada", "Bob", "Cem"],
      ["Cem", "Dan"],
      ["Dan", "Eve", "Fay"],
    ]);
    const communities = { of: Int32Array.of(0, 0, 0, 1, 1, 1), sizes: [3, 3] };

    const { tieColour } = appearanceOf({ ...content, communities }, LIGHT);

    const [first, second] = PALETTES.light.clusters;
    const neutral = PALETTES.light.tie;
    expect(tieColour).toEqual([first, first, first, neutral, second, second, second]);
  });

  test("a tie of four papers is twice as wide as a tie of one", () => {
    const { tieWidth } = appearanceOf(aMap([...papersBy(4, "Ada", "Bob"), ["Bob", "Cem"]]), LIGHT);

    expect(tieWidth[0]).toBeCloseTo(0.4, 12);
    expect(tieWidth[1]).toBeCloseTo(0.2, 12);
  });

  test("a tie of average papers is as wide under refined fractional counting as under full", () => {
    const content = aMap([...papersBy(4, "Ada", "Bob", "Cem"), ["Dan", "Eve", "Fay"]]);
    const third = content.slice.strength.map((strength) => strength / 3);

    const { tieWidth } = appearanceOf(
      { ...content, slice: { ...content.slice, strength: third } },
      LIGHT,
    );

    expect(tieWidth[0]).toBeCloseTo(0.4, 12);
    expect(tieWidth[3]).toBeCloseTo(0.2, 12);
  });

  test("few ties are half transparent, many are fainter", () => {
    const few = appearanceOf(aMap([["Ada", "Bob"]]), LIGHT);
    const hundred = Array.from({ length: 90 }, (_, i) => `Ada ${i}`);
    const many = appearanceOf(aMap([hundred]), LIGHT);

    expect(few.tieOpacity).toBe(0.5);
    expect(many.tieOpacity).toBeCloseTo(0.19, 2);
  });

  test("who has at least half of the most papers leads", () => {
    const content = aMap([...papersBy(9, "Ada"), ...papersBy(5, "Bob"), ...papersBy(4, "Cem")]);

    expect([...appearanceOf(content, LIGHT).leading]).toEqual([1, 1, 0]);
  });

  test.each([
    [19, 20],
    [20, 1],
  ])("of %i people with two papers and one with three, %i lead", (twos, leading) => {
    const pairs = Array.from({ length: twos }, (_, i) => papersBy(2, `Bob ${i}`)).flat();
    const content = aMap([...papersBy(3, "Ada"), ...pairs]);

    const all = [...appearanceOf(content, LIGHT).leading];

    expect(all.filter((one) => one === 1)).toHaveLength(leading);
  });

  test("nobody leads where everybody has one paper", () => {
    expect([...appearanceOf(aMap([["Ada", "Bob"]]), LIGHT).leading]).toEqual([0, 0]);
  });
});

describe("colours by something else", () => {
  const looms = aMapOf(
    aPaper({ authors: ["Ada", "Bob"], year: 2011, category: "Weaving" }),
    aPaper({ authors: ["Ada"], year: 2015, category: "Spinning" }),
    aPaper({ authors: ["Bob", "Cem"], year: 2021, category: "Spinning" }),
    aPaper({ authors: ["Dan"] }),
  );
  const colours = (colourBy: Look["colourBy"]) =>
    appearanceOf(looms, { ...LIGHT, colourBy }).colour;
  const { clusters, other, scale } = PALETTES.light;

  test("by first year: the earliest has the first stop, the latest the last, none is grey", () => {
    expect(colours("first-year")).toEqual([scale[0], scale[0], scale[4], other]);
  });

  test("by last year: between two years is a colour between two stops", () => {
    const [ada, bob, cem] = colours("last-year");

    expect([ada, bob, cem]).toEqual([scale[0], scale[4], scale[4]]);
  });

  test("halfway between first and last year lies the middle of the scale", () => {
    const content = aMapOf(
      ...[2000, 2010, 2020].map((year) => aPaper({ authors: [`Ada ${year}`], year })),
    );

    expect(appearanceOf(content, { ...LIGHT, colourBy: "first-year" }).colour).toEqual([
      scale[0],
      scale[2],
      scale[4],
    ]);
  });

  test("a few people of long ago do not leave one colour to all others", () => {
    const content = aMapOf(
      aPaper({ authors: ["Ada"], year: 1890 }),
      ...Array.from({ length: 33 }, (_, i) => [2000, 2010, 2020].map((year) => ({ i, year })))
        .flat()
        .map(({ i, year }) => aPaper({ authors: [`Bob ${year} ${i}`], year })),
    );

    const { colour } = appearanceOf(content, { ...LIGHT, colourBy: "first-year" });

    const colourOf = (name: string) =>
      colour[content.network.authors.findIndex((author) => author.name === name)];
    expect(["Ada", "Bob 2000 0", "Bob 2010 0", "Bob 2020 0"].map(colourOf)).toEqual([
      scale[0],
      scale[0],
      scale[2],
      scale[4],
    ]);
  });

  test("where all began in one year, that is the latest", () => {
    const content = aMapOf(aPaper({ authors: ["Ada", "Bob"], year: 2020 }));

    expect(appearanceOf(content, { ...LIGHT, colourBy: "first-year" }).colour).toEqual([
      scale[4],
      scale[4],
    ]);
  });

  test("by category: what most of a person's papers are in, then what more papers of all are in", () => {
    // Ada has one paper in each, and there are two on spinning.
    expect(colours("category")).toEqual([clusters[0], clusters[0], clusters[0], other]);
  });

  test("by component: the largest has the first colour, one of one person is grey", () => {
    expect(colours("component")).toEqual([clusters[0], clusters[0], clusters[0], other]);
  });

  test("the year of a hidden person does not stretch the scale", () => {
    const { network, slice, communities } = looms;
    const hidden = { ...slice, authorShown: Uint8Array.of(1, 1, 0, 0) };

    const { colour } = appearanceOf(
      { network, slice: hidden, communities },
      { ...LIGHT, colourBy: "first-year" },
    );

    expect(colour.slice(0, 2)).toEqual([scale[4], scale[4]]);
  });
});

describe("labelOrder", () => {
  const orderOf = (bylines: readonly string[][]) => {
    const content = aMap(bylines);
    const { labelOrder } = appearanceOf(content, LIGHT);
    return Array.from(labelOrder, (author) => content.network.authors[author]!.name);
  };

  test("names come by papers, then by co-authors", () => {
    expect(
      orderOf([["Ada"], ["Bob", "Cem"], ["Cem", "Dan"], ["Dan", "Eve"], ["Fay"], ["Fay"]]),
    ).toEqual(["Cem", "Dan", "Fay", "Bob", "Eve", "Ada"]);
  });

  test("names come by what the discs stand for", () => {
    const content = aMap([["Ada"], ["Ada"], ["Bob", "Cem", "Dan"], ["Cem", "Eve"]]);

    const order = appearanceOf(content, { ...LIGHT, sizeBy: "coauthors" }).labelOrder;

    expect(content.network.authors[order[0]!]?.name).toBe("Cem");
  });

  test("of people with the same co-authors, one is in line and the others come last", () => {
    expect(orderOf([["Ada", "Bob", "Cem"], ["Dan"]])).toEqual(["Ada", "Dan", "Bob", "Cem"]);
  });

  test("of people with the same papers, the second comes after who has half as many, not after all", () => {
    expect(
      orderOf([
        ...papersBy(4, "Ada", "Bob"),
        ...papersBy(3, "Cem"),
        ...papersBy(2, "Dan"),
        ["Eve"],
      ]),
    ).toEqual(["Ada", "Cem", "Bob", "Dan", "Eve"]);
  });

  test("people of the same paper are no twins when one has written with somebody else", () => {
    expect(
      orderOf([
        ["Ada", "Bob"],
        ["Bob", "Cem"],
      ]),
    ).toEqual(["Bob", "Ada", "Cem"]);
  });
});
