import { expect, test, vi } from "vitest";

import type { AppState } from "../../src/state/app-state.ts";
import type { Action } from "../../src/state/reduce.ts";
import { createStore } from "../../src/state/store.ts";
import { aBibliography, aPaper, aState } from "../builders.ts";

const aStore = () => createStore(aState(aBibliography(aPaper())));
const select = (key: string) => ({ type: "person-selected", key }) as const;

test("a listener hears each change, with the state and the action", () => {
  const store = aStore();
  const listener = vi.fn<(state: AppState, action: Action) => void>();
  store.subscribe(listener);

  store.dispatch(select("ada"));

  expect(listener.mock.calls).toEqual([[store.get(), select("ada")]]);
  expect(store.get().exploration.selected).toEqual(["ada"]);
});

test("a listener hears nothing of an action that changes nothing", () => {
  const store = aStore();
  const listener = vi.fn<(state: AppState, action: Action) => void>();
  store.subscribe(listener);

  store.dispatch({ type: "selection-cleared" });

  expect(listener).not.toHaveBeenCalled();
});

test("a listener that has left hears nothing", () => {
  const store = aStore();
  const listener = vi.fn<(state: AppState, action: Action) => void>();
  store.subscribe(listener)();

  store.dispatch(select("ada"));

  expect(listener).not.toHaveBeenCalled();
});

test("a listener may leave while it is called, and the next one is still called", () => {
  const store = aStore();
  const listener = vi.fn<(state: AppState, action: Action) => void>();
  const leave = store.subscribe(() => leave());
  store.subscribe(listener);

  store.dispatch(select("ada"));

  expect(listener).toHaveBeenCalledTimes(1);
});

test("when a listener dispatches, every listener ends with the newest state", () => {
  const store = aStore();
  let last = store.get();
  store.subscribe((_, action) => {
    if (action.type === "person-selected") store.dispatch({ type: "layout-started", run: 1 });
  });
  store.subscribe((state) => {
    last = state;
  });

  store.dispatch(select("ada"));

  expect(last).toBe(store.get());
  expect(last.layout).toEqual({ phase: "running", run: 1 });
});

test("a listener that leaves when another one dispatches is not called a second time", () => {
  const store = aStore();
  const listener = vi.fn<(state: AppState, action: Action) => void>();
  store.subscribe((_, action) => {
    if (action.type === "person-selected") store.dispatch({ type: "layout-started", run: 1 });
  });
  const leave = store.subscribe((...heard) => {
    leave();
    listener(...heard);
  });

  store.dispatch(select("ada"));

  expect(listener).toHaveBeenCalledTimes(1);
});
