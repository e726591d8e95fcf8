import { describe, expect, test, vi } from "vitest";

import type { LayoutFrame } from "../../src/layout/feed.ts";
import { aBibliography, anOpenedFile, aPaper } from "../builders.ts";

import { aHouse } from "./house.ts";

const byDanAndEva = aPaper({ title: "On Cards", authors: ["Dan", "Eva"] });
const hideBob = { type: "person-hidden", key: "bob" } as const;

describe("a layout", () => {
  test("starts at once, for the people shown", () => {
    const { store, worker } = aHouse();

    expect(worker().requests).toMatchObject([{ type: "start", run: 1, problem: { count: 3 } }]);
    expect(store.get().layout).toEqual({ phase: "running", run: 1 });
  });

  test.each(["settled", "out-of-iterations"] as const)(
    "that ends %s leaves its positions",
    (phase) => {
      const { store, worker } = aHouse();

      worker().post(1, phase, 7);

      expect(store.get().layout).toEqual({
        phase,
        run: 1,
        iterations: 7,
        positions: Float32Array.of(7, 7, 7, 7, 7, 7),
      });
    },
  );

  test("is measured after it has ended, and only then", () => {
    const { store, worker } = aHouse();
    const quality = { stress: 0.11, neighbourhoodPreservation: 0.62 };

    worker().answer({ type: "quality", run: 1, quality });
    expect(store.get().layout).not.toHaveProperty("quality");
    worker().post(1, "settled", 7);
    worker().answer({ type: "quality", run: 1, quality });

    expect(store.get().layout).toMatchObject({ phase: "settled", quality });
  });

  test("that fails says why", () => {
    const { store, worker } = aHouse();

    worker().answer({ type: "failed", run: 1, reason: "RangeError: layout: no tie" });

    expect(store.get().layout).toEqual({
      phase: "failed",
      run: 1,
      reason: "RangeError: layout: no tie",
    });
  });

  test("starts anew when somebody is hidden, and puts NaN in that place", () => {
    const { store, worker } = aHouse();

    store.dispatch(hideBob);
    worker().post(2, "settled", 5);

    expect(worker().asked).toEqual(["start 1", "start 2"]);
    expect(store.get().layout).toMatchObject({
      run: 2,
      positions: Float32Array.of(5, 5, NaN, NaN, 5, 5),
    });
  });

  test("holds who is pinned without starting anew, and lets go on undo", () => {
    const { store, worker } = aHouse();
    store.dispatch({ type: "person-pinned", key: "cem", x: 3, y: 4 });
    store.dispatch({ type: "undone" });

    expect(worker().requests.slice(1)).toEqual([
      { type: "pin", run: 1, pin: { person: 2, x: 3, y: 4 } },
      { type: "unpin", run: 1, person: 2 },
    ]);
  });

  test("that starts anew keeps the pins of those who are still shown", () => {
    const { store, worker } = aHouse();

    store.dispatch({ type: "person-pinned", key: "bob", x: 1, y: 2 });
    store.dispatch({ type: "person-pinned", key: "cem", x: 3, y: 4 });
    store.dispatch(hideBob);

    expect(worker().requests.at(-1)).toMatchObject({
      type: "start",
      problem: { count: 2, pins: [{ person: 1, x: 3, y: 4 }] },
    });
  });

  test("does not start anew when only the selection or the theme changes", () => {
    const { store, worker } = aHouse();

    store.dispatch({ type: "person-selected", key: "ada" });
    store.dispatch({ type: "theme-chosen", theme: "dark" });

    expect(worker().asked).toEqual(["start 1"]);
  });

  test.each([
    ["replaces what is open", "replace", 2],
    ["joins what is open", "add", 5],
  ] as const)("starts anew when a file that is opened %s", (_, mode, count) => {
    const { store, worker } = aHouse();
    const files = [anOpenedFile("b.bib", aBibliography(byDanAndEva))];

    store.dispatch({ type: "files-opened", files, mode, report: undefined });

    expect(worker().requests).toMatchObject([{ run: 1 }, { run: 2, problem: { count } }]);
    expect(store.get().layout).toEqual({ phase: "running", run: 2 });
  });

  test("of nobody settles too", () => {
    const { store, worker } = aHouse(aBibliography());

    worker().post(1, "settled", 0);

    expect(store.get().layout).toMatchObject({ phase: "settled", positions: new Float32Array(0) });
  });
});

describe("the worker", () => {
  test("is asked for the next frame after each running one, and never before", () => {
    const { worker } = aHouse();

    expect(worker().asked).toEqual(["start 1"]);
    worker().post(1, "running", 5);
    expect(worker().asked).toEqual(["start 1", "next 1"]);
    worker().post(1, "running", 10);
    expect(worker().asked).toEqual(["start 1", "next 1", "next 1"]);
    expect(worker().requests[0]).toMatchObject({ turnMs: 60 });
  });

  test("is asked for no frame once the layout has settled", () => {
    const { worker } = aHouse();

    worker().post(1, "settled", 5);

    expect(worker().asked).toEqual(["start 1"]);
  });

  test("is asked for no frame of a run that was replaced", () => {
    const { store, worker } = aHouse();
    store.dispatch(hideBob);

    worker().post(1, "running", 5);

    expect(worker().asked).toEqual(["start 1", "start 2"]);
  });

  test("is one and the same for all runs that go well", () => {
    const { store, jobs, workers, worker } = aHouse();

    store.dispatch(hideBob);
    worker().post(2, "settled", 5);
    jobs.restart();

    expect(workers).toHaveLength(1);
  });
});

describe("starting again", () => {
  test("asks for the same problem under a new number", () => {
    const { jobs, worker } = aHouse();
    worker().post(1, "running", 5);
    jobs.stop();

    jobs.restart();

    const starts = worker().requests.flatMap((request) =>
      request.type === "start" ? [request] : [],
    );
    expect(starts.map(({ run }) => run)).toEqual([1, 2]);
    expect(starts[1]?.problem).toEqual(starts[0]?.problem);
  });

  test("drops the frames of the run before", () => {
    const { store, jobs, worker } = aHouse();
    jobs.restart();

    worker().post(1, "settled", 5);

    expect(store.get().layout).toEqual({ phase: "running", run: 2 });
  });
});

describe("whoever listens to positions", () => {
  const phases = (listener: ReturnType<typeof vi.fn<(frame: LayoutFrame) => void>>) =>
    listener.mock.calls.map(([{ phase, iterations }]) => `${phase} ${iterations}`);

  test("hears every frame, the last one too, spread over all people", () => {
    const { store, jobs, worker } = aHouse();
    store.dispatch(hideBob);
    const listener = vi.fn<(frame: LayoutFrame) => void>();
    jobs.subscribe(listener);

    worker().post(2, "running", 1);
    worker().post(2, "settled", 2);

    expect(phases(listener)).toEqual(["running 1", "settled 2"]);
    expect(listener.mock.calls[0]?.[0].positions).toEqual(Float32Array.of(1, 1, NaN, NaN, 1, 1));
  });

  test("hears the last frame at once when coming late", () => {
    const { jobs, worker } = aHouse();
    worker().post(1, "running", 1);
    worker().post(1, "settled", 2);
    const listener = vi.fn<(frame: LayoutFrame) => void>();

    jobs.subscribe(listener);

    expect(phases(listener)).toEqual(["settled 2"]);
  });

  test("hears nothing after leaving", () => {
    const { jobs, worker } = aHouse();
    const listener = vi.fn<(frame: LayoutFrame) => void>();
    jobs.subscribe(listener)();

    worker().post(1, "settled", 2);

    expect(listener).not.toHaveBeenCalled();
  });
});
