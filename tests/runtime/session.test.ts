import { describe, expect, test, vi } from "vitest";

import { keepLibrary } from "../../src/runtime/library.ts";
import type { Input } from "../../src/runtime/read-file.ts";
import { reduce } from "../../src/state/reduce.ts";
import { writeSession } from "../../src/state/session/session.ts";
import { sessionOf } from "../../src/state/session/session-of.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

import { aHouse } from "./house.ts";
import { afterOpening, anInput, aReadingRoom } from "./reading-room.ts";

const papers = aBibliography(aPaper({ title: "On Cards", authors: ["Dan", "Eva"] }));
const positions = Float32Array.of(1, 2, 3, 4);
const saved = sessionOf({
  ...aState(papers),
  layout: { phase: "settled", run: 3, iterations: 8, positions },
});
const input = anInput("saved.json", writeSession(saved));

describe("a session file", () => {
  test("opens in the place of what is open, also when it was to be added", async () => {
    const { source, layout, report } = await afterOpening([input], "add");

    expect(source.bibliography.papers).toMatchObject([{ title: "On Cards" }]);
    expect(layout).toMatchObject({ phase: "settled", iterations: 8, positions });
    expect(report).toBeUndefined();
  });

  test("that is cut off leaves what is open, and says so", async () => {
    const { source, report } = await afterOpening([
      anInput("saved.json", writeSession(saved).slice(0, -50)),
    ]);

    expect(source.bibliography.papers).toMatchObject([{ title: "On Looms" }]);
    expect(report?.diagnostics).toMatchObject([{ code: "session/cut-off", file: "saved.json" }]);
  });

  test("takes in the files that are opened with it", async () => {
    const list = anInput("a.csv", "Title,Authors\nOn Gears,Fay\n");

    const state = await afterOpening([list, input]);

    const { source, report } = state;
    expect(source.bibliography.papers.map(({ title }) => title)).toEqual(["On Cards", "On Gears"]);
    expect(report?.files).toMatchObject([
      { name: "a.csv", papers: 1 },
      { name: "saved.json", format: "session", papers: 1 },
    ]);
    const back = reduce(state, { type: "undone" });
    expect(back.source.bibliography.papers).toMatchObject([{ title: "On Looms" }]);
  });

  test("is kept for the next visit as a whole", async () => {
    const { store, opener, workers } = aReadingRoom();
    let kept: readonly Input[] = [];
    const library = keepLibrary(store, opener, {
      load: () => Promise.resolve([]),
      keep: (inputs) => {
        kept = inputs;
        return Promise.resolve(true);
      },
    });
    const opening = library.open([input], "replace");
    await workers[0]?.read();
    await opening;

    await vi.waitFor(() => expect(kept).toHaveLength(1));
    expect(await kept[0]?.content.text()).toBe(writeSession(saved));
  });
});

describe("the layout of a session", () => {
  test("is shown as it was, and nothing is laid out", () => {
    const { store, jobs, worker } = aHouse();

    store.dispatch({ type: "session-opened", session: saved, report: undefined });
    const frames: Float32Array[] = [];
    jobs.subscribe((frame) => frames.push(frame.positions));

    expect(worker().asked).toEqual(["start 1"]);
    expect(store.get().layout).toMatchObject({ phase: "settled", positions });
    expect(frames).toEqual([positions]);
  });

  test("gives way once somebody is hidden or pinned", () => {
    const { store, worker } = aHouse();
    store.dispatch({ type: "session-opened", session: saved, report: undefined });

    store.dispatch({ type: "person-pinned", key: "dan", x: 0, y: 0 });
    store.dispatch({ type: "person-hidden", key: "dan" });

    expect(worker().asked).toEqual(["start 1", "start 2", "start 3"]);
  });
});
