import { describe, expect, test } from "vitest";

import { nameClusters } from "../../src/network/cluster-names.ts";
import { appearanceOf, type Content } from "../../src/figure/appearance.ts";
import { describeLegend } from "../../src/figure/legend.ts";
import { PALETTES } from "../../src/figure/palette.ts";

import { aMap, papersBy } from "./content.ts";

function legendOf(content: Content) {
  const { network, slice, communities } = content;
  const clusters = nameClusters(network, slice, communities);
  return describeLegend(content, appearanceOf(content, "light"), clusters);
}

describe("describeLegend", () => {
  test("shows the smallest, a middle and the largest number of papers that somebody has", () => {
    const { sizes } = legendOf(
      aMap([["Ada"], ...papersBy(2, "Bob"), ...papersBy(4, "Cem"), ...papersBy(9, "Dan")]),
    );

    expect(sizes).toEqual([
      { papers: 1, radius: 1 },
      { papers: 4, radius: 2 },
      { papers: 9, radius: 3 },
    ]);
  });

  test("shows one disc where everybody has as many papers", () => {
    expect(legendOf(aMap([["Ada"], ["Bob"]])).sizes).toEqual([{ papers: 1, radius: 1 }]);
  });

  test("shows the weakest and the strongest tie", () => {
    const { widths } = legendOf(
      aMap([["Ada", "Bob"], ...papersBy(3, "Bob", "Cem"), ...papersBy(2, "Ada", "Cem")]),
    );

    expect(widths.map(({ strength }) => strength)).toEqual([1, 3]);
  });

  test("has no widths where nobody is tied", () => {
    expect(legendOf(aMap([["Ada"]])).widths).toEqual([]);
  });

  test("does not speak of people who are hidden", () => {
    const { sizes } = legendOf(aMap([...papersBy(9, "Ada"), ["Bob"]], ["Ada"]));

    expect(sizes).toEqual([{ papers: 1, radius: 1 }]);
  });

  test("names the clusters that have a colour, and counts everybody else", () => {
    const { clusters, others } = legendOf(
      aMap([["Ada", "Bob", "Cem"], ["Dan", "Eve"], ["Ada"], ["Fay"]]),
    );

    expect(clusters).toEqual([{ name: "Ada", people: 3, colour: PALETTES.light.clusters[0] }]);
    expect(others).toBe(3);
  });
});
