import { describe, expect, test } from "vitest";

import { appearanceOf } from "../../src/figure/appearance.ts";
import type { Content } from "../../src/figure/content.ts";
import { textWidth } from "../../src/figure/labels/text.ts";
import { describeLegend, type Legend, withDiscsUpTo } from "../../src/figure/legend.ts";
import { layOutLegend } from "../../src/figure/legend-strip.ts";
import { type Look, USUAL_LOOK } from "../../src/figure/look.ts";
import { PALETTES } from "../../src/figure/palette.ts";
import { nameClusters } from "../../src/network/clusters/cluster-names.ts";
import { findComponents } from "../../src/network/components.ts";
import { networkOfGiven } from "../../src/network/given.ts";
import { sliceNetwork } from "../../src/network/slice-network.ts";
import { aPaper, hiding } from "../builders.ts";
import { openText, sample } from "../exchange/opened.ts";

import { aMap, aMapOf, papersBy } from "./content.ts";

const STYLE = {
  width: 400,
  isColumn: false,
  size: 12,
  palette: PALETTES.light,
  projection: { scale: 8, originX: 0, originY: 0 },
};

/** The words of a legend, in their order. */
function wordsOf(legend: Legend): readonly string[] {
  return layOutLegend(legend, STYLE).marks.flatMap((mark) =>
    mark.kind === "text" ? [mark.text] : [],
  );
}

function legendOf(content: Content, look: Look = USUAL_LOOK) {
  const { network, slice, communities } = content;
  const clusters = nameClusters(network, slice, communities);
  return describeLegend(content, appearanceOf(content, { theme: "light", ...look }), clusters);
}

test("a strip tells widths in words where two lines would look alike", () => {
  const legend = legendOf(aMap([["Ada", "Bob"], ...papersBy(2, "Cem", "Dan")]));

  expect(wordsOf(legend)).toContain("2");
  expect(
    wordsOf({
      ...legend,
      widths: legend.widths.map((tie, i) => ({ ...tie, width: 0.2 + i / 100 })),
    }),
  ).toContain("1 to 2");
});

test("a count stands behind a name that is written from right to left, and takes no more room", () => {
  const [hebrew, mark] = ["משה כהן; דוד לוי; שרה גל".split("; "), "\u200e"];
  const words = wordsOf(legendOf(aMap([hebrew])));

  expect(words.find((text) => text.endsWith("(3)"))).toMatch(
    new RegExp(`[א-ת]${mark} \\(3\\)$`, "u"),
  );
  expect(wordsOf(legendOf(aMap([["Ada", "Bob", "Cem"]]))).join("")).not.toContain(mark);
  expect(textWidth(`Ada${mark}`, 10)).toBe(textWidth("Ada", 10));
});

describe("describeLegend", () => {
  test("shows the smallest, a middle and the largest number of papers that somebody has", () => {
    const { sizes } = legendOf(
      aMap([["Ada"], ...papersBy(2, "Bob"), ...papersBy(4, "Cem"), ...papersBy(9, "Dan")]),
    );

    expect(sizes).toEqual([
      { value: 1, radius: 1 },
      { value: 4, radius: 2 },
      { value: 9, radius: 3 },
    ]);
  });

  test("shows one disc where everybody has as many papers", () => {
    expect(legendOf(aMap([["Ada"], ["Bob"]])).sizes).toEqual([{ value: 1, radius: 1 }]);
  });

  test("shows the weakest and the strongest tie", () => {
    const { widths } = legendOf(
      aMap([["Ada", "Bob"], ...papersBy(3, "Bob", "Cem"), ...papersBy(2, "Ada", "Cem")]),
    );

    expect(widths.map(({ strength }) => strength)).toEqual([1, 3]);
  });

  test("says whether a tie's strength is its number of shared papers, which is none of a file's", () => {
    const content = aMap([["Ada", "Bob", "Cem"]]);
    const halves = { ...content.slice, strength: Float64Array.of(0.5, 0.5, 0.5) };
    const ofFile = { ...content.network, givenStrength: content.slice.strength };

    expect(legendOf(content).isStrengthCounted).toBe(true);
    expect(legendOf({ ...content, slice: halves }).isStrengthCounted).toBe(false);
    expect(legendOf({ ...content, network: ofFile }).isStrengthCounted).toBe(false);
  });

  test("has no widths where nobody is tied", () => {
    expect(legendOf(aMap([["Ada"]])).widths).toEqual([]);
  });

  test("does not speak of people who are hidden", () => {
    const { sizes } = legendOf(aMap([...papersBy(9, "Ada"), ["Bob"]], ["Ada"]));

    expect(sizes).toEqual([{ value: 1, radius: 1 }]);
  });

  test("names the clusters that have a colour, and counts everybody else", () => {
    const { colours, others } = legendOf(
      aMap([["Ada", "Bob", "Cem"], ["Dan", "Eve"], ["Ada"], ["Fay"]]),
    );

    expect(colours).toEqual([{ name: "Ada, Bob", people: 3, colour: PALETTES.light.clusters[0] }]);
    expect(others).toBe(3);
  });

  test("names eight clusters, and says that others are muted", () => {
    const names = (cluster: number) => ["Ada", "Bob", "Cem"].map((name) => `${name} ${cluster}`);
    const clusters = Array.from({ length: 9 }, (_, i) => names(i));

    expect(legendOf(aMap(clusters))).toMatchObject({ others: 3, areOthersMuted: true });
    expect(legendOf(aMap(clusters)).colours).toHaveLength(8);
    expect(wordsOf(legendOf(aMap(clusters)))).toContain("others, muted or grey (3)");
    expect(legendOf(aMap(clusters.slice(1)))).toMatchObject({ others: 0, areOthersMuted: false });
  });

  test("of many years shows six, from the first to the last, and counts people without one", () => {
    const years = Array.from({ length: 21 }, (_, i) =>
      aPaper({ authors: [`A ${i}`], year: 2000 + i }),
    );
    const content = aMapOf(...years, aPaper({ authors: ["Bob"] }));

    const { colours, others } = legendOf(content, { ...USUAL_LOOK, colourBy: "first-year" });

    expect(colours.map(({ name }) => name)).toEqual([
      "2000",
      "2004",
      "2008",
      "2012",
      "2016",
      "2020",
    ]);
    expect([colours[0]?.colour, colours[5]?.colour]).toEqual(["#d97811", "#1d0166"]);
    expect(others).toBe(1);
  });

  test("of years that few people are from says from when to when one colour reaches", () => {
    const years = [1890, 1950, ...Array.from({ length: 100 }, (_, i) => 2000 + (i % 3)), 2022];
    const content = aMapOf(...years.map((year, i) => aPaper({ authors: [`A ${i}`], year })));

    const { colours } = legendOf(content, { ...USUAL_LOOK, colourBy: "first-year" });

    expect(colours.map(({ name, people }) => [name, people])).toEqual([
      ["1890–2000", 36],
      ["2001", 33],
      ["2002–2022", 34],
    ]);
  });

  test("names categories as they are printed, and components after their leading people", () => {
    const content = aMapOf(
      aPaper({ authors: ["Ada", "Bob", "Cem"], category: "Weaving" }),
      aPaper({ authors: ["Bob"], category: "Spinning" }),
      aPaper({ authors: ["Dan"], category: "Spinning" }),
    );

    const byCategory = legendOf(content, { ...USUAL_LOOK, colourBy: "category" });
    const byComponent = legendOf(content, { ...USUAL_LOOK, colourBy: "component" });

    expect(byCategory.colours).toEqual([
      { name: "Weaving", people: 2, colour: PALETTES.light.clusters[0] },
      { name: "Spinning", people: 2, colour: PALETTES.light.clusters[1] },
    ]);
    expect(byComponent.colours.map(({ name, people }) => [name, people])).toEqual([
      ["Bob, Ada", 3],
    ]);
    expect(byComponent.others).toBe(1);
  });

  test("has the clusters of a network's file, as the file names and fills them", () => {
    const opened = openText(sample("vos-QSS-map.txt"));
    if (opened.kind !== "network") throw new Error(`not a network but ${opened.kind}`);
    const network = networkOfGiven(opened.network);
    const slice = sliceNetwork(network, hiding());
    const content = { network, slice, communities: findComponents(network, slice) };

    const legend = legendOf(content, { ...USUAL_LOOK, colourBy: "category" });

    // Counted in the file's fifth column by awk: 112 people, 64 of them in the eight largest clusters.
    expect(legend.colours.slice(0, 2).map(({ name, people }) => [name, people])).toEqual([
      ["1", 10],
      ["2", 9],
    ]);
    expect(legend.others).toBe(48);
    expect(legend.isGiven).toBe(true);
  });

  test("says what discs stand for", () => {
    const { sizeBy, sizes } = legendOf(
      aMap([
        ["Ada", "Bob"],
        ["Bob", "Cem"],
      ]),
      {
        ...USUAL_LOOK,
        sizeBy: "coauthors",
      },
    );

    expect(sizeBy).toBe("coauthors");
    expect(sizes.map(({ value }) => value)).toEqual([1, 2]);
  });
});

describe("a legend beside discs too large for it", () => {
  const legend = legendOf(
    aMap([
      ["Ada"],
      ...papersBy(2, "Bob"),
      ...papersBy(4, "Cem"),
      ...papersBy(9, "Dan"),
      ...papersBy(25, "Eve"),
    ]),
  );
  const wordsUpTo = (largest: number) => wordsOf(withDiscsUpTo(legend, largest));

  test("shows three that span those it has room for, and ends with the largest", () => {
    expect(withDiscsUpTo(legend, 3.5).sizes.map(({ value }) => value)).toEqual([1, 4, 9]);
    expect(wordsUpTo(3.5).slice(-5)).toEqual(["Papers", "1", "4", "9", "up to 25"]);
  });

  test("says how far they reach where it has room for none", () => {
    expect(wordsUpTo(0.5).slice(-2)).toEqual(["Papers", "1 to 25"]);
  });

  test("says the same of the largest whether or not there are sizes between", () => {
    const few = legendOf(aMap([["Ada"], ...papersBy(2, "Bob")]));

    expect(wordsUpTo(2.5).slice(-5)).toEqual(["Papers", "1", "2", "4", "up to 25"]);
    expect(wordsOf(withDiscsUpTo(few, 1.2)).slice(-3)).toEqual(["Papers", "1", "up to 2"]);
  });

  test("is as usual where it has room for all", () => {
    expect(withDiscsUpTo(legend, 5)).toBe(legend);
  });
});
