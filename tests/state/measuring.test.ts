import { describe, expect, test } from "vitest";

import { measuresOf } from "../../src/state/measures-of.ts";
import type { MeasureAction, MeasureJob, MeasureTask } from "../../src/state/measuring.ts";
import { isLongToMeasure, measure, measuringFor, sampleOf } from "../../src/state/measuring.ts";
import { selectMeasureTask, selectMeasuring } from "../../src/state/select.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

const state = aState(aBibliography(aPaper({ authors: ["Ada", "Bob", "Cem"] })));
const small = selectMeasureTask(state);

/** As if so many people and ties were shown. */
const aTask = (authorCount: number, tieCount: number): MeasureTask => ({
  ...small,
  slice: { ...small.slice, authorCount, tieCount },
});
const long = aTask(5000, 20_000);

const measuring = selectMeasuring(state);
const measures = measuring.phase === "ready" ? measuresOf(measuring) : undefined;

const after = (...actions: readonly MeasureAction[]) =>
  actions.reduce<MeasureJob>(measure, { phase: "unasked" });

test("few people are measured at once, when somebody looks", () => {
  expect(measures?.network).toMatchObject({ density: 1, transitivity: 1, diameter: 1, maxCore: 2 });
});

test("the same state has the same measures", () => {
  expect(selectMeasuring(state)).toBe(measuring);
});

test.each([
  [100, 300, false],
  [1000, 3000, true],
])("%i people with %i ties are measured aside: %s", (people, ties, isAside) => {
  expect(isLongToMeasure(aTask(people, ties))).toBe(isAside);
});

test.each([
  [5000, 20_000, undefined],
  [23_000, 93_000, 1000],
])("%i people with %i ties are searched from a sample of %s", (people, ties, sample) => {
  expect(sampleOf(aTask(people, ties))).toBe(sample);
});

describe("many people", () => {
  test("are not measured before somebody asks", () => {
    expect(measuringFor(long, after())).toEqual({ phase: "unasked" });
  });

  test("are measured once somebody has asked, and then are there", () => {
    const asked = after({ type: "measures-asked" });
    expect(measuringFor(long, asked)).toEqual({ phase: "running", share: 0 });

    const advanced = measure(asked, { type: "measures-advanced", task: long, share: 0.5 });
    expect(measuringFor(long, advanced)).toEqual({ phase: "running", share: 0.5 });

    const found = measure(advanced, { type: "measures-found", task: long, measures: measures! });
    const known = measuringFor(long, found);
    expect(known.phase === "ready" && measuresOf(known)).toBe(measures);
  });

  test("of another filter are measured anew: earlier numbers are not shown for them", () => {
    const found = after(
      { type: "measures-asked" },
      { type: "measures-found", task: long, measures: measures! },
    );

    expect(measuringFor(aTask(4000, 20_000), found)).toEqual({ phase: "running", share: 0 });
  });

  test("say why they could not be measured", () => {
    const failed = after(
      { type: "measures-asked" },
      { type: "measures-failed", task: long, reason: "no worker" },
    );

    expect(measuringFor(long, failed)).toEqual({ phase: "failed", reason: "no worker" });
  });

  test("can be cancelled, and a late answer changes nothing", () => {
    const job = after(
      { type: "measures-asked" },
      { type: "measures-cancelled" },
      { type: "measures-found", task: long, measures: measures! },
    );

    expect(job).toEqual({ phase: "unasked" });
  });
});
