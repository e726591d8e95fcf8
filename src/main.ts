/** Makes the store, starts the runtime, and hands both to <coterie-app>. */

import example from "../data/ruegamer.json?raw";
import { read } from "./bibliography/read.ts";
import { runToEnd } from "./bibliography/reading.ts";
import { startLayoutJobs } from "./runtime/jobs.ts";
import { openFile, openText, sourceOf } from "./runtime/open.ts";
import { persistAddress } from "./runtime/persist.ts";
import { persistTheme, preferredTheme } from "./runtime/theme.ts";
import { initialState } from "./state/app-state.ts";
import { createStore } from "./state/store.ts";
import { CoterieApp } from "./view/coterie-app.ts";
import { LayoutEvent } from "./view/map-view.ts";
import { OpenEvent } from "./view/open-dialog.ts";

const EXAMPLE = { file: "ruegamer.json", text: example, capturedIn: 2026 };

const source = sourceOf(EXAMPLE.file, runToEnd(read(EXAMPLE)));
const store = createStore(initialState(source, preferredTheme(window)));
persistAddress(store, window);
persistTheme(store, window);
const layouts = startLayoutJobs(
  store,
  () => new Worker(new URL("./runtime/layout.worker.ts", import.meta.url), { type: "module" }),
);

const app = new CoterieApp();
app.store = store;
app.feed = layouts;
app.addEventListener(LayoutEvent.type, ({ wish }) =>
  wish === "stop" ? layouts.stop() : layouts.restart(),
);
app.addEventListener(OpenEvent.type, ({ wish }) => {
  if (wish === "example") openText(store, EXAMPLE);
  else if ("file" in wish) void openFile(store, wish.file);
  else
    openText(store, { file: "pasted text", text: wish.text, capturedIn: new Date().getFullYear() });
});
document.body.append(app);
