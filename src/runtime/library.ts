/** Which files are open over time: brought back after a reload, or named in the address. */

import type { TableChoices } from "../bibliography/table/table-choices.ts";
import { isExample } from "../state/opened/examples.ts";
import type { Store } from "../state/store.ts";

import { copied, copies } from "./copies.ts";
import { keepOn } from "./keeping.ts";
import type { Opener } from "./open.ts";
import { Origins } from "./origins.ts";
import type { Shelf } from "./shelf.ts";

export interface Library {
  readonly open: Opener["open"];
  /** Reads a table again as somebody chose, which is remembered while it is open or kept. */
  readonly readAgain: (name: string, choices: TableChoices) => Promise<void>;
  /** Brings back what is kept, under the report that there is on other files. */
  readonly openKept: () => Promise<void>;
}

/** Opens files, and keeps on the shelf whatever of the reader's own is open. */
export function keepLibrary(store: Store, opener: Opener, shelf: Shelf): Library {
  const origins = new Origins();
  const keep = keepOn(shelf, store, origins);
  let before = store.get();
  store.subscribe((state, action) => {
    origins.note(action, state, before);
    keep(state, before);
    before = state;
  });
  const library: Library = {
    async open(added, mode) {
      origins.offer(added);
      // The worker says why a file cannot be read.
      for (const input of added) void copied(input).catch(() => input);
      await opener.open(added, mode);
    },
    async readAgain(name, choices) {
      const input = origins.named(name);
      if (input === undefined) return;
      const mode = isExample(store.get().source) ? "replace" : "add";
      await library.open([{ ...(copies.get(input) ?? input), choices }], mode);
    },
    async openKept() {
      const { report } = store.get();
      const kept = await shelf.load();
      if (kept.length === 0) return;
      await library.open(kept, "replace");
      store.dispatch({ type: "reading-ended", report });
    },
  };
  return library;
}
