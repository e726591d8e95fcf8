/** The one place that holds the state. */

import type { AppState } from "./app-state.ts";
import { type Action, reduce } from "./reduce.ts";

export interface Store {
  readonly get: () => AppState;
  readonly dispatch: (action: Action) => void;
  /**
   * Calls back after every change, with the newest state and the action. @returns how to stop that.
   */
  readonly subscribe: (listener: (state: AppState, action: Action) => void) => () => void;
}

/** A store that starts from `state`. Listeners are called in the order they came. */
export function createStore(state: AppState): Store {
  let current = state;
  const listeners = new Set<(state: AppState, action: Action) => void>();
  return {
    get: () => current,
    dispatch(action) {
      const before = current;
      current = reduce(before, action);
      if (current === before) return;
      // A listener may dispatch; those after it must not end with an older state than the last one.
      // One may also have been given back by then: it must not be told what it does not listen to.
      for (const listener of [...listeners]) if (listeners.has(listener)) listener(current, action);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
