import { describe, expect, test } from "vitest";

import { appearanceOf, radii } from "../../src/figure/appearance.ts";
import { PALETTES } from "../../src/figure/palette.ts";

import { aMap, papersBy } from "./content.ts";

describe("radii", () => {
  test("the area of a disc is proportional to the papers of its person", () => {
    const { slice } = aMap([...papersBy(9, "Ada"), ...papersBy(4, "Bob"), ["Cem"]]);

    expect([...radii(slice)]).toEqual([3, 2, 1]);
  });

  test("the largest radius is six times the smallest, however many papers somebody has", () => {
    const { slice } = aMap([...papersBy(500, "Ada"), ...papersBy(2, "Bob"), ["Cem"]]);

    const [ada, bob, cem] = radii(slice);

    expect(ada).toBeCloseTo(6, 12);
    expect(bob).toBeGreaterThan(1);
    expect(cem).toBe(1);
  });

  test("somebody hidden has no disc and does not count for the size of the others", () => {
    const { slice } = aMap([...papersBy(100, "Ada", "Bob"), ["Cem"]], ["Ada"]);
    const { slice: shown } = aMap([...papersBy(100, "Bob"), ["Cem"]]);

    expect(radii(slice)[0]).toBe(0);
    expect([...radii(slice)].slice(1)).toEqual([...radii(shown)]);
  });
});

describe("appearanceOf", () => {
  test("people of one cluster of three share the first colour, pairs are grey", () => {
    const { colour } = appearanceOf(
      aMap([
        ["Ada", "Bob", "Cem"],
        ["Dan", "Eve"],
      ]),
      "light",
    );

    const [blue] = PALETTES.light.clusters;
    const grey = PALETTES.light.other;
    expect(colour).toEqual([blue, blue, blue, grey, grey]);
  });

  test("the ninth cluster is grey", () => {
    const names = (cluster: number) => ["Ada", "Bob", "Cem"].map((name) => `${name} ${cluster}`);
    const content = aMap([1, 2, 3, 4, 5, 6, 7, 8, 9].map(names));

    const { colour } = appearanceOf(content, "dark");

    expect(new Set(colour)).toEqual(new Set([...PALETTES.dark.clusters, PALETTES.dark.other]));
  });

  test("a tie inside a cluster has its colour, a tie between two is neutral", () => {
    const content = aMap([
      ["Ada", "Bob", "Cem"],
      ["Cem", "Dan"],
      ["Dan", "Eve", "Fay"],
    ]);
    const communities = { of: Int32Array.of(0, 0, 0, 1, 1, 1), sizes: [3, 3] };

    const { tieColour } = appearanceOf({ ...content, communities }, "light");

    const [first, second] = PALETTES.light.clusters;
    const neutral = PALETTES.light.tie;
    expect(tieColour).toEqual([first, first, first, neutral, second, second, second]);
  });

  test("a tie of four papers is twice as wide as a tie of one", () => {
    const { tieWidth } = appearanceOf(
      aMap([...papersBy(4, "Ada", "Bob"), ["Bob", "Cem"]]),
      "light",
    );

    expect(tieWidth[0]).toBeCloseTo(0.4, 12);
    expect(tieWidth[1]).toBeCloseTo(0.2, 12);
  });

  test("few ties are half transparent, many are fainter", () => {
    const few = appearanceOf(aMap([["Ada", "Bob"]]), "light");
    const hundred = Array.from({ length: 90 }, (_, i) => `Ada ${i}`);
    const many = appearanceOf(aMap([hundred]), "light");

    expect(few.tieOpacity).toBe(0.5);
    expect(many.tieOpacity).toBeCloseTo(0.19, 2);
  });

  test("who has at least half of the most papers leads", () => {
    const content = aMap([...papersBy(9, "Ada"), ...papersBy(5, "Bob"), ...papersBy(4, "Cem")]);

    expect([...appearanceOf(content, "light").leading]).toEqual([1, 1, 0]);
  });

  test("nobody leads where everybody has one paper", () => {
    expect([...appearanceOf(aMap([["Ada", "Bob"]]), "light").leading]).toEqual([0, 0]);
  });
});

describe("labelOrder", () => {
  const orderOf = (bylines: readonly string[][]) => {
    const content = aMap(bylines);
    const { labelOrder } = appearanceOf(content, "light");
    return Array.from(labelOrder, (author) => content.network.authors[author]!.name);
  };

  test("names come by papers, then by co-authors", () => {
    expect(
      orderOf([["Ada"], ["Bob", "Cem"], ["Cem", "Dan"], ["Dan", "Eve"], ["Fay"], ["Fay"]]),
    ).toEqual(["Cem", "Dan", "Fay", "Bob", "Eve", "Ada"]);
  });

  test("of people with the same co-authors, one is in line and the others come last", () => {
    expect(orderOf([["Ada", "Bob", "Cem"], ["Dan"]])).toEqual(["Ada", "Dan", "Bob", "Cem"]);
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
