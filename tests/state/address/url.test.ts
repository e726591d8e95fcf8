import { describe, expect, test } from "vitest";

import { COLOURED_BY, SIZED_BY } from "../../../src/figure/look.ts";
import { LOOKS } from "../../../src/layout/settings.ts";
import { CLUSTER_WEIGHTS } from "../../../src/network/clusters/communities.ts";
import { ALGORITHMS } from "../../../src/network/clusters/leiden.ts";
import { COUNTINGS, FILTER_STEPS } from "../../../src/network/filters.ts";
import { buildNetwork } from "../../../src/network/network.ts";
import { identify } from "../../../src/people/identify.ts";
import { fromQuery, toQuery } from "../../../src/state/address/url.ts";
import {
  type Exploration,
  initialExploration,
  LEDGER_LISTS,
  TABS,
} from "../../../src/state/exploration.ts";
import { aBibliography, aNetworkOf, aPaper } from "../../builders.ts";
import { anyText } from "../../exchange/any-text.ts";
import { exampleNetwork } from "../../network/example.ts";
import { fc } from "../../property.ts";

const usual = initialExploration("david rugamer");
const queryOf = (facts: Partial<Exploration>) => toQuery({ ...usual, ...facts }, exampleNetwork);
const visit = (query: string) => fromQuery(query, exampleNetwork);

describe("an address", () => {
  test("says nothing when nothing was chosen", () => {
    expect(queryOf({})).toBe("");
  });

  test.each<[string, Partial<Exploration>]>([
    ["?person=bernd+bischl", { selected: ["bernd bischl"], tab: "person" }],
    [
      "?person=bernd+bischl&person=tobias+weber",
      { selected: ["bernd bischl", "tobias weber"], tab: "person" },
    ],
    ["?person=bernd+bischl&tab=papers", { selected: ["bernd bischl"], tab: "papers" }],
    ["?tab=papers", { tab: "papers" }],
    ["?tab=person", { tab: "person" }],
    ["?year=2024", { narrowing: { to: "year", year: 2024 } }],
    ["?papers=incomplete", { narrowing: { to: "incomplete" } }],
    ["?papers=incomplete-shown", { narrowing: { to: "incomplete-shown" } }],
    ["?papers=duplicates", { narrowing: { to: "duplicates" } }],
    ["?papers=without-authors", { narrowing: { to: "without-authors" } }],
    ["?paper=D-Gating%3A+100%25", { narrowing: { to: "paper", title: "D-Gating: 100%" } }],
    ["?cluster=bernd+bischl", { narrowing: { to: "cluster", leader: "bernd bischl" } }],
    ["?column=Credit&column=First+year", { columns: ["Credit", "First year"] }],
    ["?hide=", { hidden: [] }],
    ["?hide=bernd+bischl", { hidden: ["bernd bischl"] }],
    ["?hide=david+rugamer&hide=bernd+bischl", { hidden: ["david rugamer", "bernd bischl"] }],
  ])("%s is written and read", (query, facts) => {
    expect(queryOf(facts)).toBe(query);
    expect(visit(query)).toEqual({
      exploration: { ...usual, ...facts, cameFrom: facts.tab === "papers" ? "papers" : "people" },
      searchText: "",
    });
  });

  test("brings back every exploration of the example", () => {
    const key = fc.constantFrom(...exampleNetwork.authors.map((author) => author.key));
    const keys = (maxLength: number) => fc.uniqueArray(key, { maxLength });
    // In an address, half of a surrogate pair becomes another character.
    const wellFormed = anyText({ maxLength: 10 }).map((text) =>
      text.replaceAll(/\p{Surrogate}/gu, ""),
    );
    const narrowing = fc.oneof(
      fc.record({ to: fc.constant("year" as const), year: fc.integer({ min: 0, max: 9999 }) }),
      fc.record({
        to: fc.constantFrom(...LEDGER_LISTS),
      }),
      fc.record({ to: fc.constant("left-out" as const), by: fc.constantFrom(...FILTER_STEPS) }),
      fc.record({ to: fc.constant("paper" as const), title: wellFormed }),
      fc.record({ to: fc.constant("cluster" as const), leader: key }),
      fc.record({ to: fc.constant("ego" as const), key }),
    );
    const threshold = fc.integer({ min: 0, max: 999_999 });
    const filters = fc.record(
      {
        years: fc
          .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 9999 }))
          .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
        withoutKinds: fc.uniqueArray(wellFormed, { maxLength: 3 }),
        withoutTopics: fc.uniqueArray(wellFormed, { minLength: 1, maxLength: 3 }),
        authorLimit: fc.integer({ min: 1, max: 999_999 }),
        minPapers: threshold,
        keepSolo: fc.boolean(),
        minShared: threshold,
        minStrength: threshold,
        minComponent: threshold,
        counting: fc.constantFrom(...COUNTINGS),
      },
      {
        requiredKeys: [
          "withoutKinds",
          "authorLimit",
          "minPapers",
          "keepSolo",
          "minShared",
          "minStrength",
          "minComponent",
          "counting",
        ],
      },
    );
    const layout = fc.record({
      look: fc.constantFrom(...LOOKS),
      gravity: fc.integer({ min: 0, max: 10 }),
      scaling: fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10),
      weightInfluence: fc.integer({ min: 0, max: 8 }).map((quarters) => quarters / 4),
    });
    const exploration = fc
      .record({
        hidden: keys(4),
        selected: keys(2),
        tab: fc.constantFrom(...TABS),
        narrowing: fc.option(narrowing, { nil: undefined }),
        filters,
        layout,
        clustering: fc.record({
          algorithm: fc.constantFrom(...ALGORITHMS),
          weights: fc.constantFrom(...CLUSTER_WEIGHTS),
          resolution: fc.integer({ min: 1, max: 100 }).map((tenths) => tenths / 10),
          seed: fc.nat(999_999),
          runs: fc.integer({ min: 1, max: 100 }),
        }),
        look: fc.record({
          colourBy: fc.constantFrom(...COLOURED_BY),
          sizeBy: fc.constantFrom(...SIZED_BY),
        }),
      })
      .map((chosen): Exploration => {
        return {
          ...initialExploration(undefined),
          ...chosen,
          cameFrom: chosen.tab === "person" ? "people" : chosen.tab,
        };
      });
    fc.assert(
      fc.property(exploration, (chosen) => {
        expect(visit(toQuery(chosen, exampleNetwork))).toEqual({
          exploration: chosen,
          searchText: "",
        });
      }),
      { seed: 1 },
    );
  });

  test("brings back people whose names are strange", () => {
    const names = [
      "__proto__",
      "Ada\ud800",
      "A&B=C",
      "100% Ada",
      "王小明",
      "Áda",
      "Ada",
      "a+b",
      "?",
      "#1",
    ];
    const page = aBibliography(aPaper({ authors: names }));
    const network = buildNetwork(page.papers, identify(page));

    for (const { key } of network.authors) {
      const query = toQuery({ ...initialExploration(undefined), selected: [key] }, network);
      expect(fromQuery(query, network).exploration.selected).toEqual([key]);
    }
  });

  test("may be typed by hand, with accents and capitals", () => {
    expect(visit("?person=Bernd Bischl&hide=David%20R%C3%BCgamer").exploration).toMatchObject({
      selected: ["bernd bischl"],
      hidden: ["david rugamer"],
    });
  });

  test("that hides nobody known hides nobody", () => {
    expect(visit("?hide=Ada").exploration.hidden).toEqual([]);
  });
});

describe("a link to somebody who is not here", () => {
  test("opens a search for the name", () => {
    expect(visit("?person=Ada+Lovelace")).toEqual({
      exploration: usual,
      searchText: "Ada Lovelace",
    });
  });

  test("selects the one of a pair who is here", () => {
    const { exploration, searchText } = visit("?person=Ada&person=bernd+bischl");

    expect(exploration).toMatchObject({ selected: ["bernd bischl"], tab: "person" });
    expect(searchText).toBe("Ada");
  });
});

describe("a hostile address", () => {
  test.each([
    ["?person=%"],
    ["?person=%FF%00"],
    ["?person=__proto__&hide=constructor&cluster=toString"],
    ["?tab=__proto__&papers=constructor"],
    ["?year=NaN"],
    ["?year=-1&year=99999"],
    ["?person=&hide=&cluster="],
    ["?&&&===&"],
  ])("of %.60s selects and narrows nothing", (query) => {
    expect(visit(query).exploration).toMatchObject({
      selected: [],
      tab: "people",
      narrowing: undefined,
    });
  });

  test("that names a person twice selects one person", () => {
    expect(visit("?person=bernd+bischl&person=Bernd+Bischl").exploration.selected).toEqual([
      "bernd bischl",
    ]);
  });

  test("that names three people selects the first two", () => {
    const query = "?person=bernd+bischl&person=tobias+weber&person=chris+kolb";

    expect(visit(query).exploration.selected).toEqual(["bernd bischl", "tobias weber"]);
  });
});

test("without an owner, nobody is hidden unless the address says so", () => {
  const network = aNetworkOf("Ada Bob");

  expect(fromQuery("", network).exploration.hidden).toEqual([]);
  expect(toQuery({ ...initialExploration(undefined), hidden: ["ada"] }, network)).toBe("?hide=ada");
});

test("whoever is hidden and not here any more, as after their file was closed, is not in the address", () => {
  const network = aNetworkOf("Ada Bob");

  expect(toQuery(initialExploration("cem"), network)).toBe("");
  expect(toQuery({ ...initialExploration(undefined), hidden: ["cem", "ada"] }, network)).toBe(
    "?hide=ada",
  );
});
