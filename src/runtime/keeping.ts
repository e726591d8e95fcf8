/** What is open and was decided, kept on the shelf. */

import type { AppState } from "../state/app-state.ts";
import { EXAMPLE_PAGE } from "../state/opened/examples.ts";
import { USUAL_NAMING } from "../state/opened/usual-naming.ts";
import type { Store } from "../state/store.ts";

import type { Origins } from "./origins.ts";
import type { Input } from "./read-file.ts";
import type { Shelf } from "./shelf.ts";

type KeepingPart = typeof import("./kept-session.ts");

/** Keeps whatever of the reader's own is open. @returns what is to hear of every change. */
export function keepOn(
  shelf: Shelf,
  store: Store,
  origins: Origins,
): (state: AppState, before: AppState) => void {
  let keeping = Promise.resolve();
  let isWaiting = false;
  let part: KeepingPart | undefined;
  // Once it is here, nothing else of the page's comes between a decision and its being kept.
  const fetchPart = async () => (part ??= await import("./kept-session.ts"));
  const keep = async () => {
    isWaiting = false;
    // Where a part of the program cannot be loaded, what was kept before stays, and the page says no more that all is.
    const kept = await keptOf(store.get(), origins, fetchPart).catch(() => undefined);
    const couldKeep = kept !== undefined && (await shelf.keep(kept));
    store.dispatch({ type: "files-kept", areKept: couldKeep && kept.length > 0 });
  };
  // One after the other, and at once, since a reload may follow: who decides faster than can be kept has the last
  // state kept, as whoever waits takes it as it is by then.
  const keepNow = () => {
    if (isWaiting) return;
    isWaiting = true;
    keeping = keeping.then(keep);
  };
  return (state, before) => {
    // Who looks at names decides soon.
    if (state.exploration.tab === "names") void fetchPart().catch(() => undefined);
    // Files of a long list are open once it is known who is who in them.
    if (state.source.files === before.source.files) {
      if (hasDecided(state, before)) keepNow();
    } else if (!isInstead(state, before)) keepNow();
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

/** The reader worked for more than the files: names of people and clusters, records and pins. */
function hasDecided(state: AppState, before: AppState): boolean {
  const decided = decisionsOf(before);
  return decisionsOf(state).some((decisions, i) => decisions !== decided[i]);
}

function decisionsOf({ source, exploration }: AppState): readonly unknown[] {
  const { naming, clusterNames, pins } = exploration;
  return [naming, clusterNames, source.keptApart, pins];
}

function isUntouched({ source, exploration }: AppState): boolean {
  const { naming, clusterNames, pins } = exploration;
  const chosen = clusterNames.length + source.keptApart.length + pins.size;
  return naming === USUAL_NAMING && chosen === 0;
}

/**
 * The files as they were opened, and what was decided on them. Files of a session have no text of their own: they
 * are kept with it.
 */
async function keptOf(
  state: AppState,
  origins: Origins,
  fetchPart: () => Promise<KeepingPart>,
): Promise<readonly Input[]> {
  if (isAsItComes(state)) return [];
  const own = state.source.files.map((file) => origins.of(file));
  const known = own.filter((input) => input !== undefined);
  const areAllKnown = known.length === own.length;
  if (isUntouched(state) && areAllKnown) return known;
  const { decisionsOn, wholeSession } = await fetchPart();
  return areAllKnown ? [...known, decisionsOn(state)] : [wholeSession(state)];
}
