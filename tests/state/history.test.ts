import { expect, test } from "vitest";

import { type Action, reduce } from "../../src/state/reduce.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";
import { fc, runs } from "../property.ts";

const start = aState(aBibliography(aPaper({ authors: ["Ada", "Bob", "Cem"] })));
const after = (...actions: readonly Action[]) => actions.reduce(reduce, start);
const usual = start.exploration;
const hide = (key: string): Action => ({ type: "person-hidden", key });
const undone: Action = { type: "undone" };
const redone: Action = { type: "redone" };

test("undoing a hiding shows the person again, and redoing hides them again", () => {
  expect(after(hide("ada"), undone).exploration.hidden).toEqual([]);
  expect(after(hide("ada"), undone, redone).exploration.hidden).toEqual(["ada"]);
});

test("undo goes back through every step, the newest first", () => {
  expect(after(hide("ada"), hide("bob"), undone).exploration.hidden).toEqual(["ada"]);
  expect(after(hide("ada"), hide("bob"), undone, undone).exploration.hidden).toEqual([]);
});

test("of three hundred steps the last two hundred can be undone", () => {
  const drags = Array.from(
    { length: 300 },
    (_, i): Action => ({ type: "years-narrowed", years: { from: 1500 + i, to: 2000 } }),
  );
  const undos = Array.from({ length: 300 }, () => undone);

  expect(after(...drags, ...undos).exploration.filters.years?.from).toBe(1500 + 99);
});

test("undo gives back the very reference of before, so that nothing is laid out anew for it", () => {
  expect(after(hide("ada"), undone).exploration.hidden).toBe(start.exploration.hidden);
});

test("a new step forgets what was undone", () => {
  const state = after(hide("ada"), undone, hide("bob"));

  expect(reduce(state, redone)).toBe(state);
});

test("what is looked at stays: a person opened after the hiding is still open after its undoing", () => {
  expect(
    after(hide("ada"), { type: "person-selected", key: "bob" }, undone).exploration,
  ).toMatchObject({ selected: ["bob"], tab: "person", hidden: [] });
});

test.each([
  hide("ada"),
  { type: "threshold-moved", threshold: "minPapers", value: 2 },
  { type: "names-read", names: "exact" },
  { type: "clustering-chosen", settings: { ...usual.clustering, resolution: 2 } },
  { type: "cluster-named", name: "Looms", people: ["ada"], instead: undefined },
  { type: "layout-chosen", settings: { ...usual.layout, gravity: 3 } },
  { type: "look-chosen", look: { ...usual.look, colourBy: "component" } },
  { type: "person-pinned", key: "ada", x: 1, y: 2 },
] satisfies Action[])("$type is a step that undo takes back", (action) => {
  const state = after(action);

  expect(state.exploration).not.toEqual(start.exploration);
  expect(reduce(state, undone).exploration).toEqual(start.exploration);
});

test("looking around is no step", () => {
  expect(after({ type: "person-selected", key: "bob" }).history.past).toEqual([]);
});

test("a drag back to where it began is no step, and one that goes on from there is", () => {
  const drag = (from: number, to: number): Action => ({
    ...{ type: "years-narrowed", gesture: 7 },
    years: { from, to },
  });
  const begun = after(hide("ada"), { type: "years-narrowed", years: { from: 2000, to: 2009 } });
  const back = [drag(2001, 2009), drag(2000, 2009)].reduce(reduce, begun);

  expect(back.history.past).toEqual(begun.history.past);
  expect(reduce(back, redone)).toBe(back);
  const further = [drag(2002, 2009), undone].reduce(reduce, back);
  expect(further.exploration.filters.years).toEqual({ from: 2000, to: 2009 });
});

test("another list forgets the steps on the one before", () => {
  const opened: Action = { type: "files-opened", files: [], mode: "replace", report: undefined };

  expect(after(hide("ada"), opened).history.past).toEqual([]);
});

test.each([undone, redone])("%o does nothing without a step", (action) => {
  expect(after(action)).toBe(start);
});

test("undo is exact: as many as the steps lead to the start, as many redos to the end (seed 4)", () => {
  const steps = fc.array(
    fc.record({
      type: fc.constantFrom("person-hidden" as const, "person-unhidden" as const),
      key: fc.constantFrom("ada", "bob", "cem"),
    }),
  );
  fc.assert(
    fc.property(steps, (actions) => {
      const end = after(...actions);
      const count = end.history.past.length;
      const back = Array.from({ length: count }, () => undone).reduce(reduce, end);
      const forth = Array.from({ length: count }, () => redone).reduce(reduce, back);

      expect(back.exploration).toEqual(start.exploration);
      expect(forth.exploration).toEqual(end.exploration);
    }),
    { seed: 4, numRuns: runs(60) },
  );
});
