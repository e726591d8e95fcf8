/** Which files are open over time: brought back after a reload, or named in the address. */

import type { TableChoices } from "../bibliography/table/table-choices.ts";
import type { AppState } from "../state/app-state.ts";
import { USUAL_NAMING } from "../state/exploration.ts";
import { EXAMPLE_PAGE, isExample } from "../state/examples.ts";
import { wantedOf } from "../state/opening.ts";
import type { Action } from "../state/reduce.ts";
import type { OpenedFile } from "../state/source.ts";
import type { Store } from "../state/store.ts";

import type { Opener } from "./open.ts";
import type { Input } from "./read-file.ts";
import type { Shelf } from "./shelf.ts";

export interface Library {
  readonly open: Opener["open"];
  /** Reads a table again as somebody chose, which is remembered while it is open or kept. */
  readonly readAgain: (name: string, choices: TableChoices) => Promise<void>;
  /** Brings back what is kept, under the report that there is on other files. */
  readonly openKept: () => Promise<void>;
}

/** Whoever reviews names decides every few seconds: the last of them is soon enough. */
const KEEP_AFTER_MS = 1000;

/** Opens files, and keeps on the shelf whatever of the reader's own is open. */
export function keepLibrary(store: Store, opener: Opener, shelf: Shelf): Library {
  /** As they were last offered, understood or not. */
  const offered = new Map<string, Input>();
  /** What files were read from, also those that Undo brings back. */
  const inputs = new WeakMap<OpenedFile, Input>();
  let opening: readonly Input[] = [];
  let keeping = Promise.resolve();
  const keep = async (deciding: Promise<readonly Input[]>) => {
    // A part of the program that cannot be loaded keeps nothing, and the page says so.
    const kept = await deciding.catch((): readonly Input[] => []);
    const couldKeep = await shelf.keep(kept);
    store.dispatch({ type: "files-kept", areKept: couldKeep && kept.length > 0 });
  };
  const noteInputs = (state: AppState, action: Action) => {
    // What is open again is what of its name is read again.
    if (action.type === "undone" || action.type === "redone") {
      if (wantedOf(state).files === files) return;
      for (const file of wantedOf(state).files) {
        const input = inputs.get(file);
        if (input !== undefined) offered.set(file.name, input);
      }
      return;
    }
    if (action.type === "session-opened") {
      // Its files have other texts than those of their names that were opened before.
      offered.clear();
      for (const input of opening) offered.set(input.name, input);
      if (action.areFilesBeside !== true) {
        for (const { name } of action.session.files) offered.delete(name);
        return;
      }
    } else if (action.type !== "files-opened") return;
    const opened = action.type === "files-opened" ? action.files : action.session.files;
    for (const file of opened) {
      const input = offered.get(file.name);
      if (input !== undefined) inputs.set(file, input);
    }
  };
  const keepLater = later(KEEP_AFTER_MS);
  let decided = decisionsOf(store.get());
  let { files } = store.get().source;
  store.subscribe((state, action) => {
    noteInputs(state, action);
    const before = decided;
    decided = decisionsOf(state);
    // Files of a long list are open once it is known who is who in them.
    const isOpening = state.source.files !== files;
    // The example in the place of files that could not be opened: nobody chose it over what is kept.
    const isInstead = isOpening && files.length === 0 && isAsItComes(state);
    files = state.source.files;
    const hasDecided = decided.some((decisions, i) => decisions !== before[i]);
    if (isInstead || (!isOpening && !hasDecided)) return;
    const keepNow = () => {
      // As it is by then: later decisions, and other files, are kept with it.
      const now = store.get();
      const deciding = isAsItComes(now) ? Promise.resolve([]) : keptOf(now, inputs);
      // One after the other, so that what is kept last is what was opened last.
      keeping = keeping.then(() => keep(deciding));
    };
    // Others who listen may have dispatched something, of which is heard before the opening itself.
    if (isOpening) queueMicrotask(keepNow);
    else keepLater(keepNow);
  });
  const library: Library = {
    async open(added, mode) {
      opening = added;
      for (const input of added) offered.set(input.name, input);
      await opener.open(added, mode);
    },
    async readAgain(name, choices) {
      const input = offered.get(name);
      if (input === undefined) return;
      const mode = isExample(store.get().source) ? "replace" : "add";
      await library.open([{ ...input, choices }], mode);
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

/** Whether nothing but the example that comes by itself is open, and nothing was done to it. */
function isAsItComes(state: AppState): boolean {
  return state.source.files.every(({ name }) => name === EXAMPLE_PAGE) && isUntouched(state);
}

/** What the reader worked for beside opening files: names, records and pins. */
function decisionsOf({ source, exploration }: AppState): readonly unknown[] {
  return [exploration.naming, source.keptApart, exploration.pins];
}

function isUntouched({ source, exploration }: AppState): boolean {
  const { naming, pins } = exploration;
  return naming === USUAL_NAMING && source.keptApart.length === 0 && pins.size === 0;
}

/** Runs the last of the works that come within so many milliseconds of each other. */
function later(milliseconds: number): (work: () => void) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (work) => {
    clearTimeout(waiting);
    waiting = setTimeout(work, milliseconds);
  };
}

/**
 * The files as they were opened, and what was decided on them. Files of a session have no text of their own: they
 * are kept with it.
 */
async function keptOf(
  state: AppState,
  inputs: WeakMap<OpenedFile, Input>,
): Promise<readonly Input[]> {
  const own = state.source.files.map((file) => inputs.get(file));
  const known = own.filter((input) => input !== undefined);
  const areAllKnown = known.length === own.length;
  if (isUntouched(state) && areAllKnown) return known;
  const { decisionsOn, wholeSession } = await import("./kept-session.ts");
  return areAllKnown ? [...known, decisionsOn(state)] : [wholeSession(state)];
}
