/** Shows states, those of other people or clusters once what is shown of them has been worked out. */

import type { AppState } from "../state/app-state.ts";
import { legendOf } from "../state/known-legend.ts";
import { selectView, viewInSteps } from "../state/select.ts";
import { selectNetwork } from "../state/select-people.ts";

/** For fewer people the page is not held long enough to be felt. */
const MANY_PEOPLE = 500;

/**
 * Stands between the store and the page. A view of 20,000 people takes a quarter of a second: it is worked out
 * in parts, and what is shown, drawn and clicked on meanwhile is the state before.
 */
export class Preparation {
  #latest: AppState;
  /** Of the state that is being prepared; 0 when none is. */
  #run = 0;
  #runs = 0;

  /**
   * @param shown - the state that is shown already.
   * @param show - shows a state that can be shown at once.
   */
  constructor(
    shown: AppState,
    private readonly show: (state: AppState) => void,
    private readonly turn: () => Promise<void> = nextTurn,
  ) {
    this.#latest = shown;
  }

  follow(state: AppState): void {
    const isOther = isAnotherPicture(state, this.#latest);
    this.#latest = state;
    if (isOther) this.#run = isLarge(state) ? ++this.#runs : 0;
    if (this.#run === 0) this.show(state);
    else if (isOther) void this.#prepare(state, this.#run);
  }

  /** Nobody looks any more. */
  stop(): void {
    this.#run = 0;
  }

  /** What is heard meanwhile concerns the same people, and is shown with them. */
  async #prepare(state: AppState, run: number): Promise<void> {
    try {
      for (const _ of viewInSteps(state)) {
        await this.turn();
        if (run !== this.#run) return;
      }
      legendOf(selectView(state));
      await this.turn();
      if (run !== this.#run) return;
    } finally {
      // A view that cannot be worked out does not keep later states from the page.
      if (run === this.#run) this.#run = 0;
    }
    this.show(this.#latest);
  }
}

/** Other people, or the same ones placed, counted or clustered otherwise. What moves many times a second is not. */
function isAnotherPicture(one: AppState, other: AppState): boolean {
  const [a, b] = [one.exploration, other.exploration];
  return (
    one.source !== other.source ||
    one.foundClusters !== other.foundClusters ||
    a.hidden !== b.hidden ||
    a.filters.counting !== b.filters.counting ||
    a.filters.authorLimit !== b.filters.authorLimit
  );
}

function isLarge(state: AppState): boolean {
  return selectNetwork(state).authors.length > MANY_PEOPLE;
}

/** After everything that waits. Timers of pages that nobody sees come once a second; messages come at once. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener("message", () => resolve(), { once: true });
    port1.start();
    port2.postMessage(undefined);
  });
}
