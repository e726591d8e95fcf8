import { describe, expect, test } from "vitest";

import { orderTies, tiesDrawn } from "../../src/figure/tie-order.ts";

import { aMap, papersBy } from "./content.ts";

/** The names of both people of each tie, in the order in which ties are drawn. */
function drawn(...bylines: readonly (readonly string[])[]): readonly string[] {
  const { network, slice } = aMap(bylines);
  return Array.from(orderTies(network, slice).order, (tie) =>
    [network.source[tie]!, network.target[tie]!]
      .map((author) => network.authors[author]!.name)
      .join("–"),
  );
}

describe("orderTies", () => {
  test("the strongest tie is drawn last, over all others", () => {
    const order = drawn(...papersBy(3, "Ada", "Bob"), ...papersBy(2, "Cem", "Dee"), ["Eve", "Flo"]);

    expect(order).toEqual(["Eve–Flo", "Cem–Dee", "Ada–Bob"]);
  });

  test("the strongest tie of somebody comes before the second of those who have stronger ones", () => {
    const triangle = [
      ...papersBy(5, "Ada", "Bob"),
      ...papersBy(4, "Ada", "Cem"),
      ...papersBy(3, "Bob", "Cem"),
    ];

    const order = drawn(...triangle, ["Dee", "Eve"]);

    expect(order).toEqual(["Bob–Cem", "Dee–Eve", "Ada–Cem", "Ada–Bob"]);
  });

  test("counts the ties that are the strongest of at least one person", () => {
    const { network, slice } = aMap([...papersBy(2, "Ada", "Bob"), ["Ada", "Bob", "Cem"]]);

    // Ada and Bob have each other; Cem has Ada and Bob alike, and the first of the two counts.
    expect(orderTies(network, slice).strongest).toBe(2);
  });

  test("of equally strong ties those seen first are nobody's star", () => {
    const forty = Array.from({ length: 40 }, (_, i) => `P${i}`);
    const { network, slice } = aMap([forty]);

    const { order, strongest } = orderTies(network, slice);

    const seen = [...order.subarray(order.length - strongest)];
    const most = Math.max(
      ...network.authors.map(
        (_, author) =>
          seen.filter((tie) => [network.source[tie], network.target[tie]].includes(author)).length,
      ),
    );
    expect(most).toBeLessThan(10);
  });

  test("ties that are not shown have no place in the order", () => {
    const { network, slice } = aMap([["Ada", "Bob", "Cem"]], ["Cem"]);

    expect(orderTies(network, slice).order).toHaveLength(1);
  });
});

describe("tiesDrawn", () => {
  const many = { order: new Uint32Array(93_439), strongest: 15_000 };

  test("are all up to 20,000, from however far", () => {
    const few = { order: new Uint32Array(20_000), strongest: 100 };

    expect(tiesDrawn(few, 200_000, 4)).toBe(20_000);
  });

  test("are the strongest of each person where there are more", () => {
    expect(tiesDrawn(many, 23_133, 1)).toBe(15_000);
  });

  test("are more of fewer people, whose discs leave room for them", () => {
    const clique = { order: new Uint32Array(44_850), strongest: 250 };

    expect(tiesDrawn(clique, 300, 1)).toBe(17_000);
    expect(tiesDrawn({ ...clique, strongest: 2000 }, 2500, 1)).toBe(2000);
  });

  test("are four times as many at half the distance, and all of them close by", () => {
    expect(tiesDrawn(many, 23_133, 0.5)).toBe(60_000);
    expect(tiesDrawn(many, 23_133, 0.1)).toBe(93_439);
  });

  test("are no more when the map is seen from farther than it is wide", () => {
    expect(tiesDrawn(many, 23_133, 4)).toBe(15_000);
  });

  test("are none on an overview of 200,000 people, until it is zoomed in to a quarter", () => {
    expect(tiesDrawn(many, 200_000, 1)).toBe(0);
    expect(tiesDrawn(many, 200_000, 0.25)).toBe(93_439);
  });
});
