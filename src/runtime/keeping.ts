/** What is open and was decided, kept on the shelf. */

import type { AppState } from "../state/app-state.ts";
import { EXAMPLE_PAGE } from "../state/examples.ts";
import type { Store } from "../state/store.ts";
import { USUAL_NAMING } from "../state/usual-naming.ts";

import type { Origins } from "./origins.ts";
import type { Input } from "./read-file.ts";
import type { Shelf } from "./shelf.ts";

/** Who drags a pin, or undoes much, changes what is kept many times in a second. */
const KEEP_EVERY_MS = 400;

/** Keeps whatever of the reader's own is open. @returns what is to hear of every change. */
export function keepOn(
  shelf: Shelf,
  store: Store,
  origins: Origins,
): (state: AppState, before: AppState) => void {
  let keeping = Promise.resolve();
  const keep = async (deciding: Promise<readonly Input[] | undefined>) => {
    const kept = await deciding;
    const couldKeep = kept !== undefined && (await shelf.keep(kept));
    store.dispatch({ type: "files-kept", areKept: couldKeep && kept.length > 0 });
  };
  const keepNow = () => {
    // As it is by then: later decisions, and other files, are kept with it.
    // Where a part of the program cannot be loaded, what was kept before stays, and the page says no more that all is.
    const deciding = keptOf(store.get(), origins).catch(() => undefined);
    // One after the other, so that what is kept last is what was opened last.
    keeping = keeping.then(() => keep(deciding));
  };
  const keepSoon = paced(KEEP_EVERY_MS);
  return (state, before) => {
    // Files of a long list are open once it is known who is who in them.
    if (state.source.files === before.source.files) {
      if (hasDecided(state, before)) keepSoon(keepNow);
    } else if (!isInstead(state, before)) {
      // Others who listen may have dispatched something, of which is heard before the opening itself.
      queueMicrotask(keepNow);
    }
  };
}

/** The example in the place of files that could not be opened: nobody chose it over what is kept. */
function isInstead(state: AppState, before: AppState): boolean {
  return before.source.files.length === 0 && isAsItComes(state);
}

/** Whether nothing but the example that comes by itself is open, and nothing was done to it. */
function isAsItComes(state: AppState): boolean {
  return state.source.files.every(({ name }) => name === EXAMPLE_PAGE) && isUntouched(state);
}

/** The reader worked for more than the files: names, records and pins. */
function hasDecided(state: AppState, before: AppState): boolean {
  const decided = decisionsOf(before);
  return decisionsOf(state).some((decisions, i) => decisions !== decided[i]);
}

function decisionsOf({ source, exploration }: AppState): readonly unknown[] {
  return [exploration.naming, source.keptApart, exploration.pins];
}

function isUntouched({ source, exploration }: AppState): boolean {
  const { naming, pins } = exploration;
  return naming === USUAL_NAMING && source.keptApart.length === 0 && pins.size === 0;
}

/**
 * The files as they were opened, and what was decided on them. Files of a session have no text of their own: they
 * are kept with it.
 */
async function keptOf(state: AppState, origins: Origins): Promise<readonly Input[]> {
  if (isAsItComes(state)) return [];
  const own = state.source.files.map((file) => origins.of(file));
  const known = own.filter((input) => input !== undefined);
  const areAllKnown = known.length === own.length;
  if (isUntouched(state) && areAllKnown) return known;
  const { decisionsOn, wholeSession } = await import("./kept-session.ts");
  return areAllKnown ? [...known, decisionsOn(state)] : [wholeSession(state)];
}

/** Runs the first of the works at once, since a reload may follow, and of those soon after it the last. */
function paced(milliseconds: number): (work: () => void) => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let next: (() => void) | undefined;
  const rest = () => {
    waiting = setTimeout(() => {
      waiting = undefined;
      if (next !== undefined) run(next);
    }, milliseconds);
  };
  const run = (work: () => void) => {
    next = undefined;
    work();
    rest();
  };
  return (work) => {
    if (waiting === undefined) run(work);
    else next = work;
  };
}
