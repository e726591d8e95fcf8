import { expect, test, vi } from "vitest";

import type { LayoutFrame } from "../../src/layout/feed.ts";
import type { AppState } from "../../src/state/app-state.ts";

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
