import { describe, expect, test } from "vitest";

import type { Narrowing } from "../../src/state/exploration.ts";
import { narrow } from "../../src/state/narrow.ts";
import { reduce } from "../../src/state/reduce.ts";
import { selectView } from "../../src/state/select.ts";
import { aBibliography, aListIn, aPaper, aState } from "../builders.ts";

/** Two groups, {Ada, Bob, Cem} led by Ada and {Dan, Eva} led by Dan, and four papers. */
const view = selectView(
  aState(
    aBibliography(
      aPaper({ title: "On $D$-Gating", authors: ["Ada", "Bob", "Cem"], year: 2023 }),
      aPaper({ title: "Looms", authors: ["Dan", "Eva"], year: 2024, listComplete: false }),
      aPaper({ title: "Cards", authors: ["Ada"], year: 2024 }),
      aPaper({ title: "Undated", authors: ["Dan"] }),
    ),
  ),
);

/** A paper of two records, one without authors, and one by 101 people. */
const joinedView = selectView(
  aState(
    aListIn(
      "a.bib",
      aPaper({ title: "Looms", authors: ["Ada"] }),
      aPaper({ title: "Looms", authors: ["Ada"] }),
      aPaper({ title: "Minutes", authors: [] }),
      aPaper({ title: "Cards", authors: Array.from({ length: 101 }, (_, i) => `Bob ${i}`) }),
    ),
  ),
);

const narrowed = (narrowing: Narrowing | undefined) => {
  const { papers, people, label } = narrow(view, narrowing);
  return { papers, people: [...people], label };
};

const everything = { papers: [0, 1, 2, 3], people: [1, 1, 1, 1, 1], label: "" };

test("without a narrowing everything is left, without a label", () => {
  expect(narrowed(undefined)).toEqual(everything);
});

describe("narrowing", () => {
  test("to a year leaves its papers and the people on them", () => {
    expect(narrowed({ to: "year", year: 2024 })).toEqual({
      papers: [1, 2],
      people: [1, 0, 0, 1, 1],
      label: "papers of 2024",
    });
  });

  test("to the incomplete lists leaves their papers and the people on them", () => {
    expect(narrowed({ to: "incomplete" })).toEqual({
      papers: [1],
      people: [0, 0, 0, 1, 1],
      label: "incomplete author lists",
    });
  });

  test("to the incomplete lists that are shown leaves none that the filters took", () => {
    const cut = { listComplete: false };
    const lists = aBibliography(
      aPaper({ ...cut, title: "Looms", year: 2023 }),
      aPaper({ ...cut, title: "Cards", year: 2024 }),
    );
    const years = { from: 2024, to: 2024 };
    const filtered = selectView(
      reduce(aState(lists), { type: "years-narrowed", years, gesture: 1 }),
    );

    expect(narrow(filtered, { to: "incomplete-shown" }).papers).toEqual([1]);
    expect(narrow(filtered, { to: "incomplete" }).papers).toEqual([0, 1]);
  });

  test("to the joined papers leaves those of several records", () => {
    const { papers, label } = narrow(joinedView, { to: "duplicates" });

    expect({ papers, label }).toEqual({ papers: [0], label: "papers joined from several records" });
  });

  test("to the papers without authors leaves those that make nobody", () => {
    const { papers, people, label } = narrow(joinedView, { to: "without-authors" });

    expect({ papers, people: [...people], label }).toEqual({
      papers: [1],
      people: Array.from({ length: 102 }, () => 0),
      label: "papers without authors",
    });
  });

  test("to a paper finds it by its plain title", () => {
    expect(narrowed({ to: "paper", title: "On D-Gating" })).toEqual({
      papers: [0],
      people: [1, 1, 1, 0, 0],
      label: "one paper",
    });
  });

  test("to somebody and co-authors leaves these, and the papers of that person alone", () => {
    expect(narrowed({ to: "ego", key: "dan" })).toEqual({
      papers: [1, 3],
      people: [0, 0, 0, 1, 1],
      label: "Dan and co-authors",
    });
  });

  test("to a cluster leaves its people, and every paper that one of them is on", () => {
    expect(narrowed({ to: "cluster", leader: "dan" })).toEqual({
      papers: [1, 3],
      people: [0, 0, 0, 1, 1],
      label: "cluster Dan, Eva",
    });
  });
});

test("papers of a cluster keep the order of the source, whoever of its people they are by", () => {
  const papers = ["Eva", "Dan Eva", "Dan"].map((authors) =>
    aPaper({ title: authors, authors: authors.split(" ") }),
  );
  const pair = selectView(aState(aBibliography(...papers)));

  expect(narrow(pair, { to: "cluster", leader: "dan" }).papers).toEqual([0, 1, 2]);
});

test.each<Narrowing>([
  { to: "year", year: 1843 },
  { to: "duplicates" },
  { to: "paper", title: "On Engines" },
  { to: "cluster", leader: "eva" },
  { to: "cluster", leader: "nobody" },
  { to: "ego", key: "nobody" },
  { to: "left-out", by: "years" },
])("a narrowing that no longer fits anything leaves everything: $to", (narrowing) => {
  expect(narrowed(narrowing)).toEqual(everything);
});

describe("with papers before 2024 left out", () => {
  const state = aState(
    aBibliography(
      aPaper({ title: "Old", authors: ["Ada", "Bob"], year: 2020, kind: "article" }),
      aPaper({ title: "New", authors: ["Bob", "Cem"], year: 2024, kind: "article" }),
      aPaper({ title: "Draft", authors: ["Cem", "Dan"], year: 2024, kind: "preprint" }),
      aPaper({ title: "Song", authors: ["Dan", "Eva"], year: 2024, category: "Music" }),
    ),
  );
  const filters = {
    ...state.exploration.filters,
    years: { from: 2024, to: 2024 },
    withoutKinds: ["preprint"],
    withoutTopics: ["Music"],
  };
  const filtered = selectView({ ...state, exploration: { ...state.exploration, filters } });
  const narrowedTo = (narrowing: Narrowing | undefined) => {
    const { papers, people, label } = narrow(filtered, narrowing);
    return { papers, people: [...people], label };
  };

  test("everything is what the filters leave", () => {
    expect(narrowedTo(undefined)).toEqual({ papers: [1], people: [0, 1, 1, 0, 0], label: "" });
  });

  test("what they took can be looked at, filter by filter", () => {
    expect(narrowedTo({ to: "left-out", by: "years" })).toEqual({
      papers: [0],
      people: [1, 0, 0, 0, 0],
      label: "what is left out: outside the years",
    });
    expect(narrowedTo({ to: "left-out", by: "kinds" })).toMatchObject({ papers: [2] });
    expect(narrowedTo({ to: "left-out", by: "topics" })).toMatchObject({
      papers: [3],
      people: [0, 0, 0, 1, 1],
    });
  });

  test("a cluster has the papers that are shown", () => {
    expect(narrowedTo({ to: "cluster", leader: "bob" })).toMatchObject({ papers: [1] });
  });

  test("somebody has the co-authors and papers that are shown", () => {
    expect(narrowedTo({ to: "ego", key: "bob" })).toMatchObject({
      papers: [1],
      people: [0, 1, 1, 0, 0],
    });
    expect(narrowedTo({ to: "ego", key: "ada" })).toMatchObject({
      papers: [],
      people: [0, 0, 0, 0, 0],
    });
  });

  test("a year outside still leads to its papers, but not to those of the kinds and topics left out", () => {
    expect(narrowedTo({ to: "year", year: 2020 }).papers).toEqual([0]);
    expect(narrowedTo({ to: "year", year: 2024 }).papers).toEqual([1]);
  });
});
