/** Makes the store, starts the runtime, and hands both to <coterie-app>. */

import {
  createLayoutWorker,
  createReadWorker,
  example,
  fetchExample,
  named,
  waiting,
} from "./runtime/early.ts";
import { LayoutJobs } from "./runtime/layout-jobs.ts";
import { keepLibrary } from "./runtime/library.ts";
import { createOpener } from "./runtime/open.ts";
import { persistAddress } from "./runtime/persist.ts";
import { reasonOf } from "./runtime/reason-of.ts";
import { shelf } from "./runtime/shelf.ts";
import { persistTheme, preferredTheme } from "./runtime/theme.ts";
import { createWishes, notFetched } from "./runtime/wishes.ts";
import { type AppState, initialState } from "./state/app-state.ts";
import { isSoughtAside } from "./state/clustering.ts";
import { USUAL_PEOPLE } from "./state/opened/known-people.ts";
import { type Source, sourceOf } from "./state/opened/source.ts";
import type { Action } from "./state/reduce.ts";
import { selectClusterTask } from "./state/select.ts";
import { selectSought } from "./state/select-people.ts";
import { createStore } from "./state/store.ts";
import { CoterieApp } from "./view/coterie-app.ts";
import { LayoutEvent } from "./view/map/map-tools.ts";
import { OpenEvent } from "./view/open/open-event.ts";
import { ReadAgainEvent } from "./view/open/read-again-event.ts";
import { CancelEvent } from "./view/open/reading-bar.ts";

/** An empty page is drawn in less, and again when there are people on it. */
const AT_ONCE_MS = 100;
/** The map has come to rest: there is time to see what the tab Names would ask. */
const LOOK_AHEAD_MS = 3000;
/** Files of so many bytes may hold people who are clustered aside. */
const LARGE = 100_000;

const opened = await waiting;
const areLarge = opened.some(({ content }) => content.size > LARGE);
const first = opened.length === 0 ? exampleSource(await fetchedExample()) : undefined;
const store = createStore(initialState(first ?? sourceOf([]), preferredTheme(window)));
persistTheme(store, window);
// The address speaks of people. Those of the example are known, and are laid out and drawn as it says at once.
if (first !== undefined) persistAddress(store, window);
const layouts = new LayoutJobs(store, createLayoutWorker);
// While large files are read there is time to fetch what they may ask for.
startWhen(areLarge ? () => true : asksForMuch, workAside);
startWhen(looksAtMuch, workOnWhatIsLookedAt);
setTimeout(() => void workOnWhatIsLookedAt(), LOOK_AHEAD_MS);
const opener = createOpener(store, createReadWorker);
const library = keepLibrary(store, opener, shelf);
const wishes = createWishes(store, library, opener);

const app = new CoterieApp();
app.store = store;
app.feed = layouts;
app.addEventListener(LayoutEvent.type, ({ wish }) =>
  wish === "stop" ? layouts.stop() : layouts.restart(),
);
app.addEventListener(OpenEvent.type, ({ wish, mode }) => void wishes.open(wish, mode));
app.addEventListener(CancelEvent.type, () => wishes.cancel());
app.addEventListener(
  ReadAgainEvent.type,
  ({ file, choices }) => void wishes.readAgain(file, choices),
);
// Before the page is drawn for the first time: another thread reads meanwhile. What it reads at once is drawn at once.
const opening = opened.length > 0 ? library.open(opened, "replace") : undefined;
await Promise.race([opening, pause(AT_ONCE_MS)]);
document.body.append(app);

await opening;
const unnamed = await named;
// What the address names is nothing we read; or it named nothing, and what was kept cannot be read.
if (isNothingOpen() && unnamed.length > 0) await library.openKept();
if (isNothingOpen()) store.dispatch(await exampleInstead());
if (typeof unnamed === "string")
  store.dispatch({
    type: "reading-ended",
    report: notFetched(new URLSearchParams(location.search).getAll("url").join(", "), unnamed),
  });
if (first === undefined) persistAddress(store, window);

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Most visits to short lists ask for nothing that takes long. What cannot be had is tried again when it is asked for again. */
function startWhen(isAsked: (state: AppState) => boolean, start: () => Promise<void>): void {
  const unsubscribe = store.subscribe((state) => {
    if (!isAsked(state)) return;
    unsubscribe();
    void start();
  });
}

function workAside(): Promise<void> {
  return import("./runtime/jobs-aside.ts").then(
    ({ startJobsAside }) => startJobsAside(store, areLarge && isNothingOpen()),
    (error: unknown) => {
      const task = selectSought(store.get());
      startWhen(asksForMuch, workAside);
      if (task !== undefined)
        store.dispatch({ type: "people-failed", task, reason: reasonOf(error) });
    },
  );
}

function asksForMuch(state: AppState): boolean {
  return isSoughtAside(selectClusterTask(state)) || selectSought(state) !== undefined;
}

function workOnWhatIsLookedAt(): Promise<void> {
  return import("./runtime/jobs-looked-at.ts").then(
    ({ startJobsLookedAt }) => startJobsLookedAt(store),
    // The panel says that it looks, until it can.
    () => startWhen(looksAtMuch, workOnWhatIsLookedAt),
  );
}

function looksAtMuch({ exploration, measuring }: AppState): boolean {
  return exploration.tab === "names" || measuring.phase !== "unasked";
}

function isNothingOpen(): boolean {
  return store.get().source.files.length === 0;
}

/** What failed on its way is asked for once more. */
function fetchedExample(): ReturnType<typeof fetchExample> {
  return (example ?? fetchExample()).catch(fetchExample);
}

function exampleSource({ file, groundwork }: Awaited<ReturnType<typeof fetchExample>>): Source {
  return sourceOf([file], [], { ...USUAL_PEOPLE, groundwork });
}

/** Nothing that was kept or named could be read: the report says so, over the example. */
async function exampleInstead(): Promise<Action> {
  const { report } = store.get();
  const { file, groundwork } = await fetchedExample();
  return { type: "files-opened", files: [file], mode: "replace", groundwork, report };
}
