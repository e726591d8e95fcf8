/** Makes the store, starts the runtime, and hands both to <coterie-app>. */

import {
  createLayoutWorker,
  createReadWorker,
  example,
  fetchExample,
  named,
  reasonOf,
  waiting,
} from "./runtime/early.ts";
import { startLayoutJobs } from "./runtime/jobs.ts";
import { keepLibrary } from "./runtime/library.ts";
import { createOpener } from "./runtime/open.ts";
import { persistAddress } from "./runtime/persist.ts";
import type { Input } from "./runtime/read-file.ts";
import { shelf } from "./runtime/shelf.ts";
import { persistTheme, preferredTheme } from "./runtime/theme.ts";
import { type AppState, initialState } from "./state/app-state.ts";
import { isSoughtAside } from "./state/clustering.ts";
import { EXAMPLE_PAGE } from "./state/examples.ts";
import type { Action } from "./state/reduce.ts";
import { selectClusterTask } from "./state/select.ts";
import { selectSought } from "./state/select-people.ts";
import { type OpenedFile, sourceOf } from "./state/source.ts";
import { createStore } from "./state/store.ts";
import { CoterieApp } from "./view/coterie-app.ts";
import { LayoutEvent } from "./view/map/map-tools.ts";
import { OpenEvent } from "./view/open/open-event.ts";
import { CancelEvent } from "./view/open/reading-bar.ts";
import { ReadAgainEvent } from "./view/open/read-again-event.ts";

const opened = await waiting;
const first = opened.length === 0 ? [await readExample()] : [];
const store = createStore(initialState(sourceOf(first), preferredTheme(window)));
persistTheme(store, window);
// The address speaks of people. Those of the example are known, and are laid out and drawn as it says at once.
if (first.length > 0) persistAddress(store, window);
const layouts = startLayoutJobs(store, createLayoutWorker);
workAsideWhenAsked();
const opener = createOpener(store, createReadWorker);

const library = keepLibrary(store, opener, shelf);

const app = new CoterieApp();
app.store = store;
app.feed = layouts;
app.addEventListener(LayoutEvent.type, ({ wish }) =>
  wish === "stop" ? layouts.stop() : layouts.restart(),
);
app.addEventListener(OpenEvent.type, (event) => void openWish(event));
app.addEventListener(CancelEvent.type, () => opener.cancel());
app.addEventListener(
  ReadAgainEvent.type,
  ({ file, choices }) => void library.readAgain(file, choices),
);
// Before the page is drawn for the first time: another thread reads meanwhile.
const opening = opened.length > 0 ? library.open(opened, "replace") : undefined;
document.body.append(app);

await opening;
const unnamed = await named;
// What the address names is nothing we read; or it named nothing, and what was kept cannot be read.
if (isNothingOpen() && unnamed.length > 0) await library.openKept();
if (isNothingOpen()) store.dispatch(await exampleInstead());
if (typeof unnamed === "string") store.dispatch(notFetched("?url=", unnamed));
if (first.length === 0) persistAddress(store, window);

/** Most visits to short lists ask for nothing that takes long. */
function workAsideWhenAsked(): void {
  const unsubscribe = store.subscribe((state) => {
    if (!asksForMuch(state)) return;
    unsubscribe();
    void import("./runtime/jobs-aside.ts").then(
      ({ startJobsAside }) => startJobsAside(store),
      (error: unknown) => {
        const task = selectSought(store.get());
        workAsideWhenAsked();
        if (task !== undefined)
          store.dispatch({ type: "people-failed", task, reason: reasonOf(error) });
      },
    );
  });
}

function asksForMuch(state: AppState): boolean {
  const isLookedAt = state.exploration.tab === "names" || state.measuring.phase !== "unasked";
  return isLookedAt || isSoughtAside(selectClusterTask(state)) || selectSought(state) !== undefined;
}

function isNothingOpen(): boolean {
  return store.get().source.files.length === 0;
}

async function readExample(): Promise<OpenedFile> {
  // What failed on its way is asked for once more.
  const exampleFile = await (example ?? fetchExample()).catch(fetchExample);
  return exampleFile();
}

/** Nothing that was kept or named could be read: the report says so, over the example. */
async function exampleInstead(): Promise<Action> {
  const { report } = store.get();
  return { type: "files-opened", files: [await readExample()], mode: "replace", report };
}

async function openWish({ wish, mode }: OpenEvent): Promise<void> {
  const inputs = await inputsOf(wish).catch(reasonOf);
  if (typeof inputs === "string") store.dispatch(notFetched("The example", inputs));
  else await library.open(inputs, mode);
}

function notFetched(file: string, reason: string): Action {
  const diagnostic = {
    severity: "error",
    code: "open/not-fetched",
    file,
    message: `It was not opened: ${reason}.`,
    remedy: "Look whether the file is beside this page, or use Open… with a copy of it.",
  } as const;
  const files = [{ name: file, papers: 0 }];
  return { type: "reading-ended", report: { files, diagnostics: [diagnostic] } };
}

async function inputsOf(wish: OpenEvent["wish"]): Promise<readonly Input[]> {
  if ("files" in wish) return wish.files.map(inputOfFile);
  if ("text" in wish) return [inputOfText(freeName("pasted text"), wish.text)];
  if (wish.example === "page") {
    const { examplePage } = await import("./runtime/example-file.ts");
    return [inputOfText(EXAMPLE_PAGE, examplePage)];
  }
  const { fetchFurther } = await import("./runtime/further-examples.ts");
  const { name, text } = await fetchFurther(wish.example);
  return [inputOfText(name, text)];
}

/** What is pasted joins what was pasted before, instead of taking its name. */
function freeName(name: string): string {
  const taken = new Set(store.get().source.files.map((file) => file.name));
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name} ${number}`;
  return free;
}

function inputOfFile(file: File): Input {
  return { name: file.name, content: file, capturedIn: new Date(file.lastModified).getFullYear() };
}

function inputOfText(name: string, text: string): Input {
  return { name, content: new Blob([text]), capturedIn: new Date().getFullYear() };
}
