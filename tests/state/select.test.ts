import { describe, expect, test } from "vitest";

import { USUAL_LAYOUT } from "../../src/layout/settings.ts";
import { findComponents } from "../../src/network/components.ts";
import { fromQuery } from "../../src/state/address/url.ts";
import type { AppState } from "../../src/state/app-state.ts";
import { searchOf } from "../../src/state/late-search.ts";
import { type Action, reduce } from "../../src/state/reduce.ts";
import {
  authorIndices,
  selectClusterTask,
  selectLayoutTask,
  selectView,
  type View,
} from "../../src/state/select.ts";
import { selectNetwork } from "../../src/state/select-people.ts";
import { aBibliography, aPaper, aState, authorNamed } from "../builders.ts";
import { exampleBibliography } from "../network/example.ts";

const shown = aState(exampleBibliography);
const hideOwner: Action = { type: "person-hidden", key: "david rugamer" };
const hidden = reduce(shown, hideOwner);

/** Choices that concern neither who is on the map nor how it looks. */
const elsewhere: readonly Action[] = [
  { type: "person-selected", key: "bernd bischl" },
  { type: "person-added", key: "tobias weber" },
  { type: "tab-opened", tab: "papers" },
  { type: "narrowed", narrowing: { to: "year", year: 2024 }, tab: "papers" },
  { type: "layout-started", run: 1 },
];

describe("the view", () => {
  test("shows 73 people and 79 ties with the owner hidden, 74 and 152 with him", () => {
    expect(selectView(hidden).slice).toMatchObject({ authorCount: 73, tieCount: 79 });
    expect(selectView(shown).slice).toMatchObject({ authorCount: 74, tieCount: 152 });
  });

  test("has 17 components with the owner hidden, 1 with him", () => {
    const sizesOf = ({ network, slice }: View) => findComponents(network, slice).sizes;

    expect(sizesOf(selectView(hidden))).toHaveLength(17);
    expect(sizesOf(selectView(shown))).toEqual([74]);
  });

  test.each(elsewhere)("is the same reference after $type", (action) => {
    expect(selectView(reduce(hidden, action))).toBe(selectView(hidden));
  });

  test("keeps its clusters when the theme changes, and takes new colours", () => {
    const light = selectView(hidden);
    const dark = selectView(reduce(hidden, { type: "theme-chosen", theme: "dark" }));

    expect(dark.clusters).toBe(light.clusters);
    expect(dark.appearance.theme).toBe("dark");
  });

  test("keeps the network when somebody is hidden", () => {
    expect(selectView(shown).network).toBe(selectView(hidden).network);
  });

  test("has the same clusters each time it is derived", () => {
    const once = selectView(hidden).clusters;
    selectView(shown);

    expect(selectView(hidden).clusters).toEqual(once);
  });

  test("hides nobody for the key of nobody", () => {
    const state = reduce(shown, { type: "person-hidden", key: "ada lovelace" });

    expect(selectView(state).slice).toMatchObject({ authorCount: 74, tieCount: 152 });
  });
});

describe("filters", () => {
  const onlyFrequent = reduce(hidden, {
    type: "threshold-moved",
    threshold: "minPapers",
    value: 3,
  });

  test("hide people and keep the layout: everybody stays where they are", () => {
    expect(selectView(onlyFrequent).slice.authorCount).toBeLessThan(73);
    expect(selectLayoutTask(onlyFrequent)).toBe(selectLayoutTask(hidden));
  });

  test("leave everybody in the cluster, and the colour, that they were in", () => {
    const before = selectView(hidden);
    const after = selectView(onlyFrequent);
    const shownStill = [...after.slice.authorShown.keys()].filter(
      (author) => after.slice.authorShown[author],
    );

    expect(shownStill.length).toBeGreaterThan(3);
    for (const author of shownStill) {
      expect(after.communities.of[author]).toBe(before.communities.of[author]);
    }
  });

  test("of a person leave others the colour that they had, whichever cluster is larger by then", () => {
    const before = selectView(hidden);
    const after = selectView(reduce(hidden, { type: "person-hidden", key: "emanuel sommer" }));
    const colours = (view: typeof before, name: string) =>
      view.appearance.colour[authorNamed(view.network, name)];

    // The cluster of the one who is hidden was larger than the first two of these.
    for (const name of ["Julius Kobialka", "Arik Reuter", "Thomas Nagler", "Bernd Bischl"]) {
      expect(colours(after, name)).toBe(colours(before, name));
    }
  });

  test("of counting lay out anew, because strengths are others", () => {
    const fractional = reduce(hidden, { type: "counting-chosen", counting: "fractional" });

    expect(selectLayoutTask(fractional)).not.toBe(selectLayoutTask(hidden));
    expect(selectView(fractional).slice.tieCount).toBe(79);
  });

  test("of years leave the papers of those years, with their people", () => {
    const state = reduce(hidden, { type: "years-narrowed", years: { from: 2021, to: 2021 } });

    expect(selectView(state).slice.paperCount).toBe(1);
  });

  test("of years leave what is uncertain about the papers of those years", () => {
    const state = reduce(hidden, { type: "years-narrowed", years: { from: 2022, to: 2022 } });

    const { slice, lowerBounds, cutPapers } = selectView(state);
    // Counted in the page: 4 of the 8 lists of 2022 end in "et al.", and 35 of all.
    expect([slice.paperCount, lowerBounds.cutPapers.length, cutPapers.length]).toEqual([8, 4, 35]);
  });
});

describe("filters that leave everybody", () => {
  test.each(["withoutKinds", "withoutTopics"] as const)(
    "are no filters: what was left out and taken in again changes no part of the view (%s)",
    (by) => {
      const before = selectView(hidden);
      const out = reduce(hidden, { type: "papers-left-out", by, value: "editorial" });
      const inAgain = reduce(out, { type: "papers-taken-in", by, value: "editorial" });

      expect(selectView(inAgain)).toBe(before);
    },
  );

  test("are those of an address that names none", () => {
    const before = selectView(hidden);
    const { exploration } = fromQuery("", selectNetwork(hidden));

    expect(selectView({ ...hidden, exploration }).slice).toBe(before.slice);
  });

  test("may have any limit of authors: that is a matter of the network, which has it already", () => {
    const state = reduce(hidden, { type: "threshold-moved", threshold: "authorLimit", value: 3 });

    expect(selectView(state).slice).toBe(selectClusterTask(state).placed);
  });
});

describe("the layout task", () => {
  test.each([...elsewhere, { type: "theme-chosen", theme: "dark" } as const])(
    "is the same reference after $type",
    (action) => {
      expect(selectLayoutTask(reduce(hidden, action))).toBe(selectLayoutTask(hidden));
    },
  );

  test("is the same reference after going back to an address", () => {
    const before = selectLayoutTask(hidden);
    const address = fromQuery("?person=bernd+bischl", selectNetwork(hidden));

    expect(selectLayoutTask(reduce(hidden, { type: "address-visited", ...address }))).toBe(before);
  });

  test("is another one when somebody is hidden", () => {
    const before = selectLayoutTask(hidden);
    const fewer = reduce(hidden, { type: "person-hidden", key: "bernd bischl" });

    expect(selectLayoutTask(fewer)).not.toBe(before);
    expect(selectLayoutTask(fewer).problem.count).toBe(72);
  });

  test("asks for the people shown and their ties, numbered without gaps", () => {
    const bibliography = aBibliography(
      aPaper({ authors: ["Ada", "Bob", "Cem"] }),
      aPaper({ title: "On Cards", authors: ["Cem", "Dan"] }),
      aPaper({ title: "On Gears", authors: ["Cem", "Dan"] }),
    );
    const state = reduce(aState(bibliography), { type: "person-hidden", key: "bob" });

    expect(selectLayoutTask(state).problem).toEqual({
      count: 3,
      source: Uint32Array.of(0, 1),
      target: Uint32Array.of(1, 2),
      weight: Float64Array.of(1, 2),
      radius: Float64Array.of(1, Math.sqrt(3), Math.sqrt(2)),
      aspect: 4 / 3,
      settings: USUAL_LAYOUT,
    });
  });

  test("puts NaN where people are hidden, and everybody else in place", () => {
    const bibliography = aBibliography(aPaper({ authors: ["Ada", "Bob", "Cem"] }));
    const state = reduce(aState(bibliography), { type: "person-hidden", key: "bob" });

    const positions = selectLayoutTask(state).spread(Float32Array.of(1, 2, 3, 4));

    expect(positions).toEqual(Float32Array.of(1, 2, NaN, NaN, 3, 4));
  });

  test("of nobody asks for nothing", () => {
    const { problem, spread } = selectLayoutTask(aState(aBibliography()));

    expect(problem).toMatchObject({ count: 0, source: new Uint32Array(0) });
    expect(spread(new Float32Array(0))).toHaveLength(0);
  });
});

describe("keys", () => {
  const network = selectNetwork(shown);

  test("lead to their people, in the order asked for", () => {
    const [weber, bischl] = authorIndices(network, ["tobias weber", "bernd bischl"]);

    expect(network.authors[weber!]?.name).toBe("Tobias Weber");
    expect(network.authors[bischl!]?.name).toBe("Bernd Bischl");
  });

  test("of nobody are left out", () => {
    expect(authorIndices(network, ["ada lovelace", "__proto__"])).toEqual([]);
  });
});

test("a search is built once for a network", () => {
  const state: AppState = { ...shown, theme: "dark" };

  expect(searchOf(selectView(state).network)).toBe(searchOf(selectView(shown).network));
});
