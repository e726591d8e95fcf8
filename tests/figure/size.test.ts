import { describe, expect, test } from "vitest";

import { radii, radiiBy, sizedBy } from "../../src/figure/size.ts";

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
    expect(radii(aMap(papersBy(49, "Ada")).slice)[0]).toBeCloseTo(6, 12);
    expect(bob).toBeGreaterThan(1);
    expect(cem).toBe(1);
  });

  test("somebody hidden has no disc and does not count for the size of the others", () => {
    const ofAda = [...papersBy(100, "Ada"), ...papersBy(100, "Ada", "Bob")];
    const { slice } = aMap([...ofAda, ["Cem"]], ["Ada"]);
    const { slice: shown } = aMap([...papersBy(100, "Bob"), ["Cem"]]);

    expect(radii(slice)[0]).toBe(0);
    expect(radiiBy(slice, "coauthors")[0]).toBe(0);
    expect([...radii(slice)].slice(1)).toEqual([...radii(shown)]);
  });
});

describe("sizes of a network file, whose people have no papers", () => {
  const content = aMap([
    ["Ada", "Bob"],
    ["Bob", "Cem"],
  ]);
  const slice = { ...content.slice, papers: new Uint32Array(3) };

  test("are by co-authors", () => {
    expect([...radii(slice)]).toEqual([1, Math.SQRT2, 1]);
    expect(sizedBy(slice, "papers")).toBe("coauthors");
  });

  test("by strength are by strength", () => {
    expect(sizedBy(slice, "strength")).toBe("strength");
  });
});

describe("radiiBy", () => {
  const { slice } = aMap([...papersBy(9, "Ada"), ["Ada", "Bob"], ["Bob", "Cem"], ["Dan"]]);

  test("by papers, gives the radii of papers", () => {
    const prolific = aMap([...papersBy(100, "Ada"), ...papersBy(50, "Bob"), ["Cem"]]).slice;

    expect(radiiBy(slice, "papers")).toEqual(radii(slice));
    expect(radiiBy(prolific, "papers")).toEqual(radii(prolific));
  });

  test("areas are proportional to co-authors; who has none is a point", () => {
    const [ada, bob, cem, dan] = radiiBy(slice, "coauthors");

    expect(ada).toBe(cem);
    expect(bob! ** 2).toBeCloseTo(2 * ada! ** 2, 12);
    expect(dan! ** 2).toBeCloseTo(0.5, 12);
  });

  test("discs by another measure cover no more of the map than those by papers", () => {
    const paperBy = (count: number) => Array.from({ length: count }, (_, i) => `Ada ${i} ${count}`);
    const many = aMap([paperBy(30), paperBy(20)]).slice;
    const areaOf = (all: Float64Array) => all.reduce((sum, radius) => sum + radius * radius, 0);

    expect(areaOf(radiiBy(many, "coauthors"))).toBeLessThanOrEqual(areaOf(radii(many)) + 1e-9);
  });

  test("discs by another measure cover as much as those by papers, where that is the limit", () => {
    // By papers 10 + 2 + 1 + 1 = 14, which is for 1 + 2 + 1 co-authors.
    const areas = [...radiiBy(slice, "coauthors")].map((radius) => radius * radius);

    expect(areas.slice(0, 3)).toEqual([3.5, 7, 3.5].map((area) => expect.closeTo(area, 12)));
  });

  test("the largest disc is as large as that by papers, where there is room for more", () => {
    const others = Array.from({ length: 10 }, (_, i) => `Bob ${i}`);
    const alone = others.flatMap((_, i) => papersBy(4, `Cem ${i}`));
    const star = aMap([...others.map((other) => ["Ada", other]), ...alone]).slice;

    expect(radiiBy(star, "coauthors")[0]! ** 2).toBeCloseTo(10, 12);
    expect(radii(star)[0]! ** 2).toBeCloseTo(10, 12);
  });

  test("where nobody is tied, all are points of one size", () => {
    const [ada, bob] = radiiBy(aMap([["Ada"], ["Bob"]]).slice, "strength");

    expect(ada! ** 2).toBeCloseTo(0.5, 12);
    expect(bob).toBe(ada);
  });
});
