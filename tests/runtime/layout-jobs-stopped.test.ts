import { expect, test, vi } from "vitest";

import type { LayoutFrame } from "../../src/layout/feed.ts";
import type { AppState } from "../../src/state/app-state.ts";
import { selectView } from "../../src/state/select.ts";
import { mapStatus } from "../../src/view/map/map-words.ts";

import { aHouse } from "./house.ts";

test("stopping leaves the positions of the last frame", () => {
  const { store, jobs, worker } = aHouse();
  worker().post(1, "running", 5);

  jobs.stop();

  expect(store.get().layout).toMatchObject({ phase: "stopped", run: 1, iterations: 5 });
});

test("stopping before there is anything to see leaves the first frame", () => {
  const { store, jobs, worker } = aHouse();

  jobs.stop();
  worker().post(1, "running", 0);
  worker().post(1, "running", 5);

  expect(worker().asked).toEqual(["start 1", "stop 1"]);
  expect(store.get().layout).toMatchObject({ phase: "stopped", run: 1, iterations: 0 });
});

test.each([
  { when: "before it has a picture", posted: 0 },
  { when: "at its start", posted: 1 },
])("stopping a layout that is run again, $when, keeps the earlier one", ({ posted }) => {
  const { store, jobs, worker } = aHouse();
  worker().post(1, "settled", 5);
  const { layout } = store.get();
  jobs.restart();
  for (let i = 0; i < posted; i++) worker().post(2, "running", 0);

  jobs.stop();
  worker().post(2, "running", 0);

  expect(store.get().layout).toEqual({ ...layout, run: 2, isKept: true });
  const state = store.get();
  const shown = { isIdentifying: false, tiesDrawn: 0 };
  expect(mapStatus(selectView(state), state.layout, shown)).toContain(
    " · stopped before it moved anybody, earlier layout settled after 5 steps",
  );
  expect(worker().asked.at(-1)).toBe("stop 2");
});

test("who is pinned in a layout that was kept is given way to", () => {
  const { store, jobs, worker } = aHouse();
  worker().post(1, "settled", 5);
  jobs.restart();
  jobs.stop();

  store.dispatch({ type: "person-pinned", key: "cem", x: 3, y: 4 });

  expect(worker().asked).toEqual(["start 1", "start 2", "stop 2", "start 3"]);
});

test("of another network's layout nothing is kept when it is stopped at once", () => {
  const { store, jobs, worker } = aHouse();
  worker().post(1, "settled", 5);
  store.dispatch({ type: "person-hidden", key: "cem" });

  jobs.stop();
  worker().post(2, "running", 0);

  expect(store.get().layout).toMatchObject({ phase: "stopped", run: 2, iterations: 0 });
});

test("stopping drops the frames that come after it", () => {
  const { store, jobs, worker } = aHouse();
  const listener = vi.fn<(frame: LayoutFrame) => void>();
  worker().post(1, "running", 5);
  jobs.stop();
  jobs.subscribe(listener);
  listener.mockClear();

  worker().post(1, "running", 10);
  worker().post(1, "settled", 15);

  expect(listener).not.toHaveBeenCalled();
  expect(worker().asked).toEqual(["start 1", "next 1", "stop 1"]);
  expect(store.get().layout).toMatchObject({ phase: "stopped", iterations: 5 });
});

test("stopping changes nothing once the layout has settled", () => {
  const { store, jobs, worker } = aHouse();
  worker().post(1, "settled", 5);
  const before = store.get();

  jobs.stop();

  expect(store.get()).toBe(before);
});

test("stopping lets a person be put elsewhere, for whom nobody gives way", () => {
  const { store, jobs, worker } = aHouse();
  worker().post(1, "running", 5);
  jobs.stop();
  const listener = vi.fn<(frame: LayoutFrame) => void>();
  jobs.subscribe(listener);
  const before = positionsOf(store.get());

  store.dispatch({ type: "person-pinned", key: "cem", x: 3, y: 4 });

  const after = positionsOf(store.get());
  expect([...after].filter((value, i) => value !== before[i])).toEqual([3, 4]);
  expect(store.get().layout).toMatchObject({ phase: "stopped", run: 1 });
  expect(listener.mock.lastCall?.[0].positions).toEqual(after);
  expect(worker().asked).toEqual(["start 1", "next 1", "stop 1"]);
});

test("stopping twice is stopping once", () => {
  const { jobs, worker, told } = aHouse();
  worker().post(1, "running", 5);

  jobs.stop();
  jobs.stop();

  expect(told.filter((type) => type === "layout-ended")).toHaveLength(1);
});

function positionsOf({ layout }: AppState): Float32Array {
  if (!("positions" in layout)) throw new Error("no layout has ended");
  return layout.positions;
}
